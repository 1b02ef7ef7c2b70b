import { employerMatch, employerMoneyLines } from "../../rules/contributions/employerMoney";
import { optional, required } from "../kit/arguments";
import { employer, fraction, money, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "EMPLOYERMATCH",
  [
    required("year", planYear),
    required("compensation", money),
    required("deferrals", money),
    required("formula", employer),
    optional("nonelective", fraction, 0),
    optional("afterTax", money, 0),
  ],
  (law, compensation, deferrals, formula, nonelective, afterTax) =>
    employerMatch({ law, compensation, deferrals, employer: formula, nonelective, afterTax }),
  employerMoneyLines,
);

/**
 * What the employer puts in over the whole year with true-up, in dollars, before the 415(c) limit, which AFTERTAXROOM applies.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} compensation Pay of the year in dollars; the formula counts it up to the 401(a)(17) limit.
 * @param {any[][]} deferrals Elective deferrals of the year in dollars, catch-up included.
 * @param {any[][]} formula Dollars (above 1), dollar for dollar up to a fraction of pay (6% or 0.06), or the plan's formula: "100% of 3%, 50% of 2%, max $5,000, + 3% nonelective, matching after-tax".
 * @param {any[][]} [nonelective] Further nonelective contribution as a fraction of counted pay. Left out: 0.
 * @param {any[][]} [afterTax] After-tax contributions of the year in dollars; they count where the formula says "matching after-tax". Left out: 0.
 * @returns {any[][]} Dollars. Errors: #VALUE! a formula that is not understood, or deferrals above pay. Not modelled: vesting, a match computed each payroll without true-up, a plan that does not match catch-up, a match of student loans. Authority: Pay counted: IRC §401(a)(17), with the year's notice. Match §401(m)(4)(A), nonelective Reg. §1.401(k)-6, both §415(c)(2)(A); most deferred §402(g)(1), §414(v)(2). The formula, its cap and the true-up: plan document.
 * @example =MEGAROTH.EMPLOYERMATCH(2022, 80000, 20500, 0.05) //=> 4000
 * @example =MEGAROTH.EMPLOYERMATCH(2026, 100000, 10000, "100% of 3%, 50% of 2%") //=> 4000
 */
export function EMPLOYERMATCH(
  year: any[][],
  compensation: any[][],
  deferrals: any[][],
  formula: any[][],
  nonelective?: any[][],
  afterTax?: any[][],
): any[][] {
  return answer(year, compensation, deferrals, formula, nonelective, afterTax);
}
