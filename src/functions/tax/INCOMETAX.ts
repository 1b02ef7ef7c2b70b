import { incomeTax, incomeTaxLines } from "../../rules/tax/incomeTax";
import { required } from "../kit/arguments";
import { planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "INCOMETAX",
  { year: required(planYear), filingStatus: required(status), taxableIncome: required(signedMoney) },
  incomeTax,
  incomeTaxLines,
);

/**
 * Federal income tax on ordinary taxable income by the rate schedules, in dollars.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, without long-term gains, in dollars; a negative amount gives 0.
 * @returns {any[][]} Dollars to the cent, by the schedules (the printed tax tables differ by a few dollars under $100,000). Not modeled: gains, credits, AMT, other taxes. Authority: IRC §1(j)(1), (2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.INCOMETAX(2026, "Single", 50400) //=> 5800
 */
export function INCOMETAX(year: any[][], filingStatus: any[][], taxableIncome: any[][]): any[][] {
  return answer(...arguments);
}
