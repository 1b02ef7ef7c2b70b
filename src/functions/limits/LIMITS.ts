import { limits } from "../../rules/limits/limits";
import { optional, required } from "../kit/arguments";
import { age, planYear, status } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  "LIMITS",
  { year: required(planYear), age: optional(age), filingStatus: optional(status) },
  { label: ["Item", "plain"], amount: ["Amount", "dollars"], authority: ["Authority", "plain"] },
  limits,
);

/**
 * Every published limit that applies to a client, as a table: Item, Amount in dollars, Authority.
 * @customfunction
 * @param {any[][]} year Year, {years}; for 2027 the HSA limits only; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} [age] Client's age on December 31: shows the catch-up for that age only. Default: all of them.
 * @param {any[][]} [filingStatus] Single, MFJ, MFS (lived together), HOH or QSS: adds the standard deduction and the Roth IRA phase-out. Default: neither.
 * @returns {any[][]} A table that spills. A figure not in this version is #N/A in its own row. Not modeled: enrollment in Medicare, which ends HSA contributions. Authority: Named in each row, with the year's notice, revenue procedure or SSA publication: IRC §402(g)(1), §414(v), §415(c)(1)(A), §401(a)(17), §414(q)(1)(B), §416(i)(1)(A)(i), §219(b)(5), §223(b), §63(c), §408A(c)(3), 42 U.S.C. §430.
 * @example =MEGAROTH.LIMITS(2026, 45) //=> "Elective deferral", 24500, "IRC §402(g)(1); Notice 2025-67"
 */
export function LIMITS(year: any[][], age?: any[][], filingStatus?: any[][]): any[][] {
  return answer(...arguments);
}
