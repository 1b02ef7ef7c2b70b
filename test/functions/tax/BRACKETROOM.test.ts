import { call, callGrid, errorOf, tells } from "../../excel";

// Single 2026: 12,400, 50,400, 105,700, 201,775, 256,225, 640,600 (Rev. Proc. 2025-32).
test.each<[income: number, rate: number | undefined, room: number, why: string]>([
  [100000, undefined, 5700, "105,700 - 100,000"],
  [105699.99, undefined, 0.01, "a cent left"],
  [105700, undefined, 96075, "at the end the next dollar is in the next bracket: 201,775 - 105,700"],
  [0, undefined, 12400, "from nothing"],
  [-1100, undefined, 1100, "negative: up to 0"],
  [-0.01, undefined, 0.01, "a cent of deductions left"],
  [100000, 0.24, 101775, "through two brackets: 201,775 - 100,000"],
  [100000, 0.22, 5700, "its own bracket by name"],
  [100000, 0.12, 0, "already above"],
  [50400, 0.12, 0, "exactly at the end"],
  [50399.99, 0.12, 0.01, "a cent before it"],
  [-1100, 0.1, 13500, "negative to the top of 10%: 1,100 + 12,400"],
  [640599.99, 0.35, 0.01, "the last bracket that has an end"],
])("Single in 2026 at %d, rate %p: %d (%s)", (income, rate, room) => {
  expect(call("BRACKETROOM", 2026, "Single", income, rate)).toBe(room);
});

test.each<[status: string, room: number]>([
  ["MFJ", 111400],
  ["QSS", 111400],
  ["HOH", 5700],
  ["MFS", 5700],
])("%s at 100,000 in 2026 has %d left in 22%%", (status, room) => {
  expect(call("BRACKETROOM", 2026, status, 100000, 0.22)).toBe(room);
});

test("a rate that came out of arithmetic, 10% + 2%, is 12%", () => {
  expect(call("BRACKETROOM", 2026, "Single", 40400, 0.1 + 0.02)).toBe(10000);
});

test.each<[given: unknown[], error: string]>([
  [[2026, "Single", 640600], "#N/A | 37%"],
  [[2026, "Single", 100, 0.37], "#N/A | 37%"],
  [[2026, "Single", 100, 0.25], "#VALUE! | rate | 25% | 2026 | 10% | 12% | 22% | 24% | 32% | 35% | 37%"],
  [[2026, "Single", 100, 24], "#VALUE! | rate | 24 | 0% | 60% | 24% | 0.24"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("BRACKETROOM", ...given), error);
});

test("EXPLAIN names each line with its authority: 201,775 - 150,000 at 24% in 2026", () => {
  expect(callGrid("EXPLAIN", "BRACKETROOM", 2026, "Single", 150000).slice(3)).toEqual([
    ["Taxable income, ordinary", 150000, "IRC §63"],
    ["Rate of the bracket", 0.24, expect.stringContaining("IRC §1(j)")],
    ["Top of the bracket", 201775, expect.stringContaining("IRC §1(j)")],
    ["Remaining up to the top of the bracket", 51775, expect.stringContaining("IRC §1(j)")],
  ]);
});

test("a rate that is none of the year's is refused with all of them", () => {
  const rates = "one of the rates of 2026: 10%, 12%, 22%, 24%, 32%, 35%, 37%";
  tells(errorOf("BRACKETROOM", 2026, "Single", 1, 0.25), `#VALUE! rate was 25% | ${rates}`);
  tells(errorOf("BRACKETROOM", 2026, "Single", 1, ""), `#VALUE! rate was 0 or an empty cell | ${rates}`);
});

test("below zero the bracket is the one up to 0, at a rate of 0", () => {
  expect(
    callGrid("EXPLAIN", "BRACKETROOM", 2026, "Single", -100)
      .slice(3)
      .map((row) => row[1]),
  ).toEqual([-100, 0, 0, 100]);
});
