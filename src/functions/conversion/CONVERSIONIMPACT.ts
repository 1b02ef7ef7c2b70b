import {
  type Impact,
  conversionImpact,
  conversionImpactLabels,
} from "../../rules/conversion/conversionImpact";
import { optional, required } from "../kit/arguments";
import { basis, flag, money, people, planYear, signedMoney, stateRate, status } from "../kit/kinds";
import { table } from "../kit/table";

const lines = Object.keys(conversionImpactLabels) as (keyof Impact)[];

const units = { "Effective rate": "rate", "IRMAA table used": "plain" } as const;

const answer = table(
  "CONVERSIONIMPACT",
  {
    year: required(planYear),
    filingStatus: required(status),
    ordinaryIncome: required(signedMoney),
    converted: required(money),
    basis: optional(basis, 0),
    capitalGains: optional(money, 0),
    netInvestmentIncome: optional(money),
    socialSecurity: optional(money, 0),
    age65: optional(people, 0),
    medicare: optional(people, 0),
    deductions: optional(money, 0),
    stateRate: optional(stateRate, 0),
    taxExemptInterest: optional(money, 0),
    livedApart: optional(flag, false),
  },
  {
    label: ["Item", "plain"],
    before: ["Before", "dollars", units],
    after: ["After", "dollars", units],
    change: ["Change", "dollars", units],
  },
  ({ netInvestmentIncome, ...facts }) => {
    const { before, after, change } = conversionImpact({
      ...facts,
      netInvestmentIncome: netInvestmentIncome ?? facts.capitalGains,
    });
    return lines.map((line) => ({
      label: conversionImpactLabels[line],
      before: before[line],
      after: after[line],
      change: change[line],
    }));
  },
);

/**
 * Effect of a Roth conversion on tax and Medicare premiums. Not modeled: SALT phase-down and other limits on itemized deductions, AMT, QBI, credits.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} ordinaryIncome Ordinary income after adjustments and before deductions, in dollars, without Social Security, gains and the conversion; negative for a loss.
 * @param {any[][]} converted Amount converted, in dollars, including basis.
 * @param {any[][]} [basis] After-tax dollars in the amount converted. Default: 0.
 * @param {any[][]} [capitalGains] Net long-term gains and qualified dividends, in dollars. Default: 0.
 * @param {any[][]} [netInvestmentIncome] Net investment income (section 1411) in dollars, already part of ordinaryIncome and capitalGains. Default: capitalGains.
 * @param {any[][]} [socialSecurity] Social Security benefits of the year (Form SSA-1099 box 5), in dollars. Default: 0.
 * @param {any[][]} [age65] Number of people on the return who are 65 or older on December 31: 0, 1, or 2 on a joint return. Default: 0.
 * @param {any[][]} [medicare] Number of people on the return with Medicare Parts B and D in two years: 0, 1, or 2 on a joint return. Default: 0.
 * @param {any[][]} [deductions] Itemized deductions in dollars; the larger of these and the standard deduction counts. Default: 0.
 * @param {any[][]} [stateRate] State tax rate on the taxable part of the conversion, such as 5% (at most 20%). Default: 0.
 * @param {any[][]} [taxExemptInterest] Tax-exempt interest in dollars; it counts for Social Security and IRMAA. Default: 0.
 * @param {any[][]} [livedApart] TRUE if a married client filing separately lived apart from the spouse all year. Default: FALSE.
 * @returns {any[][]} A table that spills, in dollars. MAGI is Medicare's (tax-exempt interest included; NIIT and the senior deduction leave it out); AGI is the last row. Itemized deductions stay as given. State tax is the tax on the conversion alone, so Before is 0. Effective rate is the change in Total divided by the taxable part. IRMAA uses the table of year + 2, or the last published one. Errors: #VALUE! two people on a return that is not joint; #N/A year not in this version of MEGAROTH. Not modeled: MFS if the spouse itemizes (no standard deduction then), blindness, dependents, the SALT phase-down and other limits on itemized deductions, AMT, QBI, the premium tax credit and other credits, other state tax, the 25% and 28% rates on gains. Authority: IRC §1(h)(1), (11), (j)(2), (5), §63(b), (c), (d), (f), §86, §151(d)(5)(C), §1411(a)(1), (b), (c)(5), (d), §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8); IRMAA: 42 U.S.C. §1395r(i), §1395w-113(a)(7), 20 CFR §418.1115, §418.2115; state law, by the rate given.
 * @example =MEGAROTH.CONVERSIONIMPACT(2026, "Single", 60000, 10000, , 10000) //=> "Capital gains tax", 667.5, 1500, 832.5
 * @example =MEGAROTH.CONVERSIONIMPACT(2024, "MFJ", 180000, 40000, , , , , 2, 2) //=> "IRMAA (in two years)", 0, 2296.8, 2296.8
 */
export function CONVERSIONIMPACT(
  year: any[][],
  filingStatus: any[][],
  ordinaryIncome: any[][],
  converted: any[][],
  basis?: any[][],
  capitalGains?: any[][],
  netInvestmentIncome?: any[][],
  socialSecurity?: any[][],
  age65?: any[][],
  medicare?: any[][],
  deductions?: any[][],
  stateRate?: any[][],
  taxExemptInterest?: any[][],
  livedApart?: any[][],
): any[][] {
  return answer(...arguments);
}
