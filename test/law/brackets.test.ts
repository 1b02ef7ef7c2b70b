import { type FilingStatus, filingStatuses, taxYear } from "../../src/law";
import { incomeTax } from "../../src/rules/tax/incomeTax";
import { complete, years as published } from "./complete";
import { baseAmounts, percents, printed } from "./transcription/rates";

// A year without a transcription is named in secondSource.test.ts.
const years = published.filter((year) => year in baseAmounts);

/** The tax at each start above 0. Dollars times percents are whole cents, so nothing is rounded. */
function taxAtStarts(starts: readonly number[]): number[] {
  let cents = 0;
  return starts.slice(1).map((start, k) => {
    cents += percents[k]! * (start - starts[k]!);
    return cents / 100;
  });
}

const cases = years.flatMap((year) => filingStatuses.map((status) => [year, status] as const));
const startsOf = (year: number, status: FilingStatus) => complete(year).rates.starts[status];

test.each(cases)("The %i brackets of %s give the base amounts that the IRS printed", (year, status) => {
  expect(complete(year).rates.rates.map((rate) => Math.round(rate * 100))).toEqual(percents);
  expect(taxAtStarts(startsOf(year, status))).toEqual(printed(year)![status]);
});

test.each(cases)(
  "The %i income tax of %s at each start is the base amount that the IRS printed",
  (year, filingStatus) => {
    const law = taxYear(year)!;
    const taxes = startsOf(year, filingStatus)
      .slice(1)
      .map((taxableIncome) => incomeTax({ law, filingStatus, taxableIncome }).tax);
    expect(taxes).toEqual(printed(year)![filingStatus]);
  },
);

test.each(cases)(
  "A slip of 25 dollars in any %i bracket of %s does not go with the base amounts",
  (year, status) => {
    const starts = startsOf(year, status);
    for (let k = 1; k < starts.length; k += 1)
      for (const slip of [-25, 25])
        expect(taxAtStarts(starts.map((start, j) => (j === k ? start + slip : start)))).not.toEqual(
          printed(year)![status],
        );
  },
);

describe.each(years)("The brackets of %i", (year) => {
  const { Single, MFJ, MFS, HOH, QSS } = complete(year).rates.starts;

  test.each(filingStatuses)("rise strictly from 0 (%s)", (status) => {
    const starts = startsOf(year, status);
    expect(starts[0]).toBe(0);
    for (let k = 1; k < starts.length; k += 1) expect(starts[k]).toBeGreaterThan(starts[k - 1]!);
  });

  test("are half the joint ones on a separate return (IRC §1(j)(2)(D)), and a single person's up to 35%", () => {
    expect(MFS.map((start) => 2 * start)).toEqual(MFJ);
    expect(MFS.slice(0, 6)).toEqual(Single.slice(0, 6));
    expect(MFS[6]).toBeLessThan(Single[6]!);
  });

  test("are the joint ones for a surviving spouse (IRC §1(a)(2))", () => {
    expect(QSS).toEqual(MFJ);
  });

  test("of a head of household leave a single person's by no more than rounding from 24% on", () => {
    expect(HOH[1]).toBeGreaterThan(Single[1]!);
    expect(HOH[2]).toBeGreaterThan(Single[2]!);
    for (const k of [3, 4, 5, 6]) expect([0, 25]).toContain(Single[k]! - HOH[k]!);
  });
});

test.each(years.slice(1).flatMap((year) => filingStatuses.map((status) => [year, status] as const)))(
  "The %i brackets of %s all begin higher than the year before (IRC §1(j)(3))",
  (year, status) => {
    const before = startsOf(year - 1, status);
    for (const [k, start] of startsOf(year, status).entries())
      if (k > 0) expect(start).toBeGreaterThan(before[k]!);
  },
);
