import { paySchedule } from "../../rules/contributions/paySchedule";
import { optional, required } from "../kit/arguments";
import { age, election, employer, flag, payMoney, periods, planCap, planYear } from "../kit/kinds";
import { table } from "../kit/table";
import { bonuses } from "./bonuses";
import { scheduleRows } from "./scheduleRows";

export const answer = table(
  "PAYSCHEDULE",
  {
    year: required(planYear),
    age: required(age),
    annualPay: required(payMoney),
    payPeriods: required(periods),
    deferral: required(election),
    formula: required(employer),
    afterTax: optional(election),
    trueUp: optional(flag, false),
    firstPeriod: optional(periods, 1),
    deferralsToDate: optional(payMoney, 0),
    employerToDate: optional(payMoney, 0),
    afterTaxToDate: optional(payMoney, 0),
    planCap: optional(planCap),
    bonuses: optional(bonuses, []),
    spillOver: optional(flag, false),
    payToDate: optional(payMoney),
    deferralsElsewhere: optional(payMoney, 0),
  },
  {
    period: ["Period", "plain"],
    pay: ["Pay", "dollars"],
    deferral: ["Deferral", "dollars", { Election: "rate" }],
    employer: ["Employer", "dollars"],
    afterTax: ["After-tax", "dollars", { Election: "rate" }],
    additionsToDate: ["Additions to date", "dollars"],
    roomLeft: ["Room left", "dollars"],
  },
  ({ formula: employer, ...facts }) => scheduleRows(paySchedule({ ...facts, employer })),
);

/**
 * The year's contributions paycheck by paycheck, with the after-tax election that fills the mega backdoor room.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} annualPay Full-year pay from this employer without bonuses, in dollars, the same in every period.
 * @param {any[][]} payPeriods Pay periods in the year, 1 to 366, such as 12, 24, 26 or 52.
 * @param {any[][]} deferral Elective deferral as a fraction of pay; it stops at the limit for that age.
 * @param {any[][]} formula Employer contributions: full-year dollars from $100, spread evenly; a rate such as 6% for a dollar-for-dollar match; or the plan's formula ("100% of 3%, 50% of 2%"), applied to each paycheck.
 * @param {any[][]} [afterTax] After-tax election as a fraction of pay; it stops when the room is used up. Default: the largest whole percent that fits and of which no paycheck is cut short.
 * @param {any[][]} [trueUp] TRUE if the plan makes up, in the last period, what a match on the whole year would have given. Default: FALSE.
 * @param {any[][]} [firstPeriod] First pay period still to come, 1 to payPeriods; earlier periods are the to-date amounts. Default: 1.
 * @param {any[][]} [deferralsToDate] Deferrals before firstPeriod, in dollars. Default: 0.
 * @param {any[][]} [employerToDate] Employer contributions before firstPeriod, in dollars. Default: 0.
 * @param {any[][]} [afterTaxToDate] After-tax contributions before firstPeriod, in dollars. Default: 0.
 * @param {any[][]} [planCap] Plan's own cap on after-tax contributions for the year: None, a part of pay (10%), or dollars from $100. Default: None.
 * @param {any[][]} [bonuses] Rows of period, amount, deferral, after-tax: pay besides annualPay. The last two are fractions of that bonus (blank: as for pay; None: 0%). A bonus before firstPeriod only adds to the year's pay. Default: none.
 * @param {any[][]} [spillOver] TRUE if the deferral election continues as after-tax contributions once deferrals reach their limit, with the after-tax election on top. Default: FALSE.
 * @param {any[][]} [payToDate] All pay from this employer before firstPeriod, in dollars, including bonuses; 0 for a new hire. Default: annualPay / payPeriods for each earlier period, and the earlier bonuses.
 * @param {any[][]} [deferralsElsewhere] Deferrals to other employers' plans this year, in dollars; they use up the client's deferral limit, not the room in this plan. Default: 0.
 * @returns {any[][]} A table that spills: dollars by period; Total of the periods shown, its additions (without catch-up) and room being those at year-end; Election, the fractions of pay; Match lost, what a match on the whole year would add to the payrolls'; Excess, additions over the limit (see ADDITIONSLIMIT and EXCESS). Room left is the after-tax contributions still scheduled and the most that fits besides, with the match that it would earn. Errors: #VALUE! to-date amounts above the limit or above the pay before firstPeriod; #N/A year not in this version of MEGAROTH. Not modeled: uneven pay other than bonuses, a bonus that the plan does not match, a plan that stops deferrals or match at 415(c), the ACP test. Authority: IRC §402(g)(1), §414(v); §415(c)(1), (2); §401(a)(17), Reg. §1.401(a)(17)-1(b)(3)(iii)(B). Match by payroll, true-up, spill-over and the plan's cap: plan document. Even pay and a whole-percent election are assumptions.
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%) //=> 1, 10000, 1000, 600, 1400, 3000, 32200
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%) //=> "Total", 240000, 24000, 14400, 33600, 72000, 0
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%, 5%, , , , , , , {6,60000,"None",20%}) //=> 6, 70000, 1000, 1000, 12500, 25000, 18200
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%) //=> "Election", "", 10%, "", 14%, "", ""
 */
export function PAYSCHEDULE(
  year: any[][],
  age: any[][],
  annualPay: any[][],
  payPeriods: any[][],
  deferral: any[][],
  formula: any[][],
  afterTax?: any[][],
  trueUp?: any[][],
  firstPeriod?: any[][],
  deferralsToDate?: any[][],
  employerToDate?: any[][],
  afterTaxToDate?: any[][],
  planCap?: any[][],
  bonuses?: any[][],
  spillOver?: any[][],
  payToDate?: any[][],
  deferralsElsewhere?: any[][],
): any[][] {
  return answer(...arguments);
}
