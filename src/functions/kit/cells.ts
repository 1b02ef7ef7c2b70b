/** What Excel puts in or takes from one cell. */
export type Cell = unknown;
export type Grid = readonly (readonly Cell[])[];

/** The errors that Excel takes as a custom function's answer; #NAME?, #REF!, #SPILL! and others it does not. */
const codes = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"];

/** An argument as a matrix: Excel passes a lone value as [[x]]; undefined where it was left out. */
export function gridOf(argument: unknown): Grid | undefined {
  if (argument === null || argument === undefined) return undefined;
  return Array.isArray(argument) ? (argument as Grid) : [[argument]];
}

/** An empty cell arrives as null or "" (or as 0, which reads as the number it is). */
export function isEmpty(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "";
}

export function isZeroOrEmpty(cell: Cell): boolean {
  return cell === 0 || isEmpty(cell);
}

/** The word for 0, or for no cap. */
export function isNone(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === "none";
}

/** The error a cell holds, in either shape Excel sends: an object of the runtime's class or a plain one. */
export function errorIn(cell: object, name: string, allowed: string): CustomFunctions.Error {
  const { code, basicValue, message } = cell as { code?: unknown; basicValue?: unknown; message?: unknown };
  const shown = String(code ?? basicValue);
  if (codes.includes(shown)) return error(shown, typeof message === "string" ? message : "");
  if (shown.startsWith("#")) return error("#VALUE!", `${name} was ${shown}.`);
  return error("#VALUE!", `${name} was a data type, not a plain value; it must be ${allowed}.`);
}

export function error(code: string, message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}

/** A cell as a message quotes it. */
export function quoted(cell: Cell): string {
  if (isZeroOrEmpty(cell)) return "0 or an empty cell";
  if (typeof cell === "string") return `the text "${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : "not a value";
}

export function isError(cell: Cell): cell is CustomFunctions.Error {
  return cell instanceof CustomFunctions.Error;
}
