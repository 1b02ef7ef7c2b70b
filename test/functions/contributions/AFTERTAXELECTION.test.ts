import { call, errorOf, tells } from "../../excel";

test.each<[why: string, given: unknown[], election: number]>([
  ["32,500 / 150,000 = 21.67%, down to a whole percent", [32500, 150000], 0.21],
  ["the same by tenths of a percent", [32500, 150000, 0.001], 0.216],
  ["exactly a whole percent is not rounded down: 21% of 150,000", [31500, 150000], 0.21],
  ["a cent less than 21% allows only 20%", [31499.99, 150000], 0.2],
  ["a cent more than 21% is still 21%", [31500.01, 150000], 0.21],
  ["29% of 100", [29, 100], 0.29],
  ["5% of 49,999 exactly, which binary fractions put a hair under it", [2499.95, 49999], 0.05],
  ["7 steps of 10% are 70%", [70, 100, 0.1], 0.7],
  ["room equal to the pay: all of it", [5000, 5000], 1],
  ["room above the pay: 100%, never more", [32500, 5000], 1],
  ["steps of 3% end at 99%", [32500, 5000, 0.03], 0.99],
  ["10%, the widest step, just missed the tenth time", [4999.99, 5000, 0.1], 0.9],
  ["no room, no election", [0, 150000], 0],
  ["no pay left, no election", [32500, 0], 0],
  ["room under one step of the pay", [1499.99, 150000], 0],
])("%s", (_why, given, election) => {
  expect(call("AFTERTAXELECTION", ...given)).toBe(election);
});

test.each<[given: unknown[], error: string]>([
  [[32500, 150000, 0], "#VALUE! | step | 0"],
  [[32500, 150000, ""], "#VALUE! | step | 0"],
  [[32500, 150000, 1.5], "#VALUE! | step | 1.5 | 0.01% | 10% | 1% | 0.01"],
  [[32500, 150000, 0.1001], "#VALUE! | step | 0.1001 | 10%"],
  [[32500, 150000, -0.01], "#VALUE! | step | 0.01"],
  [[-1, 150000], "#VALUE! | room | 1"],
  [[32500, "all"], "#VALUE! | eligiblePay | all"],
])("%j is refused", (given, error) => {
  tells(errorOf("AFTERTAXELECTION", ...given), error);
});

test("a step that no plan has is refused: far below it (1e-20) the search for the election never ends", () => {
  tells(errorOf("AFTERTAXELECTION", 32500, 1e7, 1e-9), "#VALUE! | step | 1 | 9");
});
