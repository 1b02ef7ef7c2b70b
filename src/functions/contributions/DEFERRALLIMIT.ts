import { deferralLimit, deferralLimitLines } from "../../rules/contributions/deferralLimit";
import { optional, required } from "../kit/arguments";
import { age, payMoney, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "DEFERRALLIMIT",
  { year: required(planYear), age: required(age), compensation: optional(payMoney) },
  deferralLimit,
  deferralLimitLines,
);

/**
 * Annual limit on a client's elective deferrals across all plans, in dollars: the 402(g) limit plus the catch-up for that age.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number). 50 and older adds the catch-up; 60 to 63 the higher one from 2025.
 * @param {any[][]} [compensation] Pay of the year, in dollars; the limit is never above it. Default: no such limit.
 * @returns {any[][]} Dollars, for 401(k), 403(b), SIMPLE and SARSEP plans (a 457(b) has its own limit). Errors: #N/A year not in this version of MEGAROTH. Not modeled: a plan without catch-up, or without Roth deferrals if the catch-up must be Roth (see ROTHCATCHUP), plan limits, the ADP test, the 15-year 403(b) catch-up, the lower SIMPLE limits. Authority: IRC §402(g)(1), catch-up §402(g)(1)(C), §414(v)(1), (2)(B), at 60 to 63 (2)(E); not above compensation §415(c)(1)(B), §414(v)(2)(A)(ii); the year's notice (§402(g)(4), §414(v)(2)(C)).
 * @example =MEGAROTH.DEFERRALLIMIT(2026, 45) //=> 24500
 * @example =MEGAROTH.DEFERRALLIMIT(2026, 62) //=> 35750
 */
export function DEFERRALLIMIT(year: any[][], age: any[][], compensation?: any[][]): any[][] {
  return answer(...arguments);
}
