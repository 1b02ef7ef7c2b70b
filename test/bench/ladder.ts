import loadHighs from "highs";
import { type Value, associated } from "../excel";
import {
  type LadderCase,
  centAYear,
  ladderCases,
  leastPresentValue,
  linearProgram,
  passed,
  presentValue,
  taxOn,
} from "../functions/projection/ladderProgram";
import { type Measure, ratio, seconds } from "./measure";

const cases = 3000;
const longest = 40;

/** The argument as Excel passes it. */
function matrices(given: LadderCase): Value[][][] {
  return passed(given).map((argument) => (Array.isArray(argument) ? argument : [[argument as Value]]));
}

/** LADDER against a linear programming solver: thousands of random ladders, the same every run. */
export async function ladderAgainstSolver(): Promise<Measure[]> {
  const highs = await loadHighs();
  const ladders = ladderCases(cases, longest);
  const calls = ladders.map(matrices);
  const solve = (given: LadderCase) =>
    highs.solve(linearProgram(given), { output_flag: false }).ObjectiveValue;
  const ladder = associated.get("LADDER")!;
  for (const [k, given] of ladders.entries()) {
    const [own, optimum] = [leastPresentValue(given), solve(given)];
    const taxes = ladder(...calls[k]!)
      .slice(1, -1)
      .map(([, converted], j) => taxOn(given, j, converted as number));
    const inCents = presentValue(given, taxes);
    if (!(Math.abs(own - optimum) < 0.005 && Math.abs(inCents - optimum) <= centAYear(given)))
      throw new Error(`LADDER has ${own}, in cents ${inCents}, HiGHS ${optimum}: ${JSON.stringify(given)}`);
  }
  const own = seconds(() => calls.forEach((call) => ladder(...call)), 5);
  const solver = seconds(() => ladders.forEach(solve), 1);
  return [
    {
      what: `LADDER, ${cases.toLocaleString("en-US")} random ladders, each optimum equal to the cent`,
      measured: own,
      against: "HiGHS on the same, written as linear programs",
      ratio: `${ratio(solver, own)} faster`,
    },
  ];
}
