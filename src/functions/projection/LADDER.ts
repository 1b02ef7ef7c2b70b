import { type Rung, ladder } from "../../rules/projection/ladder";
import { toCent } from "../../rules/money";
import { optional, required } from "../kit/arguments";
import { calendarYear, growth, ladderYears, money, signedMoney, status } from "../kit/kinds";
import { listOf, requiredRange } from "../kit/ranges";
import { table } from "../kit/table";

const answer = table(
  [
    required("startYear", calendarYear),
    required("filingStatus", status),
    required("balance", money),
    required("years", ladderYears),
    requiredRange("otherIncome", listOf(signedMoney)),
    optional("annualReturn", growth, 0),
    optional("inflation", growth, 0),
    optional("discountRate", growth),
  ],
  (startYear, filingStatus, balance, years, otherIncome, annualReturn, inflation, discountRate) => {
    const rungs = ladder({
      startYear,
      filingStatus,
      balance,
      years,
      otherIncome,
      annualReturn,
      inflation,
      discountRate: discountRate ?? annualReturn,
    });
    const total = (amount: (rung: Rung) => number) =>
      rungs.reduce((sum, rung) => toCent(sum + amount(rung)), 0);
    return [
      ["Year", "Converted", "Taxable income", "Tax", "Marginal rate", "Balance left"],
      ...rungs.map((rung) => [
        rung.year,
        rung.converted,
        rung.taxableIncome,
        rung.tax,
        rung.marginalRate,
        rung.balanceLeft,
      ]),
      ["Total", total((rung) => rung.converted), "", total((rung) => rung.tax), "", ""],
    ];
  },
);

/**
 * The yearly conversions that empty a pre-tax balance at the least present value of tax: a bracket-filling Roth ladder.
 * @customfunction
 * @param {any[][]} startYear Year of the first conversion, from 2018 on.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names, for all years.
 * @param {any[][]} balance The pre-tax balance when the first year begins, in dollars.
 * @param {any[][]} years Number of years to convert in, 1 to 60.
 * @param {any[][]} otherIncome Other ordinary taxable income in dollars, negative where deductions are not used up: one amount for every year, or a row or column of one a year.
 * @param {any[][]} [annualReturn] Yearly growth of what is not converted yet, above -100%, such as 6%. Left out: 0.
 * @param {any[][]} [inflation] Yearly growth of the brackets after the last published year, such as 2.5%. Left out: 0.
 * @param {any[][]} [discountRate] Yearly rate that brings later tax to today's value, from the second year on. Left out: annualReturn.
 * @returns {any[][]} A table that spills: each year converts first, then the rest grows to Balance left; the tax is CONVERSIONTAX, paid from other money; Total adds it undiscounted. No schedule has a lower present value of tax. #N/A before 2018; #NUM! where cents are lost. Not modelled: RMDs, gains, Social Security, NIIT, IRMAA, state tax. Authority: The tax: IRC §1(j)(2), §402A(c)(4)(A)(i), §408A(d)(3)(A)(i). The schedule of least present value is arithmetic, not law; the return, the discount rate and the brackets of years not yet published are assumptions.
 * @example =MEGAROTH.LADDER(2025, "Single", 30000, 2, 40000) //=> 2025, 19600, 59600, 3464.5, 22%, 10400
 * @example =MEGAROTH.LADDER(2025, "Single", 30000, 2, {100000;-5000}) //=> 2026, 30000, 25000, 2752, 12%, 0
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
  return answer(startYear, filingStatus, balance, years, otherIncome, annualReturn, inflation, discountRate);
}
