import { delayCost, delayCostLines } from "../../rules/conversion/delayCost";
import { required } from "../kit/arguments";
import { days, growth, payMoney, taxRate } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "DELAYCOST",
  {
    contribution: required(payMoney),
    annualReturn: required(growth),
    days: required(days),
    taxRate: required(taxRate),
  },
  delayCost,
  delayCostLines,
);

/**
 * Tax cost of waiting to convert, in dollars: the tax on what an after-tax contribution earns before it is converted.
 * @customfunction
 * @param {any[][]} contribution After-tax contribution in dollars.
 * @param {any[][]} annualReturn Assumed yearly return, such as 6% (-90% to 30%).
 * @param {any[][]} days Days between contribution and conversion (365 per year).
 * @param {any[][]} taxRate Combined federal and state tax rate on the earnings, such as 24% (at most 60%).
 * @returns {any[][]} Dollars, not below 0: a loss saves no tax. Not modeled: a change of bracket (use CONVERSIONTAX). Authority: Earnings are taxed on conversion: IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8). The return and the tax rate are assumptions, and so are 365 days per year and no tax saving on a loss.
 * @example =MEGAROTH.DELAYCOST(31000, 6%, 365, 24%) //=> 446.4
 */
export function DELAYCOST(
  contribution: any[][],
  annualReturn: any[][],
  days: any[][],
  taxRate: any[][],
): any[][] {
  return answer(...arguments);
}
