import { iraLimit, iraLimitLines } from "../../rules/ira/iraLimit";
import { optional, required } from "../kit/arguments";
import { age, payMoney, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "IRALIMIT",
  { year: required(planYear), age: required(age), compensation: optional(payMoney) },
  iraLimit,
  iraLimitLines,
);

/**
 * Annual limit on a client's Roth and traditional IRA contributions together, in dollars.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} age Client's age on December 31 (whole number); 50 and older adds the catch-up.
 * @param {any[][]} [compensation] Client's own taxable compensation (pay less pre-tax deferrals), in dollars; on a joint return the lower-paid spouse adds the other's, less the other's IRA contributions. Default: assumed sufficient.
 * @returns {any[][]} Dollars. Errors: #N/A year not in this version of MEGAROTH. Not modeled: the age limit of 70 1/2 for traditional IRAs before 2020. Authority: IRC §219(b)(5)(A), (B), §408A(c)(2), with the year's notice (§219(b)(5)(C)); not above compensation §219(b)(1)(B), (f)(1), a spouse's on a joint return §219(c).
 * @example =MEGAROTH.IRALIMIT(2026, 50) //=> 8600
 */
export function IRALIMIT(year: any[][], age: any[][], compensation?: any[][]): any[][] {
  return answer(...arguments);
}
