import { additionsLimit, additionsLimitLines } from "../../rules/contributions/additionsLimit";
import { optional, required } from "../kit/arguments";
import { age as ageKind, money, planYear } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ADDITIONSLIMIT",
  [required("year", planYear), required("compensation", money), optional("age", ageKind)],
  (law, compensation, age) => additionsLimit({ law, compensation, age }),
  additionsLimitLines,
);

/**
 * The most that may go into one employer's plans in a year, in dollars: the lesser of the 415(c) limit and 100% of pay.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} compensation 415(c)(3) compensation from this employer group in dollars, deferrals included.
 * @param {any[][]} [age] Age reached by 31 December. Given, the catch-up of that age is added; it can only be elective deferrals, and they cannot exceed pay.
 * @returns {any[][]} Dollars: employee and employer money together. Errors: #N/A year not published. Not modelled: short or other plan years, a plan without catch-up. Authority: IRC §415(c)(1)(A), (B), (c)(3), with the year's notice (§415(d)); catch-up on top §414(v)(2), (3)(A)(i), at most the pay (2)(A)(ii).
 * @example =MEGAROTH.ADDITIONSLIMIT(2024, 300000, 55) //=> 76500
 * @example =MEGAROTH.ADDITIONSLIMIT(2026, 50000) //=> 50000
 */
export function ADDITIONSLIMIT(year: any[][], compensation: any[][], age?: any[][]): any[][] {
  return answer(year, compensation, age);
}
