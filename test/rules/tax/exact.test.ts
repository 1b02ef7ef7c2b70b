import fc from "fast-check";
import {
  type FilingStatus,
  filingStatuses,
  lastYear,
  statute,
  type TaxYear,
  taxYears,
} from "../../../src/law";
import { capitalGainsTax } from "../../../src/rules/tax/capitalGainsTax";
import { deductionsOf } from "../../../src/rules/tax/deductions";
import { incomeTax } from "../../../src/rules/tax/incomeTax";
import { netInvestmentIncomeTax } from "../../../src/rules/tax/netInvestmentIncomeTax";
import { taxableBenefits } from "../../../src/rules/tax/socialSecurityBenefits";

// Whole cents and rates per mille, as whole numbers without end: what the law says, with nothing lost on the way.
type Cents = bigint;
const zero = 0n;
const least = (...amounts: Cents[]): Cents => amounts.reduce((one, other) => (one < other ? one : other));
const over = (amount: Cents, start: Cents): Cents => (amount > start ? amount - start : zero);
const perMille = (rate: number): bigint => BigInt(Math.round(rate * 1000));
const ofDollars = (dollars: number): Cents => BigInt(Math.round(dollars * 100));
const halfUp = (amount: bigint, parts: bigint): Cents => (2n * amount + parts) / (2n * parts);

const complete = taxYears.filter((law) => law.rates && law.gains);
const years = fc.constantFrom(...complete);
const statuses = fc.constantFrom(...filingStatuses);
const centsUpTo = (dollars: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: dollars * 100 }),
    fc.integer({ min: 0, max: dollars }).map((d) => d * 10),
  );
const runs = { numRuns: 5000 };

/** Thousandths of a cent of tax on the part of each band that lies between two amounts. */
function stacked(
  { rates, starts }: NonNullable<TaxYear["rates"]>,
  status: FilingStatus,
  from: Cents,
  to: Cents,
) {
  return starts[status].reduce((tax, start, band) => {
    const end = starts[status][band + 1];
    const top = end === undefined ? to : least(to, ofDollars(end));
    return tax + perMille(rates[band]!) * over(top, from > ofDollars(start) ? from : ofDollars(start));
  }, zero);
}

function exactTax(law: TaxYear, status: FilingStatus, income: Cents): Cents {
  return halfUp(stacked(law.rates!, status, zero, income), 1000n);
}

test("the income tax is the exact one, half cents up", () => {
  fc.assert(
    fc.property(years, statuses, centsUpTo(900000), (law, filingStatus, cents) => {
      const { tax } = incomeTax({ law, filingStatus, taxableIncome: cents / 100 });
      expect(ofDollars(tax)).toBe(exactTax(law, filingStatus, BigInt(cents)));
    }),
    runs,
  );
});

test("the tax on gains is the exact one, at most that of ordinary income", () => {
  fc.assert(
    fc.property(
      years,
      statuses,
      centsUpTo(600000),
      centsUpTo(200000),
      (law, filingStatus, ordinary, gains) => {
        const tax = capitalGainsTax({ law, filingStatus, ordinary: ordinary / 100, gains: gains / 100 });
        const [from, to] = [BigInt(ordinary), BigInt(ordinary + gains)];
        const asOrdinary = exactTax(law, filingStatus, to) - exactTax(law, filingStatus, from);
        const asGains = halfUp(stacked(law.gains!, filingStatus, from, to), 1000n);
        expect(ofDollars(tax)).toBe(least(asGains, asOrdinary));
      },
    ),
    runs,
  );
});

test("taxable Social Security is the exact one", () => {
  const { base, adjustedBase } = statute.socialSecurityBenefits;
  fc.assert(
    fc.property(
      statuses,
      centsUpTo(60000),
      centsUpTo(60000),
      fc.oneof(fc.constant(0), centsUpTo(20000)),
      (filingStatus, benefits, income, exempt) => {
        const found = taxableBenefits({
          filingStatus,
          livedApart: false,
          benefits: benefits / 100,
          otherIncome: income / 100,
          taxExemptInterest: exempt / 100,
        });
        // In half cents, as half of the benefits counts.
        const provisional = BigInt(2 * income + 2 * exempt + benefits);
        const start = 2n * ofDollars(base[filingStatus]);
        const adjusted = 2n * ofDollars(adjustedBase[filingStatus]);
        const all = 2n * BigInt(benefits);
        const lower = 250n * least(all, over(provisional, start), adjusted - start);
        const taxable = least(lower + 425n * over(provisional, adjusted), 425n * all);
        expect(ofDollars(found)).toBe(halfUp(taxable, 1000n));
      },
    ),
    runs,
  );
});

test("the net investment income tax is the exact one", () => {
  fc.assert(
    fc.property(statuses, centsUpTo(400000), centsUpTo(100000), (filingStatus, magi, income) => {
      const tax = netInvestmentIncomeTax({
        filingStatus,
        netInvestmentIncome: income / 100,
        magi: magi / 100,
      });
      const start = ofDollars(statute.niit.start[filingStatus]);
      expect(ofDollars(tax)).toBe(halfUp(38n * least(BigInt(income), over(BigInt(magi), start)), 1000n));
    }),
    runs,
  );
});

test("the senior deduction is reduced by exactly 6% of the MAGI over its threshold", () => {
  const { amount, rate, start } = lastYear.senior!;
  fc.assert(
    fc.property(fc.constantFrom("Single", "MFJ"), centsUpTo(280000), (filingStatus, agi) => {
      const { senior } = deductionsOf({
        law: lastYear,
        filingStatus,
        agi: agi / 100,
        itemized: 0,
        people: 1,
      });
      const reduction = halfUp(perMille(rate) * over(BigInt(agi), ofDollars(start[filingStatus]!)), 1000n);
      expect(ofDollars(senior)).toBe(over(ofDollars(amount), reduction));
    }),
    runs,
  );
});
