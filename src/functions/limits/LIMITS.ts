import { limits } from "../../rules/limits/limits";
import { optional, required } from "../kit/arguments";
import { age as ageKind, planYear, status } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [required("year", planYear), optional("age", ageKind), optional("filingStatus", status)],
  (law, age, filingStatus) => [
    ["Item", "Amount", "Authority"],
    ...limits({ law, age, filingStatus }).map((row) => [row.label, row.amount, row.authority]),
  ],
);

/**
 * Every published limit that bears on a client, as a table: Item, Amount in dollars, Authority.
 * @customfunction
 * @param {any[][]} year Year, {years}; the next year too for what is already published, such as the HSA limits.
 * @param {any[][]} [age] Age reached by 31 December: shows the catch-up of that age only. Left out: all of them.
 * @param {any[][]} [filingStatus] Single, MFJ, MFS (lived together), HOH or QSS: adds the standard deduction and the Roth IRA phase-out.
 * @returns {any[][]} A table that spills. A figure not published yet is #N/A in its own row. Not modelled: enrolment in Medicare, which ends HSA contributions. Authority: Named in each row, with the year's notice, revenue procedure or SSA publication: IRC §402(g)(1), §414(v), §415(c)(1)(A), §401(a)(17), §414(q)(1)(B), §416(i)(1)(A)(i), §219(b)(5), §223(b), §63(c), §408A(c)(3), 42 U.S.C. §430.
 * @example =MEGAROTH.LIMITS(2026, 45) //=> "Elective deferral", 24500, "IRC §402(g)(1); Notice 2025-67"
 */
export function LIMITS(year: any[][], age?: any[][], filingStatus?: any[][]): any[][] {
  return answer(year, age, filingStatus);
}
