import { conversionTiming } from "../../rules/conversion/conversionTiming";
import { optional, required } from "../kit/arguments";
import { growth, payMoney, planYear, signedMoney, stateRate, status } from "../kit/kinds";
import { table } from "../kit/table";

export const answer = table(
  "CONVERSIONTIMING",
  {
    year: required(planYear),
    filingStatus: required(status),
    taxableIncome: required(signedMoney),
    afterTaxPerYear: required(payMoney),
    annualReturn: required(growth),
    stateRate: optional(stateRate, 0),
  },
  {
    conversion: ["Conversion", "plain"],
    taxableEarnings: ["Taxable earnings", "dollars"],
    tax: ["Tax", "dollars"],
    kept: ["Kept in Roth", "dollars"],
  },
  conversionTiming,
);

/**
 * Cost of converting the same day, monthly, quarterly, semiannually or yearly, over one year of 26 equal contributions.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Other ordinary taxable income after deductions, in dollars; negative if deductions are left over.
 * @param {any[][]} afterTaxPerYear After-tax contributions of the year in dollars, paid in 26 equal parts.
 * @param {any[][]} annualReturn Assumed yearly return, such as 6%, compounding (-90% to 30%).
 * @param {any[][]} [stateRate] State tax rate on the earnings, such as 5% (at most 20%). Default: 0.
 * @returns {any[][]} A table that spills, in dollars. Kept in Roth is the year-end value of all contributions less the tax, as if the tax were paid from the account then. A loss makes nothing taxable. Errors: #N/A year not in this version of MEGAROTH. Not modeled: what CONVERSIONTAX does not model. Authority: As CONVERSIONTAX: IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8), §1(j)(2); state law, by the rate given. The 26 pay dates, the conversion dates and the return are assumptions.
 * @example =MEGAROTH.CONVERSIONTIMING(2026, "Single", 150000, 26000, 6%) //=> "Yearly", 742.44, 178.19, 26564.25
 */
export function CONVERSIONTIMING(
  year: any[][],
  filingStatus: any[][],
  taxableIncome: any[][],
  afterTaxPerYear: any[][],
  annualReturn: any[][],
  stateRate?: any[][],
): any[][] {
  return answer(...arguments);
}
