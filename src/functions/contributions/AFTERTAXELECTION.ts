import { afterTaxElection, afterTaxElectionLines } from "../../rules/contributions/afterTaxElection";
import { optional, required } from "../kit/arguments";
import { payMoney, step } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "AFTERTAXELECTION",
  { room: required(payMoney), eligiblePay: required(payMoney), step: optional(step, 0.01) },
  afterTaxElection,
  afterTaxElectionLines,
);

/**
 * The after-tax election, as a fraction of the remaining pay, that comes closest to the room without exceeding it.
 * @customfunction
 * @param {any[][]} room After-tax room in dollars, from AFTERTAXROOM.
 * @param {any[][]} eligiblePay Pay still to come this year that the election applies to, in dollars (some plans stop at the 401(a)(17) limit).
 * @param {any[][]} [step] Smallest election step the plan allows, such as 0.5% (0.01% to 10%). Default: 1%.
 * @returns {any[][]} A fraction from 0 to 1, rounded down to the step. Not modeled: rounding on each paycheck, a plan's maximum election. Authority: The room: IRC §415(c)(1), (2), as AFTERTAXROOM. The pay an election applies to, its step and how it is taken: plan document.
 * @example =MEGAROTH.AFTERTAXELECTION(32500, 150000) //=> 0.21
 * @example =MEGAROTH.AFTERTAXELECTION(32500, 150000, 0.1%) //=> 0.216
 */
export function AFTERTAXELECTION(room: any[][], eligiblePay: any[][], step?: any[][]): any[][] {
  return answer(...arguments);
}
