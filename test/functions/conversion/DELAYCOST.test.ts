import { call, errorOf, tells } from "../../excel";

// contribution x ((1 + return)^(days/365) - 1) x rate.
test.each<[why: string, given: number[], cost: number]>([
  ["a year at 6%: 1,860 x 24%", [31000, 0.06, 365, 0.24], 446.4],
  ["the same day", [31000, 0.06, 0, 0.24], 0],
  ["half a year: 31,000 x (1.06^0.5 - 1) x 24% = 219.949", [31000, 0.06, 182.5, 0.24], 219.95],
  ["thirty days: 31,000 x (1.06^(30/365) - 1) x 24% = 35.717", [31000, 0.06, 30, 0.24], 35.72],
  ["two years at 10% compound: 10,000 x 21% x 24%", [10000, 0.1, 730, 0.24], 504],
  ["no return", [31000, 0, 365, 0.24], 0],
  ["a loss costs nothing and saves nothing", [31000, -0.2, 365, 0.24], 0],
  ["no tax", [31000, 0.06, 365, 0], 0],
  ["nothing contributed", [0, 0.06, 365, 0.24], 0],
  ["the highest return and rate, two years: 1,000 x (1.3^2 - 1) x 60%", [1000, 0.3, 730, 0.6], 414],
])("%s", (_why, given, cost) => {
  expect(call("DELAYCOST", ...given)).toBe(cost);
});

test.each<[given: unknown[], error: string]>([
  [[31000, -1, 365, 0.24], "#VALUE! | annualReturn was -1 | rate | -90% | 30%"],
  [[31000, 6, 365, 0.24], "#VALUE! | annualReturn | 6 | 6% | 0.06"],
  [[31000, 0.06, -1, 0.24], "#VALUE! | days | 1 | 0"],
  [[31000, 0.06, 365, 24], "#VALUE! | taxRate | 24 | 0% | 60% | 24% | 0.24"],
  [[-31000, 0.06, 365, 0.24], "#VALUE! | contribution | 31000"],
  [[31000, 0.06, "a year", 0.24], "#VALUE! | days | a year"],
])("%j is refused", (given, error) => {
  tells(errorOf("DELAYCOST", ...given), error);
});
