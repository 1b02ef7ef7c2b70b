import { type Rung, ladder } from "../../rules/projection/ladder";
import { sum } from "../../rules/money";
import { optional, required } from "../kit/arguments";
import { growth, inflation, ladderYears, money, signedMoney, status, yearAlone } from "../kit/kinds";
import { listOf } from "../kit/ranges";
import { table } from "../kit/table";

const answer = table(
  "LADDER",
  {
    startYear: required(yearAlone),
    filingStatus: required(status),
    balance: required(money),
    years: required(ladderYears),
    otherIncome: required(listOf(signedMoney)),
    annualReturn: optional(growth, 0),
    inflation: optional(inflation, 0),
    discountRate: optional(growth),
  },
  {
    year: ["Year", "plain"],
    converted: ["Converted", "dollars"],
    taxableIncome: ["Taxable income", "dollars"],
    tax: ["Tax", "dollars"],
    marginalRate: ["Marginal rate", "rate"],
    balanceLeft: ["Balance left", "dollars"],
    presentValue: ["Present value", "dollars"],
  },
  ({ discountRate, ...facts }) => {
    const rungs = ladder({ ...facts, discountRate: discountRate ?? facts.annualReturn });
    const total = (amount: (rung: Rung) => number) => sum(rungs.map(amount));
    return [
      ...rungs,
      {
        year: "Total",
        converted: total(({ converted }) => converted),
        tax: total(({ tax }) => tax),
        presentValue: total(({ presentValue }) => presentValue),
      },
    ];
  },
);

/**
 * The yearly conversions that empty a pre-tax balance at the least present value of tax: a bracket-filling Roth ladder.
 * @customfunction
 * @param {any[][]} startYear Year of the first conversion, from 2018 on.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names, for all years.
 * @param {any[][]} balance Pre-tax balance at the start of the first year, in dollars.
 * @param {any[][]} years Number of years to convert in, 1 to 60.
 * @param {any[][]} otherIncome Other ordinary taxable income in dollars, negative if deductions are left over: one amount for every year, or a row or column with one per year.
 * @param {any[][]} [annualReturn] Yearly growth of what is not yet converted, such as 6% (-90% to 30%). Default: 0.
 * @param {any[][]} [inflation] Yearly growth of the brackets after the last published year, such as 2.5%. Default: 0.
 * @param {any[][]} [discountRate] Yearly rate that discounts later tax to today's value, from the second year on. Default: annualReturn.
 * @returns {any[][]} A table that spills: each year converts first, then the rest grows to Balance left; the tax is CONVERSIONTAX, paid from other money. Present value is that tax at the start of the first year: its rows add up to the rounded total. No schedule has a lower present value of tax. Errors: #N/A before 2018; #VALUE! too large to be exact to the cent. Not modeled: RMDs, gains, Social Security, NIIT, IRMAA, state tax. Authority: The tax: IRC §1(j)(2), §402A(c)(4)(A)(i), §408A(d)(3)(A)(i). The schedule of least present value is arithmetic, not law; the return, the discount rate and the brackets of years not yet in this version are assumptions.
 * @example =MEGAROTH.LADDER(2026, "Single", 30000, 2, 40000) //=> 2026, 19600, 59600, 3272, 22%, 10400, 3272
 * @example =MEGAROTH.LADDER(2026, "Single", 30000, 2, {100000;-5000}) //=> 2027, 30000, 25000, 2752, 12%, 0, 2752
 * @example =MEGAROTH.LADDER(2026, "Single", 500000, 10, 60000, 7%, 2.5%) //=> "Total", 657287.38, "", 145630.01, "", "", 111219.82
 */
export function LADDER(
  startYear: any[][],
  filingStatus: any[][],
  balance: any[][],
  years: any[][],
  otherIncome: any[][],
  annualReturn?: any[][],
  inflation?: any[][],
  discountRate?: any[][],
): any[][] {
  return answer(...arguments);
}
