import { paySchedule } from "../../rules/contributions/paySchedule";
import { optional, required } from "../kit/arguments";
import {
  age as ageKind,
  employer as employerKind,
  flag,
  fraction,
  money,
  periods,
  planCap as planCapKind,
  planYear,
} from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("age", ageKind),
    required("annualPay", money),
    required("payPeriods", periods),
    required("deferral", fraction),
    required("formula", employerKind),
    optional("afterTax", fraction),
    optional("trueUp", flag, false),
    optional("firstPeriod", periods, 1),
    optional("deferralsToDate", money, 0),
    optional("employerToDate", money, 0),
    optional("afterTaxToDate", money, 0),
    optional("planCap", planCapKind),
  ],
  (
    law,
    age,
    annualPay,
    payPeriods,
    deferral,
    employer,
    afterTax,
    trueUp,
    firstPeriod,
    deferralsToDate,
    employerToDate,
    afterTaxToDate,
    planCap,
  ) => {
    const schedule = paySchedule({
      law,
      age,
      annualPay,
      payPeriods,
      deferral,
      employer,
      afterTax,
      trueUp,
      firstPeriod,
      deferralsToDate,
      employerToDate,
      afterTaxToDate,
      planCap,
    });
    return [
      ["Period", "Pay", "Deferral", "Employer", "After-tax", "Additions to date", "Room left"],
      ...[...schedule.periods, { period: "Total", ...schedule.total }].map((row) => [
        row.period,
        row.pay,
        row.deferral,
        row.employer,
        row.afterTax,
        row.additionsToDate,
        row.roomLeft,
      ]),
    ];
  },
);

/**
 * The year's contributions payroll by payroll, with the after-tax election that fills the mega backdoor room.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} annualPay Pay of the whole year from this employer in dollars, the same in every period.
 * @param {any[][]} payPeriods Pay periods of the year, 1 to 366: 12, 24, 26, 27, 52.
 * @param {any[][]} deferral Elective deferral as a fraction of pay; it stops at the limit of that age.
 * @param {any[][]} formula Employer money: the whole year's dollars (above 1), spread evenly; dollar for dollar up to a fraction of pay (6%); or the plan's formula ("100% of 3%, 50% of 2%"), applied to each payroll.
 * @param {any[][]} [afterTax] After-tax election as a fraction of pay; it stops where the room ends. Left out: the largest whole percent that fits.
 * @param {any[][]} [trueUp] TRUE where the plan makes up in the last period what a match on the whole year would have given. Left out: FALSE.
 * @param {any[][]} [firstPeriod] The first pay period still to come, 1 to payPeriods; the earlier ones are the figures to date. Left out: 1.
 * @param {any[][]} [deferralsToDate] Deferrals of the periods before firstPeriod, in dollars. Left out: 0.
 * @param {any[][]} [employerToDate] Employer money of the periods before firstPeriod, in dollars. Left out: 0.
 * @param {any[][]} [afterTaxToDate] After-tax contributions of the periods before firstPeriod, in dollars. Left out: 0.
 * @param {any[][]} [planCap] The plan's own cap on after-tax contributions of the year: None, a fraction of pay (10%), or dollars (above 1). Left out: none.
 * @returns {any[][]} A table that spills: dollars by period, and in the row Total the sum of the periods shown; additions (without catch-up) and room are those of the year's end, room being 0 also where additions exceed the limit (see ADDITIONSLIMIT and EXCESS). Errors: #VALUE! figures to date above the limit or the pay before firstPeriod; #N/A year not published. Not modelled: uneven pay, deferrals elsewhere (see PLANROOMS), a plan that stops deferrals or match at 415(c), the ACP test. Authority: IRC §402(g)(1), §414(v); §415(c)(1), (2); §401(a)(17), Reg. §1.401(a)(17)-1(b)(3)(iii)(B). Match by payroll, true-up and the plan's cap: plan document. Even pay and a whole-percent election are assumptions.
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%) //=> 1, 10000, 1000, 600, 1400, 3000, 32200
 * @example =MEGAROTH.PAYSCHEDULE(2026, 45, 240000, 24, 10%, 6%) //=> "Total", 240000, 24000, 14400, 33600, 72000, 0
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
): any[][] {
  return answer(
    year,
    age,
    annualPay,
    payPeriods,
    deferral,
    formula,
    afterTax,
    trueUp,
    firstPeriod,
    deferralsToDate,
    employerToDate,
    afterTaxToDate,
    planCap,
  );
}
