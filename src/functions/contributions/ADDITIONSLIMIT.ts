import { additionsLimit, additionsLimitLines } from "../../rules/contributions/additionsLimit";
import { optional, required } from "../kit/arguments";
import { age, payMoney, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ADDITIONSLIMIT",
  { year: required(planYear), compensation: required(payMoney), age: optional(age) },
  additionsLimit,
  additionsLimitLines,
);

/**
 * Annual limit on all contributions to one employer's plans, in dollars: the lesser of the 415(c) limit and 100% of compensation.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} compensation 415(c)(3) compensation from this employer group, in dollars, including deferrals.
 * @param {any[][]} [age] Client's age on December 31. If given, adds the catch-up for that age (elective deferrals only, up to compensation). Default: no catch-up.
 * @returns {any[][]} Dollars: employee and employer contributions together. Errors: #N/A year not in this version of MEGAROTH. Not modeled: short or noncalendar plan years, a plan without catch-up. Authority: IRC §415(c)(1)(A), (B), (c)(3), with the year's notice (§415(d)); catch-up on top §414(v)(2), (3)(A)(i), at most compensation (2)(A)(ii).
 * @example =MEGAROTH.ADDITIONSLIMIT(2024, 300000, 55) //=> 76500
 * @example =MEGAROTH.ADDITIONSLIMIT(2026, 50000) //=> 50000
 */
export function ADDITIONSLIMIT(year: any[][], compensation: any[][], age?: any[][]): any[][] {
  return answer(...arguments);
}
