import { rolloverSplit } from "../../rules/conversion/rolloverSplit";
import { optional, required } from "../kit/arguments";
import { money, payMoney } from "../kit/kinds";
import { table } from "../kit/table";

export const answer = table(
  "ROLLOVERSPLIT",
  {
    balance: required(payMoney),
    basis: required(payMoney),
    toTraditional: required(money),
    toRoth: required(money),
    toCash: optional(money, 0),
    sixtyDayToTraditional: optional(money, 0),
    sixtyDayToRoth: optional(money, 0),
  },
  {
    destination: ["Destination", "plain"],
    amount: ["Amount", "dollars"],
    preTax: ["Pre-tax", "dollars"],
    afterTax: ["After-tax", "dollars"],
    taxable: ["Taxable", "dollars"],
    withholding: ["Withholding", "dollars"],
  },
  rolloverSplit,
);

/**
 * Where the pre-tax and after-tax parts of one distribution go, and which part is taxable, under Notice 2014-54.
 * @customfunction
 * @param {any[][]} balance Vested balance at the time, in dollars: of the after-tax sub-account if the plan accounts for it separately, otherwise of the whole plan.
 * @param {any[][]} basis After-tax contributions in that balance, in dollars.
 * @param {any[][]} toTraditional Direct rollover to a traditional IRA or another plan, in dollars.
 * @param {any[][]} toRoth Direct rollover to a Roth IRA, in dollars.
 * @param {any[][]} [toCash] Paid to the client in dollars, before withholding and including amounts rolled over within 60 days. Default: 0.
 * @param {any[][]} [sixtyDayToTraditional] Part of toCash rolled over to a traditional IRA within 60 days, in dollars. Default: 0.
 * @param {any[][]} [sixtyDayToRoth] Part of toCash rolled over to a Roth IRA within 60 days, in dollars. Default: 0.
 * @returns {any[][]} A table that spills. Pre-tax money goes to direct rollovers first, traditional before Roth (the recipient may choose otherwise), then to 60-day rollovers, then to cash. Withholding: 20% of the taxable part paid out, before 60-day rollovers. Errors: #VALUE! more than the balance, or 60-day amounts above toCash. Not modeled: payments under $200 without withholding, the 10% tax, employer stock, pre-1987 contributions. Authority: IRC §72(d)(2), (e)(8), §402(c)(1), (2), (3), §401(a)(31), §408A(d)(3)(A)(i), (e); Notice 2014-54, by which the recipient may choose: traditional before Roth is the choice that defers the most tax. Withholding §3405(c)(1)(B), (e)(1)(B)(ii).
 * @example =MEGAROTH.ROLLOVERSPLIT(480000, 120000, 75000, 25000) //=> "Roth IRA", 25000, 0, 25000, 0, 0
 * @example =MEGAROTH.ROLLOVERSPLIT(250000, 50000, 70000, 0, 30000) //=> "Cash kept", 30000, 10000, 20000, 10000, 2000
 */
export function ROLLOVERSPLIT(
  balance: any[][],
  basis: any[][],
  toTraditional: any[][],
  toRoth: any[][],
  toCash?: any[][],
  sixtyDayToTraditional?: any[][],
  sixtyDayToRoth?: any[][],
): any[][] {
  return answer(...arguments);
}
