import { type Area } from "./address";
import { type Book, type CellValue, type Sheet } from "./book";
import { type KeptSeries, type KeptSource } from "./kept";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Divides the cells of a chart into series, as Excel does: along the longer side, with a first line of texts for
 * the names and a first column of texts for the categories. Of a scatter chart the first column is always the other
 * axis.
 */
export function seriesOf(sheet: Sheet, area: Area, by: SeriesBy, isScatter: boolean): KeptSeries[] {
  const inRows = by === "Rows" || (by === "Auto" && area.columns > area.rows);
  const cells = inRows ? transposed(sheet.values(area)) : sheet.values(area);
  const [length, lines] = inRows ? [area.columns, area.rows] : [area.rows, area.columns];
  const isText = (value: CellValue): boolean => typeof value === "string" && value !== "";
  const head = length > 1 && (cells[0] ?? []).slice(lines > 1 ? 1 : 0).every(isText) ? 1 : 0;
  const firstLine = cells.slice(head).map((row) => row[0] ?? "");
  const hasCategories = lines > 1 && (isScatter || firstLine.every((value) => typeof value !== "number"));
  const source = (line: number, from: number, count: number): KeptSource => ({
    sheetId: sheet.id,
    area: inRows
      ? { row: area.row + line, column: area.column + from, rows: 1, columns: count }
      : { row: area.row + from, column: area.column + line, rows: count, columns: 1 },
  });
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: lines - first }, (_line, i) => ({
    name: head ? source(first + i, 0, 1) : `Series${i + 1}`,
    values: source(first + i, head, length - head),
    categories: hasCategories ? source(0, head, length - head) : null,
  }));
}

function transposed(cells: CellValue[][]): CellValue[][] {
  return (cells[0] ?? []).map((_cell, c) => cells.map((row) => row[c] ?? ""));
}

/** What the cells of a source hold; nothing where the sheet is gone. */
export function sourceValues(book: Book, source: KeptSource | null): CellValue[] {
  const sheet = book.sheets.find(({ id }) => id === source?.sheetId);
  return sheet && source ? sheet.values(source.area).flat() : [];
}

export function seriesName(book: Book, { name }: KeptSeries): string {
  return typeof name === "string" ? name : sourceValues(book, name).map(String).join(" ");
}
