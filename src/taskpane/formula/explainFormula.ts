import { type AstExpression, stringifyA1Ref } from "@borgar/fx";
import { type ArgumentText, type Call, partsOf } from "./formula";
import { type Position, isLone, placeIn, sourceOf } from "./source";

/**
 * The formula that explains a call in the sheet, with the same arguments; for a cell of a lifted answer with those
 * of that cell alone. Undefined where the arguments would mean nothing in another cell: variables of LET or LAMBDA, and
 * columns of the table that the cell is in.
 */
export function explainFormula(call: Call, at: Position | undefined): string | undefined {
  if (call.hasVariables || call.args.some((each) => each && isOfTable(each.node))) return undefined;
  const args = call.args.map((each) => (each && at ? oneOf(each, at) : (each?.text ?? "")));
  return `=MEGAROTH.EXPLAIN(${[`"${call.name}"`, ...args].join(",")})`;
}

/** Whether an expression names columns without their table: [@Age]. */
function isOfTable(node: AstExpression): boolean {
  if (node.type === "ReferenceIdentifier") return node.value.startsWith("[") && node.kind === "table";
  return partsOf(node).some(isOfTable);
}

/** One value of an argument: EXPLAIN takes no columns. */
function oneOf(argument: ArgumentText, at: Position): string {
  const text = textAt(argument, at);
  const source = sourceOf(argument);
  if (text !== argument.text || (source && isLone(source))) return text;
  return `INDEX(${text},IF(ROWS(${text})=1,1,${at.row + 1}),IF(COLUMNS(${text})=1,1,${at.column + 1}))`;
}

/** Of a range the one cell that goes with a cell of the answer, where it has one; else the text. */
export function textAt(argument: ArgumentText, at: Position): string {
  const source = sourceOf(argument);
  if (source?.kind !== "cells" || isLone(source)) return argument.text;
  const { area, sheet } = source;
  const place = placeIn(area.rows, area.columns, at);
  if (!place) return argument.text;
  const top = area.row + place.row;
  const left = area.column + place.column;
  return stringifyA1Ref({
    context: sheet === undefined ? [] : [sheet],
    range: { top, left, bottom: top, right: left },
  });
}
