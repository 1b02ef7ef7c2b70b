import { type LimitName, limitItems } from "../../rules/limits/items";
import { limit, limitLines } from "../../rules/limits/limit";
import { optional, required } from "../kit/arguments";
import { oneOf, planYear, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

/**
 * @customenum {string}
 */
export enum LIMITITEM {
  /** 402(g) elective deferral limit. */
  Deferral = "Deferral",
  /** Catch-up at 50 and over. */
  CatchUp = "CatchUp",
  /** Catch-up at 60 to 63, from 2025. */
  SuperCatchUp = "SuperCatchUp",
  /** 415(c) annual additions limit. */
  Additions = "Additions",
  /** 401(a)(17) limit on pay that a plan counts. */
  Compensation = "Compensation",
  /** Pay in that year over which one is highly compensated the next. */
  HCE = "HCE",
  /** Officer's pay over which one is a key employee. */
  KeyEmployee = "KeyEmployee",
  /** Wages of the year before over which catch-up of that year must be Roth (the notices name it by the year of the wages). */
  RothCatchUpWages = "RothCatchUpWages",
  /** IRA contribution limit. */
  IRA = "IRA",
  /** IRA catch-up at 50 and over. */
  IRACatchUp = "IRACatchUp",
  /** HSA limit, self-only coverage. */
  HSASelf = "HSASelf",
  /** HSA limit, family coverage. */
  HSAFamily = "HSAFamily",
  /** HSA catch-up at 55 and over. */
  HSACatchUp = "HSACatchUp",
  /** Social Security wage base. */
  SSWageBase = "SSWageBase",
  /** Standard deduction by filing status. */
  StandardDeduction = "StandardDeduction",
  /** MAGI where the Roth IRA phase-out starts, by filing status. */
  RothIRAStart = "RothIRAStart",
  /** MAGI where the Roth IRA phase-out ends, by filing status. */
  RothIRAEnd = "RothIRAEnd",
}

const answer = scalar(
  "LIMIT",
  {
    year: required(planYear),
    item: required(oneOf(Object.keys(limitItems) as LimitName[])),
    filingStatus: optional(status),
  },
  limit,
  limitLines,
);

/**
 * One published figure of a year, in dollars.
 * @customfunction
 * @param {any[][]} year Year, {years}; the HSA items also 2027; or an assumption such as "{nextYear} at 3%".
 * @param {LIMITITEM} item Which figure.
 * @param {any[][]} [filingStatus] Single, MFJ, MFS (lived together), HOH or QSS. Default: none; needed for StandardDeduction, RothIRAStart and RothIRAEnd.
 * @returns {any[][]} Dollars. Errors: #N/A not in this version of MEGAROTH for that year; #VALUE! unknown item. Authority: IRC §402(g)(1), §414(v)(2)(B)(i), (E)(i), (7)(A), §415(c)(1)(A), §401(a)(17), §414(q)(1)(B), §416(i)(1)(A)(i), §219(b)(5)(A), (B), §223(b)(2), (3), §63(c), §408A(c)(3), 42 U.S.C. §430; the year's notice, revenue procedure or SSA publication.
 * @example =MEGAROTH.LIMIT(2026, "Additions") //=> 72000
 * @example =MEGAROTH.LIMIT(2024, "HSAFamily") //=> 8300
 * @example =MEGAROTH.LIMIT("2027 at 3%", "Additions") //=> 75000
 */
export function LIMIT(year: any[][], item: LIMITITEM, filingStatus?: any[][]): any[][] {
  return answer(...arguments);
}
