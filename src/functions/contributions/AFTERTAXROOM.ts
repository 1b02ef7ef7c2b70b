import { afterTaxRoom, afterTaxRoomLines } from "../../rules/contributions/afterTaxRoom";
import { optional, required } from "../kit/arguments";
import {
  age as ageKind,
  employer as employerKind,
  flag,
  money,
  planCap as planCapKind,
  planYear,
} from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "AFTERTAXROOM",
  [
    required("year", planYear),
    required("age", ageKind),
    required("compensation", money),
    required("deferrals", money),
    required("employer", employerKind),
    optional("afterTaxToDate", money, 0),
    optional("planCap", planCapKind),
    optional("recharacterize", flag, false),
  ],
  (law, age, compensation, deferrals, employer, afterTaxToDate, planCap, recharacterize) =>
    afterTaxRoom({ law, age, compensation, deferrals, employer, afterTaxToDate, planCap, recharacterize }),
  afterTaxRoomLines,
);

/**
 * The mega backdoor room: what may still go into one employer's plan in after-tax contributions this year, in dollars.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} compensation 415(c)(3) compensation from this employer group in dollars, deferrals included.
 * @param {any[][]} deferrals Pre-tax and Roth deferrals of the whole year to this employer group in dollars, catch-up included, without any 457(b).
 * @param {any[][]} employer Employer money of the whole year: dollars (above 1; match, nonelective, profit sharing and forfeitures), dollar for dollar up to a fraction of pay (6%), or the plan's formula ("100% of 3%, 50% of 2%").
 * @param {any[][]} [afterTaxToDate] After-tax contributions already made this year, in dollars. Left out: 0.
 * @param {any[][]} [planCap] The plan's own cap on after-tax contributions: None, a fraction of pay (10%), or dollars (above 1). Left out: none.
 * @param {any[][]} [recharacterize] TRUE where the plan document treats deferrals beyond 415(c) as catch-up (which must be Roth where ROTHCATCHUP says so). Left out: FALSE.
 * @returns {any[][]} Dollars, never below 0; 0 also where the limit is exceeded already, and EXPLAIN then shows how much. Errors: #VALUE! deferrals above the limit or the pay; #N/A year not published. Not modelled: the ACP test (ask the plan), vesting, withholding from the pay left, short or other plan years, the 15-year 403(b) catch-up. Authority: IRC §415(c)(1), (2), (3), §402(g)(1), with the year's notice; catch-up §414(v)(2), (3)(A), Reg. §1.414(v)-1(b)(1), §1.401(k)-1(a)(4)(ii); a formula §401(a)(17), §401(m)(4)(A). Formula, cap and recharacterization: plan document.
 * @example =MEGAROTH.AFTERTAXROOM(2026, 45, 300000, 24500, 15000) //=> 32500
 * @example =MEGAROTH.AFTERTAXROOM(2024, 45, 250000, 23000, 6%) //=> 31000
 */
export function AFTERTAXROOM(
  year: any[][],
  age: any[][],
  compensation: any[][],
  deferrals: any[][],
  employer: any[][],
  afterTaxToDate?: any[][],
  planCap?: any[][],
  recharacterize?: any[][],
): any[][] {
  return answer(year, age, compensation, deferrals, employer, afterTaxToDate, planCap, recharacterize);
}
