import { statute } from "../../law";
import { type Employer, inDollars, noEmployer } from "../../rules/contributions/employerContributions";
import { checkedNonelective } from "../../rules/contributions/matchFormula";
import { solo401k, solo401kLines } from "../../rules/contributions/solo401k";
import { shown } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { optional, required } from "../kit/arguments";
import { worksheetLines } from "../kit/explained";
import { age, dollarsOrPart, flag, orFormula, orMax, payMoney, planYear, signedMoney } from "../kit/kinds";
import { table } from "../kit/table";

const { profitSharingRate } = statute.selfEmployment;

/** The owner's contribution as employer: as for any employer, but a lone rate is nonelective. */
const owners = orFormula(
  dollarsOrPart<Employer>('dollars from $100, a rate up to 25%, or a formula such as "100% of 4%"', {
    dollars: inDollars,
    part: rateOf,
    instead: (number) =>
      `${number} is ${number} dollars. A rate has its percent sign, such as 20%; dollars under 100 are text: "$${number}".`,
  }),
  (formula) =>
    formula.tiers.length === 0 && formula.nonelective > 0
      ? rateOf(formula.nonelective)
      : checkedNonelective(formula),
);

function rateOf(rate: number): Employer {
  if (rate <= profitSharingRate) return { ...noEmployer, nonelective: rate };
  throw new Refusal("value", {
    was: `${shown(rate * 100)}%`,
    instead:
      "The owner's contribution is at most 25% of the pay that is left after it, which is 20% of net earnings.",
  });
}

const answer = table(
  "SOLO401K",
  {
    year: required(planYear),
    age: required(age),
    netProfit: required(signedMoney),
    deferrals: optional(orMax(payMoney)),
    w2Wages: optional(payMoney, 0),
    deferralsElsewhere: optional(payMoney, 0),
    employer: optional(orMax(owners)),
    recharacterize: optional(flag, false),
  },
  { label: ["Line", "plain"], amount: ["Amount", "dollars"] },
  (facts) => worksheetLines(solo401k(facts), solo401kLines, facts.law),
);

/**
 * Solo 401(k) of a sole proprietor or partner without employees, in dollars: employer contribution, deferral, after-tax room.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} netProfit Net profit in dollars (Schedule C line 31, Schedule F line 34, or a partner's Schedule K-1 box 14A after its own adjustments); a loss is negative.
 * @param {any[][]} [deferrals] Elective deferral to this plan in dollars, including catch-up, or Max. Default: the maximum.
 * @param {any[][]} [w2Wages] Social Security wages of the same year in dollars (Form W-2 boxes 3 and 7); they use up the wage base first. Default: 0.
 * @param {any[][]} [deferralsElsewhere] Elective deferrals to other employers' plans, in dollars. Default: 0.
 * @param {any[][]} [employer] Owner's contribution as employer: Max; a nonelective rate up to 25% of the pay left after it (20% of net earnings); dollars from $100; or a match formula as text ("100% of 4%"). Default: the maximum.
 * @param {any[][]} [recharacterize] TRUE if the plan recharacterizes deferrals above the 415(c) limit as catch-up. Default: FALSE.
 * @returns {any[][]} A table that spills: Line, Amount in dollars. Errors: #VALUE! a deferral or employer contribution above the maximum; #N/A a year or its Social Security wage base not in this version of MEGAROTH, or a formula that matches after-tax contributions. Not modeled: a 403(b) of the same client, which shares one 415(c) limit with this plan (use PLANROOMS with one employer group), employees, several businesses, the optional methods of Schedule SE, the farm and church rules, other limits on the deduction. Authority: IRC §164(f), §1401, §1402(a)(12), (b); §401(c)(2)(A); §404(a)(3), (a)(8), deferrals apart from it (n); §402(g)(1), §414(v); §415(c)(1), (2), (c)(3)(B); with a 403(b) Reg. §1.415(f)-1(f); employer formula: plan document.
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "Half of self-employment tax", 7064.78
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "Employer maximum", 18587.04
 * @example =MEGAROTH.SOLO401K(2026, 45, 100000) //=> "After-tax room", 28912.96
 * @example =MEGAROTH.SOLO401K(2026, 40, 100000, , 200000, 24500, 25%) //=> "Employer contribution", 19732.18
 */
export function SOLO401K(
  year: any[][],
  age: any[][],
  netProfit: any[][],
  deferrals?: any[][],
  w2Wages?: any[][],
  deferralsElsewhere?: any[][],
  employer?: any[][],
  recharacterize?: any[][],
): any[][] {
  return answer(...arguments);
}
