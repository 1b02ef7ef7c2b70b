import { afterTaxElection, afterTaxElectionLines } from "../../rules/contributions/afterTaxElection";
import { optional, required } from "../kit/arguments";
import { money, step } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "AFTERTAXELECTION",
  { room: required(money), eligiblePay: required(money), step: optional(step, 0.01) },
  afterTaxElection,
  afterTaxElectionLines,
);

/**
 * The after-tax election, as a fraction of the pay that remains, that comes closest to the room without overshooting.
 * @customfunction
 * @param {any[][]} room After-tax room in dollars, as AFTERTAXROOM gives it.
 * @param {any[][]} eligiblePay Pay still to come this year that the election applies to, in dollars (some plans stop at the 401(a)(17) limit).
 * @param {any[][]} [step] Step in which the plan takes elections, as a fraction. Left out: 1%.
 * @returns {any[][]} A fraction from 0 to 1, rounded down to the step. Not modelled: rounding of each payroll, a plan's highest election. Authority: The room: IRC §415(c)(1), (2), as AFTERTAXROOM. The pay an election applies to, its step and how it is taken: plan document.
 * @example =MEGAROTH.AFTERTAXELECTION(32500, 150000) //=> 0.21
 * @example =MEGAROTH.AFTERTAXELECTION(32500, 150000, 0.1%) //=> 0.216
 */
export function AFTERTAXELECTION(room: any[][], eligiblePay: any[][], step?: any[][]): any[][] {
  return answer(...arguments);
}
