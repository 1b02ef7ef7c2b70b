import { marginalRate, marginalRateLines } from "../../rules/tax/brackets";
import { required } from "../kit/arguments";
import { planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "MARGINALRATE",
  [required("year", planYear), required("filingStatus", status), required("taxableIncome", signedMoney)],
  (law, filingStatus, taxableIncome) => marginalRate({ law, filingStatus, taxableIncome }),
  marginalRateLines,
);

/**
 * The federal rate on the next dollar of ordinary income, as a fraction.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, in dollars; negative gives 0.
 * @returns {any[][]} A fraction, such as 0.24. At the very top of a bracket it is the next bracket's. Not modelled: phase-outs that raise the true rate (6% of it for each senior deduction) and other taxes. Authority: IRC §1(j)(2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.MARGINALRATE(2026, "Single", 150000) //=> 0.24
 */
export function MARGINALRATE(year: any[][], filingStatus: any[][], taxableIncome: any[][]): any[][] {
  return answer(year, filingStatus, taxableIncome);
}
