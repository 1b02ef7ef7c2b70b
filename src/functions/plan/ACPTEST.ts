import { acpTest } from "../../rules/plan/acpTest";
import { optional, required } from "../kit/arguments";
import { flag, fraction, money, planYear } from "../kit/kinds";
import { listOf, requiredRange } from "../kit/ranges";
import { table } from "../kit/table";

const answer = table(
  [
    required("year", planYear),
    requiredRange("contributions", listOf(money)),
    requiredRange("pay", listOf(money)),
    requiredRange("highlyPaid", listOf(flag)),
    optional("nhceAverage", fraction),
  ],
  (law, contributions, pay, highlyPaid, nhceAverage) => {
    const test = acpTest({ law, contributions, pay, highlyPaid, nhceAverage });
    return [
      ["Measure", "Value"],
      ["NHCE average", test.nhceAverage ?? "None"],
      ["HCE average", test.hceAverage ?? "None"],
      ["Highest passing average", test.limit ?? "None"],
      ["Result", test.passes ? "Pass" : "Fail"],
      ["Total excess", test.totalExcess],
      ...test.refunds.map(({ employee, refund }) => [`Refund, employee ${employee}`, refund]),
    ];
  },
);

/**
 * The ACP test of after-tax and matching contributions, and the refunds where it fails, as a table: Measure, Value.
 * @customfunction
 * @param {any[][]} year Plan year, {years}: pay counts up to the 401(a)(17) limit of that year.
 * @param {any[][]} contributions Matching and after-tax contributions of each eligible employee in dollars, 0 included: one row or column. Elective deferrals are not in this test.
 * @param {any[][]} pay Pay of each employee in dollars, in the same order.
 * @param {any[][]} highlyPaid TRUE for each highly compensated employee, FALSE for the others, in the same order.
 * @param {any[][]} [nhceAverage] Average of those not highly compensated to test against, as a fraction: last year's (the statutory default), or 3% in a first year. Left out: this year's.
 * @returns {any[][]} A table that spills. Rows without pay and contributions that are not highly compensated are passed over. Errors: #VALUE! ranges of unequal length; #NUM! no pay. Not modelled: earnings on refunds, vesting of the match refunded, QNECs and QMACs, plans tested together, early participation. Authority: IRC §401(m)(2)(A), (3), (6)(B), (C), §401(k)(3)(E)(i), §401(a)(17), §414(q); Reg. §1.401(m)-2(a)(1), (2)(i), (3)(i), (b)(2)(ii), (iii).
 * @example =MEGAROTH.ACPTEST(2026, {4500;7000;3000;6300}, {150000;140000;100000;90000}, {TRUE;TRUE;TRUE;TRUE}, 1.85%) //=> "Total excess", 3180
 * @example =MEGAROTH.ACPTEST(2026, {4500;7000;3000;6300}, {150000;140000;100000;90000}, {TRUE;TRUE;TRUE;TRUE}, 1.85%) //=> "Refund, employee 2", 1940
 */
export function ACPTEST(
  year: any[][],
  contributions: any[][],
  pay: any[][],
  highlyPaid: any[][],
  nhceAverage?: any[][],
): any[][] {
  return answer(year, contributions, pay, highlyPaid, nhceAverage);
}
