import { lastYear } from "../../law";
import { formPaths, formTrail } from "../../rules/conversion/forms";
import { optional, required } from "../kit/arguments";
import { basis, heldYear, money, oneOf } from "../kit/kinds";
import { table } from "../kit/table";

/**
 * @customenum {string}
 */
export enum FORMSPATH {
  /** After-tax money converted to Roth inside the plan. */
  InPlan = "InPlan",
  /** After-tax money with its earnings rolled over to a Roth IRA. */
  RothIRA = "RothIRA",
  /** After-tax money to a Roth IRA, pre-tax money to a traditional IRA (Notice 2014-54). */
  Split = "Split",
  /** A nondeductible IRA contribution converted: the ordinary backdoor, not plan money. */
  BackdoorIRA = "BackdoorIRA",
  /** After-tax money with its earnings rolled over to a traditional IRA, where it is basis. */
  TraditionalIRA = "TraditionalIRA",
}

export const answer = table(
  "FORMS",
  {
    path: required(oneOf(formPaths)),
    amount: required(money),
    basis: required(basis),
    year: optional(heldYear, lastYear),
  },
  {
    form: ["Form", "plain"],
    line: ["Box or line", "plain"],
    entry: ["Entry", "dollars"],
    why: ["Why", "plain"],
  },
  formTrail,
);

/**
 * The tax forms for one conversion or rollover, as a table: Form, Box or line, Entry, Why.
 * @customfunction
 * @param {FORMSPATH} path How the money left the plan, or how IRA money reached Roth.
 * @param {any[][]} amount Total converted or rolled over by direct rollover, in dollars, including basis.
 * @param {any[][]} basis After-tax dollars in that amount; for BackdoorIRA, the nondeductible contribution of the year.
 * @param {any[][]} [year] Tax year of the conversion or rollover, {years}. Default: the last complete year in this version.
 * @returns {any[][]} A table that spills. Basis above the amount is a loss: nothing is taxable. A form that is not final says so. Errors: #VALUE! a BackdoorIRA basis above the year's IRA limit with catch-up. Not modeled: 60-day rollovers, withholding, state forms, other IRA money, basis of earlier years and contributions after year-end (BackdoorIRA assumes none; use FORM8606). Authority: IRC §6011(a), §6047(d), §408(i), (o)(4), §72(e)(8), §408(d)(2), InPlan §402A(c)(4)(A)(i), to a Roth IRA §408A(d)(3)(A)(i); Notices 2010-84, 2013-74, 2014-54; Forms 1040 and 8606 of the year and their instructions; Instructions for Forms 1099-R and 5498.
 * @example =MEGAROTH.FORMS("InPlan", 31150, 31000, 2024) //=> "Form 1040", "Line 5b", 150, "Box 2a of Form 1099-R, the taxable part. Write ""Rollover"" next to line 5b."
 * @example =MEGAROTH.FORMS("TraditionalIRA", 31150, 31000, 2024) //=> "Form 8606", "Line 2", 31000, "Box 5 of Form 1099-R becomes basis of the traditional IRA. If no Form 8606 is due for the year, add it on line 2 of the next one."
 */
export function FORMS(path: FORMSPATH, amount: any[][], basis: any[][], year?: any[][]): any[][] {
  return answer(...arguments);
}
