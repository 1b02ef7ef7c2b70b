import { afterTaxPortion, afterTaxPortionLines } from "../../rules/conversion/afterTaxPortion";
import { required } from "../kit/arguments";
import { money, payMoney } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "AFTERTAXPORTION",
  { balance: required(payMoney), basis: required(payMoney), amount: required(money) },
  afterTaxPortion,
  afterTaxPortionLines,
);

/**
 * After-tax part of a partial distribution from a plan, in dollars, pro rata under 72(e)(8).
 * @customfunction
 * @param {any[][]} balance Vested balance at the time, in dollars: of the after-tax sub-account if the plan accounts for it separately, otherwise of the whole plan without its Roth account.
 * @param {any[][]} basis After-tax contributions in that balance not yet recovered, in dollars.
 * @param {any[][]} amount The distribution in dollars, at most the balance.
 * @returns {any[][]} Dollars that are not taxable; the rest of the amount is taxable. If the balance is below the basis, nothing is taxable. Errors: #VALUE! amount above balance. Not modeled: pre-1987 contributions. Authority: IRC §402(a), §72(e)(2)(B), basis (e)(6), pro rata (e)(8)(A), (B), vested balance (e)(8)(C); an after-tax sub-account as a separate contract §72(d)(2).
 * @example =MEGAROTH.AFTERTAXPORTION(480000, 120000, 100000) //=> 25000
 */
export function AFTERTAXPORTION(balance: any[][], basis: any[][], amount: any[][]): any[][] {
  return answer(...arguments);
}
