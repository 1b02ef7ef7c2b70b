import { savingsOrder } from "../../rules/client/savingsOrder";
import { optional, required } from "../kit/arguments";
import {
  age as ageKind,
  employer as employerKind,
  hsaCoverage as hsaKind,
  known,
  money,
  planYear,
  status,
} from "../kit/kinds";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    required("age", ageKind),
    required("filingStatus", status),
    required("compensation", money),
    required("magi", money),
    required("budget", money),
    required("employer", employerKind),
    optional("hsaCoverage", hsaKind, "None" as const),
    optional("afterTaxAllowed", known, "TRUE" as const),
  ],
  (law, age, filingStatus, compensation, magi, budget, employer, hsaCoverage, afterTaxAllowed) => [
    ["Step", "Account", "Amount", "Cumulative", "Why"],
    ...savingsOrder({
      law,
      age,
      filingStatus,
      compensation,
      magi,
      budget,
      employer,
      hsaCoverage,
      afterTaxAllowed,
    }).map(({ step, account, amount, cumulative, why }) => [step, account, amount, cumulative, why]),
  ],
);

/**
 * Where a year's savings go first, as a table: Step, Account, Amount, Cumulative, Why; the amounts add up to the budget.
 * @customfunction
 * @param {any[][]} year Year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} filingStatus Single, MFJ, MFS (lived together), HOH or QSS, or the long names.
 * @param {any[][]} compensation 415(c)(3) compensation of the year in dollars, deferrals included.
 * @param {any[][]} magi Modified adjusted gross income without conversions, in dollars.
 * @param {any[][]} budget What the client can save in the whole year, in dollars; employer money comes on top.
 * @param {any[][]} employer Employer money of the whole year: dollars (above 1), a rate (6%), or the plan's formula ("100% of 3%, 50% of 2%").
 * @param {any[][]} [hsaCoverage] None, Self or Family: coverage by a high-deductible health plan all year. Left out: None.
 * @param {any[][]} [afterTaxAllowed] The plan accepts after-tax contributions: TRUE, FALSE or Unknown (an empty cell; nothing goes in until it is known). Left out: TRUE.
 * @returns {any[][]} A table that spills, dollars to the cent. The order is advice, the amounts are law. Not modelled: deferrals elsewhere, catch-up that must be Roth, the ACP test, Medicare ending an HSA, the spouse's pay, pay that deferrals take out of IRA compensation. Authority: The order is planning practice. Amounts: IRC §401(a)(17), §401(m)(4)(A), §402(g)(1), §414(v), §223(a), (b), (f)(1), §219(b)(5), §408A(c)(2), (3), §415(c); backdoor §408(o), (d)(2), §408A(d)(3); way into Roth §402A(c)(4), §402(c), Notice 2014-54; plan document.
 * @example =MEGAROTH.SAVINGSORDER(2026, 45, "MFJ", 300000, 275500, 100000, 6%, "Family") //=> 5, "Mega backdoor Roth", 29500, 70250, "After-tax room of 29,500 (IRC §415(c)); the plan must let it into Roth."
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
): any[][] {
  return answer(year, age, filingStatus, compensation, magi, budget, employer, hsaCoverage, afterTaxAllowed);
}
