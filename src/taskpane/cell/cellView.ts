import { type Cell, isError } from "../../functions/kit/cells";
import { type Values, valuesOf } from "../excel/values";
import type { Entry } from "../reference/entry";
import { entryNamed } from "../reference/entries";
import { type Explanation, explanationOf, hasWorksheet, isLifted } from "./explanation";
import { explainFormula } from "./explainFormula";
import { type Call, callsIn } from "./formula";
import { type SelectedCell, selectedCell } from "./selectedCell";
import { sourceOf } from "./source";

/** An argument of a call: its name, its text in the formula, and what it comes to where that is known here. */
export interface ArgumentView {
  readonly name: string;
  readonly text: string;
  readonly isConstant: boolean;
  readonly values: Values;
}

/** A call of the formula with what lies behind it. */
export interface CallView {
  readonly name: string;
  readonly entry: Entry | undefined;
  readonly args: readonly ArgumentView[];
  /** Undefined where an argument is known to Excel alone. */
  readonly explanation: Explanation | undefined;
  /** The formula that shows the worksheet in the sheet; undefined where there is none or it cannot be moved. */
  readonly explain: string | undefined;
  /** The cell shows something else than what the call comes to now. */
  readonly stale: boolean;
}

export interface CellView {
  readonly cell: SelectedCell;
  readonly calls: readonly CallView[];
}

/** The active cell, explained. */
export async function readCellView(context: Excel.RequestContext): Promise<CellView> {
  const { cell, sheet } = await selectedCell(context);
  const calls: CallView[] = [];
  for (const call of callsIn(cell.formula)) calls.push(await callView(call, cell, sheet));
  return { cell, calls };
}

async function callView(call: Call, cell: SelectedCell, sheet: Excel.Worksheet): Promise<CallView> {
  const entry = entryNamed(call.name);
  const at = entry && isLifted(entry) ? (cell.spill ?? { row: 0, column: 0 }) : undefined;
  const sources = call.args.map((each) => each && (call.hasVariables ? undefined : sourceOf(each)));
  const values = await valuesOf(sources, sheet, at);
  const args = call.args.flatMap((each, k) =>
    each
      ? [
          {
            name: nameOf(entry, k),
            text: each.text,
            isConstant: sources[k]?.kind === "constant",
            values: values[k],
          },
        ]
      : [],
  );
  const explanation = entry && explained(entry, call, values);
  return {
    name: call.name,
    entry,
    args,
    explanation,
    explain: entry && hasWorksheet(entry) ? explainFormula(call, cell.spill && at) : undefined,
    stale: call.isWhole && explanation !== undefined && differs(cell, explanation),
  };
}

function explained(entry: Entry, call: Call, values: readonly Values[]): Explanation | undefined {
  const passed = call.args.map((each, k) => (each ? values[k] : null));
  return passed.includes(undefined) ? undefined : explanationOf(entry, passed);
}

/** Whether a cell still shows what an earlier calculation left in it. A cell in error has its error explained instead. */
function differs({ value, isError: failed, spill }: SelectedCell, explanation: Explanation): boolean {
  if (failed) return false;
  const { row, column } = spill ?? { row: 0, column: 0 };
  if (explanation.kind === "error") return true;
  const now: Cell =
    explanation.kind === "table"
      ? explanation.cells[row]?.[column]
      : explanation.lines[explanation.lines.length - 1]!.amount;
  if (typeof now !== "number" || typeof value !== "number") return isError(now) || (now ?? "") !== value;
  return Math.abs(now - value) > 1e-9 * Math.max(1, Math.abs(now));
}

/** The parameter that an argument is for; the last one may repeat. */
function nameOf(entry: Entry | undefined, k: number): string {
  const parameters = entry?.parameters ?? [];
  const last = parameters[parameters.length - 1];
  if (k < parameters.length - 1 || !last?.repeating) return parameters[k]?.name ?? "";
  return `${last.name} ${k - parameters.length + 2}`;
}
