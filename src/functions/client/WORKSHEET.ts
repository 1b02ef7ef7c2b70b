import { clientFlags } from "../../rules/client/flags";
import { clientPlan } from "../../rules/client/plan";
import { clientPlanLines } from "../../rules/client/planLines";
import { required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { worksheetLines } from "../kit/explained";
import { table } from "../kit/table";
import { type Problem, problem } from "./inputs";
import { type Form, form } from "./ranges";

const units = Object.fromEntries(
  Object.values(clientPlanLines).flatMap(({ label, unit }) => (unit ? [[label, unit]] : [])),
);

const answer = table(
  "WORKSHEET",
  { inputs: required(form) },
  { label: ["Line", "plain"], amount: ["Amount", "dollars", units], authority: ["Authority", "plain"] },
  ({ inputs: client }) => [
    ...(client.problems.length > 0 ? client.problems.map(problemRow) : lines(client)),
    ...client.unknown.map((label) => ({
      label,
      amount: "Unknown label",
      authority: "Not a label of the worksheet: not used",
    })),
  ],
);

interface Row {
  readonly label: Cell;
  readonly amount: Cell;
  readonly authority: string;
}

function lines({ facts, emptied }: Form): Row[] {
  try {
    const work = clientPlan(facts);
    return [
      ...worksheetLines(work.plan, clientPlanLines, facts.law),
      ...clientFlags(facts, work, emptied).map(({ text, authority }) => ({
        label: "Flag",
        amount: text,
        authority,
      })),
    ];
  } catch (thrown) {
    return [problemRow(problem("Worksheet", thrown))];
  }
}

function problemRow({ label, error, why }: Problem): Row {
  return { label, amount: error, authority: why };
}

/**
 * The guided worksheet of one client in one call, as a table: Line, Amount, Authority, with flags in plain words at the end.
 * @customfunction
 * @param {any[][]} inputs Two columns, label and value, in any order. Tax year, Age or Birth year, Filing status and Compensation are required; 0 or an empty cell is a missing value and takes its default (None says 0).
 * @returns {any[][]} A table that spills, dollars to the cent. A bad or missing value has its error and reason in its own row, and so does an unknown label. Not modeled: the ACP test itself, the spouse's pay, itemized deductions, noncalendar plan years. Authority: Named line by line, for flags too: IRC §402(g)(1), §414(v), §415(c), §401(a)(17), §219(b)(5), §408A(c)(2), (3), (d)(3), (e), §402A(c)(4), §402(c), §223(b), §1(j)(2), §63; the year's notices; state law, plan document. The return is an assumption.
 * @example =MEGAROTH.WORKSHEET({"Tax year",2026;"Age",45;"Filing status","MFJ";"Compensation",300000;"Employer",15000}) //=> "After-tax room", 32500, "IRC §415(c)(1), (2)"
 */
export function WORKSHEET(inputs: any[][]): any[][] {
  return answer(...arguments);
}
