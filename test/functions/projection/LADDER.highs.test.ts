import loadHighs from "highs";
import { callGrid } from "../../excel";
import {
  centAYear,
  ladderCases,
  leastPresentValue,
  linearProgram,
  passed,
  presentValue,
  taxOn,
} from "./ladderProgram";

// HiGHS solves each ladder as a linear program of its own making: amounts by year and bracket, balances as variables.
const cases = ladderCases(300, 30);
let optima: number[];

beforeAll(async () => {
  const highs = await loadHighs();
  optima = cases.map((given) => {
    const solution = highs.solve(linearProgram(given), { output_flag: false });
    if (solution.Status !== "Optimal") throw new Error(`${solution.Status}: ${linearProgram(given)}`);
    return solution.ObjectiveValue;
  });
});

test("the least present value of tax is the linear program's to the cent, on 300 random ladders", () => {
  const apart = cases.filter((given, k) => !(Math.abs(leastPresentValue(given) - optima[k]!) < 0.005));
  expect(apart).toEqual([]);
});

test("the conversions shown, in whole cents, cost the linear program's optimum within a cent a year", () => {
  const apart = cases.filter((given, k) => {
    const rows = callGrid("LADDER", ...passed(given)).slice(1, -1);
    const taxes = rows.map(([, converted], j) => taxOn(given, j, converted as number));
    return !(Math.abs(presentValue(given, taxes) - optima[k]!) <= centAYear(given));
  });
  expect(apart).toEqual([]);
});

test("the linear program itself answers a case worked by hand", async () => {
  // Single 2025 and 2026, 40,000 a year: 8,475 and 10,400 at 12%, the other 11,125 at 22%: 2,265 + 2,447.50.
  const highs = await loadHighs();
  const program = linearProgram({
    startYear: 2025,
    filingStatus: "Single",
    balance: 30000,
    otherIncome: [40000, 40000],
    annualReturn: 0,
    inflation: 0,
    discountRate: 0,
  });
  expect(highs.solve(program, { output_flag: false }).ObjectiveValue).toBeCloseTo(4712.5, 6);
});
