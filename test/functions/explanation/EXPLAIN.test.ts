import { CellError, callGrid, errorOf, tells } from "../../excel";
import { asOf } from "../../law/underLaw";

test("the room is explained step by step, each with its authority, the answer last", () => {
  expect(callGrid("EXPLAIN", "AFTERTAXROOM", 2026, 55, 300000, 32500, 15000, 1000, 0.1)).toEqual([
    ["Step", "Amount", "Authority"],
    ["Year", 2026, "Given"],
    ["Age on December 31", 55, "Given"],
    ["415(c) dollar limit", 72000, "IRC §415(c)(1)(A); Notice 2025-67"],
    ["100% of compensation", 300000, "IRC §415(c)(1)(B), (c)(3)"],
    ["Annual additions limit (the lesser)", 72000, "IRC §415(c)(1)"],
    ["Elective deferrals, including catch-up", 32500, "Given"],
    ["Elective deferral limit", 24500, "IRC §402(g)(1); Notice 2025-67"],
    ["Catch-up (not counted)", 8000, "IRC §414(v)(3)(A); Reg. §1.414(v)-1(b)(1); Notice 2025-67"],
    ["Deferrals counted", 24500, "IRC §415(c)(2)(A); Reg. §1.401(k)-1(a)(4)(ii)"],
    ["Employer contributions", 15000, "IRC §415(c)(2)(A); forfeitures (c)(2)(C)"],
    ["After-tax contributions to date", 1000, "IRC §415(c)(2)(B)"],
    ["Remaining under the annual additions limit", 31500, "IRC §415(c)(1)"],
    ["Remaining compensation", 266500, "Contributions are made from pay"],
    ["Plan's cap, part of pay", 0.1, "Plan document"],
    ["Plan's cap on after-tax contributions", 30000, "Plan document"],
    ["Remaining under the plan's cap", 29000, "Plan document"],
    ["After-tax room", 29000, "IRC §415(c)(1), (2)"],
  ]);
});

test("a step that does not apply is left out: no plan cap, no row for it", () => {
  const steps = callGrid("EXPLAIN", "AFTERTAXROOM", 2026, 45, 300000, 24500, 15000).map((row) => row[0]);
  expect(steps).not.toContain("Remaining under the plan's cap");
});

test.each<[formula: string, given: unknown[], shown: Record<string, unknown>, hidden: string[]]>([
  [
    "IRADEDUCTION",
    [2026, 45, "MFS", 5000, true, true, undefined, true],
    { "Covered by a plan at work": true, "Spouse covered": true, "Lived apart all year (as Single)": true },
    [],
  ],
  [
    "IRADEDUCTION",
    [2026, 45, "Single", 5000, false, true, undefined, true],
    { "Covered by a plan at work": false },
    ["Spouse covered", "Lived apart all year (as Single)"],
  ],
  [
    "ROTHIRALIMIT",
    [2026, 45, "MFS", 5000, undefined, undefined, true],
    { "Lived apart all year (as Single)": true },
    [],
  ],
  ["ROTHIRALIMIT", [2026, 45, "MFJ", 5000], {}, ["Lived apart all year (as Single)"]],
  ["TAXABLEINCOME", [2026, "MFJ", 90000, 0, 66, 64], { "Spouse's age on December 31": 64 }, []],
  ["TAXABLEINCOME", [2026, "Single", 90000, 0, 66, [[""]]], {}, ["Spouse's age on December 31"]],
])("%s%j: an argument that counts has a row, one that does not has none", (formula, given, shown, hidden) => {
  const rows = new Map(callGrid("EXPLAIN", formula, ...given).map((row) => [row[0], row[1]]));
  expect(Object.fromEntries(rows)).toMatchObject(shown);
  for (const label of hidden) expect(rows.has(label)).toBe(false);
});

test("each tier of a match has its own row: 3,000 and 50% of 2,000", () => {
  const rows = callGrid("EXPLAIN", "EMPLOYERMATCH", 2026, 100000, 10000, "100% of 3%, 50% of 2%");
  expect(rows.filter((row) => String(row[0]).startsWith("Match, tier")).map((row) => row[1])).toEqual([
    3000, 1000,
  ]);
});

test("pre-tax and after-tax part of a distribution add up to it, thirds too", () => {
  const rows = new Map(callGrid("EXPLAIN", "AFTERTAXPORTION", 3, 1, 1).map((row) => [row[0], row[1]]));
  expect([rows.get("Pre-tax part"), rows.get("After-tax part")]).toEqual([0.67, 0.33]);
});

test("the name is read in any case, and an argument left out stays left out", () => {
  const rows = callGrid("EXPLAIN", "conversiontax", 2026, "Single", 150000, 10000, null, 0.05);
  expect(rows[rows.length - 1]).toEqual(["Tax on the conversion", 2900, "IRC §1(j)(1); state law"]);
});

test("an answer that is no number is the last row all the same", () => {
  const last = (...given: unknown[]): unknown => callGrid("EXPLAIN", ...given).at(-1)![1];
  expect(last("ROTHCATCHUP", 2026, 55, 150000.01)).toBe(true);
  expect(last("ELIGIBILITY", true, false, true)).toBe("Eligible by in-service rollover to a Roth IRA.");
});

test("DEFERRALROOM, whose arguments repeat, is explained too: 24,500 - 10,000 - 4,500", () => {
  const rows = callGrid("EXPLAIN", "DEFERRALROOM", 2026, 45, 10000, 4500);
  expect(rows.map(([step, amount]) => [step, amount])).toEqual([
    ["Step", "Amount"],
    ["Year", 2026],
    ["Age on December 31", 45],
    ["Deferral limit with catch-up", 24500],
    ["Deferrals to date, all plans", 14500],
    ["Deferral room", 10000],
  ]);
});

test.each([
  ["PROJECTLIMIT", 2026, "Additions", 0.02, ["Year", "Item", "Limit"]],
  ["LIMIT", 2026, "RothIRAEnd", "MFJ", ["Year", "Item", "Filing status", "Amount"]],
] as const)("a fact is shown once in the worksheet of %s, as the rule has it", (...given) => {
  const steps = callGrid("EXPLAIN", ...given.slice(0, 4)).map((row) => row[0]);
  expect(steps).toEqual(["Step", ...given[4]]);
});

test("a limit that stays where prices fall says so: 72,000, where 0.8887 x 40,000 is 35,548", () => {
  const { callGrid } = asOf(2026);
  const rows = (inflation: number) => callGrid("EXPLAIN", "PROJECTLIMIT", 2040, "Additions", inflation);
  expect(
    rows(-0.05)
      .slice(-2)
      .map(([step, amount]) => [step, amount]),
  ).toEqual([
    ["Never lower than a prior year", 72000],
    ["Limit", 72000],
  ]);
  expect(rows(0.02).map((row) => row[0])).not.toContain("Never lower than a prior year");
});

test("an estimate is called an estimate, a published limit cites its notice", () => {
  const authority = (year: number): unknown =>
    callGrid("EXPLAIN", "PROJECTLIMIT", year, "Additions", 0.02).at(-1)![2];
  expect(authority(2030)).toMatch(/estimate.*not published law/);
  expect(authority(2026)).toBe("IRC §415(c)(1)(A); Notice 2025-67");
});

test("it answers the error the function itself would answer", () => {
  const given = ["AFTERTAXROOM", 2026, 45, 300000, 24500.01, 0];
  expect(errorOf("EXPLAIN", ...given)).toBe(errorOf("AFTERTAXROOM", ...given.slice(1)));
  tells(errorOf("EXPLAIN", "INCOMETAX", 2026), "#VALUE! | filingStatus");
});

test("an error cell among the arguments passes through", () => {
  expect(callGrid("EXPLAIN", "INCOMETAX", 2026, "Single", [[new CellError("#DIV/0!")]])[0]![0]).toMatchObject(
    {
      code: "#DIV/0!",
    },
  );
});

test.each<[given: unknown[], error: string]>([
  [["LADDERS"], "#VALUE! | formula | LADDERS | ACPLIMIT | ADDITIONSLIMIT"],
  [["VERSION"], "#VALUE! | formula | VERSION"],
  [["INCOMETAX", 2026, "Single", 1, 2], "#VALUE! | INCOMETAX | 3 | taxableIncome"],
  [["INCOMETAX", 2026, "Single", [[1], [2]]], "#VALUE! | taxableIncome | 2 | 1"],
])("%j is refused", (given, error) => {
  tells(errorOf("EXPLAIN", ...given), error);
});

test("a formula's own worksheet is part of the room's: 100% of 3% and 50% of 2% of 360,000, capped at 9,000, and 3%", () => {
  const formula = "100% of 3%, 50% of 2%, max $9,000, + 3% nonelective";
  const rows = callGrid("EXPLAIN", "AFTERTAXROOM", 2026, 45, 400000, 24500, formula);
  const amounts = new Map(rows.map((row) => [row[0], row[1]]));
  const steps = ["Plan compensation (401(a)(17))", "Match, tier 1", "Match, tier 2", "Match, up to its cap"];
  expect(steps.map((step) => amounts.get(step))).toEqual([360000, 10800, 3600, 9000]);
  expect([amounts.get("Nonelective contribution"), amounts.get("Employer contributions")]).toEqual([
    10800, 19800,
  ]);
});

test("the name is understood as it stands in a formula", () => {
  const rows = callGrid("EXPLAIN", "=MEGAROTH.IRALIMIT", 2026, 50);
  expect(rows[rows.length - 1]![1]).toBe(8600);
});
