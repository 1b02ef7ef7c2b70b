import { marginalRate, marginalRateLines } from "../../rules/tax/brackets";
import { required } from "../kit/arguments";
import { planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "MARGINALRATE",
  { year: required(planYear), filingStatus: required(status), taxableIncome: required(signedMoney) },
  marginalRate,
  marginalRateLines,
);

/**
 * Federal tax rate on the next dollar of ordinary income, as a fraction.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, in dollars; a negative amount gives 0.
 * @returns {any[][]} A fraction, such as 0.24. Exactly at the top of a bracket it is the next bracket's rate. Not modeled: phase-outs that raise the true rate (6% of it for each senior deduction), and other taxes. Authority: IRC §1(j)(2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.MARGINALRATE(2026, "Single", 150000) //=> 0.24
 */
export function MARGINALRATE(year: any[][], filingStatus: any[][], taxableIncome: any[][]): any[][] {
  return answer(...arguments);
}
