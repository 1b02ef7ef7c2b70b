import { type CellValue } from "./book";
import { aText } from "./checks";
import { checkedFormula } from "./formula";
import { isoDateSerial } from "./iso-date";

/** What Excel makes of what is written into a cell: a formula, or a value and the number format it brings. */
export type Content = { formula: string } | { value: CellValue; format?: string };

const GENERAL = "General";
/** The number format of cells in which everything is text. */
const TEXT = "@";

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const SHOWN_NUMBER = /^([-+]?)(\$?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(%?)$/;

/** Reads the new contents of cells with their number formats; `null` leaves a cell alone. */
export function readContents(
  contents: readonly (CellValue | null)[][],
  formats: readonly string[][],
): (Content | null)[][] {
  return contents.map((row, r) =>
    row.map((content, c) => (content === null ? null : readContent(content, formats[r]?.[c]))),
  );
}

/** Reads a cell's new content. A number format that comes with a value does not replace another than General. */
function readContent(content: CellValue, format = GENERAL): Content {
  if (format === TEXT) return { value: asText(content) };
  const read = typeof content === "string" ? readText(content) : { value: content };
  return "value" in read && format !== GENERAL ? { value: read.value } : read;
}

/** `=`, `+` and `-` begin a formula, `'` forces text, and text that reads as a number or a date is one. */
function readText(content: string): Content {
  const text = content.trim();
  const value = plainValue(text);
  if (typeof value !== "string") return { value };
  const shown = shownNumber(text) ?? shownDate(text);
  if (shown) return shown;
  if (/^[=+-][^]/.test(content)) {
    return { formula: checkedFormula(content.startsWith("=") ? content : `=${content}`) };
  }
  return { value: asText(content) };
}

function asText(content: CellValue): string {
  if (typeof content !== "string") return String(content).toUpperCase();
  return aText(content.replace(/^'/, ""), "A cell's text");
}

/** The number or the truth value that a text is in a formula as well; any other text is itself. */
export function plainValue(text: string): CellValue {
  if (NUMBER.test(text)) return Number(text);
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : text;
}

/** `6%`, `$5,000` and `1,234.5`, in US English. */
function shownNumber(text: string): Content | undefined {
  const [, sign = "", dollar = "", digits = "", decimals = "", percent = ""] = SHOWN_NUMBER.exec(text) ?? [];
  if (digits === "" || (dollar !== "" && percent !== "")) return undefined;
  const value = Number(`${sign}${digits.replaceAll(",", "")}${decimals}${percent && "e-2"}`);
  const places = decimals && ".00";
  if (percent) return { value, format: `0${places}%` };
  const grouped = `#,##0${places}`;
  return { value, format: dollar ? `$${grouped}_);[Red]($${grouped})` : grouped };
}

function shownDate(text: string): Content | undefined {
  const value = isoDateSerial(text);
  return value === undefined ? undefined : { value, format: "m/d/yyyy" };
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
