import { call, errorOf, tells } from "../../excel";

// IRC §402(g)(1), §414(v)(2)(B) and (E); Notice 2025-67 and its predecessors.
test.each<[year: number, age: number, limit: number, why: string]>([
  [2026, 45, 24500, "402(g) alone"],
  [2026, 49, 24500, "49: no catch-up yet"],
  [2026, 50, 32500, "50: 24,500 + 8,000"],
  [2026, 59, 32500, "59: still 8,000"],
  [2026, 60, 35750, "60: 24,500 + 11,250"],
  [2026, 63, 35750, "63: still 11,250"],
  [2026, 64, 32500, "64: falls back to 8,000"],
  [2025, 60, 34750, "2025: 23,500 + 11,250"],
  [2025, 64, 31000, "2025: 23,500 + 7,500"],
  [2024, 60, 30500, "2024, no higher catch-up yet: 23,000 + 7,500"],
  [2024, 63, 30500, "2024, no higher catch-up yet: 23,000 + 7,500"],
  [2022, 45, 20500, "2022, not the 20,000 of one source"],
  [2021, 55, 26000, "2021: 19,500 + 6,500"],
  [2018, 50, 24500, "2018: 18,500 + 6,000"],
])("in %d at age %d the limit is %d (%s)", (year, age, limit) => {
  expect(call("DEFERRALLIMIT", year, age)).toBe(limit);
});

test("the catch-up of 60 to 63 in 2026 is not 1.5 x 8,000: the limit is not 36,500", () => {
  expect(call("DEFERRALLIMIT", 2026, 62)).not.toBe(36500);
});

test.each<[compensation: number, limit: number, why: string]>([
  [32500.01, 32500, "a cent above the limit does not matter"],
  [32500, 32500, "exactly the limit"],
  [32499.99, 32499.99, "a cent below it, pay is the limit"],
  [20000, 20000, "below 402(g), pay is the limit: no catch-up"],
  [0, 0, "no pay, no deferral"],
])("at 55 in 2026 with pay of %d the limit is %d: %s", (compensation, limit) => {
  expect(call("DEFERRALLIMIT", 2026, 55, compensation)).toBe(limit);
});

test("an empty cell for pay is pay of 0, on every platform", () => {
  expect([0, null, ""].map((empty) => call("DEFERRALLIMIT", 2026, 45, [[empty]]))).toEqual([0, 0, 0]);
});

test.each<[given: unknown[], error: string]>([
  [[2026, 0], "#VALUE! | age | 0 | 31 | 1 | 120"],
  [[2026, 130], "#VALUE! | age | 130 | 31 | 1 | 120"],
  [[2026, 59.5], "#VALUE! | age | 59.5 | 31 | 1 | 120"],
  [[2026, 45, -1], "#VALUE! | compensation | 1 | 0 | $1 trillion"],
  [[2026, 45, "none"], "#VALUE! | compensation | none | 0 | $1 trillion"],
  [[2026, 45, NaN], "#VALUE! | compensation | NaN | 0 | $1 trillion"],
  [[2026], "#VALUE! | age | 31 | 1 | 120"],
  [[2017, 45], "#N/A | year | 2017 | 2018 | 2026"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("DEFERRALLIMIT", ...given), error);
});
