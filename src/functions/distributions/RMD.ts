import { rmd, rmdAccounts, rmdLines } from "../../rules/distributions/rmd";
import { optional, required } from "../kit/arguments";
import { age, heldYear, money, oneOfOr } from "../kit/kinds";
import { scalar } from "../kit/scalar";

/**
 * @customenum {string}
 */
export enum RMDACCOUNT {
  /** Traditional, SEP or SIMPLE IRA, or pre-tax plan money. */
  Traditional = "Traditional",
  /** Designated Roth account in a 401(k) or 403(b): none from 2024. */
  Roth401k = "Roth401k",
  /** Roth IRA: none in the owner's lifetime. */
  RothIRA = "RothIRA",
}

const answer = scalar(
  "RMD",
  {
    year: required(heldYear),
    age: required(age),
    priorYearEndBalance: required(money),
    account: optional(oneOfOr(rmdAccounts, "Traditional"), "Traditional" as const),
  },
  rmd,
  rmdLines,
);

/**
 * The owner's required minimum distribution for a year, in dollars, by that year's Uniform Lifetime Table.
 * @customfunction
 * @param {any[][]} year Distribution calendar year, 2018 to 2027.
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} priorYearEndBalance Balance on December 31 of the prior year, in dollars.
 * @param {RMDACCOUNT} [account] Kind of account. Default: Traditional, also for an empty cell.
 * @returns {any[][]} Dollars; 0 for 2020, before the required age, from a Roth IRA, and from a Roth 401(k) from 2024. Errors: #N/A year not in this version of MEGAROTH, or age 70 in 2018 and 2019 (70 1/2 depends on the birthday). Not modeled: a spouse more than 10 years younger, still working, inherited accounts. Authority: IRC §401(a)(9)(A), (C), §408(a)(6), Reg. §1.401(a)(9)-5, §1.408-8; the year's table Reg. §1.401(a)(9)-9; none in 2020 CARES Act §2203, §401(a)(9)(I); Roth IRA §408A(c)(4); Roth 401(k) from 2024 §402A(d)(5).
 * @example =MEGAROTH.RMD(2026, 75, 500000) //=> 20325.2
 * @example =MEGAROTH.RMD(2020, 80, 500000) //=> 0
 */
export function RMD(
  year: any[][],
  age: any[][],
  priorYearEndBalance: any[][],
  account?: RMDACCOUNT,
): any[][] {
  return answer(...arguments);
}
