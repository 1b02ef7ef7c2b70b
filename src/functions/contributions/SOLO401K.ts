import { solo401k, solo401kLines } from "../../rules/contributions/solo401k";
import { optional, required } from "../kit/arguments";
import { worksheetLines } from "../kit/explained";
import { age, employer, money, orMax, planYear } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  "SOLO401K",
  {
    year: required(planYear),
    age: required(age),
    netProfit: required(money),
    deferrals: optional(orMax(money)),
    w2Wages: optional(money, 0),
    deferralsElsewhere: optional(money, 0),
    employer: optional(orMax(employer)),
  },
  { label: ["Line", "plain"], amount: ["Amount", "dollars"] },
  (facts) => worksheetLines(solo401k(facts), solo401kLines, facts.law),
);

/**
 * Solo 401(k) of a sole proprietor or partner without employees, in dollars: employer contribution, deferral, after-tax room.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} netProfit Net profit in dollars (Schedule C line 31, Schedule F line 34, or a partner's Schedule K-1 box 14A after its own adjustments).
 * @param {any[][]} [deferrals] Elective deferral to this plan in dollars, including catch-up, or Max. Default: the maximum.
 * @param {any[][]} [w2Wages] Social Security wages of the same year in dollars (Form W-2 boxes 3 and 7); they use up the wage base first. Default: 0.
 * @param {any[][]} [deferralsElsewhere] Elective deferrals to other employers' plans, in dollars. Default: 0.
 * @param {any[][]} [employer] Employer contribution: dollars above 1, Max, a rate such as 4% for a dollar-for-dollar match, or the plan's formula. Default: the maximum.
 * @returns {any[][]} A table that spills: Line, Amount in dollars. Errors: #VALUE! a deferral or employer contribution above the maximum; #N/A year not in this version of MEGAROTH, or a formula that matches after-tax contributions. Not modeled: a 403(b) of the same client, which shares one 415(c) limit with this plan (use PLANROOMS with one employer group), employees, several businesses, the optional methods of Schedule SE, the farm and church rules, other limits on the deduction. Authority: IRC §164(f), §1401, §1402(a)(12), (b); §401(c)(2)(A); §404(a)(3), (a)(8), deferrals apart from it (n); §402(g)(1), §414(v); §415(c)(1), (2), (c)(3)(B); with a 403(b) Reg. §1.415(f)-1(f); employer formula: plan document.
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "Half of self-employment tax", 7064.78
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "Employer maximum", 18587.04
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "After-tax room", 28912.96
 */
export function SOLO401K(
  year: any[][],
  age: any[][],
  netProfit: any[][],
  deferrals?: any[][],
  w2Wages?: any[][],
  deferralsElsewhere?: any[][],
  employer?: any[][],
): any[][] {
  return answer(...arguments);
}
