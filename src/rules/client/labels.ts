import { knownYears, lastYear } from "../../law";
import { noEmployer } from "../contributions/employerContributions";
import type { ClientFacts } from "./facts";

/** How the value beside a label is read; src/functions/client says what each word takes. */
export type LabelKind =
  | "text"
  | "taxYear"
  | "age"
  | "birthYear"
  | "status"
  | "money"
  | "signedMoney"
  | "employer"
  | "planCap"
  | "flag"
  | "known"
  | "periods"
  | "timesAYear"
  | "fraction"
  | "growth"
  | "hsa";

export type LabelKey = keyof ClientFacts;

export interface Label {
  readonly label: string;
  /** What it is, for a reader who fills it in. */
  readonly meaning: string;
  readonly kind: LabelKind;
  readonly required?: true;
  /** The label that may be given in its place. */
  readonly orElse?: LabelKey;
  /** What a missing value stands for, in words. */
  readonly byDefault: string;
  /** And as a fact, where it does not depend on the other values. */
  readonly fallback?: ClientFacts[LabelKey];
  /**
   * An empty cell reaches a function as 0 on some platforms, so 0 is a missing value everywhere. Where the default
   * is another one, this is the word that says 0.
   */
  readonly zero?: string;
}

const noDefault = "none: required";
const zero = { byDefault: "0", fallback: 0 };
const unknown = { byDefault: "Unknown", fallback: "Unknown" } as const;

/** The one vocabulary of WORKSHEET and BOOK, in the order in which a form asks. */
export const labels: Readonly<Record<LabelKey, Label>> = {
  client: {
    label: "Client",
    meaning: "Client's name or number, repeated in the answer.",
    kind: "text",
    byDefault: "blank",
  },
  law: {
    label: "Tax year",
    meaning: `Calendar year of the plan and of the tax return: ${knownYears}; or an assumption such as "${lastYear.year + 1} at 3%".`,
    kind: "taxYear",
    required: true,
    byDefault: noDefault,
  },
  age: {
    label: "Age",
    meaning: "Client's age on December 31 of the tax year (whole number).",
    kind: "age",
    required: true,
    orElse: "birthYear",
    byDefault: "tax year less birth year",
  },
  birthYear: {
    label: "Birth year",
    meaning: "Can be given instead of the age.",
    kind: "birthYear",
    byDefault: "not needed if the age is given",
  },
  filingStatus: {
    label: "Filing status",
    meaning: "Single, MFJ, MFS (lived together), HOH or QSS, or the long names.",
    kind: "status",
    required: true,
    byDefault: noDefault,
  },
  compensation: {
    label: "Compensation",
    meaning: "415(c)(3) compensation of the year from this employer group, in dollars, including deferrals.",
    kind: "money",
    required: true,
    byDefault: noDefault,
  },
  deferrals: {
    label: "Deferrals",
    meaning: "Full-year pre-tax and Roth deferrals to this employer's plan, in dollars, including catch-up.",
    kind: "money",
    byDefault: "the maximum: the limit for that age less deferrals elsewhere, not above compensation",
    zero: "None",
  },
  rothDeferrals: {
    label: "Roth deferrals",
    meaning: "Roth part of the deferrals, in dollars.",
    kind: "money",
    byDefault: "0, or the catch-up that must be Roth",
    fallback: 0,
  },
  deferralsElsewhere: {
    label: "Deferrals elsewhere",
    meaning: "Deferrals of the year to plans of unrelated employers, in dollars.",
    kind: "money",
    ...zero,
  },
  employer: {
    label: "Employer",
    meaning:
      'Full-year employer contributions: dollars (above 1), a rate (6%) or the match formula ("100% of 3%, 50% of 2%").',
    kind: "employer",
    byDefault: "0",
    fallback: noEmployer,
  },
  afterTaxToDate: {
    label: "After-tax to date",
    meaning: "After-tax contributions already made this year, in dollars.",
    kind: "money",
    ...zero,
  },
  planCap: {
    label: "Plan after-tax cap",
    meaning:
      "The plan's own cap on after-tax contributions: None, a fraction of pay (10%) or dollars (above 1).",
    kind: "planCap",
    byDefault: "none",
  },
  recharacterize: {
    label: "Recharacterize",
    meaning: "TRUE if the plan recharacterizes deferrals above the 415(c) limit as catch-up.",
    kind: "flag",
    byDefault: "FALSE",
    fallback: false,
  },
  payPeriods: {
    label: "Pay periods",
    meaning: "Pay dates in the whole year.",
    kind: "periods",
    byDefault: "26",
    fallback: 26,
  },
  payPeriodsLeft: {
    label: "Pay periods left",
    meaning: "Pay dates still to come this year.",
    kind: "periods",
    byDefault: "all pay periods",
    zero: "None",
  },
  otherIncome: {
    label: "Other income",
    meaning: "Income other than compensation, in dollars; a loss is negative.",
    kind: "signedMoney",
    ...zero,
  },
  magi: {
    label: "MAGI",
    meaning: "Modified adjusted gross income without conversions, in dollars.",
    kind: "signedMoney",
    byDefault: "compensation less pre-tax deferrals plus other income",
    zero: "None",
  },
  taxableIncome: {
    label: "Taxable income",
    meaning: "Ordinary taxable income without conversions, in dollars; negative if deductions are left over.",
    kind: "signedMoney",
    byDefault: "MAGI less the standard deduction, and the senior deduction of 2025 to 2028",
    zero: "None",
  },
  priorYearWages: {
    label: "Prior-year wages",
    meaning: "Last year's wages from this employer in dollars (Form W-2 box 3).",
    kind: "money",
    byDefault: "unknown: Roth catch-up and HCE status are not tested",
    zero: "None",
  },
  afterTaxAllowed: {
    label: "After-tax allowed",
    meaning: "The plan accepts after-tax contributions that are not Roth.",
    kind: "known",
    ...unknown,
  },
  inPlanConversion: {
    label: "In-plan conversion",
    meaning: "The plan converts after-tax money to Roth inside the plan.",
    kind: "known",
    ...unknown,
  },
  inServiceWithdrawal: {
    label: "In-service withdrawal",
    meaning: "The plan pays out after-tax money during employment.",
    kind: "known",
    ...unknown,
  },
  automaticConversion: {
    label: "Automatic conversion",
    meaning: "The plan converts each after-tax contribution automatically.",
    kind: "known",
    ...unknown,
  },
  conversionsAYear: {
    label: "Conversions a year",
    meaning: "Conversions of after-tax money per year; Same day if it never waits.",
    kind: "timesAYear",
    byDefault: "same day if conversion is automatic, otherwise 12",
    zero: "Same day",
  },
  expectedReturn: {
    label: "Expected return",
    meaning: "Yearly return until the money is converted, as a fraction.",
    kind: "growth",
    byDefault: "6%",
    fallback: 0.06,
    zero: "None",
  },
  stateRate: {
    label: "State rate",
    meaning: "State income tax rate on a conversion, as a fraction.",
    kind: "fraction",
    ...zero,
  },
  iraBalance: {
    label: "IRA balance",
    meaning: "Pre-tax balance of all traditional, SEP and SIMPLE IRAs, in dollars.",
    kind: "money",
    ...zero,
  },
  iraBasis: {
    label: "IRA basis",
    meaning: "After-tax basis in them, from Form 8606, in dollars.",
    kind: "money",
    ...zero,
  },
  hsaCoverage: {
    label: "HSA coverage",
    meaning: "High-deductible health plan coverage: None, Self or Family.",
    kind: "hsa",
    byDefault: "None",
    fallback: "None",
  },
};
