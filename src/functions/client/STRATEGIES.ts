import { strategies } from "../../rules/client/strategies";
import { noEmployer } from "../../rules/contributions/employerContributions";
import { optional, required } from "../kit/arguments";
import { age, employer, payMoney, planYear, signedMoney, status } from "../kit/kinds";
import { table } from "../kit/table";

export const answer = table(
  "STRATEGIES",
  {
    year: required(planYear),
    age: required(age),
    filingStatus: required(status),
    compensation: required(payMoney),
    magi: required(signedMoney),
    employer: optional(employer, noEmployer),
  },
  {
    strategy: ["Strategy", "plain"],
    most: ["Most per year", "dollars"],
    incomeLimit: ["Income limit", "dollars"],
    forClient: ["For this client", "dollars"],
  },
  strategies,
);

/**
 * Six ways to save side by side, as a table: Strategy, Most per year, Income limit, For this client.
 * @customfunction
 * @param {any[][]} year Year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} filingStatus Single, MFJ, MFS (lived together), HOH or QSS, or the long names.
 * @param {any[][]} compensation 415(c)(3) compensation of the year, in dollars, including deferrals.
 * @param {any[][]} magi Modified adjusted gross income without conversions, in dollars.
 * @param {any[][]} [employer] Full-year employer contributions: dollars from $100, a rate such as 6%, or the match formula. Default: 0.
 * @returns {any[][]} A table that spills, in dollars. Each row is on its own: both 401(k) rows share one limit, the IRA rows another; the mega backdoor comes after a full deferral, and its maximum is without employer contributions. Not modeled: whether the plan allows it, the IRA deduction, the spouse's pay. Authority: IRC §402(g)(1), §414(v), for Roth §402A(c)(2); §219(b), (g), to 2019 (d)(1), §408(o), §408A(c)(2), (3); no income limit to convert: §408A(e), §402A(c)(4); §415(c)(1), (2). Setting them side by side is planning practice.
 * @example =MEGAROTH.STRATEGIES(2024, 45, "Single", 250000, 250000, 15000) //=> "Mega backdoor Roth", 46000, "None", 31000
 */
export function STRATEGIES(
  year: any[][],
  age: any[][],
  filingStatus: any[][],
  compensation: any[][],
  magi: any[][],
  employer?: any[][],
): any[][] {
  return answer(...arguments);
}
