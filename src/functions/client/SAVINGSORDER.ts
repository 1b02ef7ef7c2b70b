import { savingsOrder } from "../../rules/client/savingsOrder";
import { optional, required } from "../kit/arguments";
import { age, employer, hsaCoverage, known, payMoney, planYear, signedMoney, status } from "../kit/kinds";
import { table } from "../kit/table";

export const answer = table(
  "SAVINGSORDER",
  {
    year: required(planYear),
    age: required(age),
    filingStatus: required(status),
    compensation: required(payMoney),
    magi: required(signedMoney),
    budget: required(payMoney),
    employer: required(employer),
    hsaCoverage: optional(hsaCoverage, "None"),
    afterTaxAllowed: optional(known, "TRUE"),
    otherPay: optional(payMoney, 0),
  },
  {
    step: ["Step", "plain"],
    account: ["Account", "plain"],
    amount: ["Amount", "dollars"],
    cumulative: ["Cumulative", "dollars"],
    why: ["Why", "plain"],
  },
  savingsOrder,
);

/**
 * Where a year's savings go first, as a table: Step, Account, Amount, Cumulative, Why. The amounts add up to the budget.
 * @customfunction
 * @param {any[][]} year Year, {years}.
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} filingStatus Single, MFJ, MFS (lived together), HOH or QSS, or the long names.
 * @param {any[][]} compensation 415(c)(3) compensation of the year, in dollars, including deferrals.
 * @param {any[][]} magi Modified adjusted gross income without conversions, in dollars.
 * @param {any[][]} budget What the client can save in the whole year, in dollars; employer contributions are on top.
 * @param {any[][]} employer Full-year employer contributions: dollars from $100, a rate such as 6%, or the match formula ("100% of 3%, 50% of 2%").
 * @param {any[][]} [hsaCoverage] Coverage by a high-deductible health plan all year: None, Self or Family. Default: None.
 * @param {any[][]} [afterTaxAllowed] The plan accepts after-tax contributions: TRUE, FALSE or Unknown (an empty cell; nothing is allocated until it is known). Default: TRUE.
 * @param {any[][]} [otherPay] Pay from other jobs and, on a joint return, the spouse's, in dollars, as in Form W-2 box 1: it counts for the IRA. Default: 0.
 * @returns {any[][]} A table that spills, dollars to the cent. The order is advice; the amounts are law. Deferrals are taken as pre-tax: an IRA has the compensation that they leave. Not modeled: deferrals elsewhere, catch-up that must be Roth, the ACP test, Medicare ending HSA contributions. Authority: The order is planning practice. Amounts: IRC §401(a)(17), §401(m)(4)(A), §402(g)(1), §414(v), §223(a), (b), (f)(1), §219(b)(5), §408A(c)(2), (3), §415(c); backdoor §408(o), (d)(2), §408A(d)(3); way into Roth §402A(c)(4), §402(c), Notice 2014-54; plan document.
 * @example =MEGAROTH.SAVINGSORDER(2026, 45, "MFJ", 300000, 275500, 100000, 6%, "Family") //=> 5, "Mega backdoor Roth", 29500, 70250, "After-tax room of 29,500 (IRC §415(c)); the plan must allow a conversion to Roth."
 */
export function SAVINGSORDER(
  year: any[][],
  age: any[][],
  filingStatus: any[][],
  compensation: any[][],
  magi: any[][],
  budget: any[][],
  employer: any[][],
  hsaCoverage?: any[][],
  afterTaxAllowed?: any[][],
  otherPay?: any[][],
): any[][] {
  return answer(...arguments);
}
