import { rothIraLimit, rothIraLimitLines } from "../../rules/ira/rothIraLimit";
import { optional, required } from "../kit/arguments";
import { age, flag, money, payMoney, planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ROTHIRALIMIT",
  {
    year: required(planYear),
    age: required(age),
    filingStatus: required(status),
    magi: required(signedMoney),
    compensation: optional(payMoney),
    traditionalContributions: optional(money, 0),
    livedApart: optional(flag, false),
  },
  rothIraLimit,
  rothIraLimitLines,
);

/**
 * Maximum direct Roth IRA contribution, in dollars, after the phase-out by income.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} age Client's age on December 31 (whole number); 50 and older adds the catch-up.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} magi Modified adjusted gross income in dollars, without income from conversions to a Roth IRA; the taxable part of an in-plan Roth conversion stays in.
 * @param {any[][]} [compensation] Client's own taxable compensation (pay less pre-tax deferrals), in dollars; on a joint return the lower-paid spouse adds the other's, less the other's IRA contributions. Default: assumed sufficient.
 * @param {any[][]} [traditionalContributions] Contributions to traditional IRAs for the year, in dollars. Default: 0.
 * @param {any[][]} [livedApart] TRUE if MFS spouses lived apart all year, which counts as Single. Default: FALSE.
 * @returns {any[][]} Dollars; in the phase-out rounded up to $10, at least $200 while above zero. Errors: #VALUE! unknown status; #N/A year not in this version of MEGAROTH. Authority: IRC §408A(c)(2), (3), with the year's notice; full limit §219(b)(1), (5), (c); rounding and the least of $200 §219(g)(2)(B), (C); living apart §408A(c)(3)(C), §219(g)(4); Pub. 590-A, Worksheet 2-2.
 * @example =MEGAROTH.ROTHIRALIMIT(2022, 45, "Single", 129000) //=> 6000
 * @example =MEGAROTH.ROTHIRALIMIT(2022, 45, "Single", 144000) //=> 0
 */
export function ROTHIRALIMIT(
  year: any[][],
  age: any[][],
  filingStatus: any[][],
  magi: any[][],
  compensation?: any[][],
  traditionalContributions?: any[][],
  livedApart?: any[][],
): any[][] {
  return answer(...arguments);
}
