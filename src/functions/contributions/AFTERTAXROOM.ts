import { afterTaxRoom, afterTaxRoomLines } from "../../rules/contributions/afterTaxRoom";
import { optional, required } from "../kit/arguments";
import { age, deferrals, employer, flag, payMoney, planCap, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "AFTERTAXROOM",
  {
    year: required(planYear),
    age: required(age),
    compensation: required(payMoney),
    deferrals: required(deferrals),
    employer: required(employer),
    afterTaxToDate: optional(payMoney, 0),
    planCap: optional(planCap),
    recharacterize: optional(flag, false),
  },
  afterTaxRoom,
  afterTaxRoomLines,
);

/**
 * Remaining after-tax (mega backdoor) contribution room in one employer's plan this year, in dollars.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} compensation 415(c)(3) compensation from this employer group, in dollars, including deferrals.
 * @param {any[][]} deferrals Full-year pre-tax and Roth deferrals to this employer group, including catch-up: dollars, or an election such as 8%, which stops at the deferral limit. Exclude 457(b) deferrals.
 * @param {any[][]} employer Full-year employer contributions (match, nonelective, profit sharing, forfeitures): dollars from $100; a rate such as 6% for a dollar-for-dollar match; or the match formula ("100% of 3%, 50% of 2%").
 * @param {any[][]} [afterTaxToDate] After-tax contributions already made this year, in dollars. Default: 0.
 * @param {any[][]} [planCap] Plan's own cap on after-tax contributions: None, a part of pay (10%), or dollars from $100. Default: None.
 * @param {any[][]} [recharacterize] TRUE if the plan recharacterizes deferrals above the 415(c) limit as catch-up (which must be Roth if ROTHCATCHUP says so). Default: FALSE.
 * @returns {any[][]} Dollars, never below 0; also 0 if the limit is already exceeded, and EXPLAIN then shows by how much. Errors: #VALUE! deferrals above the limit or compensation; #N/A year not in this version of MEGAROTH. Not modeled: the ACP test (ask the plan), vesting, withholding from the remaining pay, short or noncalendar plan years, the 15-year 403(b) catch-up. Authority: IRC §415(c)(1), (2), (3), §402(g)(1), with the year's notice; catch-up §414(v)(2), (3)(A), Reg. §1.414(v)-1(b)(1), §1.401(k)-1(a)(4)(ii); a formula §401(a)(17), §401(m)(4)(A). Formula, cap and recharacterization: plan document.
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
  return answer(...arguments);
}
