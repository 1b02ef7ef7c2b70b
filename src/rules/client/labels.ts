import { noEmployer } from "../contributions/employerContributions";
import { Refusal } from "../refusal";
import { type Label, type LabelKey, amount, none, ofReturn } from "./label";
import { taxFactLabels } from "./taxFactLabels";

export type { Label, LabelKey, LabelKind } from "./label";

const noDefault = "none: required";

function plan(label: string): Label {
  return { label, kind: "known", byDefault: "Unknown", fallback: "Unknown" };
}

function no(label: string): Label {
  return { label, kind: "flag", byDefault: "No", fallback: false };
}

/** The one vocabulary of WORKSHEET, HOUSEHOLD and BOOK, in the order in which a form asks. */
export const labels: Readonly<Record<LabelKey, Label>> = {
  client: {
    label: "Client",
    kind: "text",
    byDefault: "blank",
  },
  law: {
    label: "Tax year",
    kind: "taxYear",
    required: true,
    byDefault: noDefault,
    ...ofReturn,
  },
  age: {
    label: "Age",
    kind: "age",
    required: true,
    orElse: "birthYear",
    byDefault: "tax year less birth year",
  },
  birthYear: {
    label: "Birth year",
    kind: "birthYear",
    byDefault: "not needed if the age is given",
  },
  filingStatus: {
    label: "Filing status",
    kind: "status",
    required: true,
    byDefault: noDefault,
    ...ofReturn,
  },
  livedApart: {
    ...no("Lived apart"),
    ...ofReturn,
  },
  spouseAge: {
    label: "Spouse age",
    kind: "age",
    byDefault: "under 65",
  },
  hsaCoverage: {
    label: "HSA coverage",
    kind: "hsa",
    byDefault: "None",
    fallback: "None",
  },
  compensation: {
    label: "Compensation",
    kind: "payMoney",
    required: true,
    byDefault: noDefault,
    words: none,
  },
  otherPay: amount("Other pay"),
  spousePay: amount("Spouse's pay"),
  otherIncome: amount("Other income", "signedMoney", ofReturn),
  magi: {
    label: "MAGI",
    kind: "signedMoney",
    byDefault: "pay less pre-tax deferrals, plus all other income, less adjustments",
    blank: "ask",
    words: none,
    ...ofReturn,
  },
  taxableIncome: {
    label: "Taxable income",
    kind: "signedMoney",
    byDefault: "MAGI less deductions, gains and qualified dividends",
    blank: "ask",
    words: none,
    ...ofReturn,
  },
  itemizedDeductions: amount("Itemized deductions", "money", ofReturn),
  priorYearWages: {
    label: "Prior-year wages",
    kind: "payMoney",
    byDefault: "unknown: Roth catch-up and HCE status are not tested",
    words: none,
  },
  fivePercentOwner: no("5% owner"),
  afterTaxAllowed: plan("After-tax allowed"),
  inPlanConversion: plan("In-plan conversion"),
  inServiceWithdrawal: plan("In-service withdrawal"),
  automaticConversion: plan("Automatic conversion"),
  rothAllowed: plan("Roth deferrals allowed"),
  planCap: {
    label: "Plan after-tax cap",
    kind: "planCap",
    byDefault: "None",
    blank: "note",
  },
  recharacterize: no("Recharacterize"),
  electionStep: {
    label: "Election step",
    kind: "electionStep",
    byDefault: "1%",
    fallback: 0.01,
    blank: "note",
    words: { Dollars: undefined },
  },
  deferrals: {
    label: "Deferrals",
    kind: "deferrals",
    byDefault: "Max: the limit for that age less deferrals elsewhere, at most compensation",
    blank: "ask",
    words: { Max: undefined, ...none },
  },
  rothDeferrals: amount("Roth deferrals", "payMoney", {
    byDefault: "0, or the required Roth catch-up",
  }),
  deferralsElsewhere: amount("Deferrals elsewhere"),
  employer: {
    label: "Employer",
    kind: "employer",
    byDefault: "0",
    fallback: noEmployer,
  },
  trueUp: plan("True-up"),
  payPeriods: {
    label: "Pay periods",
    kind: "periods",
    byDefault: "26",
    fallback: 26,
    blank: "note",
  },
  payPeriodsLeft: {
    label: "Pay periods left",
    kind: "periods",
    byDefault: "All",
    blank: "note",
    words: { All: undefined, ...none },
  },
  payToDate: {
    label: "Pay to date",
    kind: "payMoney",
    byDefault: "compensation in proportion to the paychecks gone",
    blank: "note",
    words: none,
  },
  deferralsToDate: amount("Deferrals to date"),
  employerToDate: amount("Employer to date"),
  afterTaxToDate: amount("After-tax to date"),
  conversionPath: {
    label: "Conversion path",
    kind: "path",
    byDefault: "what the plan allows, in-plan first",
  },
  conversionsAYear: {
    label: "Conversions a year",
    kind: "timesAYear",
    byDefault: "Same day if conversion is automatic, otherwise 12",
    blank: "note",
    words: { "Same day": 0, ...none },
  },
  expectedReturn: {
    label: "Expected return",
    kind: "growth",
    byDefault: "6%",
    fallback: 0.06,
    blank: "note",
    words: none,
    ...ofReturn,
  },
  stateRate: amount("State rate", "stateRate", ofReturn),
  iraBalance: amount("IRA balance", "money"),
  iraBasis: amount("IRA basis", "money"),
  oldBalance: amount("Old after-tax balance", "money"),
  oldBasis: amount("Old after-tax basis", "money"),
  budget: {
    label: "Budget",
    kind: "payMoney",
    byDefault: "None",
    words: { None: undefined },
  },
  years: {
    label: "Years",
    kind: "years",
    byDefault: "10",
    fallback: 10,
    blank: "note",
  },
  taxRateLater: {
    label: "Tax rate later",
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
