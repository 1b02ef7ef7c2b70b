import { fiveYearDate, fiveYearDateLines } from "../../rules/distributions/fiveYearDate";
import { required } from "../kit/arguments";
import { rothYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar("FIVEYEARDATE", { firstYear: required(rothYear) }, fiveYearDate, fiveYearDateLines);

/**
 * First day after the five-taxable-year period that begins on January 1 of a year, as an Excel date.
 * @customfunction
 * @param {any[][]} firstYear Year of the first contribution, or of the first conversion if earlier; for the 10% recapture, the year of that conversion. 1998 to 2200.
 * @returns {any[][]} A serial number of Excel's 1900 date system: give the cell a date format. Errors: #VALUE! a year before 1998. Not modeled: taxable years that are not calendar years. Authority: Roth IRA: IRC §408A(d)(2)(B), Reg. §1.408A-6, A-2, none before 1998; a conversion §408A(d)(3)(F), Reg. §1.408A-6, A-5, in a plan §402A(c)(4)(D); Roth 401(k) or 403(b): §402A(d)(2)(B), Reg. §1.402A-1, A-4.
 * @example =MEGAROTH.FIVEYEARDATE(2026) //=> 47849
 */
export function FIVEYEARDATE(firstYear: any[][]): any[][] {
  return answer(...arguments);
}
