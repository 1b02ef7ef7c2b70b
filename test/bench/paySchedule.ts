import { associated } from "../excel";
import { type Measure, ratio, seconds } from "./measure";

/** A year's schedule of many pays whose after-tax money is matched itself, which is found by trying, against a few. */
export function paySchedule(): Measure[] {
  const schedule = associated.get("PAYSCHEDULE")!;
  const over = (periods: number) =>
    seconds(() => {
      const passed = [2026, 45, 100_000, periods, 0.1, "50% of 50%, matching after-tax"];
      const grid = schedule(...passed.map((value) => [[value]]), ...Array<null>(11).fill(null));
      if (grid.length !== periods + 5) throw new Error(`PAYSCHEDULE: ${JSON.stringify(grid)}`);
    });
  const many = over(366);
  const few = over(12);
  return [
    {
      what: "PAYSCHEDULE, 366 pays with a match on after-tax money",
      measured: many,
      against: "30.5 times 12 pays",
      ratio: ratio(many, few * 30.5),
    },
  ];
}
