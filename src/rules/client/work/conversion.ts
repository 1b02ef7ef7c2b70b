import { type ConversionTax, conversionTax } from "../../conversion/conversionTax";
import { yearEarnings } from "../../conversion/timing";
import { toCent } from "../../money";
import type { ClientFacts } from "../facts";

/** How often in the year after-tax money is converted; 0 is the same day. */
export function conversionsAYear({ conversionsAYear: given, automaticConversion }: ClientFacts): number {
  return given ?? (automaticConversion === "TRUE" ? 0 : 12);
}

/** A year's after-tax contributions converted so many times: what they earn until then, and the tax on it. */
export interface Conversion {
  readonly earnings: number;
  readonly converted: number;
  /** On top of the other income, and of what is converted before it. */
  readonly tax: (income: number) => ConversionTax;
}

export function conversionOf(facts: ClientFacts, contributed: number, timesAYear: number): Conversion {
  const earnings = yearEarnings(contributed, facts.expectedReturn, timesAYear);
  const converted = toCent(contributed + earnings);
  return {
    earnings,
    converted,
    tax: (taxableIncome) =>
      conversionTax({
        law: facts.law,
        filingStatus: facts.filingStatus,
        taxableIncome,
        converted,
        basis: contributed,
        stateRate: facts.stateRate,
      }),
  };
}
