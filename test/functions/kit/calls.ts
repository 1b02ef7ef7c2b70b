import { type Value } from "../../excel";
import { type KindName } from "./kinds";

/**
 * One valid call of every function of functions.json, each argument with its kind: what the walks over all
 * functions replace, one argument at a time. A function or argument missing here fails badInput.test.ts.
 */
export interface Call {
  /** `scalar` is lifted over ranges; `number` answers one cell; `table` spills. */
  readonly answers: "scalar" | "number" | "table";
  readonly arguments: readonly Argument[];
}

export interface Argument {
  readonly name: string;
  readonly kind: KindName;
  readonly valid: Value;
  /** The name messages use: EXPLAIN's arguments go by the names of the function it explains. */
  readonly called: string;
}

type Entry = readonly [name: string, kind: KindName, valid: Value, called?: string];

function answering(answers: Call["answers"]): (...entries: Entry[]) => Call {
  return (...entries) => ({
    answers,
    arguments: entries.map(([name, kind, valid, called = name]) => ({ name, kind, valid, called })),
  });
}

const scalar = answering("scalar");
const number = answering("number");
const table = answering("table");

export const calls: Readonly<Record<string, Call>> = {
  LIMIT: scalar(
    ["year", "year", 2026],
    ["item", "limitItem", "StandardDeduction"],
    ["filingStatus", "status", "MFJ"],
  ),
  LIMITS: table(["year", "partYear", 2026], ["age", "age", 45], ["filingStatus", "status", "Single"]),
  PROJECTLIMIT: scalar(
    ["year", "calendarYear", 2030],
    ["item", "projectedItem", "Additions"],
    ["inflation", "inflation", 0.025],
  ),
  ADDITIONSLIMIT: scalar(["year", "year", 2026], ["compensation", "payMoney", 300000], ["age", "age", 45]),
  AFTERTAXELECTION: scalar(
    ["room", "payMoney", 32500],
    ["eligiblePay", "payMoney", 150000],
    ["step", "step", 0.001],
  ),
  AFTERTAXROOM: scalar(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["compensation", "payMoney", 300000],
    ["deferrals", "deferrals", 20000],
    ["employer", "employer", 15000],
    ["afterTaxToDate", "payMoney", 1000],
    ["planCap", "planCap", 0.1],
    ["recharacterize", "flag", true],
  ),
  DEFERRALLIMIT: scalar(["year", "year", 2026], ["age", "age", 45], ["compensation", "payMoney", 300000]),
  DEFERRALROOM: number(["year", "year", 2026], ["age", "age", 45], ["deferralsToDate", "payMoney", 5000]),
  EMPLOYERMATCH: scalar(
    ["year", "year", 2026],
    ["compensation", "payMoney", 100000],
    ["deferrals", "deferrals", 10000],
    ["formula", "employer", "100% of 3%, 50% of 2%, matching after-tax"],
    ["nonelective", "averageOfPay", 0.03],
    ["afterTax", "payMoney", 1000],
    ["age", "age", 45],
  ),
  ROTHCATCHUP: scalar(["year", "year", 2026], ["age", "age", 55], ["priorYearWages", "payMoney", 160000]),
  PAYSCHEDULE: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["annualPay", "payMoney", 300000],
    ["payPeriods", "periods", 26],
    ["deferral", "election", 0.1],
    ["formula", "employer", "100% of 3%, 50% of 2%, matching after-tax"],
    ["afterTax", "election", 0.12],
    ["trueUp", "flag", true],
    ["firstPeriod", "periods", 14],
    ["deferralsToDate", "payMoney", 12000],
    ["employerToDate", "payMoney", 6000],
    ["afterTaxToDate", "payMoney", 3000],
    ["planCap", "planCap", 0.15],
    ["bonuses", "bonuses", [[15, 30000, 0, "None"]]],
    ["spillOver", "flag", true],
    ["payToDate", "payMoney", 160000],
    ["deferralsElsewhere", "payMoney", 2000],
  ),
  PLANROOMS: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    [
      "plans",
      "plans",
      [
        ["A", "Acme", 200000, 20000, 8000, 0],
        ["B", "", 90000, 4500, "100% of 3%, matching after-tax", 1000],
      ],
    ],
  ),
  EXCESS: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["deferrals", "payMoney", 30000],
    ["additions", "payMoney", 80000],
    ["compensation", "payMoney", 300000],
    ["iraContributions", "payMoney", 8500],
    ["iraAllowed", "payMoney", 7500],
  ),
  SOLO401K: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["netProfit", "signedMoney", 120000],
    ["deferrals", "moneyOrMax", 10000],
    ["w2Wages", "payMoney", 50000],
    ["deferralsElsewhere", "payMoney", 5000],
    ["employer", "ownersOrMax", 6000],
    ["recharacterize", "flag", true],
  ),
  ELIGIBILITY: scalar(
    ["afterTaxAllowed", "known", true],
    ["inPlanConversion", "known", true],
    ["inServiceWithdrawal", "known", true],
    ["automaticConversion", "known", "Unknown"],
  ),
  ACPLIMIT: scalar(["nhceAverage", "averageOfPay", 0.04]),
  ACPTEST: table(
    ["year", "year", 2026],
    ["contributions", "moneyList", [[9000], [2000], [0]]],
    ["compensation", "payList", [[150000], [60000], [50000]]],
    ["hce", "flagList", [[true], [false], [false]]],
    ["nhceAverage", "averageOfPay", 0.02],
  ),
  CHECKLIST: table(["topic", "topic", "Plan"]),
  FORMS: table(
    ["path", "formPath", "RothIRA"],
    ["amount", "money", 31150],
    ["basis", "basis", 31000],
    ["year", "year", 2024],
  ),
  ROLLOVERSPLIT: table(
    ["balance", "payMoney", 480000],
    ["basis", "payMoney", 120000],
    ["toTraditional", "money", 60000],
    ["toRoth", "money", 20000],
    ["toCash", "money", 30000],
    ["sixtyDayToTraditional", "money", 5000],
    ["sixtyDayToRoth", "money", 4000],
  ),
  AFTERTAXPORTION: scalar(
    ["balance", "payMoney", 480000],
    ["basis", "payMoney", 120000],
    ["amount", "money", 100000],
  ),
  CONVERSIONTAX: scalar(
    ["year", "year", 2026],
    ["filingStatus", "status", "Single"],
    ["taxableIncome", "signedMoney", 150000],
    ["converted", "money", 34000],
    ["basis", "basis", 31000],
    ["stateRate", "stateRate", 0.05],
  ),
  DELAYCOST: scalar(
    ["contribution", "payMoney", 31000],
    ["annualReturn", "growth", 0.06],
    ["days", "days", 365],
    ["taxRate", "taxRate", 0.24],
  ),
  CONVERSIONIMPACT: table(
    ["year", "year", 2026],
    ["filingStatus", "status", "MFJ"],
    ["ordinaryIncome", "signedMoney", 150000],
    ["converted", "money", 60000],
    ["basis", "basis", 10000],
    ["capitalGains", "money", 20000],
    ["netInvestmentIncome", "money", 25000],
    ["socialSecurity", "money", 30000],
    ["age65", "people", 1],
    ["medicare", "people", 1],
    ["deductions", "money", 40000],
    ["stateRate", "stateRate", 0.05],
    ["taxExemptInterest", "money", 1000],
    ["livedApart", "flag", true],
  ),
  CONVERSIONTIMING: table(
    ["year", "year", 2026],
    ["filingStatus", "status", "Single"],
    ["taxableIncome", "signedMoney", 150000],
    ["afterTaxPerYear", "payMoney", 32500],
    ["annualReturn", "growth", 0.06],
    ["stateRate", "stateRate", 0.05],
  ),
  PROJECTION: table(
    ["contribution", "payMoney", 32500],
    ["years", "years", 30],
    ["annualReturn", "growth", 0.06],
    ["taxRateNow", "taxRate", 0.24],
    ["taxRateLater", "taxRate", 0.22],
    ["growth", "growth", 0.02],
    ["conversionDelayDays", "days", 14],
    ["dividendYield", "dividendYield", 0.02],
    ["capitalGainsRate", "taxRate", 0.2],
  ),
  IRALIMIT: scalar(["year", "year", 2026], ["age", "age", 45], ["compensation", "payMoney", 300000]),
  ROTHIRALIMIT: scalar(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["filingStatus", "status", "Single"],
    ["magi", "signedMoney", 155000],
    ["compensation", "payMoney", 100000],
    ["traditionalContributions", "money", 1000],
    ["livedApart", "flag", false],
  ),
  IRADEDUCTION: scalar(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["filingStatus", "status", "MFS"],
    ["magi", "signedMoney", 5000],
    ["covered", "flag", true],
    ["spouseCovered", "flag", true],
    ["compensation", "payMoney", 3000],
    ["livedApart", "flag", false],
  ),
  FORM8606: table(
    ["nondeductible", "money", 7000],
    ["priorBasis", "money", 3000],
    ["yearEndValue", "money", 30000],
    ["converted", "money", 7000],
    ["distributed", "money", 2000],
    ["contributedAfterYearEnd", "money", 1000],
    ["ratioDecimals", "ratioDecimals", 3],
  ),
  IRACONVERSIONTAXABLE: scalar(
    ["basis", "basis", 7000],
    ["yearEndValue", "money", 93000],
    ["converted", "money", 7000],
    ["distributed", "money", 1000],
  ),
  ROTHDISTRIBUTION: table(
    ["year", "rothYear", 2026],
    ["age", "exactAge", 45.5],
    ["amount", "money", 30000],
    ["firstContributionYear", "rothYear", 2015],
    ["contributions", "money", 10000],
    ["conversions", "conversionRows", [[2024, 500, 20000]]],
    ["earnings", "money", 5000],
    ["exception", "flag", false],
    ["qualifyingEvent", "flag", false],
  ),
  FIVEYEARDATE: scalar(["firstYear", "rothYear", 2026]),
  RMDAGE: scalar(["birthYear", "birthYear", 1955], ["birthMonth", "month", 6]),
  RMD: scalar(
    ["year", "partYear", 2026],
    ["age", "age", 75],
    ["priorYearEndBalance", "money", 500000],
    ["account", "rmdAccount", "Traditional"],
  ),
  INCOMETAX: scalar(
    ["year", "year", 2026],
    ["filingStatus", "status", "Single"],
    ["taxableIncome", "signedMoney", 100000],
  ),
  MARGINALRATE: scalar(
    ["year", "year", 2026],
    ["filingStatus", "status", "HOH"],
    ["taxableIncome", "signedMoney", 100000],
  ),
  BRACKETROOM: scalar(
    ["year", "year", 2026],
    ["filingStatus", "status", "Single"],
    ["taxableIncome", "signedMoney", 100000],
    ["rate", "bracketRate", 0.24],
  ),
  TAXABLEINCOME: scalar(
    ["year", "year", 2026],
    ["filingStatus", "status", "MFJ"],
    ["grossIncome", "signedMoney", 100000],
    ["deductions", "money", 40000],
    ["age", "age", 66],
    ["spouseAge", "age", 60],
    ["allowNegative", "flag", true],
  ),
  WORKSHEET: table(
    [
      "inputs",
      "form",
      [
        ["Tax year", 2026],
        ["Age", 45],
        ["Filing status", "MFJ"],
        ["Compensation", 300000],
      ],
    ],
    ["part", "worksheetPart", "Timing"],
  ),
  HOUSEHOLD: table([
    "inputs",
    "coupleForm",
    [
      ["Tax year", 2026, ""],
      ["Filing status", "MFJ", ""],
      ["Age", 45, 44],
      ["Compensation", 300000, 150000],
    ],
  ]),
  BOOK: table([
    "clients",
    "book",
    [
      ["Tax year", "Age", "Filing status", "Compensation"],
      [2026, 45, "MFJ", 300000],
    ],
  ]),
  SAVINGSORDER: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["filingStatus", "status", "Single"],
    ["compensation", "payMoney", 300000],
    ["magi", "signedMoney", 250000],
    ["budget", "payMoney", 100000],
    ["employer", "employer", 15000],
    ["hsaCoverage", "hsaCoverage", "Self"],
    ["afterTaxAllowed", "known", true],
    ["otherPay", "payMoney", 50000],
  ),
  STRATEGIES: table(
    ["year", "year", 2026],
    ["age", "age", 45],
    ["filingStatus", "status", "Single"],
    ["compensation", "payMoney", 300000],
    ["magi", "signedMoney", 250000],
    ["employer", "employer", 15000],
  ),
  LADDER: table(
    ["startYear", "calendarYear", 2026],
    ["filingStatus", "status", "MFJ"],
    ["balance", "money", 500000],
    ["years", "ladderYears", 10],
    ["otherIncome", "signedMoneyList", 90000],
    ["annualReturn", "growth", 0.06],
    ["inflation", "inflation", 0.025],
    ["discountRate", "growth", 0.04],
  ),
  EXPLAIN: table(
    ["formula", "explained", "IRALIMIT"],
    ["argument", "year", 2026, "year"],
    ["argument", "age", 45, "age"],
  ),
  VERSION: scalar(),
};

export const scalars = Object.keys(calls).filter((name) => calls[name]!.answers === "scalar");

/** Every argument of every function, for test.each: the function's name and the place of the argument. */
export const everyArgument = Object.keys(calls).flatMap((name) =>
  calls[name]!.arguments.map((argument, place) => ({ name, argument, place, parameter: argument.called })),
);

/** The function's valid call with one argument replaced. */
export function validWith(name: string, place: number, value: unknown): unknown[] {
  return calls[name]!.arguments.map(({ valid }, k) => (k === place ? value : valid));
}

export function validCall(name: string): unknown[] {
  return validWith(name, -1, undefined);
}
