import type { TaxFacts } from "./facts";
import { type Label, type LabelKind, amount, none, ofReturn } from "./label";

function ofTheReturn(label: string, kind: LabelKind = "money"): Label {
  return amount(label, kind, ofReturn);
}

/** The facts of the return for a whole-return computation, all optional: dollars of the year unless they say otherwise. */
export const taxFactLabels: Readonly<Record<keyof TaxFacts, Label>> = {
  longTermGains: ofTheReturn("Long-term gains", "signedMoney"),
  qualifiedDividends: ofTheReturn("Qualified dividends"),
  investmentIncome: ofTheReturn("Investment income"),
  netInvestmentIncome: {
    label: "Net investment income",
    kind: "money",
    byDefault: "investment income plus gains and qualified dividends",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  socialSecurity: ofTheReturn("Social Security"),
  taxExemptInterest: ofTheReturn("Tax-exempt interest"),
  privateActivityInterest: ofTheReturn("Private activity interest"),
  adjustments: ofTheReturn("Adjustments"),
  stateAndLocalTaxes: ofTheReturn("State and local taxes"),
  mortgageInterest: ofTheReturn("Mortgage interest"),
  charity: ofTheReturn("Charity"),
  medical: ofTheReturn("Medical"),
  otherItemized: ofTheReturn("Other itemized"),
  deductionChoice: {
    label: "Deductions",
    kind: "deductionChoice",
    byDefault: "Larger",
    fallback: "Larger",
    ...ofReturn,
  },
  children: ofTheReturn("Children", "count"),
  otherDependents: ofTheReturn("Other dependents", "count"),
  businessIncome: ofTheReturn("Business income", "signedMoney"),
  specifiedService: {
    label: "Specified service",
    kind: "flag",
    byDefault: "No",
    fallback: false,
    ...ofReturn,
  },
  businessWages: ofTheReturn("Business wages"),
  businessProperty: ofTheReturn("Business property"),
  isoSpread: ofTheReturn("ISO spread"),
  amtPreferences: ofTheReturn("AMT preferences", "signedMoney"),
  benchmarkPremium: ofTheReturn("Benchmark premium"),
  premium: {
    label: "Premium",
    kind: "money",
    byDefault: "the benchmark premium",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  advanceCredit: ofTheReturn("Advance credit"),
  household: {
    label: "Household",
    kind: "count",
    byDefault: "the people on the return",
    blank: "note",
    ...ofReturn,
  },
  medicarePeople: {
    label: "Medicare people",
    kind: "people",
    byDefault: "people 65 or older in two years",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  otherCredits: ofTheReturn("Other credits"),
};
