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
  EMPLOYERMATCH: "year, compensation, deferrals, formula, [nonelective], [afterTax], [age]",
  ADDITIONSLIMIT: "year, compensation, [age]",
  AFTERTAXROOM: "year, age, compensation, deferrals, employer, [afterTaxToDate], [planCap], [recharacterize]",
  AFTERTAXELECTION: "room, eligiblePay, [step]",
  PAYSCHEDULE:
    "year, age, annualPay, payPeriods, deferral, formula, [afterTax], [trueUp], [firstPeriod], [deferralsToDate], [employerToDate], [afterTaxToDate], [planCap], [bonuses], [spillOver], [payToDate], [deferralsElsewhere]",
  PLANROOMS: "year, age, plans",
  EXCESS: "year, age, deferrals, additions, compensation, [iraContributions], [iraAllowed]",
  SOLO401K:
    "year, age, netProfit, [deferrals], [w2Wages], [deferralsElsewhere], [employer], [recharacterize]",
  ELIGIBILITY: "afterTaxAllowed, inPlanConversion, inServiceWithdrawal, [automaticConversion]",
  ACPLIMIT: "nhceAverage",
  ACPTEST: "year, contributions, compensation, hce, [nhceAverage]",
  CHECKLIST: "topic†",
  FORMS: "path†, amount, basis, [year]",
  ROLLOVERSPLIT: "balance, basis, toTraditional, toRoth, [toCash], [sixtyDayToTraditional], [sixtyDayToRoth]",
  AFTERTAXPORTION: "balance, basis, amount",
  CONVERSIONTAX: "year, filingStatus, taxableIncome, converted, [basis], [stateRate]",
  DELAYCOST: "contribution, annualReturn, days, taxRate",
  CONVERSIONIMPACT:
    "year, filingStatus, ordinaryIncome, converted, [basis], [capitalGains], [netInvestmentIncome], [socialSecurity], [age65], [medicare], [deductions], [stateRate], [taxExemptInterest], [livedApart]",
  CONVERSIONTIMING: "year, filingStatus, taxableIncome, afterTaxPerYear, annualReturn, [stateRate]",
  PROJECTION:
    "contribution, years, annualReturn, taxRateNow, taxRateLater, [growth], [conversionDelayDays], [dividendYield], [capitalGainsRate]",
  IRALIMIT: "year, age, [compensation]",
  ROTHIRALIMIT: "year, age, filingStatus, magi, [compensation], [traditionalContributions], [livedApart]",
  IRADEDUCTION: "year, age, filingStatus, magi, covered, [spouseCovered], [compensation], [livedApart]",
  FORM8606:
    "nondeductible, priorBasis, yearEndValue, converted, [distributed], [contributedAfterYearEnd], [ratioDecimals]",
  IRACONVERSIONTAXABLE: "basis, yearEndValue, converted, [distributed]",
  ROTHDISTRIBUTION:
    "year, age, amount, firstContributionYear, contributions, conversions, [earnings], [exception], [qualifyingEvent]",
  FIVEYEARDATE: "firstYear",
  RMDAGE: "birthYear, [birthMonth]",
  RMD: "year, age, priorYearEndBalance, [account†]",
  INCOMETAX: "year, filingStatus, taxableIncome",
  MARGINALRATE: "year, filingStatus, taxableIncome",
  BRACKETROOM: "year, filingStatus, taxableIncome, [rate]",
  TAXABLEINCOME: "year, filingStatus, grossIncome, [deductions], [age], [spouseAge], [allowNegative]",
  WORKSHEET: "inputs, [part†]",
  HOUSEHOLD: "inputs",
  BOOK: "clients",
  SAVINGSORDER:
    "year, age, filingStatus, compensation, magi, budget, employer, [hsaCoverage], [afterTaxAllowed], [otherPay]",
  STRATEGIES: "year, age, filingStatus, compensation, magi, [employer]",
  LADDER: "startYear, filingStatus, balance, years, otherIncome, [annualReturn], [inflation], [discountRate]",
  EXPLAIN: "formula, [argument]...",
  VERSION: "",
};
