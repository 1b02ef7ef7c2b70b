import { rothDistribution } from "../../rules/distributions/rothDistribution";
import { optional, required } from "../kit/arguments";
import { exactAge, flag, money, rothYear } from "../kit/kinds";
import { rowsOf } from "../kit/ranges";
import { table } from "../kit/table";

const conversions = rowsOf({
  year: ["year", rothYear],
  taxable: ["taxable", money],
  nontaxable: ["nontaxable", money],
});

const answer = table(
  "ROTHDISTRIBUTION",
  {
    year: required(rothYear),
    age: required(exactAge),
    amount: required(money),
    firstContributionYear: required(rothYear),
    contributions: required(money),
    conversions: required(conversions),
    earnings: optional(money),
    exception: optional(flag, false),
    qualifyingEvent: optional(flag, false),
  },
  {
    label: ["Layer", "plain"],
    amount: ["Amount", "dollars"],
    taxable: ["Taxable", "dollars"],
    additionalTax: ["Additional tax", "dollars"],
  },
  rothDistribution,
);

/**
 * How a Roth IRA distribution is allocated among contributions, conversions and earnings: Layer, Amount, Taxable, Additional tax.
 * @customfunction
 * @param {any[][]} year Year of the distribution, 1998 to 2200.
 * @param {any[][]} age Age on the day of the distribution; 59.5 means 59 1/2 or older.
 * @param {any[][]} amount The distribution, or all of the year's together, from all the client's Roth IRAs, in dollars.
 * @param {any[][]} firstContributionYear Year of the first contribution to any Roth IRA, or of the first conversion if earlier.
 * @param {any[][]} contributions Regular contributions left after earlier distributions, in dollars, including this year's and the basis of money rolled over from a Roth 401(k) or 403(b).
 * @param {any[][]} conversions Rows of year, taxable and nontaxable dollars left of each conversion or rollover of pre-tax or after-tax money (not from a Roth 401(k): its basis is contributions, its earnings are earnings); a single 0 for none.
 * @param {any[][]} [earnings] Earnings in all the Roth IRAs, in dollars. Default: whatever the other layers do not hold.
 * @param {any[][]} [exception] TRUE if a 72(t) exception waives the 10% tax. Default: FALSE.
 * @param {any[][]} [qualifyingEvent] TRUE for death, disability or a first home, which are exceptions to the 10% tax as well. Default: FALSE.
 * @returns {any[][]} A table that spills, in dollars. Errors: #VALUE! an amount above all layers, or years that contradict each other. Not modeled: the $10,000 limit for a first home, the 10% recapture on an in-plan conversion rolled out within its five years, the income spread of 1998 and 2010 conversions, Roth 401(k) money still in the plan, which comes out pro rata. Authority: IRC §408A(d)(1), (2), (3)(F), (4), §72(t)(1), (2); Reg. §1.408A-6, A-1, A-2, A-4, A-5, A-8, A-9; money from a Roth 401(k) or 403(b): Reg. §1.408A-10, A-3.
 * @example =MEGAROTH.ROTHDISTRIBUTION(2026, 45, 40000, 2015, 10000, {2020,500,20000;2024,300,30000}) //=> "2024 conversion, taxable", 300, 0, 30
 * @example =MEGAROTH.ROTHDISTRIBUTION(2026, 45, 12000, 2015, 10000, 0) //=> "Total", 12000, 2000, 200
 */
export function ROTHDISTRIBUTION(
  year: any[][],
  age: any[][],
  amount: any[][],
  firstContributionYear: any[][],
  contributions: any[][],
  conversions: any[][],
  earnings?: any[][],
  exception?: any[][],
  qualifyingEvent?: any[][],
): any[][] {
  return answer(...arguments);
}
