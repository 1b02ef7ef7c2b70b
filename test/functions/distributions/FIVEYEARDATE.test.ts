import { call, callGrid, errorOf, tells } from "../../excel";

/** Days since Excel's 0 January 1900 by the calendar, its 29 February 1900 counted in. */
function serial(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000 + 25569;
}

// Treas. Reg. §1.408A-6, A-2: five taxable years from 1 January of the first. Serials as Excel's DATE gives them.
test.each<[firstYear: number, date: number, why: string]>([
  [1998, 37622, "DATE(2003,1,1)"],
  [2021, 46023, "DATE(2026,1,1)"],
  [2022, 46388, "DATE(2027,1,1)"],
  [2026, 47849, "DATE(2031,1,1), not five years from the day of the contribution"],
])("a first year of %d ends five years on at %d: %s", (firstYear, date) => {
  expect(call("FIVEYEARDATE", firstYear)).toBe(date);
});

test("agrees with the calendar for every year, across 2000, 2100 and 2200", () => {
  for (let year = 1998; year <= 2200; year += 1) expect(call("FIVEYEARDATE", year)).toBe(serial(year + 5));
});

test("EXPLAIN shows the last of the five years", () => {
  expect(callGrid("EXPLAIN", "FIVEYEARDATE", 2026)[2]!.slice(0, 2)).toEqual([
    "Last of the five taxable years",
    2030,
  ]);
});

test.each<[given: unknown, error: string]>([
  [1997, "#VALUE! | firstYear | 1997 | year | 1998"],
  [46023, "#VALUE! | firstYear | 46023 | year | 1998"],
  [0, "#VALUE! | firstYear | 0 | year | 1998"],
  [true, "#VALUE! | firstYear | TRUE | year | 1998"],
])("%p is refused with %j", (given, error) => {
  tells(errorOf("FIVEYEARDATE", given), error);
});
