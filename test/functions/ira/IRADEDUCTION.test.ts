import { call, callGrid, errorOf, tells } from "../../excel";

// Pub. 590-A, Worksheet 1-2. Single and covered in 2026: 7,500 over 81,000 to 91,000, 75 cents a dollar, up to $10.
test.each<[magi: number, deduction: number, why: string]>([
  [0, 7500, "no income"],
  [81000, 7500, "exactly at the start"],
  [81000.01, 7500, "a cent over it: 7,499.9925 goes up"],
  [81013.33, 7500, "7,490.0025 goes up to 7,500"],
  [81013.34, 7490, "7,489.995 goes up to 7,490"],
  [85000, 4500, "4,500 exactly is not rounded up again"],
  [86000, 3750, "the middle"],
  [86001, 3750, "3,749.25 goes up"],
  [90720, 210, "210 exactly"],
  [90740, 200, "195 is under the floor of 200"],
  [90999.99, 200, "a cent below the end"],
  [91000, 0, "exactly at the end"],
  [500000, 0, "beyond it"],
])("Single at 45 in 2026, covered, with a MAGI of %d may deduct %d: %s", (magi, deduction) => {
  expect(call("IRADEDUCTION", 2026, 45, "Single", magi, true)).toBe(deduction);
});

// §219(g)(3)(B), (7). 2026: 81,000-91,000; joint 129,000-149,000; only the spouse covered 242,000-252,000; MFS 0-10,000.
test.each<
  [status: string, magi: number, covered: boolean, spouseCovered: boolean, deduction: number, why: string]
>([
  ["Single", 500000, false, false, 7500, "not covered: no phase-out"],
  ["Single", 500000, false, true, 7500, "a single person has no spouse who counts"],
  ["HOH", 86000, true, false, 3750, "as Single"],
  ["HOH", 500000, false, true, 7500, "not covered"],
  ["QSS", 139000, true, false, 3750, "the joint range"],
  ["QSS", 500000, false, true, 7500, "not covered"],
  ["MFJ", 129000, true, false, 7500, "start of the joint range"],
  ["MFJ", 139000, true, false, 3750, "middle of 20,000"],
  ["MFJ", 148999.99, true, false, 200, "a cent below the end"],
  ["MFJ", 149000, true, false, 0, "end"],
  ["MFJ", 139000, true, true, 3750, "both covered: the own range, not the spouse's"],
  ["MFJ", 200000, true, true, 0, "both covered, far below 242,000"],
  ["MFJ", 242000, false, true, 7500, "only the spouse covered: start"],
  ["MFJ", 247000, false, true, 3750, "middle of 10,000"],
  ["MFJ", 252000, false, true, 0, "end"],
  ["MFJ", 900000, false, false, 7500, "nobody covered"],
  ["MFS", 5000, true, false, 3750, "middle of 0 to 10,000"],
  ["MFS", 5000, false, true, 3750, "the spouse's plan counts as the own"],
  ["MFS", 10000, true, false, 0, "end"],
  ["MFS", 10000, false, true, 0, "end"],
  ["MFS", 900000, false, false, 7500, "nobody covered"],
])("%s with a MAGI of %d, covered %p, spouse %p: %d (%s)", (status, magi, covered, spouse, deduction) => {
  expect(call("IRADEDUCTION", 2026, 45, status, magi, covered, spouse)).toBe(deduction);
});

// §219(g)(4): spouses who file separate returns and lived apart all year are not married for this.
test.each<[covered: boolean, spouseCovered: boolean, livedApart: boolean, deduction: number]>([
  [true, false, true, 3750],
  [true, true, true, 3750],
  [false, true, true, 7500],
  [true, false, false, 0],
  [false, true, false, 0],
])("MFS with 86,000, covered %p, spouse %p, lived apart %p: %d", (covered, spouse, apart, deduction) => {
  expect(call("IRADEDUCTION", 2026, 45, "MFS", 86000, covered, spouse, undefined, apart)).toBe(deduction);
});

test("lived apart means nothing on a joint return", () => {
  expect(call("IRADEDUCTION", 2026, 45, "MFJ", 139000, true, false, undefined, true)).toBe(3750);
});

// §219(g)(1) reduces the dollar limit; compensation caps the deduction (Worksheet 1-2: the smallest of lines 4 to 6).
test.each<[magi: number, compensation: number, deduction: number, why: string]>([
  [86000, 3000, 3000, "the lesser of 3,750 and 3,000: not half of 3,000, as for a Roth IRA"],
  [86000, 3750, 3750, "both the same"],
  [86000, 5000, 3750, "the phase-out is the lesser"],
  [90999, 155, 155, "the floor of 200 does not exceed the pay"],
  [50000, 3000, 3000, "pay alone"],
  [50000, 0, 0, "no pay, no deduction"],
])("with a MAGI of %d and compensation of %d: %d (%s)", (magi, compensation, deduction) => {
  expect(call("IRADEDUCTION", 2026, 45, "Single", magi, true, false, compensation)).toBe(deduction);
});

test.each<[year: number, age: number, status: string, magi: number, deduction: number, why: string]>([
  [2018, 44, "MFJ", 111000, 2750, "half of 5,500 over 101,000 to 121,000"],
  [2020, 45, "Single", 67000, 4800, "80% of 6,000 over 65,000 to 75,000"],
  [2024, 50, "Single", 82000, 4000, "half of 8,000 over 77,000 to 87,000"],
  [2026, 50, "Single", 86000, 4300, "half of 8,600: the catch-up is phased out too"],
])("%d at %d, %s covered with a MAGI of %d: %d (%s)", (year, age, status, magi, deduction) => {
  expect(call("IRADEDUCTION", year, age, status, magi, true)).toBe(deduction);
});

// §219(d)(1) before its repeal by SECURE Act §107(a) for years after 2019.
test.each<[year: number, age: number, deduction: number]>([
  [2018, 69, 6500],
  [2018, 71, 0],
  [2019, 69, 7000],
  [2019, 71, 0],
  [2019, 90, 0],
  [2020, 70, 7000],
  [2020, 71, 7000],
  [2026, 90, 8600],
])("in %d at %d, not covered: %d", (year, age, deduction) => {
  expect(call("IRADEDUCTION", year, age, "Single", 50000, false)).toBe(deduction);
});

test.each([2018, 2019])("at 70 in %d the half birthday decides: not answered", (year) => {
  tells(
    errorOf("IRADEDUCTION", year, 70, "Single", 50000, false),
    `#N/A age was 70 | ${year} | 70 1/2 | birthday`,
  );
});

test("an empty cell is FALSE for the coverage and 0 for the pay", () => {
  for (const empty of [0, null, ""]) {
    expect(call("IRADEDUCTION", 2026, 45, "Single", 500000, [[empty]], [[empty]])).toBe(7500);
    expect(call("IRADEDUCTION", 2026, 45, "Single", 50000, true, false, [[empty]])).toBe(0);
  }
});

test("MAGI below zero is below every range", () => {
  expect(call("IRADEDUCTION", 2026, 45, "Single", -5000, "Yes")).toBe(7500);
});

test("EXPLAIN shows the range that applied, and none where nobody is covered", () => {
  const steps = (...given: unknown[]) => callGrid("EXPLAIN", "IRADEDUCTION", ...given).map(([step]) => step);
  expect(callGrid("EXPLAIN", "IRADEDUCTION", 2026, 45, "MFJ", 247000, false, true)).toContainEqual([
    "Phase-out starts",
    242000,
    "IRC §219(g)(2), (3), (7); Notice 2025-67",
  ]);
  expect(steps(2026, 45, "MFJ", 247000, false)).not.toContain("Phase-out starts");
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, "Single", 1], "#VALUE! | covered | TRUE | FALSE"],
  [[2026, 45, "Single", 1, "perhaps"], "#VALUE! | covered | perhaps | TRUE | FALSE"],
  [[2026, 45, "Single", "low", true], "#VALUE! | magi | low"],
])("%j is refused", (given, error) => {
  tells(errorOf("IRADEDUCTION", ...given), error);
});
