import { rmd, rmdAccounts, rmdLines } from "../../rules/distributions/rmd";
import { optional, required } from "../kit/arguments";
import { age as ageKind, money, oneOfOr, planYear } from "../kit/kinds";
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
  [
    required("year", planYear),
    required("age", ageKind),
    required("priorYearEndBalance", money),
    optional("account", oneOfOr(rmdAccounts, "Traditional"), "Traditional" as const),
  ],
  (law, age, balance, account) => rmd({ law, age, balance, account }),
  rmdLines,
);

/**
 * The owner's required minimum distribution for a year, in dollars, by the Uniform Lifetime Table of that year.
 * @customfunction
 * @param {any[][]} year Distribution calendar year, {years}, and the next once MEGAROTH has any figure of it.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} priorYearEndBalance Balance on 31 December of the year before, in dollars.
 * @param {RMDACCOUNT} [account] Kind of account. Left out: Traditional, and so where its cell is empty.
 * @returns {any[][]} Dollars; 0 for 2020, before the required age, from a Roth IRA, and from a Roth 401(k) from 2024. Errors: #N/A year not known, or age 70 in 2018 and 2019 (70 1/2 depends on the birthday). Not modelled: a spouse more than 10 years younger, still working, inherited accounts. Authority: IRC §401(a)(9)(A), (C), §408(a)(6), Reg. §1.401(a)(9)-5, §1.408-8; the year's table Reg. §1.401(a)(9)-9; none in 2020 CARES Act §2203, §401(a)(9)(I); Roth IRA §408A(c)(4); Roth 401(k) from 2024 §402A(d)(5).
 * @example =MEGAROTH.RMD(2026, 75, 500000) //=> 20325.2
 * @example =MEGAROTH.RMD(2020, 80, 500000) //=> 0
 */
export function RMD(
  year: any[][],
  age: any[][],
  priorYearEndBalance: any[][],
  account?: RMDACCOUNT,
): any[][] {
  return answer(year, age, priorYearEndBalance, account);
}
