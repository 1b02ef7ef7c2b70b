import type { TaxFacts } from "./facts";
import { type Label, type LabelKind, amount, none, ofReturn } from "./label";

function ofTheReturn(label: string, meaning: string, kind: LabelKind = "money"): Label {
  return amount(label, meaning, kind, ofReturn);
}

/** The facts of the return for a whole-return computation, all optional: dollars of the year unless they say otherwise. */
export const taxFactLabels: Readonly<Record<keyof TaxFacts, Label>> = {
  longTermGains: ofTheReturn(
    "Long-term gains",
    "Net long-term capital gains; a loss is negative.",
    "signedMoney",
  ),
  qualifiedDividends: ofTheReturn("Qualified dividends", "Qualified dividends (Form 1040 line 3a)."),
  investmentIncome: ofTheReturn(
    "Investment income",
    "Part of Other income that is interest, ordinary dividends and short-term gains.",
  ),
  netInvestmentIncome: {
    label: "Net investment income",
    meaning: "Net investment income (Form 8960 line 12).",
    kind: "money",
    byDefault: "investment income plus gains and qualified dividends",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  socialSecurity: ofTheReturn(
    "Social Security",
    "Social Security benefits before tax, both spouses together.",
  ),
  taxExemptInterest: ofTheReturn("Tax-exempt interest", "Tax-exempt interest (Form 1040 line 2a)."),
  privateActivityInterest: ofTheReturn(
    "Private activity interest",
    "Part of the tax-exempt interest that the alternative minimum tax counts.",
  ),
  adjustments: ofTheReturn(
    "Adjustments",
    "Adjustments to income (above the line) that Other income does not include yet.",
  ),
  stateAndLocalTaxes: ofTheReturn("State and local taxes", "State and local taxes paid, before the cap."),
  mortgageInterest: ofTheReturn("Mortgage interest", "Deductible home mortgage interest."),
  charity: ofTheReturn("Charity", "Gifts to charity, before ceilings and floors."),
  medical: ofTheReturn("Medical", "Medical expenses paid, before the floor."),
  otherItemized: ofTheReturn("Other itemized", "Other itemized deductions."),
  deductionChoice: {
    label: "Deductions",
    meaning: "Which deduction the return takes: Larger, Itemized or Standard.",
    kind: "deductionChoice",
    byDefault: "Larger",
    fallback: "Larger",
    ...ofReturn,
  },
  children: ofTheReturn("Children", "Children under 17 for the child tax credit (a number).", "count"),
  otherDependents: ofTheReturn("Other dependents", "Other dependents (a number).", "count"),
  businessIncome: ofTheReturn(
    "Business income",
    "Qualified business income, already in Other income or Other pay; a loss is negative.",
    "signedMoney",
  ),
  specifiedService: {
    label: "Specified service",
    meaning: "Yes if the business is a specified service trade or business.",
    kind: "flag",
    byDefault: "No",
    fallback: false,
    ...ofReturn,
  },
  businessWages: ofTheReturn("Business wages", "W-2 wages of the business."),
  businessProperty: ofTheReturn(
    "Business property",
    "Unadjusted basis of the business's qualified property.",
  ),
  isoSpread: ofTheReturn("ISO spread", "Spread on incentive stock options exercised and held."),
  amtPreferences: ofTheReturn(
    "AMT preferences",
    "Other adjustments and preferences of the alternative minimum tax.",
    "signedMoney",
  ),
  benchmarkPremium: ofTheReturn("Benchmark premium", "Full-year premium of the benchmark Marketplace plan."),
  premium: {
    label: "Premium",
    meaning: "Full-year premium of the Marketplace plan enrolled in.",
    kind: "money",
    byDefault: "the benchmark premium",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  advanceCredit: ofTheReturn("Advance credit", "Advance premium tax credit paid for the year."),
  household: {
    label: "Household",
    meaning: "People in the household for the premium tax credit (a number).",
    kind: "count",
    byDefault: "the people on the return",
    blank: "note",
    ...ofReturn,
  },
  medicarePeople: {
    label: "Medicare people",
    meaning: "People on the return with Medicare two years later (0 to 2).",
    kind: "people",
    byDefault: "people 65 or older in two years",
    blank: "note",
    words: none,
    ...ofReturn,
  },
  otherCredits: ofTheReturn("Other credits", "Other nonrefundable credits."),
};
