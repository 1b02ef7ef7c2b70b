import { statute } from "../../../law";
import { toCent } from "../../money";
import { taxableBenefits } from "../../tax/socialSecurityBenefits";
import { taxableIncome } from "../../tax/taxableIncome";
import type { ClientFacts } from "../facts";

/** MAGI without conversions: all income with a label, gains as far as a loss counts, less adjustments. */
export function magiOf(facts: ClientFacts, pay: number, spousePay: number): number {
  const { filingStatus, longTermGains } = facts;
  const { limit, separate } = statute.capitalLoss;
  const gains = Math.max(longTermGains, -(filingStatus === "MFS" ? separate : limit));
  const otherIncome = toCent(
    pay + spousePay + facts.otherIncome + gains + facts.qualifiedDividends - facts.adjustments,
  );
  const benefits = taxableBenefits({
    filingStatus,
    livedApart: livedApart(facts),
    benefits: facts.socialSecurity,
    otherIncome,
    taxExemptInterest: facts.taxExemptInterest,
  });
  return toCent(otherIncome + benefits);
}

/** It matters to married people who file separately. */
export function livedApart(facts: ClientFacts): boolean {
  return facts.filingStatus === "MFS" && facts.livedApart;
}

/** Ordinary taxable income without conversions, below 0 where deductions are left over. */
export function ordinaryIncome(
  facts: ClientFacts,
  magi: number,
  age: number,
  spouseAge: number | undefined,
): number {
  const { law, filingStatus, itemizedDeductions, longTermGains, qualifiedDividends, deductionChoice } = facts;
  const deductions = deductionChoice === "Standard" ? 0 : itemizedDeductions;
  const all = taxableIncome({
    law,
    filingStatus,
    grossIncome: magi,
    deductions,
    age,
    spouseAge,
    allowNegative: true,
  });
  const unused = deductionChoice === "Itemized" ? toCent(all.deduction - deductions) : 0;
  return toCent(all.taxableIncome + unused - Math.max(0, longTermGains) - qualifiedDividends);
}
