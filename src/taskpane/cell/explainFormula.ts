import type { Position } from "../excel/values";
import type { ArgumentText, Call } from "./formula";
import { sourceOf } from "./source";

/**
 * The formula that explains a call in the sheet, with the same arguments; for a cell of a lifted answer with those
 * of that cell alone. Undefined where variables of LET or LAMBDA would mean nothing in another cell.
 */
export function explainFormula(call: Call, at: Position | undefined): string | undefined {
  if (call.hasVariables) return undefined;
  const args = call.args.map((each) => (each && at ? oneOf(each, at) : (each?.text ?? "")));
  return `=MEGAROTH.EXPLAIN(${[`"${call.name}"`, ...args].join(",")})`;
}

/** One value of an argument: EXPLAIN takes no columns. A lone row or column goes with every cell of the answer. */
function oneOf(argument: ArgumentText, { row, column }: Position): string {
  const { text } = argument;
  const source = sourceOf(argument);
  const isLone =
    (source?.kind === "constant" && source.grid.length === 1 && source.grid[0]!.length === 1) ||
    (source?.kind === "cells" && source.area.rows === 1 && source.area.columns === 1);
  if (isLone) return text;
  return `INDEX(${text},IF(ROWS(${text})=1,1,${row + 1}),IF(COLUMNS(${text})=1,1,${column + 1}))`;
}
