import { iraDeduction, iraDeductionLines } from "../../rules/ira/iraDeduction";
import { optional, required } from "../kit/arguments";
import { age, flag, payMoney, planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "IRADEDUCTION",
  {
    year: required(planYear),
    age: required(age),
    filingStatus: required(status),
    magi: required(signedMoney),
    covered: required(flag),
    spouseCovered: optional(flag, false),
    compensation: optional(payMoney),
    livedApart: optional(flag, false),
  },
  iraDeduction,
  iraDeductionLines,
);

/**
 * Maximum deduction for traditional IRA contributions, in dollars, after the phase-out by income.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} age Client's age on December 31 (whole number); 50 and older adds the catch-up.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} magi Modified adjusted gross income in dollars, before the IRA deduction and including conversion income.
 * @param {any[][]} covered TRUE if the taxpayer is covered by a retirement plan at work.
 * @param {any[][]} [spouseCovered] TRUE if the spouse is covered; it counts for MFJ and MFS only. Default: FALSE.
 * @param {any[][]} [compensation] Taxable compensation (pay less pre-tax deferrals) in dollars; on a joint return the couple's, less the spouse's contributions. Default: assumed sufficient.
 * @param {any[][]} [livedApart] TRUE if MFS spouses lived apart all year, which counts as Single. Default: FALSE.
 * @returns {any[][]} Dollars; in the phase-out rounded up to $10, at least $200 while above zero, not above compensation. In 2018 and 2019 it is 0 from age 71. Errors: #VALUE! unknown status; #N/A year not in this version of MEGAROTH, or age 70 in 2018 and 2019. Not modeled: Roth IRA contributions, which use the same limit. Authority: IRC §219(a), (b)(1), (5), (c), (g)(1) to (4), (7), with the year's notice (§219(g)(8)); Pub. 590-A, Worksheet 1-2; through 2019 none from the year of 70 1/2, §219(d)(1) before SECURE Act §107(a).
 * @example =MEGAROTH.IRADEDUCTION(2026, 45, "Single", 86000, TRUE) //=> 3750
 * @example =MEGAROTH.IRADEDUCTION(2026, 45, "MFJ", 247000, FALSE, TRUE) //=> 3750
 */
export function IRADEDUCTION(
  year: any[][],
  age: any[][],
  filingStatus: any[][],
  magi: any[][],
  covered: any[][],
  spouseCovered?: any[][],
  compensation?: any[][],
  livedApart?: any[][],
): any[][] {
  return answer(...arguments);
}
