import { solo401k, solo401kLines } from "../../rules/contributions/solo401k";
import { optional, required } from "../kit/arguments";
import { rowOf, worksheetLines } from "../kit/explained";
import { age as ageKind, employer as employerKind, money, orMax, planYear } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("age", ageKind),
    required("netProfit", money),
    optional("deferrals", orMax(money)),
    optional("w2Wages", money, 0),
    optional("deferralsElsewhere", money, 0),
    optional("employer", orMax(employerKind)),
  ],
  (law, age, netProfit, deferrals, w2Wages, deferralsElsewhere, employer) => {
    const facts = { law, age, netProfit, deferrals, w2Wages, deferralsElsewhere, employer };
    const rows = worksheetLines(solo401k(facts), solo401kLines, law).map(rowOf);
    return [["Line", "Amount"], ...rows.map(([line, amount]) => [line, amount])];
  },
);

/**
 * The 401(k) of a sole proprietor or partner without employees, in dollars: employer, deferral and after-tax room.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} netProfit Net profit in dollars (Schedule C line 31, Schedule F line 34, or a partner's Schedule K-1 box 14A after its own adjustments).
 * @param {any[][]} [deferrals] Elective deferral to this plan in dollars, catch-up included, or Max. Left out: the most allowed.
 * @param {any[][]} [w2Wages] Social Security wages of the same year in dollars (Form W-2 boxes 3 and 7); they use up the wage base first. Left out: 0.
 * @param {any[][]} [deferralsElsewhere] Elective deferrals to other employers' plans in dollars; a 403(b) shares the 415(c) limit too. Left out: 0.
 * @param {any[][]} [employer] Employer contribution: dollars (above 1), Max, dollar for dollar up to a fraction of pay (4%), or the plan's formula. Left out: the maximum.
 * @returns {any[][]} A table that spills: Line, Amount in dollars. Errors: #VALUE! a deferral or employer contribution above the most allowed; #N/A year not published, or a formula matching after-tax money. Not modelled: a 403(b) of the same person, which shares one 415(c) limit with this plan (use PLANROOMS with one employer group), employees, several businesses, the optional methods of Schedule SE, the farm and church rules, the deduction's other limits. Authority: IRC §164(f), §1401, §1402(a)(12), (b); §401(c)(2)(A); §404(a)(3), (a)(8), deferrals apart from it (n); §402(g)(1), §414(v); §415(c)(1), (2), (c)(3)(B); with a 403(b) Reg. §1.415(f)-1(f); employer formula: plan document.
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
  return answer(year, age, netProfit, deferrals, w2Wages, deferralsElsewhere, employer);
}
