import { knownYears, lastYear } from "../../law";
import { noEmployer } from "../contributions/employerContributions";
import { Refusal } from "../refusal";
import { type Label, type LabelKey, amount, none, ofReturn } from "./label";
import { taxFactLabels } from "./taxFactLabels";

export type { Label, LabelKey, LabelKind } from "./label";

const noDefault = "none: required";

function plan(label: string, meaning: string): Label {
  return { label, meaning, kind: "known", byDefault: "Unknown", fallback: "Unknown" };
}

function no(label: string, meaning: string): Label {
  return { label, meaning, kind: "flag", byDefault: "No", fallback: false };
}

/** The one vocabulary of WORKSHEET, HOUSEHOLD and BOOK, in the order in which a form asks. */
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
    ...ofReturn,
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
    meaning: "Single, MFJ, MFS, HOH or QSS, or the long names.",
    kind: "status",
    required: true,
    byDefault: noDefault,
    ...ofReturn,
  },
  livedApart: {
    ...no("Lived apart", "Yes if married filing separately and apart from the spouse for the whole year."),
    ...ofReturn,
  },
  spouseAge: {
    label: "Spouse age",
    meaning: "Spouse's age on December 31, on a joint return.",
    kind: "age",
    byDefault: "under 65",
  },
  hsaCoverage: {
    label: "HSA coverage",
    meaning: "High-deductible health plan coverage: None, Self or Family.",
    kind: "hsa",
    byDefault: "None",
    fallback: "None",
  },
  compensation: {
    label: "Compensation",
    meaning: "415(c)(3) compensation of the year from this employer group, in dollars, including deferrals.",
    kind: "payMoney",
    required: true,
    byDefault: noDefault,
    words: none,
  },
  otherPay: amount(
    "Other pay",
    "Pay from other jobs as in Form W-2 box 1; self-employment after half of its tax and plan contributions.",
  ),
  spousePay: amount(
    "Spouse's pay",
    "Spouse's pay as in Form W-2 box 1, on a joint return; self-employment after half of its tax and plan contributions.",
  ),
  otherIncome: amount(
    "Other income",
    "Income that has no label of its own; a loss is negative. Not gains, qualified dividends, Social Security or tax-exempt interest.",
    "signedMoney",
    ofReturn,
  ),
  magi: {
    label: "MAGI",
    meaning: "Modified adjusted gross income without conversions, in dollars.",
    kind: "signedMoney",
    byDefault: "pay less pre-tax deferrals, plus all other income, less adjustments",
    blank: "ask",
    words: none,
    ...ofReturn,
  },
  taxableIncome: {
    label: "Taxable income",
    meaning: "Ordinary taxable income without conversions, in dollars; negative if deductions are left over.",
    kind: "signedMoney",
    byDefault: "MAGI less deductions, gains and qualified dividends",
    blank: "ask",
    words: none,
    ...ofReturn,
  },
  itemizedDeductions: amount(
    "Itemized deductions",
    "Itemized deductions, after all limits.",
    "money",
    ofReturn,
  ),
  priorYearWages: {
    label: "Prior-year wages",
    meaning: "Last year's wages from this employer in dollars (Form W-2 box 3).",
    kind: "payMoney",
    byDefault: "unknown: Roth catch-up and HCE status are not tested",
    words: none,
  },
  fivePercentOwner: no("5% owner", "Yes if the client owns more than 5% of the employer, this year or last."),
  afterTaxAllowed: plan("After-tax allowed", "The plan accepts after-tax contributions that are not Roth."),
  inPlanConversion: plan(
    "In-plan conversion",
    "The plan converts after-tax money to Roth inside the plan during employment.",
  ),
  inServiceWithdrawal: plan("In-service withdrawal", "The plan pays out after-tax money during employment."),
  automaticConversion: plan(
    "Automatic conversion",
    "The plan converts each after-tax contribution automatically.",
  ),
  rothAllowed: plan("Roth deferrals allowed", "The plan takes Roth deferrals."),
  planCap: {
    label: "Plan after-tax cap",
    meaning: "The plan's own cap on after-tax contributions: None, a part of pay (10%) or dollars from $100.",
    kind: "planCap",
    byDefault: "None",
    blank: "note",
  },
  recharacterize: no(
    "Recharacterize",
    "Yes if the plan recharacterizes deferrals above the 415(c) limit as catch-up.",
  ),
  electionStep: {
    label: "Election step",
    meaning: "Step in which the plan takes after-tax elections: 1%, 0.5%, 0.1%, or Dollars.",
    kind: "electionStep",
    byDefault: "1%",
    fallback: 0.01,
    blank: "note",
    words: { Dollars: undefined },
  },
  deferrals: {
    label: "Deferrals",
    meaning:
      "Full-year pre-tax and Roth deferrals to this employer's plan, including catch-up: Max, dollars, or an election such as 8%.",
    kind: "deferrals",
    byDefault: "Max: the limit for that age less deferrals elsewhere, at most compensation",
    blank: "ask",
    words: { Max: undefined, ...none },
  },
  rothDeferrals: amount("Roth deferrals", "Roth part of the deferrals, in dollars.", "payMoney", {
    byDefault: "0, or the required Roth catch-up",
  }),
  deferralsElsewhere: amount(
    "Deferrals elsewhere",
    "This year's deferrals to plans of unrelated employers, in dollars.",
  ),
  employer: {
    label: "Employer",
    meaning:
      'Full-year employer contributions: dollars from $100, a rate (6%) or the match formula ("100% of 3%, 50% of 2%").',
    kind: "employer",
    byDefault: "0",
    fallback: noEmployer,
  },
  trueUp: plan("True-up", "The plan makes up at year-end a match lost by deferring unevenly."),
  payPeriods: {
    label: "Pay periods",
    meaning: "Paychecks in the whole year.",
    kind: "periods",
    byDefault: "26",
    fallback: 26,
    blank: "note",
  },
  payPeriodsLeft: {
    label: "Pay periods left",
    meaning: "Paychecks still to come this year, or All.",
    kind: "periods",
    byDefault: "All",
    blank: "note",
    words: { All: undefined, ...none },
  },
  payToDate: {
    label: "Pay to date",
    meaning: "Pay of the year from this employer so far, in dollars.",
    kind: "payMoney",
    byDefault: "compensation in proportion to the paychecks gone",
    blank: "note",
    words: none,
  },
  deferralsToDate: amount("Deferrals to date", "Deferrals made so far this year to this plan, in dollars."),
  employerToDate: amount("Employer to date", "Employer contributions made so far this year, in dollars."),
  afterTaxToDate: amount("After-tax to date", "After-tax contributions made so far this year, in dollars."),
  conversionPath: {
    label: "Conversion path",
    meaning: "Where after-tax money is converted: In-plan or Roth IRA.",
    kind: "path",
    byDefault: "what the plan allows, in-plan first",
  },
  conversionsAYear: {
    label: "Conversions a year",
    meaning: "Conversions of after-tax money per year; Same day if it never waits.",
    kind: "timesAYear",
    byDefault: "Same day if conversion is automatic, otherwise 12",
    blank: "note",
    words: { "Same day": 0, ...none },
  },
  expectedReturn: {
    label: "Expected return",
    meaning: "Yearly return until the money is converted, as a rate.",
    kind: "growth",
    byDefault: "6%",
    fallback: 0.06,
    blank: "note",
    words: none,
    ...ofReturn,
  },
  stateRate: amount("State rate", "State income tax rate on a conversion.", "stateRate", ofReturn),
  iraBalance: amount(
    "IRA balance",
    "Pre-tax balance of all traditional, SEP and SIMPLE IRAs, in dollars.",
    "money",
  ),
  iraBasis: amount("IRA basis", "After-tax basis in them, from Form 8606, in dollars.", "money"),
  oldBalance: amount(
    "Old after-tax balance",
    "After-tax account of earlier years in the plan, in dollars.",
    "money",
  ),
  oldBasis: amount("Old after-tax basis", "After-tax contributions in that balance, in dollars.", "money"),
  budget: {
    label: "Budget",
    meaning: "Dollars that the client can save this year.",
    kind: "payMoney",
    byDefault: "None",
    words: { None: undefined },
  },
  years: {
    label: "Years",
    meaning: "Years of the projection (whole number).",
    kind: "years",
    byDefault: "10",
    fallback: 10,
    blank: "note",
  },
  taxRateLater: {
    label: "Tax rate later",
    meaning: "Tax rate on withdrawals in retirement.",
    kind: "taxRate",
    byDefault: "the marginal rate now",
    blank: "note",
    words: none,
  },
  ...taxFactLabels,
};

export const labelKeys = Object.keys(labels) as LabelKey[];

function labelOf(name: string): string {
  return name === "year" ? labels.law.label : (labels[name as LabelKey]?.label ?? name);
}

/** A refusal in the words of the labels: rules name facts as the functions' arguments do. */
export function inLabels({ kind, reason }: Refusal): string {
  const name = reason.name?.split(" + ").map(labelOf).join(" + ");
  const { message } = new Refusal(kind, { ...reason, ...(name !== undefined && { name }) });
  return message.replace(/\b[a-z]+[A-Z]\w*\b/g, labelOf);
}
