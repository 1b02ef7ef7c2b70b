import { conversionTax } from "../../conversion/conversionTax";
import { yearEarnings } from "../../conversion/timing";
import { toCent } from "../../money";
import type { ClientFacts } from "../facts";

/** How often in the year after-tax money is converted; 0 is the same day. */
export function conversionsAYear({ conversionsAYear: given, automaticConversion }: ClientFacts): number {
  return given ?? (automaticConversion === "TRUE" ? 0 : 12);
}

export interface Converted {
  readonly earnings: number;
  /** The earnings that are taxed: a loss saves nothing. */
  readonly taxable: number;
  readonly tax: number;
}

/** Earnings until the year's after-tax contributions are converted, and the tax on them on top of the other income. */
export function converted(
  facts: ClientFacts,
  contributed: number,
  income: number,
  timesAYear: number,
): Converted {
  const { law, filingStatus, expectedReturn, stateRate } = facts;
  const earnings = yearEarnings(contributed, expectedReturn, timesAYear);
  const { taxable, tax } = conversionTax({
    law,
    filingStatus,
    taxableIncome: income,
    converted: toCent(contributed + earnings),
    basis: contributed,
    stateRate,
  });
  return { earnings, taxable, tax };
}
