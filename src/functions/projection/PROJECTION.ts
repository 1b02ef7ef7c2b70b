import { projection } from "../../rules/projection/projection";
import { optional, required } from "../kit/arguments";
import { days, dividendYield, growth, payMoney, taxRate, years } from "../kit/kinds";
import { table } from "../kit/table";

/** Left out, the rate on most long-term gains. */
export const usualGainsRate = 0.15;

export const answer = table(
  "PROJECTION",
  {
    contribution: required(payMoney),
    years: required(years),
    annualReturn: required(growth),
    taxRateNow: required(taxRate),
    taxRateLater: required(taxRate),
    growth: optional(growth, 0),
    conversionDelayDays: optional(days, 0),
    dividendYield: optional(dividendYield, 0),
    capitalGainsRate: optional(taxRate, usualGainsRate),
  },
  {
    year: ["Year", "plain"],
    roth: ["Mega backdoor Roth", "dollars"],
    unconverted: ["After-tax unconverted", "dollars"],
    taxable: ["Taxable account", "dollars"],
    overUnconverted: ["Advantage over unconverted", "dollars"],
    overTaxable: ["Advantage over taxable", "dollars"],
  },
  projection,
);

/**
 * Mega backdoor Roth compared with the same money unconverted and in a taxable account, year by year, after tax.
 * @customfunction
 * @param {any[][]} contribution After-tax contribution of the first year, in dollars, paid at the start of the year.
 * @param {any[][]} years Number of years, 1 to 100.
 * @param {any[][]} annualReturn Assumed yearly return, such as 6% (-90% to 30%).
 * @param {any[][]} taxRateNow Tax rate on earnings before the conversion, such as 24% (at most 60%).
 * @param {any[][]} taxRateLater Ordinary tax rate on earnings when cashed, such as 22% (at most 60%).
 * @param {any[][]} [growth] Yearly growth of the contribution, such as 3% (-90% to 30%). Default: 0.
 * @param {any[][]} [conversionDelayDays] Days between contribution and conversion (365 per year). Default: 0.
 * @param {any[][]} [dividendYield] Part of annualReturn that the taxable account pays as dividends each year, such as 2% of its value at the start of the year (at most 30%). Default: 0.
 * @param {any[][]} [capitalGainsRate] Tax rate on dividends and gains of the taxable account (at most 60%). Default: 15%.
 * @returns {any[][]} A table that spills, in dollars, each row as if cashed at that year-end; what has not been converted by then is cashed as unconverted. Losses give no refund. Errors: #VALUE! a dividendYield above 1 + annualReturn; too large to be exact. Not modeled: the 10% additional tax, NIIT, state tax unless included in the rates, the limits of future years. Authority: Arithmetic on the rates and returns given; no refund on a loss is an assumption. What is taxed when: IRC §402A(c)(4)(A)(i), (d)(1), (2), §408A(d)(1), (2), (3)(A)(i); unconverted §402(a), §72(e)(8); taxable account §1(h), §61(a)(3), (7), §1001(a).
 * @example =MEGAROTH.PROJECTION(10000, 2, 10%, 24%, 24%) //=> 2, 23100, 22356, 22635, 744, 465
 */
export function PROJECTION(
  contribution: any[][],
  years: any[][],
  annualReturn: any[][],
  taxRateNow: any[][],
  taxRateLater: any[][],
  growth?: any[][],
  conversionDelayDays?: any[][],
  dividendYield?: any[][],
  capitalGainsRate?: any[][],
): any[][] {
  return answer(...arguments);
}
