import { call, callGrid, errorOf, tells } from "../../excel";

// Line 18 = converted x (1 - min(1, basis / (31 December value + converted + distributed))), IRC §408(d)(2).
test.each<[why: string, given: unknown[], taxable: number]>([
  ["a clean backdoor", [7000, 0, 7000], 0],
  ["150 of earnings", [7000, 0, 7150], 150],
  ["the pro-rata trap: 7,000 x 93,000 / 100,000", [7000, 93000, 7000], 6510],
  ["a distribution shares the basis: 20,000 x 90%", [10000, 70000, 20000, 10000], 18000],
  ["no basis", [0, 50000, 20000], 20000],
  ["a loss", [10000, 4000, 3000, 1000], 0],
  ["basis exactly the value", [10000, 6000, 4000], 0],
  ["a cent more of value: 4,000 x 0.01 / 10,000.01 is under half a cent", [10000, 6000.01, 4000], 0],
  ["nothing converted", [10000, 6000, 0], 0],
  ["nothing at all", [0, 0, 0], 0],
  ["IRAs of 17,000 with 5,000 of basis, 7,000 converted: 7,000 x 12/17", [5000, 10000, 7000], 4941.18],
  // Pub. 590-B, Worksheet 1-1 (Rose Green): ratio .092, 460 of 5,000 not taxable.
  ["the IRS example: 5,000 at .092", [2300, 20000, 5000], 4540],
])("%s", (_why, given, taxable) => {
  expect(call("IRACONVERSIONTAXABLE", ...given)).toBe(taxable);
});

test("EXPLAIN shows the ratio and both parts", () => {
  const steps = new Map(
    callGrid("EXPLAIN", "IRACONVERSIONTAXABLE", 7000, 93000, 7000).map(([step, amount]) => [step, amount]),
  );
  expect(steps.get("Value plus distributions and conversions (line 9)")).toBe(100000);
  expect(steps.get("Basis divided by that, at most 1 (line 10)")).toBe(0.07);
  expect(steps.get("Nontaxable part (lines 11, 17)")).toBe(490);
});

test.each<[given: unknown[], error: string]>([
  [[7000, 0], "#VALUE! | converted"],
  [[-1, 0, 7000], "#VALUE! | basis | 1"],
  [[7000, "all", 7000], "#VALUE! | yearEndValue | all"],
])("%j is refused", (given, error) => {
  tells(errorOf("IRACONVERSIONTAXABLE", ...given), error);
});
