import { toCent } from "../money";
import type { TaxFacts } from "../tax/incomeTax";
import { conversionTax } from "./conversionTax";
import { yearEarnings } from "./timing";

export interface TimingFacts extends TaxFacts {
  /** After-tax contributions of the whole year, in equal parts. */
  readonly afterTaxPerYear: number;
  readonly annualReturn: number;
  readonly stateRate: number;
}

export interface Timing {
  conversion: string;
  taxableEarnings: number;
  tax: number;
  kept: number;
}

/** How often a year; 0 is the same day as each contribution. */
const conversions = [
  { conversion: "Same day", timesAYear: 0 },
  { conversion: "Monthly", timesAYear: 12 },
  { conversion: "Quarterly", timesAYear: 4 },
  { conversion: "Semiannually", timesAYear: 2 },
  { conversion: "Yearly", timesAYear: 1 },
] as const;

/** What waiting for the next conversion day costs over a year of biweekly contributions; a loss saves no tax. */
export function conversionTiming(facts: TimingFacts): Timing[] {
  const { law, filingStatus, taxableIncome, stateRate, afterTaxPerYear, annualReturn } = facts;
  const yearEnd = afterTaxPerYear + yearEarnings(afterTaxPerYear, annualReturn, 1);
  return conversions.map(({ conversion, timesAYear }) => {
    const earnings = Math.max(0, yearEarnings(afterTaxPerYear, annualReturn, timesAYear));
    const { tax } = conversionTax({
      law,
      filingStatus,
      taxableIncome,
      converted: earnings,
      basis: 0,
      stateRate,
    });
    return { conversion, taxableEarnings: earnings, tax, kept: toCent(yearEnd - tax) };
  });
}
