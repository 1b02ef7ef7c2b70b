import { call, callGrid, errorOf, tells } from "../../excel";

test.each<[why: string, given: unknown[], employer: number]>([
  ["5% dollar for dollar: 5% of 80,000", [2022, 80000, 20500, 0.05], 4000],
  ["deferrals under 5% of pay: all of them", [2022, 80000, 3000, 0.05], 3000],
  ["dollars stay dollars", [2026, 80000, 20500, 15000], 15000],
  ["nothing is 0", [2026, 80000, 20500, 0], 0],
  ["6% as text is the same as 0.06", [2026, 100000, 24500, "6%"], 6000],
  ["money as text is dollars at any size", [2026, 20000, 20000, "$1.01"], 1.01],
])("%s", (_why, given, employer) => {
  expect(call("EMPLOYERMATCH", ...given)).toBe(employer);
});

// Pay 100,000: the tiers lie at 0 to 3,000 and 3,000 to 5,000 of deferrals (basic safe harbor, §401(k)(12)(B)).
test.each<[deferrals: number, match: number, why: string]>([
  [10000, 4000, "3,000 + 50% of 2,000"],
  [5000, 4000, "exactly the end of the second tier"],
  [4999.98, 3999.99, "two cents less costs one cent"],
  [4000, 3500, "3,000 + 50% of 1,000"],
  [3000, 3000, "exactly the end of the first tier"],
  [3000.02, 3000.01, "two cents more earn one cent"],
  [2000, 2000, "inside the first tier"],
  [0, 0, "no deferral, no match"],
])("100%% of 3%%, 50%% of 2%% with deferrals of %d is %d: %s", (deferrals, match) => {
  expect(call("EMPLOYERMATCH", 2026, 100000, deferrals, "100% of 3%, 50% of 2%")).toBe(match);
});

// Pay 100,000, deferrals 10,000, unless the title says otherwise.
test.each<[formula: string, employer: number, why: string]>([
  ["50% of 6%", 3000, "50% of 6,000"],
  ["50% of the first 6% of pay", 3000, "first means the same in the first tier"],
  ["50% up to 6%", 3000, "up to means the same in the first tier"],
  ["100% of 3%, 50% of next 2%", 4000, "next means the same in a later tier"],
  ["100% of 3% + 50% of 2%", 4000, "a plus for the comma"],
  ["150% of 4%", 6000, "150% of 4,000"],
  ["33.3% of 10%", 3330, "decimals"],
  ["100% of 6%, max $5,000", 5000, "max binds"],
  ["100% of 6%, max 5000", 5000, "max without dollar sign or comma"],
  ["100% of 6%, max $6,000", 6000, "max just reached"],
  ["100% of 10%, max $1,234.56", 1234.56, "max with thousands comma and cents"],
  ["100% of 6%, max $5,000, + 3% nonelective", 8000, "max caps the match only: 5,000 + 3,000"],
  ["3% nonelective", 3000, "a nonelective contribution alone"],
  ["6% + 3% nonelective", 9000, "6,000 + 3,000"],
  ["100% OF 3%, 50% Of 2%", 4000, "any case"],
])("%s is %d: %s", (formula, employer) => {
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, formula)).toBe(employer);
});

// The 401(a)(17) limit of 2026 is 360,000.
test.each<[why: string, given: unknown[], employer: number]>([
  ["pay at the limit: 6% of 360,000", [2026, 360000, 24500, 0.06], 21600],
  ["pay above the limit counts 360,000: 21,600, not 24,000", [2026, 400000, 24500, 0.06], 21600],
  ["pay a dollar below it: 6% of 359,999", [2026, 359999, 24500, 0.06], 21599.94],
  ["the nonelective part counts 360,000 too: 3%", [2026, 500000, 0, "3% nonelective"], 10800],
  ["2024 counts 345,000: 50% of 6%", [2024, 500000, 23000, "50% of 6%"], 10350],
  [
    "nonelective argument on top: 4,000 + 3% of 100,000",
    [2026, 100000, 10000, "100% of 3%, 50% of 2%", 0.03],
    7000,
  ],
  ["nonelective argument with dollars", [2026, 100000, 10000, 5000, 0.03], 8000],
  ["after-tax does not count unless the formula says so", [2026, 100000, 2000, "100% of 6%", 0, 10000], 2000],
  ["after-tax counts where it does", [2026, 100000, 2000, "100% of 6%, matching after-tax", 0, 3000], 5000],
  ["both together stop at the tier", [2026, 100000, 2000, "100% of 6%, matching after-tax", 0, 10000], 6000],
  ["the catch-up is matched like any deferral: 10% of 300,000", [2026, 300000, 32500, "10% match"], 30000],
  ["half a cent rounds up: 50% of 0.01", [2026, 100000, "$0.01", "50% of 6%"], 0.01],
])("%s", (_why, given, employer) => {
  expect(call("EMPLOYERMATCH", ...given)).toBe(employer);
});

const example = "100% of 3%, 50% of 2%, max $5,000, + 3% nonelective";

test("the example that messages show is itself understood: 3,000 + 1,000 capped at 5,000, + 3,000", () => {
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, example)).toBe(7000);
});

const tiers = "100% of 3%, 50% of 2%";

test.each<[formula: string, example: string]>([
  ["100% of next 3%", tiers], // next to what?
  ["100% of 3%, 50% of first 5%", tiers], // of the first 5% would overlap the first tier
  ["100% of 3%, 50% up to 5%", "100% of 3%, 50% of the next 2%"], // up to 5% of pay is 2%, not 5%
  ["100% up to 3%, 50% up to 5%", "100% of 3%, 50% of the next 2%"],
  ["100% of 3%, 50% of 3% to 5%", tiers],
  ["6%, 50% of 2%", tiers],
  ["50% of 6% max 3000", tiers],
  ["50% of 6%,", tiers],
  ["50% of 6%, max 5,00", tiers],
  ["50% of 6%, max 1,0000", tiers],
  ["50% of 6%, max 3000, max 4000", tiers],
  ["50% of 6%, max 5", tiers], // 5 dollars, or 5% of pay
  ["0% of 6%", tiers],
  ["max 3000", tiers],
  ["half of 6%", tiers],
  ["6% of pay", tiers], // a match or nonelective
  ["50% of deferrals", tiers],
  ["generous", tiers],
  [",", tiers],
  ["matching after-tax", "50% of 6%, matching after-tax"],
  ["50% of after tax", "50% of 6%, matching after-tax"],
  ["50% of 6% up to $3,000", "50% of 6%, max $5,000"],
  ["$3,000 match", "$3,000"],
  ["50% up to $6,000, 25% of 2%", "50% of 6%, max $5,000"],
  // 6,000 of match, or of the deferrals?
  ["50% of deferrals up to $6,000", "50% up to $6,000 (of match) or 50% of the first $6,000 (of deferrals)"],
  ["3% profit sharing of pay", "100% of 3%, 50% of 2%, + 3% nonelective"],
  ["3% nonelective, 2% nonelective", "100% of 3%, 50% of 2%, + 3% nonelective"],
])("the formula %j is refused with the example %j", (formula, example) => {
  const error = errorOf("EMPLOYERMATCH", 2026, 100000, 10000, formula);
  tells(error, `#VALUE! formula was "${formula}"`);
  expect(error).toMatch(/could not be read as a match formula/);
  expect(error.endsWith(` Example: ${example}.`)).toBe(true);
});

test("where the reading stops is said", () => {
  tells(
    errorOf("EMPLOYERMATCH", 2026, 100000, 10000, "100% of 3%, 50% up to 5%"),
    '(from "50% up to 5%") | Example: ',
  );
});

test.each([tiers, "50% of 6%, max $5,000", "50% of 6%, matching after-tax", "50% of the first $6,000"])(
  "the example %j is itself understood",
  (formula) => {
    expect(typeof call("EMPLOYERMATCH", 2026, 100000, 10000, formula)).toBe("number");
  },
);

test.each<[given: unknown[], error: string]>([
  [[2026, 100000, 10000, -5], "#VALUE! | formula | 5 | rate | 6%"],
  [[2026, 100000, 10000, true], "#VALUE! | formula | TRUE"],
  [[2026, 100000, 10000, "-6%"], "#VALUE! | formula | -6% | rate | 6%"],
  [[2026, 100000, 35750.01, 0.06], "#VALUE! | deferrals | 35,750.01 | 35,750 | 2026"],
  [
    [2026, 100000, 24500.01, 0.06, 0, 0, 49],
    "#VALUE! deferrals was 24,500.01 | 24,500 (the limit at age 49 in 2026)",
  ],
  [[2026, 100000, 32500.01, 0.06, 0, 0, 50], "#VALUE! deferrals was | 32,500 (the limit at age 50 in 2026)"],
  [[2026, 100000, 35750.01, 0.06, 0, 0, 60], "#VALUE! deferrals was | 35,750 (the limit at age 60 in 2026)"],
  [[2026, 10000, 10000.01, 0.06], "#VALUE! deferrals was 10,000.01; | 10,000 (100% of compensation)"],
  [[2026, 10000, 9000, 0.06, 0, 1000.01], "#VALUE! deferrals + afterTax was 10,000.01; | 10,000"],
  [[2026, 100000, 10000, 0.06, 3], "#VALUE! | nonelective was 3 | 0% | 25% | 3%"],
  [[2026, 100000, 10000], "#VALUE! | formula"],
])("%j is refused", (given, error) => {
  tells(errorOf("EMPLOYERMATCH", ...given), error);
});

test.each([
  ["100% of the first 3% and 50% of the next 2%", 4000],
  ["100% of the first 3% plus 50% of the next 2%", 4000],
  ["100% of 3%; 50% of 2%", 4000],
  ["50% of the first 6% of eligible compensation", 3000],
  ["50% of the first 6% of base salary.", 3000],
  ["50% of deferrals up to 6% of pay", 3000],
  ["50% match up to 6% of pay", 3000],
  ["dollar for dollar up to 6%", 6000],
  ["100 percent of 4 percent", 4000],
  ["3% safe harbor nonelective", 3000],
  ["50% of 6%, + 3% non-elective", 6000],
  ["50% of 6%, maximum $2,000", 2000],
  ["none", 0],
])("a plan document's %j on 100,000 of pay and 10,000 deferred is %d", (formula, employer) => {
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, formula)).toBe(employer);
});

test("employer contributions are at most $1 trillion", () => {
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, 1e12)).toBe(1e12);
  tells(errorOf("EMPLOYERMATCH", 2026, 100000, 10000, 1e12 + 1), "#VALUE! formula was 1000000000001");
});

test.each<[age: number, deferrals: number]>([
  [49, 24500],
  [50, 32500],
  [60, 35750],
])("at %d deferrals of %d are exactly the limit", (age, deferrals) => {
  expect(call("EMPLOYERMATCH", 2026, 100000, deferrals, 0.06, 0, 0, age)).toBe(6000);
});

describe("The worksheet", () => {
  const steps = (...given: unknown[]) =>
    callGrid("EXPLAIN", "EMPLOYERMATCH", 2026, ...given).map(([step, amount]) => [step, amount]);

  test.each<[formula: unknown, nonelective: number]>([
    ["10% nonelective", 0],
    [5000, 0.05],
  ])("of %p with %p nonelective has no rows of a match", (formula, nonelective) => {
    const labels = steps(100000, 24500, formula, nonelective).map(([step]) => step);
    expect(labels.filter((step) => /match/.test(String(step).toLowerCase()))).toEqual([]);
    expect(labels).toContain("Nonelective contribution");
  });

  test("of an election says that it was given, and the limit that cuts it", () => {
    const rows = callGrid("EXPLAIN", "EMPLOYERMATCH", 2026, 300000, 0.1, "6%", 0, 0, 49);
    const election = rows.findIndex(([step]) => step === "Election, part of pay");
    expect(rows.slice(election, election + 3).map((row) => row.slice(0, 2))).toEqual([
      ["Election, part of pay", 0.1],
      ["Deferral limit", 24500],
      ["Elective deferrals, including catch-up", 24500],
    ]);
    expect(rows[election]![2]).toBe("Given");
    for (const uncut of [0.08, 24000])
      expect(steps(300000, uncut, "6%", 0, 0, 49).map(([step]) => step)).not.toContain("Deferral limit");
  });
});
