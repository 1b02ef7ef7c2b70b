import { excess } from "../../rules/contributions/excess";
import { optional, required } from "../kit/arguments";
import { age as ageKind, money, planYear } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("age", ageKind),
    required("deferrals", money),
    required("additions", money),
    required("compensation", money),
    optional("iraContributions", money, 0),
    optional("iraAllowed", money),
  ],
  (law, age, deferrals, additions, compensation, iraContributions, iraAllowed) => [
    ["Limit", "Contributed", "Excess", "What to do by when"],
    ...excess({ law, age, deferrals, additions, compensation, iraContributions, iraAllowed }).map((row) => [
      row.limit,
      row.contributed,
      row.excess,
      row.remedy,
    ]),
  ],
);

/**
 * What went in above the 402(g), 415(c) and IRA limits, in dollars, and what to do about it by when.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} deferrals Pre-tax and Roth deferrals of the year in dollars, over all plans, catch-up included.
 * @param {any[][]} additions Annual additions of the year to one employer group in dollars: deferrals without catch-up, employer money, forfeitures and after-tax contributions.
 * @param {any[][]} compensation 415(c)(3) compensation from that employer group in dollars, deferrals included.
 * @param {any[][]} [iraContributions] Traditional and Roth IRA contributions for the year in dollars. Left out: 0.
 * @param {any[][]} [iraAllowed] What may go into IRAs in dollars; for Roth contributions as ROTHIRALIMIT gives it. Left out: the IRA limit of that age, at most the compensation.
 * @returns {any[][]} A table that spills, one row each for 402(g), 415(c) and IRA. The limits differ in who corrects, by when and at what cost. Errors: #N/A year not published. Not modelled: the earnings on an excess, the 6% tax of earlier years, its ceiling of 6% of the IRA's value. Authority: IRC §402(g)(1), (2), §414(v), Reg. §1.402(g)-1(e); §415(c)(1), EPCRS, Rev. Proc. 2021-30; §219(b)(1), (5), §408A(c)(2), (d)(6), §408(d)(4), §4973(a), (b), (f).
 * @example =MEGAROTH.EXCESS(2026, 45, 24500, 72000, 300000) //=> "402(g)", 24500, 0, "Nothing to do: 24,500 is allowed."
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
  return answer(year, age, deferrals, additions, compensation, iraContributions, iraAllowed);
}
