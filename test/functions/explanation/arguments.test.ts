import fc from "fast-check";
import { CellError, call, callGrid, functionNamed } from "../../excel";
import { scalars } from "../scalarArguments";

// Whatever the answer depends on can be read in its worksheet: the argument itself, not only what became of it.

/** A value as a row shows it: ELIGIBILITY has TRUE as a word. */
const word = (value: unknown) => (typeof value === "number" ? value : String(value).toUpperCase());

/** Employer contributions are read back in words, and `None` leaves nothing to show. */
const isInWords = (parameter: string, value: unknown) =>
  value === "None" || ["employer", "formula"].includes(parameter);

/** The arguments of a call on which its answer depends, as other values of them show, without a row in its worksheet. */
function unseen(name: string, given: readonly unknown[], others: readonly unknown[]): string[] {
  const answer = call(name, ...given);
  if (answer instanceof CellError) return [];
  const rows = callGrid("EXPLAIN", name, ...given).map((row) => word(row[1]));
  return functionNamed(name).parameters.flatMap(({ name: parameter }, k) => {
    const value = given[k];
    const other = call(name, ...given.map((each, place) => (place === k ? others[k] : each)));
    const bears = !(other instanceof CellError) && other !== answer;
    if (!bears || isInWords(parameter, value) || rows.includes(word(value))) return [];
    return [`${parameter} ${String(value)}`];
  });
}

test.each(Object.keys(scalars))("%s: every argument that bears on the answer has a row", (name) => {
  const row = fc.tuple(...scalars[name]!);
  fc.assert(
    fc.property(row, row, (given, others) => {
      expect(unseen(name, given, others)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** What the worksheet of a call shows beside some of its steps. */
function shownAt(steps: readonly string[], ...given: unknown[]): unknown[] {
  const rows = new Map(callGrid("EXPLAIN", ...given).map(([step, amount]) => [step, amount]));
  return steps.map((step) => rows.get(step));
}

test.each<[steps: string[], given: unknown[], shown: unknown[]]>([
  [
    ["Filing status", "Lived apart all year (as Single)", "Compensation"],
    ["ROTHIRALIMIT", 2026, 45, "MFS", 9000, 5000, 0, true],
    ["MFS", true, 5000],
  ],
  [
    ["Covered by a plan at work", "Spouse covered", "Lived apart all year (as Single)"],
    ["IRADEDUCTION", 2026, 45, "MFS", 9000, false, true],
    [false, true, false],
  ],
  [
    ["Age on December 31", "Spouse's age on December 31", "Unused deductions shown as negative income"],
    ["TAXABLEINCOME", 2026, "MFJ", 1000, 0, 66, 60, true],
    [66, 60, true],
  ],
  [["State tax rate given"], ["CONVERSIONTAX", 2026, "Single", 150000, 10000, 0, 0.05], [0.05]],
  [
    ["Yearly return given", "Days until the conversion", "Tax rate given"],
    ["DELAYCOST", 30000, 0.07, 90, 0.24],
    [0.07, 90, 0.24],
  ],
  [
    ["Compensation", "Additional nonelective rate", "After-tax contributions"],
    ["EMPLOYERMATCH", 2026, 400000, 20000, "50% of 6%, matching after-tax", 0.03, 1000],
    [400000, 0.03, 1000],
  ],
  [["Account"], ["RMD", 2023, 80, 500000, "Roth401k"], ["Roth401k"]],
  [["Yearly inflation assumed"], ["PROJECTLIMIT", 2035, "Additions", 0.02], [0.02]],
])("the worksheet shows what was given as %j", (steps, given, shown) => {
  expect(shownAt(steps, ...given)).toEqual(shown);
});

test.each<[step: string, given: unknown[]]>([
  ["Lived apart all year (as Single)", ["ROTHIRALIMIT", 2026, 45, "Single", 129000]],
  ["Spouse covered", ["IRADEDUCTION", 2026, 45, "HOH", 9000, true, true]],
  ["Lived apart all year (as Single)", ["IRADEDUCTION", 2026, 45, "MFJ", 9000, true]],
  ["Unused deductions shown as negative income", ["TAXABLEINCOME", 2026, "MFJ", 100000]],
  // 32,500 at 55: 8,000 are catch-up either way.
  [
    "Plan recharacterizes deferrals above 415(c) as catch-up",
    ["AFTERTAXROOM", 2026, 55, 300000, 32500, 0, 0, "None", true],
  ],
])("%s is left out where it does not bear on the answer: %j", (step, given) => {
  expect(shownAt([step], ...given)).toEqual([undefined]);
});

test("whether deferrals are recharacterized is shown where it bears, as no too", () => {
  const step = "Plan recharacterizes deferrals above 415(c) as catch-up";
  for (const given of [true, false])
    expect(shownAt([step], "AFTERTAXROOM", 2026, 55, 300000, 20000, 0, 0, "None", given)).toEqual([given]);
});
