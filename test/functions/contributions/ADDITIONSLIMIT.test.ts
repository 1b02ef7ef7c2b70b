import { call, errorOf, tells } from "../../excel";

// IRC §415(c)(1): the lesser of 72,000 (2026) and 100% of pay; the §414(v) catch-up comes on top.
test.each<[why: string, given: unknown[], limit: number]>([
  ["2024: 69,000 + 7,500 at 55", [2024, 300000, 55], 76500],
  ["2021: 58,000 + 6,500 at 55", [2021, 200000, 55], 64500],
  ["no age given, no catch-up", [2026, 300000], 72000],
  ["49: no catch-up", [2026, 300000, 49], 72000],
  ["50: 72,000 + 8,000", [2026, 300000, 50], 80000],
  ["59: 72,000 + 8,000", [2026, 300000, 59], 80000],
  ["60: 72,000 + 11,250", [2026, 300000, 60], 83250],
  ["63: 72,000 + 11,250", [2026, 300000, 63], 83250],
  ["64: 72,000 + 8,000", [2026, 300000, 64], 80000],
  ["pay exactly 72,000", [2026, 72000], 72000],
  ["pay a cent below: 100% of pay", [2026, 71999.99], 71999.99],
  ["pay a cent above: the dollar limit", [2026, 72000.01], 72000],
  ["the 401(a)(17) limit of 360,000 never binds here", [2026, 1000000], 72000],
  ["100% of pay binds, catch-up on top: 50,000 + 8,000", [2026, 50000, 55], 58000],
  ["a catch-up is at most the pay: 5,000 + 5,000", [2026, 5000, 55], 10000],
  ["no pay, no additions", [2026, 0, 55], 0],
])("%s", (_why, given, limit) => {
  expect(call("ADDITIONSLIMIT", ...given)).toBe(limit);
});

test("pay is required and named", () => {
  tells(errorOf("ADDITIONSLIMIT", 2026), "#VALUE! | compensation");
});

test("an age of 0 or an empty cell is not an age left out", () => {
  tells(errorOf("ADDITIONSLIMIT", 2026, 300000, 0), "#VALUE! | age | 0 | 1 | 120");
});
