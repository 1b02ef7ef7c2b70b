import { rothIraLimit, rothIraLimitLines } from "../../rules/ira/rothIraLimit";
import { optional, required } from "../kit/arguments";
import { age as ageKind, flag, money, planYear, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ROTHIRALIMIT",
  [
    required("year", planYear),
    required("age", ageKind),
    required("filingStatus", status),
    required("magi", money),
    optional("compensation", money),
    optional("traditionalContributions", money, 0),
    optional("livedApart", flag, false),
  ],
  (law, age, filingStatus, magi, compensation, traditionalContributions, livedApart) =>
    rothIraLimit({ law, age, filingStatus, magi, compensation, traditionalContributions, livedApart }),
  rothIraLimitLines,
);

/**
 * What may be contributed to a Roth IRA directly, in dollars, after the phase-out by income.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years; 50 and over adds the catch-up.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} magi Modified adjusted gross income in dollars, without income from conversions to a Roth IRA; the taxable part of an in-plan Roth conversion stays in.
 * @param {any[][]} [compensation] Own taxable compensation in dollars; the lower-paid spouse of a joint return adds the other's, less the other's IRA contributions. Left out: enough.
 * @param {any[][]} [traditionalContributions] Contributions to traditional IRAs for the year, in dollars. Left out: 0.
 * @param {any[][]} [livedApart] TRUE where MFS spouses lived apart all year, which counts as Single. Left out: FALSE.
 * @returns {any[][]} Dollars; in the phase-out rounded up to $10, at least $200 above zero. Errors: #VALUE! unknown status; #N/A year not published. Authority: IRC §408A(c)(2), (3), with the year's notice; full limit §219(b)(1), (5), (c); rounding and the least of $200 §219(g)(2)(B), (C); living apart §408A(c)(3)(C), §219(g)(4); Pub. 590-A, Worksheet 2-2.
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
  return answer(year, age, filingStatus, magi, compensation, traditionalContributions, livedApart);
}
