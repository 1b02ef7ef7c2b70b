import { type CellValue } from "./book";

/** What Excel makes of what is written into a cell: a formula, or a value. */
export type Content = { formula: string } | { value: CellValue };

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Reads a cell's new content: `=` begins a formula, `'` forces text, and text that reads as a number is one. */
export function readContent(content: CellValue): Content {
  if (typeof content !== "string") return { value: content };
  if (content.startsWith("=") && content.length > 1) return { formula: content };
  if (content.startsWith("'")) return { value: content.slice(1) };
  const text = content.trim();
  if (NUMBER.test(text)) return { value: Number(text) };
  const upper = text.toUpperCase();
  return { value: upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : content };
}

const ERROR_CODES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#CONNECT!",
  "#BUSY!",
]);

export function isErrorCode(value: CellValue): boolean {
  return typeof value === "string" && ERROR_CODES.has(value);
}

/** `Excel.RangeValueType` of a cell: of numbers, whole or not, Excel says that they are doubles. */
export function valueType(value: CellValue, formula: CellValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isErrorCode(value)) return "Error";
  return value === "" && formula === "" ? "Empty" : "String";
}
