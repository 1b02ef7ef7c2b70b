import { type Area, formatArea, parseArea, quoteSheet, readsAsCell, splitSheet } from "./address";
import { type Book, type DefinedName, type Sheet } from "./book";
import { invalidArgument } from "./errors";

const LONGEST_NAME = 255;

/** Cells of a worksheet. */
export interface Referred {
  sheet: Sheet;
  area: Area;
}

/** A name as Excel allows it: no cell's address in either notation, and nothing that reads as a value. */
export function checkedNewName(name: unknown): string {
  const text = typeof name === "string" ? name : "";
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && text.length <= LONGEST_NAME;
  const taken = readsAsCell(text) || /^(TRUE|FALSE)$/i.test(text);
  if (!shaped || taken) throw invalidArgument(`"${String(name)}" is no name that Excel allows.`);
  return text;
}

/** The names of one scope: of a sheet, or, without one, of the workbook. */
export function scopedNames(book: Book, scope?: Sheet): DefinedName[] {
  return book.names.filter(({ sheetId }) => sheetId === scope?.id);
}

/** The name that a text stands for on a sheet: the sheet's own before the workbook's. */
export function findName(book: Book, text: string, sheet?: Sheet): DefinedName | undefined {
  const wanted = text.toLowerCase();
  const isWanted = ({ name }: DefinedName): boolean => name.toLowerCase() === wanted;
  const own = sheet && scopedNames(book, sheet).find(isWanted);
  return own ?? scopedNames(book).find(isWanted);
}

/** Names that refer to a worksheet follow it when it is renamed; the grid has seen to its own by then. */
export function followSheet(book: Book, before: string, after: string): void {
  const old = `=${quoteSheet(before)}!`;
  for (const name of book.names) {
    if (!name.formula.toLowerCase().startsWith(old.toLowerCase())) continue;
    book.setName({ ...name, formula: `=${quoteSheet(after)}!${name.formula.slice(old.length)}` });
  }
}

/** The cells that a name stands for; undefined for a name of something else. */
export function referredArea(book: Book, { formula }: Pick<DefinedName, "formula">): Referred | undefined {
  const { sheet: sheetName, cells } = splitSheet(formula.slice(1));
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  return sheet && /^[A-Z$\d:]+$/i.test(cells) ? { sheet, area: parseArea(cells) } : undefined;
}

/** The cells of a formula of a sheet that is a mere reference or a name of cells. */
export function formulaArea(book: Book, formula: string, sheet: Sheet): Referred | undefined {
  const text = formula.slice(1);
  const named = findName(book, text, sheet);
  if (named) return referredArea(book, named);
  const isLocal = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
  return isLocal ? { sheet, area: parseArea(text) } : referredArea(book, { formula });
}

/** A reference as a name keeps it: with its sheet, and absolute. */
export function absoluteReference(sheet: Sheet, area: Area): string {
  const corners = formatArea(area).split(":");
  const absolute = corners.map((corner) => corner.replace(/^([A-Z]+)?(\d+)?$/, dollars));
  return `${quoteSheet(sheet.name)}!${absolute.join(":")}`;
}

function dollars(_corner: string, letters?: string, digits?: string): string {
  return (letters ? `$${letters}` : "") + (digits ? `$${digits}` : "");
}
