import { conversionTax, conversionTaxLines } from "../../rules/conversion/conversionTax";
import { optional, required } from "../kit/arguments";
import { basis, money, planYear, signedMoney, stateRate, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "CONVERSIONTAX",
  {
    year: required(planYear),
    filingStatus: required(status),
    taxableIncome: required(signedMoney),
    converted: required(money),
    basis: optional(basis, 0),
    stateRate: optional(stateRate, 0),
  },
  conversionTax,
  conversionTaxLines,
);

/**
 * Income tax on a Roth conversion, in dollars: the tax with it less the tax without it.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Other ordinary taxable income after deductions, without long-term gains, in dollars; negative if deductions are left over.
 * @param {any[][]} converted Amount converted, in dollars, including basis.
 * @param {any[][]} [basis] After-tax dollars in the amount converted: for part of an account, use AFTERTAXPORTION, not the whole basis. Default: 0.
 * @param {any[][]} [stateRate] State tax rate on the taxable part, such as 5% (at most 20%). Default: 0.
 * @returns {any[][]} Dollars. Errors: #VALUE! unknown status; #N/A year not in this version of MEGAROTH. Not modeled: deductions that shrink as income rises (the senior deduction at 65 and older, SALT, medical, QBI; for those, compare INCOMETAX of TAXABLEINCOME with and without the conversion), gains moved into higher rates, Social Security, NIIT, IRMAA, credits, AMT. Authority: Taxable part: IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8), Notice 2014-54. Tax: §1(j)(1), (2), with the year's revenue procedure; taxable income §63. State tax: state law, by the rate given.
 * @example =MEGAROTH.CONVERSIONTAX(2024, "Single", 150000, 34000, 31000) //=> 720
 * @example =MEGAROTH.CONVERSIONTAX(2026, "Single", -1100, 3000) //=> 190
 */
export function CONVERSIONTAX(
  year: any[][],
  filingStatus: any[][],
  taxableIncome: any[][],
  converted: any[][],
  basis?: any[][],
  stateRate?: any[][],
): any[][] {
  return answer(...arguments);
}
