import { rothCatchUp, rothCatchUpLines } from "../../rules/contributions/rothCatchUp";
import { required } from "../kit/arguments";
import { age as ageKind, money, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ROTHCATCHUP",
  [required("year", planYear), required("age", ageKind), required("priorYearWages", money)],
  (law, age, priorYearWages) => rothCatchUp({ law, age, priorYearWages }),
  rothCatchUpLines,
);

/**
 * Whether catch-up contributions must be Roth, TRUE or FALSE: from 2026, where the prior year's wages exceed the threshold.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years; under 50 there is no catch-up.
 * @param {any[][]} priorYearWages Social Security wages of the year before (Form W-2 box 3) from the employer sponsoring the plan, in dollars; 0 for the self-employed and new hires.
 * @returns {any[][]} TRUE or FALSE. Exactly at the threshold is FALSE. Where TRUE and the plan has no Roth feature, no catch-up is allowed. For 401(k), 403(b) and governmental 457(b) plans. Not modelled: wages of several employers, common paymasters. Authority: IRC §414(v)(7)(A), (B), (C), with the year's notice for the threshold (E); wages §3121(a); catch-up at that age §414(v)(2), (5)(A); Reg. §1.414(v)-2(a)(2); from 2026 by Notice 2023-62.
 * @example =MEGAROTH.ROTHCATCHUP(2026, 55, 150000) //=> FALSE
 * @example =MEGAROTH.ROTHCATCHUP(2026, 55, 150000.01) //=> TRUE
 */
export function ROTHCATCHUP(year: any[][], age: any[][], priorYearWages: any[][]): any[][] {
  return answer(year, age, priorYearWages);
}
