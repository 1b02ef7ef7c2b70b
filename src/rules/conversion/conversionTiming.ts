import { toCent } from "../money";
import type { TaxFacts } from "../tax/incomeTax";
import { conversionTax } from "./conversionTax";

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

const contributions = 26;

/** How often a year; undefined is the same day as each contribution. */
const conversions = [
  { conversion: "Same day", timesAYear: undefined },
  { conversion: "Monthly", timesAYear: 12 },
  { conversion: "Quarterly", timesAYear: 4 },
  { conversion: "Half-yearly", timesAYear: 2 },
  { conversion: "Yearly", timesAYear: 1 },
] as const;

/** What waiting for the next conversion day costs over a year of biweekly contributions; a loss saves no tax. */
export function conversionTiming(facts: TimingFacts): Timing[] {
  const { law, filingStatus, taxableIncome, stateRate } = facts;
  const yearEnd = eachGrows(facts, () => 1);
  return conversions.map(({ conversion, timesAYear }) => {
    const converted = eachGrows(facts, (paid) => conversionDay(paid, timesAYear));
    const earnings = Math.max(0, toCent(converted - facts.afterTaxPerYear));
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

/** The first conversion day at or after the k-th contribution, as a fraction of the year. */
function conversionDay(k: number, timesAYear: number | undefined): number {
  return timesAYear ? Math.ceil((timesAYear * k) / contributions) / timesAYear : k / contributions;
}

/** The value of all contributions, each grown from its day k/26 to a later one. */
function eachGrows({ afterTaxPerYear, annualReturn }: TimingFacts, until: (k: number) => number): number {
  let value = 0;
  for (let k = 1; k <= contributions; k += 1)
    value += (afterTaxPerYear / contributions) * (1 + annualReturn) ** (until(k) - k / contributions);
  return value;
}
