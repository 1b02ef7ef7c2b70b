import { call, callGrid, errorOf, tells } from "../../excel";

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

describe("The worksheet", () => {
  const steps = (...given: unknown[]) =>
    callGrid("EXPLAIN", "ADDITIONSLIMIT", 2026, ...given).map(([step, amount]) => [step, amount]);
  const most = "In a plan that does not recharacterize, at most";

  // Without recharacterizing only deferrals above 402(g), 24,500, are catch-up: min(8,000, pay - 24,500) at 55.
  test.each<[pay: number, age: number | undefined, most: number | undefined, why: string]>([
    [30000, 55, 35500, "30,000 + 5,500, against 38,000"],
    [32499.99, 55, 40499.98, "a cent less than the catch-up above 402(g)"],
    [32500, 55, undefined, "the whole catch-up fits above 402(g)"],
    [24500, 55, 24500, "no pay above 402(g)"],
    [5000, 55, 5000, "nor far below"],
    [30000, 49, undefined, "no catch-up"],
    [30000, undefined, undefined, "no age"],
    [0, 55, undefined, "no pay"],
  ])("of a pay of %d at %p: %p, %s", (pay, age, amount) => {
    const rows = steps(pay, age);
    expect(rows.filter(([step]) => step === most)).toEqual(amount === undefined ? [] : [[most, amount]]);
    if (amount !== undefined) expect(rows.at(-2)![0]).toBe(most);
  });

  test("names its authority, and speaks of a catch-up only if an age is given", () => {
    const rows = callGrid("EXPLAIN", "ADDITIONSLIMIT", 2026, 30000, 55);
    expect(rows.at(-2)).toEqual([most, 35500, "Reg. §1.414(v)-1(b)(1); plan document"]);
    expect(steps(300000).at(-1)).toEqual(["Limit, with catch-up if an age is given", 72000]);
  });
});
