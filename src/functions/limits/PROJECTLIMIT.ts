import { limitItems } from "../../rules/limits/items";
import { projectLimit, projectLimitLines, projectedNames } from "../../rules/limits/projectLimit";
import { required } from "../kit/arguments";
import { inflation, oneOf, yearAlone } from "../kit/kinds";
import { scalar } from "../kit/scalar";

/**
 * @customenum {string}
 */
export enum PROJECTEDITEM {
  /** 402(g) elective deferral limit. */
  Deferral = "Deferral",
  /** Catch-up at 50 and over. */
  CatchUp = "CatchUp",
  /** Catch-up at 60 to 63. */
  SuperCatchUp = "SuperCatchUp",
  /** 415(c) annual additions limit. */
  Additions = "Additions",
  /** 401(a)(17) limit on pay that a plan counts. */
  Compensation = "Compensation",
  /** Pay over which one is highly compensated the next year. */
  HCE = "HCE",
  /** Officer's pay over which one is a key employee. */
  KeyEmployee = "KeyEmployee",
  /** Prior-year wages over which catch-up must be Roth. */
  RothCatchUpWages = "RothCatchUpWages",
}

const answer = scalar(
  "PROJECTLIMIT",
  {
    year: required(yearAlone),
    item: required(oneOf(projectedNames, Object.keys(limitItems))),
    inflation: required(inflation),
  },
  projectLimit,
  projectLimitLines,
);

/**
 * A future year's limit under an assumed inflation, in dollars: an estimate by the 415(d) method, not published law.
 * @customfunction
 * @param {any[][]} year Calendar year, 2018 to 2200; a published year answers with its published figure.
 * @param {PROJECTEDITEM} item Which limit.
 * @param {any[][]} inflation Assumed yearly rise of the CPI-U, such as 2.5% (-5% to 20%).
 * @returns {any[][]} Dollars, rounded down to the item's step, never lower than a prior year. Errors: #N/A a year before 2018, or an item without such a method (the IRA limits). Authority: A published year: its notice. Any other is an estimate, not law, under an assumed inflation, by the method of IRC §415(d), §402(g)(4), §414(v)(2)(C), (E), (7)(E), §401(a)(17)(B), §414(q)(1), §416(i)(1)(A).
 * @example =MEGAROTH.PROJECTLIMIT(2030, "Additions", 2.5%) //=> 80000
 */
export function PROJECTLIMIT(year: any[][], item: PROJECTEDITEM, inflation: any[][]): any[][] {
  return answer(...arguments);
}
