import { conversionTax, conversionTaxLines } from "../../rules/conversion/conversionTax";
import { optional, required } from "../kit/arguments";
import { fraction, money, planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "CONVERSIONTAX",
  [
    required("year", planYear),
    required("filingStatus", status),
    required("taxableIncome", signedMoney),
    required("converted", money),
    optional("basis", money, 0),
    optional("stateRate", fraction, 0),
  ],
  (law, filingStatus, taxableIncome, converted, basis, stateRate) =>
    conversionTax({ law, filingStatus, taxableIncome, converted, basis, stateRate }),
  conversionTaxLines,
);

/**
 * The income tax a conversion to Roth costs, in dollars: the tax with it less the tax without it.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Other ordinary taxable income after deductions, without long-term gains, in dollars; negative where deductions are not used up.
 * @param {any[][]} converted The amount converted, in dollars, basis included.
 * @param {any[][]} [basis] After-tax dollars inside the amount converted: of part of an account AFTERTAXPORTION of it, not the whole basis. Left out: 0.
 * @param {any[][]} [stateRate] State tax rate on the taxable part, as a fraction. Left out: 0.
 * @returns {any[][]} Dollars. Errors: #VALUE! unknown status; #N/A year not published. Not modelled: deductions that shrink as income rises (the senior deduction at 65 and over, SALT, medical, QBI; there, take INCOMETAX of TAXABLEINCOME with the conversion less without it), gains pushed into higher rates, Social Security, NIIT, IRMAA, credits, AMT. Authority: Taxable part: IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8), Notice 2014-54. Tax: §1(j)(1), (2), with the year's revenue procedure; taxable income §63. State tax: state law, by the rate given.
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
  return answer(year, filingStatus, taxableIncome, converted, basis, stateRate);
}
