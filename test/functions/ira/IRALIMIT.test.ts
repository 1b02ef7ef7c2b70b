import { call, errorOf, tells } from "../../excel";

// IRC §219(b)(5); Notice 2025-67. The IRA catch-up knows no higher amount at 60.
test.each<[year: number, age: number, limit: number]>([
  [2026, 49, 7500],
  [2026, 50, 8600],
  [2026, 62, 8600],
  [2025, 50, 8000],
  [2024, 49, 7000],
  [2022, 45, 6000],
  [2022, 50, 7000],
  [2018, 50, 6500],
])("in %d at age %d the limit is %d", (year, age, limit) => {
  expect(call("IRALIMIT", year, age)).toBe(limit);
});

test.each<[compensation: number, limit: number]>([
  [7500.01, 7500],
  [7500, 7500],
  [7499.99, 7499.99],
  [3000, 3000],
  [0, 0],
])("at 45 in 2026 with compensation of %d the limit is %d", (compensation, limit) => {
  expect(call("IRALIMIT", 2026, 45, compensation)).toBe(limit);
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, -1], "#VALUE! | compensation | 1"],
  [[2026, ""], "#VALUE! | age | 0 | 1 | 120"],
])("%j is refused", (given, error) => {
  tells(errorOf("IRALIMIT", ...given), error);
});
