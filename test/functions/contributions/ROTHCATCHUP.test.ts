import { call, errorOf, tells } from "../../excel";

// IRC §414(v)(7)(A): wages of the year before that EXCEED the threshold, 150,000 for 2026 (Notice 2025-67); from 2026.
test.each<[year: number, age: number, wages: number, mustBeRoth: boolean, why: string]>([
  [2026, 55, 200000, true, "over the threshold"],
  [2026, 55, 150000.01, true, "a cent over the threshold"],
  [2026, 55, 150000, false, "exactly at the threshold: the law says exceed, not meet"],
  [2026, 55, 149999.99, false, "a cent below"],
  [2026, 55, 0, false, "no box 3 wages: self-employed or newly hired"],
  [2026, 50, 150000.01, true, "50 has a catch-up"],
  [2026, 49, 500000, false, "49 has no catch-up that could be Roth"],
  [2026, 62, 150000.01, true, "the higher catch-up too"],
  [2025, 55, 500000, false, "the rule starts in 2026 (Notice 2023-62)"],
  [2018, 55, 500000, false, "the rule did not exist"],
])("in %d at age %d with wages of %d: %s (%s)", (year, age, wages, mustBeRoth) => {
  expect(call("ROTHCATCHUP", year, age, wages)).toBe(mustBeRoth);
});

test("missing or negative wages are refused by name", () => {
  tells(errorOf("ROTHCATCHUP", 2026, 55), "#VALUE! | priorYearWages");
  tells(errorOf("ROTHCATCHUP", 2026, 55, -1), "#VALUE! | priorYearWages | 1");
});
