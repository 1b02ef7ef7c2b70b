import { call, errorOf, tells } from "../../excel";

// IRC §72(e)(8): after-tax part = amount x basis / balance.
test.each<[why: string, given: number[], afterTax: number]>([
  ["25% of 480,000 is basis: 25% of 100,000", [480000, 120000, 100000], 25000],
  ["a full distribution carries all the basis", [480000, 120000, 480000], 120000],
  ["nothing distributed", [480000, 120000, 0], 0],
  ["no basis, nothing after-tax", [480000, 0, 100000], 0],
  ["all basis, all after-tax", [480000, 480000, 100000], 100000],
  [
    "a sub-account with 150 of earnings: 10,000 x 31,000 / 31,150 = 9,951.846",
    [31150, 31000, 10000],
    9951.85,
  ],
  [
    "converting 31,000 of it is not converting contributions only: 31,000 x 31,000 / 31,150",
    [31150, 31000, 31000],
    30850.72,
  ],
  ["thirds: 100 x 1 / 3", [3, 1, 1], 0.33],
  ["half a cent rounds up", [2, 1, 0.01], 0.01],
  ["an empty account", [0, 0, 0], 0],
])("%s", (_why, given, afterTax) => {
  expect(call("AFTERTAXPORTION", ...given)).toBe(afterTax);
});

test.each<[why: string, given: number[], afterTax: number]>([
  ["balance 100,000 under a basis of 120,000: nothing is taxable", [100000, 120000, 50000], 50000],
  ["a full distribution at a loss gives the balance, not the basis", [100000, 120000, 100000], 100000],
  ["a cent under the basis", [119999.99, 120000, 119999.99], 119999.99],
  ["a cent over the basis: one cent is pre-tax", [120000.01, 120000, 120000.01], 120000],
])("a loss: %s", (_why, given, afterTax) => {
  expect(call("AFTERTAXPORTION", ...given)).toBe(afterTax);
});

test.each<[given: unknown[], error: string]>([
  [[480000, 120000, 480000.01], "#VALUE! | amount | 480,000.01 | balance | 480,000"],
  [[480000, -1, 100], "#VALUE! | basis | 1 | 0 | $1 trillion"],
  [["all", 120000, 100], "#VALUE! | balance | all | 0 | $1 trillion"],
  [[480000, 120000], "#VALUE! | amount | 0 | $1 trillion"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("AFTERTAXPORTION", ...given), error);
});
