import fc from "fast-check";
import { type Value, callGrid, errorOf, tells } from "../../excel";
import { age, cents, dollars, inText, number, year } from "../arbitraries";

type Plan = readonly [
  name: Value,
  group: Value,
  pay: Value,
  deferrals: Value,
  employer: Value,
  afterTax: Value,
];

/** Limit, used and room of each plan's row, and the deferral room of the last. */
function rooms(year: number, age: number, ...plans: Plan[]) {
  const grid = callGrid("PLANROOMS", year, age, plans);
  if (grid.length === 1) throw new Error(JSON.stringify(grid));
  return { plans: grid.slice(1, -1).map((row) => row.slice(2)), left: grid[grid.length - 1]![4] };
}

test("has one row a plan and the deferral room last", () => {
  expect(callGrid("PLANROOMS", 2026, 45, [["Acme 401(k)", "Acme", 300000, 20000, 15000, 1000]])).toEqual([
    ["Plan", "Group", "Limit", "Used", "After-tax room"],
    ["Acme 401(k)", "Acme", 72000, 36000, 36000],
    ["Deferral room", "", 24500, 20000, 4500],
  ]);
});

// Reg. §1.402(g)-2(b): the 8,000 above 402(g) are above it in the person's hands only.
test("at 55 in 2026 with 20,000 deferred at A and 12,500 at unrelated B neither plan has catch-up", () => {
  expect(rooms(2026, 55, ["A", "", 300000, 20000, 0, 0], ["B", "", 300000, 12500, 0, 0])).toEqual({
    plans: [
      [72000, 20000, 52000],
      [72000, 12500, 59500],
    ],
    left: 0,
  });
});

test("the same in one group is 8,000 of catch-up: 72,000 - 24,500", () => {
  expect(rooms(2026, 55, ["A", "X", 300000, 20000, 0, 0], ["B", "X", 0, 12500, 0, 0])).toEqual({
    plans: [
      [72000, 24500, 47500],
      ["", "", ""],
    ],
    left: 0,
  });
});

// 402(g) used up at the first employer, the whole 415(c) limit is room at a second one.
test("a job change leaves the whole limit at the second employer", () => {
  const { plans, left } = rooms(
    2026,
    45,
    ["Old", "", 150000, 24500, 9000, 10000],
    ["New", "", 150000, 0, 0, 0],
  );
  expect(plans).toEqual([
    [72000, 43500, 28500],
    [72000, 0, 72000],
  ]);
  expect(left).toBe(0);
});

test("a combined excess is to be withdrawn, and leaves each group's additions as they are", () => {
  const { plans, left } = rooms(2026, 45, ["A", "", 200000, 20000, 0, 0], ["B", "", 200000, 10000, 0, 0]);
  expect(plans).toEqual([
    [72000, 20000, 52000],
    [72000, 10000, 62000],
  ]);
  expect(left).toBe(-5500);
});

test("an excess in one group counts 24,500 of additions at 45, and its pay is spent", () => {
  expect(rooms(2026, 45, ["A", "", 200000, 30000, 0, 0])).toEqual({
    plans: [[72000, 24500, 47500]],
    left: -5500,
  });
  // 40,000 of pay: 15,500 under the limit, but 38,000 are deferred already.
  expect(rooms(2026, 45, ["A", "", 40000, 38000, 0, 0]).plans).toEqual([[40000, 24500, 2000]]);
});

test("groups are the same in any case and with blanks around; blank ones stand alone", () => {
  const plan = (group: string): Plan => ["P", group, 100000, 5000, 0, 0];
  expect(rooms(2026, 45, plan("Acme"), plan(""), plan(" ACME "), plan("acme"), plan("")).plans).toEqual([
    [72000, 15000, 57000],
    [72000, 5000, 67000],
    ["", "", ""],
    ["", "", ""],
    [72000, 5000, 67000],
  ]);
});

test("a group's pay is added up: 30,000 and 20,000 hold 50,000", () => {
  expect(rooms(2026, 45, ["A", "X", 30000, 10000, 0, 0], ["B", "X", 20000, 0, 3000, 1000]).plans[0]).toEqual([
    50000, 14000, 36000,
  ]);
});

test("employer money is dollars, a rate or a formula on the plan's own pay", () => {
  const { plans } = rooms(
    2026,
    45,
    ["A", "", 100000, 10000, "100% of 3%, 50% of 2%", 0],
    ["B", "", 500000, 14500, 0.06, 0],
  );
  // 4,000; and 14,500 deferred, all of it inside 6% of 360,000.
  expect(plans).toEqual([
    [72000, 14000, 58000],
    [72000, 29000, 43000],
  ]);
});

test("after-tax money that is matched leaves what fits with its match: 38,000 and 24,000 of match", () => {
  expect(rooms(2026, 45, ["A", "", 100000, 10000, "50% of 50%, matching after-tax", 0]).plans).toEqual([
    [72000, 15000, 38000],
  ]);
});

test("empty rows are passed over; 10,000 plans are answered", () => {
  expect(rooms(2026, 45, ["A", "", 100000, 0, 0, 0], ["", null, 0, "", 0, null]).plans.length).toBe(1);
  const many = Array.from({ length: 10000 }, (_, k): Plan => [k, `g${k % 100}`, 1000, "$1", 0, 0]);
  const { plans, left } = rooms(2026, 45, ...many);
  expect([plans.length, plans[0], plans[100], left]).toEqual([
    10000,
    [72000, 100, 71900],
    ["", "", ""],
    14500,
  ]);
});

test.each<[plans: unknown[][], error: string]>([
  [
    [["A", "", 20000, 15000, 0, 5000.01]],
    "#VALUE! | plans | deferrals | A | 20,000.01 | compensation | 20,000",
  ],
  [
    [
      ["A", "Acme", 20000, 15000, 0, 0],
      ["B", "acme", 0, 6000, 0, 0],
    ],
    "#VALUE! | plans | deferrals | Acme | 21,000 | compensation | 20,000",
  ],
  [
    [
      ["A", "Acme", 100000, 5000, 0, 0],
      ["B", "acme", 100000, 6000, "6%, matching after-tax", 0],
    ],
    "#N/A | plans | acme | 415 | employer",
  ],
])("%j is refused with %j", (plans, error) => {
  tells(errorOf("PLANROOMS", 2026, 45, plans), error);
});

test("of one plan within its limit the room is AFTERTAXROOM and the deferral room DEFERRALROOM", () => {
  fc.assert(
    fc.property(
      year,
      age,
      dollars(400000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      dollars(60000),
      (...drawn) => {
        const [year, age, pay, part, contributed] = drawn;
        const employer = inText(contributed);
        const deferrals = inText(Math.floor(part * number("DEFERRALLIMIT", year, age, pay) * 100) / 100);
        const { plans, left } = rooms(year, age, ["A", "", pay, deferrals, employer, 0]);
        expect(plans[0]![2]).toBe(number("AFTERTAXROOM", year, age, pay, deferrals, employer));
        expect(left).toBe(number("DEFERRALROOM", year, age, deferrals));
      },
    ),
  );
});

test("a group that is split over several rows has the room of one plan, and other groups change nothing", () => {
  const amounts = fc.array(fc.tuple(dollars(100000), dollars(6000), dollars(9000), dollars(5000)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(year, age, amounts, amounts, (year, age, ours, theirs) => {
      const rows = (group: string, list: typeof ours) =>
        list.map(([pay, deferrals, employer, afterTax]): Plan => {
          const paid = pay + deferrals + afterTax;
          return [group, group, paid, inText(deferrals), inText(employer), afterTax];
        });
      const all = [...rows("G", ours), ...rows("H", theirs)];
      const add = (column: 0 | 1 | 2 | 3) => ours.reduce((sum, row) => sum + cents(row[column]), 0) / 100;
      const paid = (cents(add(0)) + cents(add(1)) + cents(add(3))) / 100;
      const one = rooms(year, age, ["G", "g", paid, inText(add(1)), inText(add(2)), add(3)]).plans[0];
      expect(rooms(year, age, ...all).plans[0]).toEqual(one);
    }),
  );
});

test.each<[why: string, plans: unknown[][], lacking: string]>([
  [
    "a match without the deferrals, which are in the 403(b)",
    [
      ["403(b)", "Univ", 200000, 24500, 0, 0],
      ["401(a)", "Univ", 0, 0, "100% of 5%", 0],
    ],
    "401(a) | without compensation",
  ],
  [
    "the same with pay in both rows",
    [
      ["403(b)", "Univ", 200000, 24500, 0, 0],
      ["401(a)", "Univ", 200000, 0, "100% of 5%", 0],
    ],
    "401(a) | without deferrals",
  ],
  [
    "a nonelective contribution without the pay",
    [
      ["A", "X", 200000, 24500, 0.06, 0],
      ["A2", "X", 0, 0, "3% nonelective", 0],
    ],
    "A2 | without compensation",
  ],
])("%s is refused rather than taken for 0", (_why, plans, lacking) => {
  tells(errorOf("PLANROOMS", 2026, 45, plans), lacking);
});

test("the same in dollars: 72,000 - 24,500 - 10,000 of match leaves 37,500", () => {
  const rows = callGrid("PLANROOMS", 2026, 45, [
    ["403(b)", "Univ", 200000, 24500, 0, 0],
    ["401(a)", "Univ", 0, 0, 10000, 0],
  ]);
  expect(rows[1]![4]).toBe(37500);
});

test("a plan's name has at most 100 characters", () => {
  const named = (length: number) => [["x".repeat(length), "", 200000, 0, 0, 0]];
  expect(callGrid("PLANROOMS", 2026, 45, named(100))[1]![0]).toHaveLength(100);
  tells(errorOf("PLANROOMS", 2026, 45, named(101)), "#VALUE! plans, row 1, column 1 (name) | 100 characters");
});
