import { invalidArgument } from "./errors";

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

function corner(text: string, missing: "first" | "last"): { row: number; column: number } {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined))
    throw invalidArgument(`Address "${text}".`);
  const first = missing === "first";
  const column = match[1] === undefined ? (first ? 0 : SHEET_COLUMNS - 1) : columnNumber(match[1]);
  const row = match[2] === undefined ? (first ? 0 : SHEET_ROWS - 1) : Number(match[2]) - 1;
  if (row < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS) throw invalidArgument(`Address "${text}".`);
  return { row, column };
}

/** Splits `'My sheet'!A1:B2` into the sheet's name, if any, and the rest. */
export function splitSheet(address: string): { sheet: string | undefined; cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: address.slice(at + 1) };
}

/** Reads `B2`, `A1:C3`, `A:A` or `2:5`. */
export function parseArea(cells: string): Area {
  const [from = "", to, ...rest] = cells.split(":");
  if (rest.length > 0) throw invalidArgument(`Address "${cells}".`);
  const a = corner(from, "first");
  const b = corner(to ?? from, "last");
  const isWhole = a.row !== b.row || a.column !== b.column;
  if (to === undefined && isWhole) throw invalidArgument(`Address "${cells}".`);
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** Writes an area as Excel does: `A1`, `A1:B2`, whole columns as `A:C`, whole rows as `2:5`. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const lastRow = row + rows;
  const lastColumn = column + columns - 1;
  if (rows === SHEET_ROWS) return `${columnName(column)}:${columnName(lastColumn)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${lastRow}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(lastColumn)}${lastRow}`;
}

/** Whether a text is the address of a cell in either notation, as `Tax2025` and `RC` are. */
export function readsAsCell(text: string): boolean {
  if (/^(R\d*(C\d*)?|C\d*)$/i.test(text)) return true;
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(text) ?? [];
  const row = Number(digits);
  return letters !== "" && columnNumber(letters) < SHEET_COLUMNS && row >= 1 && row <= SHEET_ROWS;
}

/** A sheet's name as it stands in an address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !readsAsCell(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
