import { CellError, type Grid, type Value } from "../../excel";

/** The three ways in which Excel's platforms pass an empty cell of a range. */
export const emptyCells: readonly Value[] = [0, null, ""];

/** Excel's errors that pass through a function under their own code: those that it takes as an answer. */
export const errorCodes = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"] as const;

/** The shapes in which an error cell arrives. */
export const errorShapes: readonly [shape: string, make: (code: string) => object][] = [
  ["an error of the runtime's class", (code) => new CellError(code, "upstream")],
  ["a plain error object with a code", (code) => ({ code })],
  [
    "a plain error object with a basic value",
    (code) => ({ type: "Error", basicType: "Error", basicValue: code }),
  ],
];

/** What keeps a result from being shown by Excel as it is meant; nothing where all is well. */
export function unclean(grid: Grid): string[] {
  const width = grid[0]?.length ?? 0;
  if (width === 0) return ["an empty grid"];
  return grid.flatMap((row) => [
    ...(row.length === width ? [] : ["a ragged grid"]),
    ...Array.from(row, uncleanCell).filter((complaint) => complaint !== ""),
  ]);
}

function uncleanCell(cell: unknown): string {
  if (cell instanceof CellError) {
    if (!(errorCodes as readonly string[]).includes(cell.code)) return `the error code ${cell.code}`;
    return /Unexpected error/.test(cell.message) ? cell.message : "";
  }
  if (Object.is(cell, -0)) return "a negative zero";
  if (typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell)) return "";
  return `the cell ${String(cell)}`;
}

export function isErrorWith(code: string, cell: unknown): boolean {
  return cell instanceof CellError && cell.code === code;
}

/** A value as a test's complaint shows it. */
export function shown(value: unknown): string {
  if (value instanceof CellError) return `${value.code} ${value.message}`;
  if (typeof value === "number" || value === undefined) return String(value);
  return JSON.stringify(value);
}
