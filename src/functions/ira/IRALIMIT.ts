import { iraLimit, iraLimitLines } from "../../rules/ira/iraLimit";
import { optional, required } from "../kit/arguments";
import { age as ageKind, money, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "IRALIMIT",
  [required("year", planYear), required("age", ageKind), optional("compensation", money)],
  (law, age, compensation) => iraLimit({ law, age, compensation }),
  iraLimitLines,
);

/**
 * The most one person may put into Roth and traditional IRAs together in a year, in dollars.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years; 50 and over adds the catch-up.
 * @param {any[][]} [compensation] Own taxable compensation in dollars; the lower-paid spouse of a joint return adds the other's, less the other's IRA contributions. Left out: enough.
 * @returns {any[][]} Dollars. Errors: #N/A year not published. Not modelled: the age limit of 70 1/2 for traditional IRAs before 2020. Authority: IRC §219(b)(5)(A), (B), §408A(c)(2), with the year's notice (§219(b)(5)(C)); not above compensation §219(b)(1)(B), (f)(1), a spouse's on a joint return §219(c).
 * @example =MEGAROTH.IRALIMIT(2026, 50) //=> 8600
 */
export function IRALIMIT(year: any[][], age: any[][], compensation?: any[][]): any[][] {
  return answer(year, age, compensation);
}
