import { call, callGrid, errorOf, tells } from "../../excel";

// The rate on the next dollar: at the very end of a bracket it is the next bracket's. Rev. Proc. 2025-32.
test.each<[income: number, rate: number]>([
  [-0.01, 0],
  [0, 0.1],
  [12399.99, 0.1],
  [12400, 0.12],
  [50399.99, 0.12],
  [50400, 0.22],
  [105699.99, 0.22],
  [105700, 0.24],
  [201774.99, 0.24],
  [201775, 0.32],
  [256224.99, 0.32],
  [256225, 0.35],
  [640599.99, 0.35],
  [640600, 0.37],
  [1e9, 0.37],
])("Single in 2026 at %d: %d", (income, rate) => {
  expect(call("MARGINALRATE", 2026, "Single", income)).toBe(rate);
});

test.each<[status: string, income: number, rate: number, why: string]>([
  ["MFJ", 105700, 0.22, "joint brackets are wider"],
  ["QSS", 105700, 0.22, "a surviving spouse has them too"],
  ["MFS", 384350, 0.37, "separate: half of the joint 768,700"],
  ["MFS", 384349.99, 0.35, "a cent below it"],
  ["HOH", 67449.99, 0.12, "head of household: 12% to 67,450"],
  ["HOH", 201750, 0.32, "head of household: 25 dollars before Single"],
])("%s in 2026 at %d: %d (%s)", (status, income, rate) => {
  expect(call("MARGINALRATE", 2026, status, income)).toBe(rate);
});

test("a missing income is named", () => {
  tells(errorOf("MARGINALRATE", 2026, "Single"), "#VALUE! | taxableIncome");
});

test("EXPLAIN names each line with its authority: 150,000 is in the bracket from 105,700 in 2026", () => {
  expect(callGrid("EXPLAIN", "MARGINALRATE", 2026, "Single", 150000).slice(3)).toEqual([
    ["Taxable income, ordinary", 150000, "IRC §63"],
    ["Start of the next dollar's bracket", 105700, expect.stringContaining("IRC §1(j)")],
    ["Rate on the next dollar", 0.24, expect.stringContaining("IRC §1(j)")],
  ]);
});
