/**
 * The public contract: every function's arguments in order, [optional] ones in brackets, † where it is a choice
 * with autocompletion, ... where it repeats. A workbook saved by one advisor must compute the same in another's
 * Excel, so a line here only ever grows optional arguments at its end.
 */
export const signatures: Readonly<Record<string, string>> = {
  LIMIT: "year, item†, [filingStatus]",
  LIMITS: "year, [age], [filingStatus]",
  PROJECTLIMIT: "year, item†, inflation",
  DEFERRALLIMIT: "year, age, [compensation]",
  DEFERRALROOM: "year, age, deferralsToDate...",
  ROTHCATCHUP: "year, age, priorYearWages",
  EMPLOYERMATCH: "year, compensation, deferrals, formula, [nonelective], [afterTax]",
  ADDITIONSLIMIT: "year, compensation, [age]",
  AFTERTAXROOM: "year, age, compensation, deferrals, employer, [afterTaxToDate], [planCap], [recharacterize]",
  AFTERTAXELECTION: "room, eligiblePay, [step]",
  ELIGIBILITY: "afterTaxAllowed, inPlanConversion, inServiceWithdrawal, [automaticConversion]",
  AFTERTAXPORTION: "balance, basis, amount",
  CONVERSIONTAX: "year, filingStatus, taxableIncome, converted, [basis], [stateRate]",
  DELAYCOST: "contribution, annualReturn, days, taxRate",
  IRALIMIT: "year, age, [compensation]",
  ROTHIRALIMIT: "year, age, filingStatus, magi, [compensation], [traditionalContributions], [livedApart]",
  INCOMETAX: "year, filingStatus, taxableIncome",
  MARGINALRATE: "year, filingStatus, taxableIncome",
  BRACKETROOM: "year, filingStatus, taxableIncome, [rate]",
  TAXABLEINCOME: "year, filingStatus, grossIncome, [deductions], [age], [spouseAge], [allowNegative]",
  WORKSHEET: "inputs",
  BOOK: "clients",
  SAVINGSORDER:
    "year, age, filingStatus, compensation, magi, budget, employer, [hsaCoverage], [afterTaxAllowed]",
  STRATEGIES: "year, age, filingStatus, magi, compensation, [employer]",
  EXPLAIN: "formula, [argument]...",
  VERSION: "",
};
