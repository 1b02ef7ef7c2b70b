import { incomeTax, incomeTaxLines } from "../../rules/tax/incomeTax";
import { required } from "../kit/arguments";
import { planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "INCOMETAX",
  [required("year", planYear), required("filingStatus", status), required("taxableIncome", signedMoney)],
  (law, filingStatus, taxableIncome) => incomeTax({ law, filingStatus, taxableIncome }),
  incomeTaxLines,
);

/**
 * Federal income tax on ordinary taxable income by the rate schedules, in dollars.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, without long-term gains, in dollars; negative gives 0.
 * @returns {any[][]} Dollars to the cent, by the schedules (the printed tax tables differ by a few dollars under $100,000). Not modelled: gains, credits, AMT, other taxes. Authority: IRC §1(j)(1), (2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.INCOMETAX(2026, "Single", 50400) //=> 5800
 */
export function INCOMETAX(year: any[][], filingStatus: any[][], taxableIncome: any[][]): any[][] {
  return answer(year, filingStatus, taxableIncome);
}
