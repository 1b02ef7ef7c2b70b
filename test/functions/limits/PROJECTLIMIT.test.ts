import { cola, taxYears } from "../../../src/law";
import type { Value } from "../../excel";
import { asOf, underLaw } from "../../law/underLaw";

// What is projected here is projected from 2026, whatever years are held by now.
const { call, callGrid, errorOf } = asOf(2026);

// §415(d): base x (third-quarter CPI-U of the year before / that of the base quarter), the quotient truncated to five
// and rounded to four decimals, rounded down to the step. At 2.5% the quarter for 2027 is 971.824 x 1.025 = 996.1196.
test.each<[item: string, year: number, inflation: number, answer: number, why: string]>([
  ["Deferral", 2027, 0.025, 25000, "996.1196/590.6 = 1.6866; x 15,000 = 25,299, step 500"],
  ["CatchUp", 2027, 0.025, 8000, "1.6866 x 5,000 = 8,433, step 500"],
  ["SuperCatchUp", 2027, 0.025, 11750, "996.1196/944.637 = 1.0545; increase 613.13 rounds down to 500"],
  ["Additions", 2027, 0.025, 74000, "996.1196/533.3 = 1.8678; x 40,000 = 74,712, step 1,000"],
  ["Compensation", 2027, 0.025, 370000, "1.8678 x 200,000 = 373,560, step 5,000"],
  ["HCE", 2027, 0.025, 165000, "996.1196/472.1 = 2.1100; x 80,000 = 168,800, step 5,000"],
  ["KeyEmployee", 2027, 0.025, 240000, "1.8678 x 130,000 = 242,814, step 5,000"],
  ["RothCatchUpWages", 2027, 0.025, 155000, "996.1196/920.506 = 1.0821; x 145,000 = 156,904.50, step 5,000"],
  ["Additions", 2030, 0.025, 80000, "971.824 x 1.025^4 / 533.3 = 2.0115; x 40,000 = 80,460"],
  ["SuperCatchUp", 2030, 0.025, 12750, "1.1356: increase 1,525.50 rounds down to 1,500"],
  ["Compensation", 2027, 0.0152, 370000, "986.5957/533.3 = 1.84998 rounds to 1.8500, not down to 1.8499"],
  ["Deferral", 2036, 0.03, 33000, "2.2114 x 15,000 = 33,171"],
])("%s of %d at %d is %d: %s", (item, year, inflation, answer) => {
  expect(call("PROJECTLIMIT", year, item, inflation)).toBe(answer);
});

test("it projects from the unrounded base: 74,000 in 2028 at 1%, where the rounded 72,000 would give 73,447", () => {
  // 971.824 x 1.01^2 / 533.3 = 1.8589; x 40,000 = 74,356.
  expect(call("PROJECTLIMIT", 2028, "Additions", 0.01)).toBe(74000);
});

test("the increase of the 60 to 63 catch-up is rounded, so that without inflation it stays 11,250, not 11,500", () => {
  // 971.824/944.637 = 1.0288; x 11,250 = 11,574: an increase of 324, under one step of 500.
  expect(call("PROJECTLIMIT", 2027, "SuperCatchUp", 0)).toBe(11250);
});

test.each<[item: string, rounding: unknown[][]]>([
  [
    "Additions",
    [
      ["Base times factor", 74712],
      ["Rounded down to a multiple of", 1000],
      ["Limit", 74000],
    ],
  ],
  [
    "SuperCatchUp",
    [
      ["Base times factor", 11863.13],
      ["Increase over the base, which is rounded", 613.13],
      ["Rounded down to a multiple of", 500],
      ["Limit", 11750],
    ],
  ],
])("the worksheet of %s shows what is rounded, and to what", (item, rounding) => {
  const rows = callGrid("EXPLAIN", "PROJECTLIMIT", 2027, item, 0.025).map((row) => row.slice(0, 2));
  expect(rows.slice(-rounding.length)).toEqual(rounding);
});

test("a limit never falls, whatever the deflation", () => {
  expect(call("PROJECTLIMIT", 2040, "Additions", -0.05)).toBe(72000);
  expect(call("PROJECTLIMIT", 2040, "Deferral", -0.05)).toBe(24500);
});

test("a published year answers with the published figure, whatever the inflation", () => {
  expect(call("PROJECTLIMIT", 2026, "Additions", 0.2)).toBe(72000);
  expect(call("PROJECTLIMIT", 2018, "Deferral", 0.025)).toBe(18500);
});

describe("The third quarter of the CPI-U", () => {
  const years = taxYears.filter(({ year }) => year <= 2026);
  const without = (...missing: number[]) =>
    Object.fromEntries(
      Object.entries(cola.cpiThirdQuarter).filter(
        ([year]) => Number(year) < 2026 && !missing.includes(Number(year)),
      ),
    );
  const explained = (lines: Value[][]) => lines.map((line) => line.join(" ")).join("\n");

  test("is not yet known for a year of which only the HSA limits are published, which is projected", () => {
    const hsa = { year: 2027, hsa: years.at(-1)!.hsa! };
    const hsaOnly = underLaw({ years: [...years, hsa], quarters: without() });
    expect(hsaOnly.call("PROJECTLIMIT", 2027, "Deferral", 0)).toBe(24500);
  });

  test("is used and named once it is known, and inflation applies to the years after", () => {
    // A CPI-U of 1,020 for 2026: 1,020 / 533.3 = 1.9126; x 40,000 = 76,504, and a year on at 2%, 78,036.
    const known = underLaw({ years, quarters: { ...without(), "2026": 1020 } });
    for (const inflation of [-0.05, 0, 0.2])
      expect(known.call("PROJECTLIMIT", 2027, "Additions", inflation)).toBe(76000);
    expect(known.call("PROJECTLIMIT", 2028, "Additions", 0.02)).toBe(78000);
    expect(known.call("PROJECTLIMIT", 2028, "Additions", -0.05)).toBe(76000);
    expect(explained(known.callGrid("EXPLAIN", "PROJECTLIMIT", 2027, "Additions", 0.02))).toContain(
      "of 2026",
    );
    expect(explained(callGrid("EXPLAIN", "PROJECTLIMIT", 2027, "Additions", 0.02))).toContain("assumed");
  });

  test.each([
    [2025, "Additions"],
    [2001, "Additions"],
    [2005, "Deferral"],
  ])("of %i, if it is missing and %s needs it, is named", (quarter, item) => {
    const missing = underLaw({ years, quarters: without(quarter) });
    expect(missing.errorOf("PROJECTLIMIT", 2030, item, 0.02)).toMatch(
      new RegExp(`^#N/A .*third quarter of ${quarter}`),
    );
    expect(missing.call("PROJECTLIMIT", 2026, item, 0.02)).toBe(call("LIMIT", 2026, item));
  });
});

test.each(["IRA", "IRACatchUp", "HSASelf", "SSWageBase", "StandardDeduction", "RothIRAStart"])(
  "%s has no such method and is #N/A, which says the item",
  (item) => {
    expect(errorOf("PROJECTLIMIT", 2030, item, 0.025)).toMatch(new RegExp(`^#N/A .*${item}`));
  },
);

test("a name that is no item at all is #VALUE! with the list", () => {
  expect(errorOf("PROJECTLIMIT", 2030, "401k", 0.025)).toMatch(
    /^#VALUE! item was the text "401k"; .*Deferral, CatchUp/,
  );
});

test.each<[given: unknown[], error: RegExp]>([
  [[2017, "Additions", 0.02], /^#N\/A year was 2017\. .*not in this version of MEGAROTH/],
  [[2024, "SuperCatchUp", 0.02], /^#N\/A There is no catch-up of 60 to 63 before 2025/],
  [[2030, "Additions", -1], /^#VALUE! inflation was -1; it must be yearly inflation from -5% to 20%/],
  [[2030, "Additions", 2.5], /^#VALUE! inflation was 2.5; .*such as 3% or 0.03/],
  [[2030, "Additions", "250%"], /^#VALUE! inflation was the text "250%"/],
  [[0, "Additions", 0.02], /^#VALUE! year was 0 or an empty cell/],
])("%j is refused", (given, error) => {
  expect(errorOf("PROJECTLIMIT", ...given)).toMatch(error);
});
