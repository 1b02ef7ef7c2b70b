import fc from "fast-check";
import { callGrid, errorOf, tells } from "../../excel";
import { cents, dollars, gain } from "../arbitraries";

function years(...given: unknown[]): number[][] {
  return callGrid("PROJECTION", ...given).slice(1) as number[][];
}

function last(...given: unknown[]): number[] {
  return years(...given).pop()!;
}

// Year 1: 10,000 x 1.1 = 11,000, a gain of 1,000; year 2: 21,000 x 1.1 = 23,100, a gain of 3,100.
test("two years at 10%, 24% now and later, 15% on gains", () => {
  expect(callGrid("PROJECTION", 10000, 2, 0.1, 0.24, 0.24)).toEqual([
    [
      "Year",
      "Mega backdoor Roth",
      "After-tax unconverted",
      "Taxable account",
      "Advantage over unconverted",
      "Advantage over taxable",
    ],
    [1, 11000, 10760, 10850, 240, 150],
    [2, 23100, 22356, 22635, 744, 465],
  ]);
});

test("contributions grow: 10,000 and 11,000, at 10%", () => {
  // (11,000 + 11,000) x 1.1 = 24,200, of it 3,200 gain
  expect(last(10000, 2, 0.1, 0.24, 0.25, 0.1)).toEqual([2, 24200, 23400, 23720, 800, 480]);
});

test("a year's delay taxes the first year's earnings now: 24% of 1,000, and the rest grows on", () => {
  // Year 1 ends with the conversion: 11,000 - 240 = 10,760. Year 2: 10,760 x 1.1 + 10,760 = 22,596.
  expect(years(10000, 2, 0.1, 0.24, 0.2, 0, 365).map((row) => row[1])).toEqual([10760, 22596]);
});

test("a delay beyond the year's end is cashed as unconverted there: 20% later, 24% once converted", () => {
  // 730 days: 11,000 - 20% x 1,000; then 12,100 - 24% x 2,100 converted that day, and 10,800.
  expect(years(10000, 2, 0.1, 0.24, 0.2, 0, 730).map((row) => row[1])).toEqual([10800, 22396]);
});

test("dividends are taxed each year and reinvested as basis", () => {
  // Year 1 of 10,000 at 10% with 4% dividends: 400 less 60 is reinvested, 600 is gain: 10,940, basis 10,340; - 90.
  // Year 2 of 20,940: 837.60 less 125.64 = 711.96; price 1,256.40: 22,908.36, basis 21,051.96; gain 1,856.40, - 278.46.
  expect(years(10000, 2, 0.1, 0.24, 0.24, 0, 0, 0.04).map((row) => row[3])).toEqual([10850, 22629.9]);
});

test("all of the return as dividends leaves no gain: 10,000 x (1 + 10% x 80%)", () => {
  expect(last(10000, 1, 0.1, 0.24, 0.24, 0, 0, 0.1, 0.2)[3]).toBe(10800);
});

test("losses give no refund, to none of the three", () => {
  expect(last(10000, 2, -0.1, 0.24, 0.24, 0, 100)).toEqual([2, 17100, 17100, 17100, 0, 0]);
});

test("a dividend is taxed though the price falls: 10,000 - 10% with 4% paid, 60 of tax", () => {
  expect(last(10000, 1, -0.1, 0.24, 0.24, 0, 0, 0.04)[3]).toBe(8940);
});

// Closed forms over 30 years at 6%: V = 10,000 x 1.06 x (1.06^30 - 1) / 0.06 = 838,016.77 for 300,000 paid in.
test.each<[why: string, given: number[], amounts: [roth: number, unconverted: number, taxable: number]]>([
  ["V; V - 22% and V - 15% of V - 300,000", [10000, 30, 0.06, 0.24, 0.22], [838016.77, 719653.08, 757314.26]],
  [
    "2% dividends: a = 1.06 - 0.3%, V = 10,000 a (a^30 - 1) / (a - 1) = 792,811.17, basis 446,978.77",
    [10000, 30, 0.06, 0.24, 0.22, 0, 0, 0.02],
    [838016.77, 719653.08, 740936.31],
  ],
  [
    "growing by 3%: V = 10,600 (1.06^30 - 1.03^30) / 0.03, paid in 10,000 (1.03^30 - 1) / 0.03",
    [10000, 30, 0.06, 0.24, 0.22, 0.03],
    [1171734.14, 1018618.54, 1067337.14],
  ],
  [
    "90 days' delay: V x (1.06 - 24% x (1.06 - 1.06^(275/365))) / 1.06",
    [10000, 30, 0.06, 0.24, 0.22, 0, 90],
    [835147.75, 719653.08, 757314.26],
  ],
])("after 30 years, %s", (_why, given, amounts) => {
  expect(last(...given).slice(0, 4)).toEqual([30, ...amounts]);
});

const rates = fc.integer({ min: 0, max: 500 }).map((mills) => mills / 1000);
const returns = fc.integer({ min: -300, max: 300 }).map((mills) => mills / 1000);
const facts = [dollars(70000), fc.integer({ min: 1, max: 40 }), returns, rates, rates, returns] as const;

test("the advantages are the differences, rows are the years, and a longer projection begins like a shorter one", () => {
  const delay = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(
      ...facts,
      delay,
      gain,
      rates,
      (paid, count, growth, now, later, more, wait, yields, gains) => {
        const rest = [growth, now, later, more, wait, yields, gains];
        const rows = years(paid, count, ...rest);
        expect(rows.map(([year]) => year)).toEqual(Array.from({ length: count }, (_, k) => k + 1));
        for (const [, roth, unconverted, taxable, overUnconverted, overTaxable] of rows as number[][]) {
          expect(cents(overUnconverted!)).toBe(cents(roth!) - cents(unconverted!));
          expect(cents(overTaxable!)).toBe(cents(roth!) - cents(taxable!));
          expect(Math.min(roth!, unconverted!, taxable!)).toBeGreaterThanOrEqual(0);
        }
        expect(years(paid, count + 1, ...rest).slice(0, count)).toEqual(rows);
      },
    ),
  );
});

test("converted at once, nothing beats the Roth, and a longer delay never helps where rates are the same", () => {
  fc.assert(
    fc.property(...facts, gain, (paid, count, growth, now, later, more, yields) => {
      const [, , , , overUnconverted, overTaxable] = last(paid, count, growth, now, later, more, 0, yields);
      expect(Math.min(overUnconverted!, overTaxable!)).toBeGreaterThanOrEqual(0);
      const at = (wait: number) => last(paid, count, growth, now, now, more, wait)[1]!;
      expect(at(30)).toBeLessThanOrEqual(at(0));
      expect(at(60)).toBeLessThanOrEqual(at(30));
    }),
  );
});

test.each<[given: unknown[], error: string]>([
  [[10000, 0, 0.06, 0.24, 0.22], "#VALUE! | years | 0 | 1 | 100"],
  [[10000, 2.5, 0.06, 0.24, 0.22], "#VALUE! | years | 2.5"],
  [[10000, 30, 0.06, 24, 0.22], "#VALUE! | taxRateNow | 24"],
  [[10000, 30, -0.9, 0.24, 0.22, 0, 0, 0.2], "#VALUE! | dividendYield | 0.2 | annualReturn"],
  [[1e12, 100, 0.3, 0.24, 0.22], "#VALUE! | year | 12"],
])("%j is refused", (given, error) => {
  tells(errorOf("PROJECTION", ...given), error);
});
