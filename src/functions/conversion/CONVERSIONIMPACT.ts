import {
  type Impact,
  conversionImpact,
  conversionImpactLabels,
} from "../../rules/conversion/conversionImpact";
import { optional, required } from "../kit/arguments";
import { flag, fraction, money, people, planYear, status } from "../kit/kinds";
import { table } from "../kit/table";

const lines = Object.keys(conversionImpactLabels) as (keyof Impact)[];

const answer = table(
  [
    required("year", planYear),
    required("filingStatus", status),
    required("ordinaryIncome", money),
    required("converted", money),
    optional("basis", money, 0),
    optional("capitalGains", money, 0),
    optional("netInvestmentIncome", money),
    optional("socialSecurity", money, 0),
    optional("age65", people, 0),
    optional("medicare", people, 0),
    optional("deductions", money, 0),
    optional("stateRate", fraction, 0),
    optional("taxExemptInterest", money, 0),
    optional("livedApart", flag, false),
  ],
  (
    law,
    filingStatus,
    ordinaryIncome,
    converted,
    basis,
    capitalGains,
    netInvestmentIncome = capitalGains,
    socialSecurity,
    age65,
    medicare,
    deductions,
    stateRate,
    taxExemptInterest,
    livedApart,
  ) => {
    const { before, after, change } = conversionImpact({
      law,
      filingStatus,
      ordinaryIncome,
      converted,
      basis,
      capitalGains,
      netInvestmentIncome,
      socialSecurity,
      age65,
      medicare,
      deductions,
      stateRate,
      taxExemptInterest,
      livedApart,
    });
    return [
      ["Item", "Before", "After", "Change"],
      ...lines.map((line) => [conversionImpactLabels[line], before[line], after[line], change[line]]),
    ];
  },
);

/**
 * What a conversion to Roth does to the whole return and to Medicare premiums two years on: before, after, change.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} ordinaryIncome Ordinary income after adjustments and before deductions, without Social Security, gains and the conversion, in dollars.
 * @param {any[][]} converted The amount converted, in dollars, basis included.
 * @param {any[][]} [basis] After-tax dollars inside the amount converted. Left out: 0.
 * @param {any[][]} [capitalGains] Net long-term gains and qualified dividends, in dollars. Left out: 0.
 * @param {any[][]} [netInvestmentIncome] Net investment income of section 1411 in dollars, already inside ordinaryIncome and capitalGains. Left out: capitalGains.
 * @param {any[][]} [socialSecurity] Social Security benefits of the year (Form SSA-1099, box 5), in dollars. Left out: 0.
 * @param {any[][]} [age65] How many people on the return reach 65 by 31 December: 0, 1, or 2 on a joint return. Left out: 0.
 * @param {any[][]} [medicare] How many people on the return have Medicare Parts B and D two years on: 0, 1, or 2 on a joint return. Left out: 0.
 * @param {any[][]} [deductions] Itemized deductions in dollars; the larger of these and the standard deduction counts. Left out: 0.
 * @param {any[][]} [stateRate] State tax rate on the taxable part of the conversion, as a fraction. Left out: 0.
 * @param {any[][]} [taxExemptInterest] Tax-exempt interest in dollars: it counts for Social Security and IRMAA. Left out: 0.
 * @param {any[][]} [livedApart] TRUE where a married person filing separately lived apart from the spouse the whole year. Left out: FALSE.
 * @returns {any[][]} A table that spills, in dollars. MAGI is that of Medicare (tax-exempt interest included; NIIT and the senior deduction leave it out). State tax is that on the conversion alone, so none before. Effective rate is the change in Total over the taxable part. IRMAA takes the table of year + 2, else the last published. Errors: #VALUE! two people on a return that is not joint; #N/A year not published. Not modelled: MFS whose spouse itemizes (no standard deduction then), blindness, dependents, ACA credit, AMT, QBI, credits, other state tax, the 25% and 28% rates on gains, limits on itemized deductions. Authority: IRC §1(h)(1), (11), (j)(2), (5), §63(b), (c), (d), (f), §86, §151(d)(5)(C), §1411(a)(1), (b), (c)(5), (d), §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §72(e)(8); IRMAA: 42 U.S.C. §1395r(i), §1395w-113(a)(7), 20 CFR §418.1115, §418.2115; state law, by the rate given.
 * @example =MEGAROTH.CONVERSIONIMPACT(2026, "Single", 60000, 10000, , 10000) //=> "Capital gains tax", 667.5, 1500, 832.5
 * @example =MEGAROTH.CONVERSIONIMPACT(2024, "MFJ", 180000, 40000, , , , , 2, 2) //=> "IRMAA two years on", 0, 2296.8, 2296.8
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
  return answer(
    year,
    filingStatus,
    ordinaryIncome,
    converted,
    basis,
    capitalGains,
    netInvestmentIncome,
    socialSecurity,
    age65,
    medicare,
    deductions,
    stateRate,
    taxExemptInterest,
    livedApart,
  );
}
