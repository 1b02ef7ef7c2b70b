import { type Area } from "./address";
import { type Sheet } from "./book";

/** The width of a digit of an ordinary font as a part of its size, and the room beside a cell's text, in points. */
const DIGIT = 0.5;
const BESIDE = 4;
/** The height of a line as a part of the font's size. */
const LINE = 1.36;

/** Makes columns as wide as their longest text. It is an estimate: no text is measured. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(area, true);
  if (!used) return;
  const texts = sheet.texts(used);
  for (let c = 0; c < used.columns; c++) {
    const longest = Math.max(...texts.map((row) => (row[c] ?? "").length));
    const column = { ...used, column: used.column + c, columns: 1 };
    const size = Math.max(...sheet.formats(column, "fontSize"));
    if (longest > 0) sheet.setColumnWidths(column.column, 1, Math.ceil(longest * DIGIT * size + BESIDE));
  }
}

/** Makes rows as high as their lines need, by the same estimate. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(area, true);
  if (!used) return;
  const texts = sheet.texts(used);
  const widths = sheet.columnWidths(used.column, used.columns);
  texts.forEach((row, r) => {
    const cells = { ...used, row: used.row + r, rows: 1 };
    const size = Math.max(...sheet.formats(cells, "fontSize"));
    const lines = row.map((text, c) => {
      const cell = { ...cells, column: used.column + c, columns: 1 };
      if (!sheet.formats(cell, "wrapText")[0]) return 1;
      const perLine = Math.max(1, Math.floor(((widths[c] ?? 0) - BESIDE) / (DIGIT * size)));
      return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    });
    sheet.setRowHeights(cells.row, 1, Math.ceil(Math.max(...lines) * size * LINE));
  });
}
