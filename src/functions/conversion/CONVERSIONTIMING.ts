import { conversionTiming } from "../../rules/conversion/conversionTiming";
import { optional, required } from "../kit/arguments";
import { fraction, growth, money, planYear, signedMoney, status } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("filingStatus", status),
    required("taxableIncome", signedMoney),
    required("afterTaxPerYear", money),
    required("annualReturn", growth),
    optional("stateRate", fraction, 0),
  ],
  (law, filingStatus, taxableIncome, afterTaxPerYear, annualReturn, stateRate) => [
    ["Conversion", "Taxable earnings", "Tax", "Kept in Roth"],
    ...conversionTiming({ law, filingStatus, taxableIncome, afterTaxPerYear, annualReturn, stateRate }).map(
      (row) => [row.conversion, row.taxableEarnings, row.tax, row.kept],
    ),
  ],
);

/**
 * What converting the same day, monthly, quarterly, half-yearly or yearly costs over one year of 26 equal contributions.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Other ordinary taxable income after deductions, in dollars; negative where deductions are not used up.
 * @param {any[][]} afterTaxPerYear After-tax contributions of the year in dollars, paid in 26 equal parts.
 * @param {any[][]} annualReturn Assumed yearly return as a fraction, above -1 and at most 1, compounding.
 * @param {any[][]} [stateRate] State tax rate on the earnings, as a fraction. Left out: 0.
 * @returns {any[][]} A table that spills, in dollars. Kept in Roth is the value of all contributions at the year's end less the tax, as if it were paid from the account then. A loss makes nothing taxable. Errors: #N/A year not published. Not modelled: what CONVERSIONTAX does not model. Authority: As CONVERSIONTAX: IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8), §1(j)(2); state law, by the rate given. The 26 pay dates, the conversion dates and the return are assumptions.
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
  return answer(year, filingStatus, taxableIncome, afterTaxPerYear, annualReturn, stateRate);
}
