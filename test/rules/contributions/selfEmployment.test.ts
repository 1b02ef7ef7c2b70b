import fc from "fast-check";
import { lastYear, type TaxYear } from "../../../src/law";
import { halfOfSelfEmploymentTax } from "../../../src/rules/contributions/selfEmployment";

// An assumed year, whose wage base is not projected, 184,500 being the last one that is.
const { socialSecurity, ...others } = lastYear;
const assumption = { text: `${lastYear.year + 1} at 3%`, inflation: 0.03 };
const later: TaxYear = { ...others, year: lastYear.year + 1, assumption };
const { wageBase } = socialSecurity!;

test("A later year's wage base is not asked for where the last one held would not bind", () => {
  expect(halfOfSelfEmploymentTax(later, 100000, 0)).toBe(7064.78);
  expect(halfOfSelfEmploymentTax(later, 100000, wageBase - 92350)).toBe(7064.78);
  expect(halfOfSelfEmploymentTax(later, 433.13, wageBase)).toBe(0);
});

test("where it would, it is named as not held", () => {
  expect(() => halfOfSelfEmploymentTax(later, 100000, wageBase - 92349.99)).toThrow(
    `The ${later.year} Social Security wage base is not projected`,
  );
});

test("Half of the tax is exact to the cent over profits and wages", () => {
  const cents = fc.integer({ min: 0, max: 40_000_000 });
  fc.assert(
    fc.property(cents, cents, (profit, wages) => {
      // In ten-thousandths of a cent: 92.35% of the profit, and what wages leave of the wage base.
      const base = 9235n * BigInt(profit);
      const left = 10000n * BigInt(Math.max(0, wageBase * 100 - wages));
      const twice = 124n * (base < left ? base : left) + 29n * base;
      const half = base < 10000n * 40000n ? 0 : Number((twice + 10_000_000n) / 20_000_000n);
      expect(Math.round(halfOfSelfEmploymentTax(lastYear, profit / 100, wages / 100) * 100)).toBe(half);
    }),
    { numRuns: 2000 },
  );
});
