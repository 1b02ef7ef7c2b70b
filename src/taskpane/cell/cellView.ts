import { type Cell } from "../../functions/kit/cells";
import { type Values, valuesOf } from "../excel/values";
import type { Entry } from "../../functions/catalogue/entry";
import { entryNamed } from "../../functions/catalogue/entries";
import { type Explanation, errorAt, explanationOf, hasWorksheet, isLifted } from "../answer/explanation";
import { explainFormula, textAt } from "../formula/explainFormula";
import { type ArgumentText, type Call, callsIn, isUnread } from "../formula/formula";
import { type SelectedCell, selectedCell } from "./selectedCell";
import { type Source, isLone, sourceOf } from "../formula/source";

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
  readonly isWhole: boolean;
  readonly args: readonly ArgumentView[];
  /** Whether the formula combines several of its answers, so that none of them is the cell's. */
  readonly isSeveral: boolean;
  /** Undefined where an argument is known to Excel alone, or the answers are several. */
  readonly explanation: Explanation | undefined;
  /** The formula that shows the worksheet in the sheet; undefined where there is none or it cannot be moved. */
  readonly explain: string | undefined;
  /** The cell shows something else than what the call comes to now. */
  readonly isStale: boolean;
}

export interface CellView {
  readonly cell: SelectedCell;
  /** The formula has a MEGAROTH call, but cannot be parsed. */
  readonly isUnread: boolean;
  readonly calls: readonly CallView[];
}

/** The active cell, explained. */
export async function readCellView(context: Excel.RequestContext): Promise<CellView> {
  const { cell, sheet, sheets } = await selectedCell(context);
  const calls: CallView[] = [];
  for (const call of callsIn(cell.formula)) {
    const sources = call.args.map((each) => each && knownSource(each, call, sheets));
    calls.push(await callView(call, cell, sheet, sources));
  }
  return { cell, calls, isUnread: isUnread(cell.formula) };
}

/** The source of an argument, unless that is a variable or in another workbook. */
function knownSource(argument: ArgumentText, call: Call, sheets: ReadonlySet<string>): Source | undefined {
  const source = sourceOf(argument);
  if (call.hasVariables && source?.kind === "name") return undefined;
  if (!source || source.kind === "constant" || source.sheet === undefined) return source;
  return sheets.has(source.sheet.toLowerCase()) ? source : undefined;
}

async function callView(
  call: Call,
  cell: SelectedCell,
  sheet: Excel.Worksheet,
  sources: readonly (Source | undefined)[],
): Promise<CallView> {
  const { name, isWhole } = call;
  const entry = entryNamed(name);
  const lifts = entry !== undefined && isLifted(entry);
  const at = lifts && call.isElementwise ? cell.spill : undefined;
  const values = await valuesOf(sources, sheet, at);
  const isSeveral = lifts && sources.some((source, k) => !at && source && !isOne(source, values[k]));
  const explanation = entry && !isSeveral ? explained(entry, call, values) : undefined;
  const explains =
    entry && hasWorksheet(entry) && !isSeveral && !cell.isError && explanation?.kind !== "error";
  return {
    name,
    entry,
    isWhole,
    isSeveral,
    explanation,
    args: call.args.flatMap((each, k) => {
      if (!each) return [];
      const isConstant = sources[k]?.kind === "constant";
      const text = at ? textAt(each, at) : each.text;
      return [{ name: nameOf(entry, k), text, isConstant, values: values[k] }];
    }),
    explain: explains ? explainFormula(call, at) : undefined,
    isStale: isWhole && explanation !== undefined && differs(cell, explanation),
  };
}

function isOne(source: Source, values: Values): boolean {
  return isLone(source) || (source.kind === "name" && values?.length === 1 && values[0]!.length === 1);
}

function explained(entry: Entry, call: Call, values: readonly Values[]): Explanation | undefined {
  const passed = call.args.map((each, k) => (each ? values[k] : null));
  return passed.includes(undefined) ? undefined : explanationOf(entry, passed);
}

/** Errors of a cell that are not the result of its call. */
const notOfTheCall = new Set(["#SPILL!", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Whether a cell is out of date. */
function differs({ value, isError: failed, spill }: SelectedCell, explanation: Explanation): boolean {
  const error = errorAt(explanation, spill);
  if (failed) return !notOfTheCall.has(String(value)) && error?.code !== value;
  if (error || explanation.kind === "error") return true;
  const now: Cell =
    explanation.kind === "table"
      ? explanation.cells[spill?.row ?? 0]?.[spill?.column ?? 0]
      : explanation.lines[explanation.lines.length - 1]!.amount;
  if (typeof now !== "number" || typeof value !== "number") return (now ?? "") !== value;
  return Math.abs(now - value) > 1e-9 * Math.max(1, Math.abs(now));
}

/** The parameter that an argument is for; the last one may repeat. */
function nameOf(entry: Entry | undefined, k: number): string {
  const parameters = entry?.parameters ?? [];
  const last = parameters[parameters.length - 1];
  if (k < parameters.length - 1 || !last?.repeating) return parameters[k]?.name ?? "";
  return `${last.name} ${k - parameters.length + 2}`;
}
