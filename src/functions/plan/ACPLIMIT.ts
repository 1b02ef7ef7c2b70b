import { acpLimit, acpLimitLines } from "../../rules/plan/acpLimit";
import { required } from "../kit/arguments";
import { averageOfPay } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar("ACPLIMIT", { nhceAverage: required(averageOfPay) }, acpLimit, acpLimitLines);

/**
 * Highest average contribution ratio of HCEs that passes the ACP test, as a fraction of pay.
 * @customfunction
 * @param {any[][]} nhceAverage Average ratio of matching and after-tax contributions to pay of the NHCEs, such as 4% or 0.04 (at most 25%).
 * @returns {any[][]} A fraction: the greater of 1.25 times the average, and the lesser of twice the average and the average plus two points. Not modeled: rounding of the average given (ACPTEST rounds to 0.01 point). Authority: IRC §401(m)(2)(A), the average (m)(3); Reg. §1.401(m)-2(a)(1)(i), (3).
 * @example =MEGAROTH.ACPLIMIT(4%) //=> 6%
 * @example =MEGAROTH.ACPLIMIT(10%) //=> 12.5%
 */
export function ACPLIMIT(nhceAverage: any[][]): any[][] {
  return answer(...arguments);
}
