import { employerMatch, employerMatchLines } from "../../rules/contributions/employerMatch";
import { optional, required } from "../kit/arguments";
import { age, averageOfPay, deferrals, employer, payMoney, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "EMPLOYERMATCH",
  {
    year: required(planYear),
    compensation: required(payMoney),
    deferrals: required(deferrals),
    formula: required(employer),
    nonelective: optional(averageOfPay, 0),
    afterTax: optional(payMoney, 0),
    age: optional(age),
  },
  employerMatch,
  employerMatchLines,
);

/**
 * Full-year employer contributions with true-up, in dollars, before the 415(c) limit (AFTERTAXROOM applies it).
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} compensation Pay of the year, in dollars; the formula counts it up to the 401(a)(17) limit.
 * @param {any[][]} deferrals Elective deferrals of the year, including catch-up: dollars, or an election such as 8% of pay, which stops at the deferral limit.
 * @param {any[][]} formula Dollars from $100; a rate such as 6% for a dollar-for-dollar match; or the plan's formula, such as "100% of 3%, 50% of 2%, max $5,000, + 3% nonelective, matching after-tax", or "50% up to $6,000".
 * @param {any[][]} [nonelective] Additional nonelective contribution, such as 3% of plan compensation (at most 25%). Default: 0.
 * @param {any[][]} [afterTax] After-tax contributions of the year, in dollars; they count if the formula says "matching after-tax". Default: 0.
 * @param {any[][]} [age] Client's age on December 31 (whole number): an election goes on to that age's catch-up, and dollars above its limit are an error. Default: none, and an election that the catch-up would change is an error.
 * @returns {any[][]} Dollars. Errors: #VALUE! a formula that could not be read, or deferrals above compensation. Not modeled: vesting, a per-payroll match without true-up, a plan that does not match catch-up, a match of student loan payments. Authority: Plan compensation: IRC §401(a)(17), with the year's notice. Match §401(m)(4)(A), nonelective Reg. §1.401(k)-6, both §415(c)(2)(A); most that can be deferred §402(g)(1), §414(v)(2). The formula, its cap and the true-up: plan document.
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
  age?: any[][],
): any[][] {
  return answer(...arguments);
}
