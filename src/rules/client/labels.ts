import { knownYears } from "../../law";
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
    meaning: "Name or number of the client, shown back.",
    kind: "text",
    byDefault: "blank",
  },
  law: {
    label: "Tax year",
    meaning: `The calendar year, for the plan as for the tax: ${knownYears}.`,
    kind: "taxYear",
    required: true,
    byDefault: noDefault,
  },
  age: {
    label: "Age",
    meaning: "Age reached by 31 December of the tax year, in whole years.",
    kind: "age",
    required: true,
    orElse: "birthYear",
    byDefault: "tax year less birth year",
  },
  birthYear: {
    label: "Birth year",
    meaning: "May stand in place of the age.",
    kind: "birthYear",
    byDefault: "not needed where the age is given",
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
    meaning: "The year's 415(c)(3) compensation from this employer group in dollars, deferrals included.",
    kind: "money",
    required: true,
    byDefault: noDefault,
  },
  deferrals: {
    label: "Deferrals",
    meaning:
      "Pre-tax and Roth deferrals of the whole year to this employer's plan in dollars, catch-up included.",
    kind: "money",
    byDefault: "the most allowed: the limit at that age less deferrals elsewhere, not above compensation",
    zero: "None",
  },
  rothDeferrals: {
    label: "Roth deferrals",
    meaning: "The Roth part of the deferrals, in dollars.",
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
      'Employer money of the whole year: dollars (above 1), a rate (6%) or the plan\'s formula ("100% of 3%, 50% of 2%").',
    kind: "employer",
    ...zero,
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
    meaning: "TRUE where the plan document treats deferrals beyond 415(c) as catch-up.",
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
    meaning: "Income besides the compensation, in dollars; a loss is negative.",
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
    meaning: "Ordinary taxable income without conversions, in dollars; negative where deductions are left.",
    kind: "signedMoney",
    byDefault: "MAGI less the standard deduction, and the senior deduction of 2025 to 2028",
    zero: "None",
  },
  priorYearWages: {
    label: "Prior-year wages",
    meaning: "Last year's wages from this employer in dollars (Form W-2 box 3).",
    kind: "money",
    byDefault: "not known: Roth catch-up and highly compensated status are not tested",
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
    meaning: "The plan lets after-tax money out while employed.",
    kind: "known",
    ...unknown,
  },
  automaticConversion: {
    label: "Automatic conversion",
    meaning: "The plan converts each after-tax contribution by itself.",
    kind: "known",
    ...unknown,
  },
  conversionsAYear: {
    label: "Conversions a year",
    meaning: "How often after-tax money is converted in a year; Same day where it never waits.",
    kind: "timesAYear",
    byDefault: "same day where conversion is automatic, else 12",
    zero: "Same day",
  },
  expectedReturn: {
    label: "Expected return",
    meaning: "Yearly return that money earns until it is converted, as a fraction.",
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
    meaning: "Pre-tax money in all traditional, SEP and SIMPLE IRAs, in dollars.",
    kind: "money",
    ...zero,
  },
  iraBasis: {
    label: "IRA basis",
    meaning: "After-tax money in them, from Form 8606, in dollars.",
    kind: "money",
    ...zero,
  },
  hsaCoverage: {
    label: "HSA coverage",
    meaning: "High-deductible health plan: None, Self or Family.",
    kind: "hsa",
    byDefault: "None",
    fallback: "None",
  },
};
