import { strategies } from "../../rules/client/strategies";
import { optional, required } from "../kit/arguments";
import { age as ageKind, employer as employerKind, money, planYear, status } from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("age", ageKind),
    required("filingStatus", status),
    required("magi", money),
    required("compensation", money),
    optional("employer", employerKind, 0),
  ],
  (law, age, filingStatus, magi, compensation, employer) => [
    ["Strategy", "Most per year", "Income limit", "For this client"],
    ...strategies({ law, age, filingStatus, magi, compensation, employer }).map((row) => [
      row.strategy,
      row.most,
      row.incomeLimit,
      row.forClient,
    ]),
  ],
);

/**
 * Six ways to save side by side, as a table: Strategy, Most per year, Income limit, For this client.
 * @customfunction
 * @param {any[][]} year Year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} filingStatus Single, MFJ, MFS (lived together), HOH or QSS, or the long names.
 * @param {any[][]} magi Modified adjusted gross income without conversions, in dollars.
 * @param {any[][]} compensation 415(c)(3) compensation of the year in dollars, deferrals included.
 * @param {any[][]} [employer] Employer money of the whole year: dollars (above 1), a rate (6%), or the plan's formula. Left out: 0.
 * @returns {any[][]} A table that spills, in dollars. Each row stands alone: both 401(k) rows share one limit, the IRA rows another; the mega backdoor comes after a full deferral, its most is without employer money. Not modelled: whether the plan allows it, the deduction of an IRA, the spouse's pay. Authority: IRC §402(g)(1), §414(v), for Roth §402A(c)(2); §219(b), (g), to 2019 (d)(1), §408(o), §408A(c)(2), (3); no income limit to convert: §408A(e), §402A(c)(4); §415(c)(1), (2). Setting them side by side is planning practice.
 * @example =MEGAROTH.STRATEGIES(2024, 45, "Single", 250000, 250000, 15000) //=> "Mega backdoor Roth", 46000, "None", 31000
 */
export function STRATEGIES(
  year: any[][],
  age: any[][],
  filingStatus: any[][],
  magi: any[][],
  compensation: any[][],
  employer?: any[][],
): any[][] {
  return answer(year, age, filingStatus, magi, compensation, employer);
}
