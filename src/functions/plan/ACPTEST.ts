import { acpTest } from "../../rules/plan/acpTest";
import { optional, required } from "../kit/arguments";
import { isZeroOrEmpty } from "../kit/cells";
import { type Kind, averageOfPay, flag, payMoney, planYear } from "../kit/kinds";
import { listOf } from "../kit/ranges";
import { table } from "../kit/table";

const units = {
  "NHCE average": "rate",
  "HCE average": "rate",
  "Highest passing average": "rate",
  "NHCEs counted": "plain",
  "HCEs counted": "plain",
} as const;

/** An empty cell is no answer: an employee is one whose cell says TRUE or FALSE. */
const flagOrEmpty: Kind<boolean | undefined> = {
  allowed: flag.allowed,
  read: (cell) => (isZeroOrEmpty(cell) ? undefined : flag.read(cell)),
};

const answer = table(
  "ACPTEST",
  {
    year: required(planYear),
    contributions: required(listOf(payMoney)),
    compensation: required(listOf(payMoney)),
    hce: required(listOf(flagOrEmpty)),
    nhceAverage: optional(averageOfPay),
  },
  { measure: ["Measure", "plain"], value: ["Value", "dollars", units] },
  (facts) => {
    const test = acpTest(facts);
    return [
      { measure: "NHCE average", value: test.nhceAverage ?? "None" },
      { measure: "HCE average", value: test.hceAverage ?? "None" },
      { measure: "Highest passing average", value: test.limit ?? "None" },
      { measure: "NHCEs counted", value: test.nhces },
      { measure: "HCEs counted", value: test.hces },
      { measure: "Result", value: test.passes ? "Pass" : "Fail" },
      { measure: "Total excess", value: test.totalExcess },
      ...test.refunds.map(({ employee, refund }) => ({
        measure: `Refund, employee ${employee}`,
        value: refund,
      })),
    ];
  },
);

/**
 * The ACP test of after-tax and matching contributions, and the refunds if it fails, as a table: Measure, Value.
 * @customfunction
 * @param {any[][]} year Plan year, {years}, or an assumption such as "{nextYear} at 3%": pay counts up to that year's 401(a)(17) limit.
 * @param {any[][]} contributions Matching and after-tax contributions of each eligible employee in dollars, zeros included: one row or column. After-tax alone if a safe-harbor plan tests without the match. Elective deferrals are not in this test.
 * @param {any[][]} compensation Pay of each employee in dollars, in the same order.
 * @param {any[][]} hce TRUE for each highly compensated employee (HCE), FALSE for the others, in the same order. Every row with TRUE or FALSE counts, also without pay or contributions.
 * @param {any[][]} [nhceAverage] NHCE average to test against, as a fraction: last year's (the statutory default), or 3% in a first year. Default: this year's.
 * @returns {any[][]} A table that spills. Empty rows are skipped. Errors: #VALUE! ranges of unequal length; pay or contributions without TRUE or FALSE; contributions above pay. Not modeled: earnings on refunds, vesting of refunded match, QNECs and QMACs, plans tested together, early participation. Authority: IRC §401(m)(2)(A), (3), (6)(B), (C), §401(k)(3)(E)(i), §401(a)(17), §414(q); Reg. §1.401(m)-2(a)(1), (2)(i), (3)(i), (5)(iv), (b)(2)(ii), (iii).
 * @example =MEGAROTH.ACPTEST(2026, {4000;0;0;12000}, {100000;"";"";200000}, {FALSE;FALSE;FALSE;TRUE}) //=> "Refund, employee 4", 6680
 * @example =MEGAROTH.ACPTEST(2026, {4500;7000;3000;6300}, {150000;140000;100000;90000}, {TRUE;TRUE;TRUE;TRUE}, 1.85%) //=> "Refund, employee 2", 1940
 */
export function ACPTEST(
  year: any[][],
  contributions: any[][],
  compensation: any[][],
  hce: any[][],
  nhceAverage?: any[][],
): any[][] {
  return answer(...arguments);
}
