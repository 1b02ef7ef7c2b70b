import { statute } from "../../../law";
import { toCent } from "../../money";
import { taxableBenefits } from "../../tax/socialSecurityBenefits";
import { taxableIncome } from "../../tax/taxableIncome";
import type { ClientFacts } from "../facts";

export interface Income {
  readonly magi: () => number;
  readonly taxableIncome: () => number;
}

/** The other person on a joint return, as far as a rule needs to know. */
export interface Spouse {
  readonly age: () => number | undefined;
  /** Pay after pre-tax deferrals. */
  readonly pay: () => number;
}

/** MAGI without conversions: all income with a label, gains as far as a loss counts, less adjustments. */
export function magiOf(facts: ClientFacts, pay: number, spousePay: number): number {
  const { filingStatus, livedApart, longTermGains } = facts;
  const { limit, separate } = statute.capitalLoss;
  const gains = Math.max(longTermGains, -(filingStatus === "MFS" ? separate : limit));
  const otherIncome = toCent(
    pay + spousePay + facts.otherIncome + gains + facts.qualifiedDividends - facts.adjustments,
  );
  const benefits = taxableBenefits({
    filingStatus,
    livedApart,
    benefits: facts.socialSecurity,
    otherIncome,
    taxExemptInterest: facts.taxExemptInterest,
  });
  return toCent(otherIncome + benefits);
}

/** Ordinary taxable income without conversions, below 0 where deductions are left over. */
export function ordinaryIncome(
  facts: ClientFacts,
  magi: number,
  age: number,
  spouseAge: number | undefined,
): number {
  const { law, filingStatus, itemizedDeductions: deductions, longTermGains, qualifiedDividends } = facts;
  const all = taxableIncome({
    law,
    filingStatus,
    grossIncome: magi,
    deductions,
    age,
    spouseAge: filingStatus === "MFJ" ? spouseAge : undefined,
    allowNegative: true,
  });
  return toCent(all.taxableIncome - Math.max(0, longTermGains) - qualifiedDividends);
}
