import { excess } from "../../rules/contributions/excess";
import { optional, required } from "../kit/arguments";
import { age, payMoney, planYear } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  "EXCESS",
  {
    year: required(planYear),
    age: required(age),
    deferrals: required(payMoney),
    additions: required(payMoney),
    compensation: required(payMoney),
    iraContributions: optional(payMoney, 0),
    iraAllowed: optional(payMoney),
  },
  {
    limit: ["Limit", "plain"],
    contributed: ["Contributed", "dollars"],
    excess: ["Excess", "dollars"],
    remedy: ["What to do by when", "plain"],
  },
  excess,
);

/**
 * Contributions above the 402(g), 415(c) and IRA limits, in dollars, with what to do about each and by when.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} deferrals Pre-tax and Roth deferrals of the year across all plans, in dollars, including catch-up.
 * @param {any[][]} additions Annual additions of the year to one employer group, in dollars: deferrals without catch-up but with any above 402(g), employer contributions, forfeitures and after-tax contributions.
 * @param {any[][]} compensation 415(c)(3) compensation from that employer group, in dollars, including deferrals.
 * @param {any[][]} [iraContributions] Traditional and Roth IRA contributions for the year, in dollars. Default: 0.
 * @param {any[][]} [iraAllowed] Maximum IRA contributions, in dollars; for Roth contributions, from ROTHIRALIMIT. Default: the IRA limit for that age, at most compensation.
 * @returns {any[][]} A table that spills, with rows for 402(g), 415(c) and IRA; 415(c) as contributed, and again if the 402(g) excess is paid out of this plan by April 15. The limits differ in who corrects an excess, by when and at what cost. Errors: #VALUE! iraAllowed above the IRA limit for that age; #N/A year not in this version of MEGAROTH. Not modeled: earnings on an excess, the 6% tax of earlier years, its ceiling of 6% of the IRA's value. Authority: IRC §402(g)(1), (2), §414(v), Reg. §1.402(g)-1(e); §415(c)(1), Reg. §1.415(c)-1(b)(2)(ii)(D), EPCRS, Rev. Proc. 2021-30; §219(b)(1), (5), §408A(c)(2), (d)(6), §408(d)(4), §4973(a), (b), (f).
 * @example =MEGAROTH.EXCESS(2026, 45, 24500, 72000, 300000) //=> "402(g)", 24500, 0, "Nothing to do: the limit is 24,500."
 * @example =MEGAROTH.EXCESS(2026, 45, 26000, 73500, 300000) //=> "415(c), as contributed", 73500, 1500, "The limit is 72,000. The plan corrects it, not the participant: tell the administrator, who corrects 1,500 with its earnings under EPCRS (IRC §415(c), Rev. Proc. 2021-30). No April 15 deadline, no 6% tax."
 */
export function EXCESS(
  year: any[][],
  age: any[][],
  deferrals: any[][],
  additions: any[][],
  compensation: any[][],
  iraContributions?: any[][],
  iraAllowed?: any[][],
): any[][] {
  return answer(...arguments);
}
