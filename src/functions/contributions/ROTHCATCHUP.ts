import { rothCatchUp, rothCatchUpLines } from "../../rules/contributions/rothCatchUp";
import { required } from "../kit/arguments";
import { age, payMoney, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ROTHCATCHUP",
  { year: required(planYear), age: required(age), priorYearWages: required(payMoney) },
  rothCatchUp,
  rothCatchUpLines,
);

/**
 * Whether catch-up contributions must be Roth (TRUE or FALSE): from 2026, if prior-year wages exceed the threshold.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number); there is no catch-up under 50.
 * @param {any[][]} priorYearWages Prior-year Social Security wages (Form W-2 box 3) from the employer sponsoring the plan, in dollars; 0 for the self-employed and new hires.
 * @returns {any[][]} TRUE or FALSE. Exactly at the threshold is FALSE. If TRUE and the plan has no Roth deferrals, no catch-up is allowed. For 401(k), 403(b) and governmental 457(b) plans. Not modeled: wages of several employers, common paymasters. Authority: IRC §414(v)(7)(A), (B), (C), with the year's notice for the threshold (E); wages §3121(a); catch-up at that age §414(v)(2), (5)(A); Reg. §1.414(v)-2(a)(2); from 2026 by Notice 2023-62.
 * @example =MEGAROTH.ROTHCATCHUP(2026, 55, 150000) //=> FALSE
 * @example =MEGAROTH.ROTHCATCHUP(2026, 55, 150000.01) //=> TRUE
 */
export function ROTHCATCHUP(year: any[][], age: any[][], priorYearWages: any[][]): any[][] {
  return answer(...arguments);
}
