import { type AstExpression, parseA1Ref } from "@borgar/fx";
import { type Cell, type Grid, error } from "../../functions/kit/cells";
import type { ArgumentText } from "./formula";

/** The cells that a reference names; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of an answer; row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The place in a range of the value that goes with a cell of the answer: a single row or column goes with all. */
export function placeIn(rows: number, columns: number, at: Position): Position | undefined {
  const row = rows === 1 ? 0 : at.row;
  const column = columns === 1 ? 0 : at.column;
  return row < rows && column < columns ? { row, column } : undefined;
}

/** Where an argument's values come from: constants in the formula, cells, or a name that Excel knows. */
export type Source =
  | { readonly kind: "constant"; readonly grid: Grid }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: "name"; readonly sheet: string | undefined; readonly name: string };

/** Whether a source is one value by itself; of a name only Excel knows. */
export function isLone(source: Source): boolean {
  if (source.kind === "constant") return source.grid.length === 1 && source.grid[0]!.length === 1;
  return source.kind === "cells" && source.area.rows === 1 && source.area.columns === 1;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** The source of an argument, or undefined for one that only Excel can calculate. */
export function sourceOf({ node }: ArgumentText): Source | undefined {
  if (node.type === "ReferenceIdentifier") return node.kind === "table" ? undefined : reference(node.value);
  const grid = node.type === "ArrayExpression" ? arrayOf(node.elements) : [[constant(node)]];
  return grid.flat().includes(undefined) ? undefined : { kind: "constant", grid };
}

function arrayOf(rows: readonly (readonly AstExpression[])[]): Cell[][] {
  return rows.map((row) => row.map(constant));
}

/** The value that is written out in a formula: 2026, "MFJ", TRUE, 6%, -5000. */
function constant(node: AstExpression): Cell {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return error(node.value, "");
  if (node.type !== "UnaryExpression") return undefined;
  const of = constant(node.arguments[0]!);
  if (typeof of !== "number") return undefined;
  const signs = { "+": of, "-": -of, "%": of / 100 };
  return node.operator in signs ? signs[node.operator as keyof typeof signs] : undefined;
}

function reference(text: string): Source | undefined {
  // The size of a trimmed reference depends on the contents of its cells.
  if (/\.:|:\./.test(text)) return undefined;
  const found = parseA1Ref(text);
  const [sheet, ...more] = found?.context ?? [];
  // Another workbook's cells, or the same cells of several sheets.
  if (!found || more.length > 0 || sheet?.includes(":") || sheet?.includes("[")) return undefined;
  if ("name" in found) return { kind: "name", sheet, name: found.name };
  const { top, left, bottom, right } = found.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rows = (bottom ?? sheetRows - 1) - row + 1;
  const columns = (right ?? sheetColumns - 1) - column + 1;
  return { kind: "cells", sheet, area: { row, column, rows, columns } };
}
