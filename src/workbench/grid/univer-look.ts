import type { ICellData } from "@univerjs/core";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../host/address";
import { isUnbounded } from "../host/area";
import { type CellFormat, PLAIN } from "../host/cell-format";
import { distinct } from "../host/layers";
import { toFormat, toStyle } from "./cell-style";
import { numbers, UniverCells } from "./univer-cells";

/** A pixel of the grid, in points. */
const POINTS = 0.75;

/** How one of the grid's worksheets looks. */
export abstract class UniverLook extends UniverCells {
  clearFormats(area: Area): void {
    const cells = this.within(area);
    if (cells) this.range(cells).clearFormat();
  }

  formats<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][] {
    const values = new Set<CellFormat[K]>();
    this.eachCell(area, (row, column) => values.add(this.format(row, column)[key]));
    return values.size > 0 ? [...values] : [PLAIN[key]];
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    if (!isUnbounded(area)) this.range(area);
    const cells = this.within(area);
    if (!cells) return;
    const styles: Record<number, Record<number, ICellData>> = {};
    this.eachCell(cells, (row, column) => {
      (styles[row] ??= {})[column] = { s: toStyle(change, this.format(row, column)) };
    });
    this.range(cells).setValues(styles);
  }

  columnWidths(column: number, count: number): number[] {
    const { worksheet } = this;
    const shown = Math.min(column + count, worksheet.getMaxColumns()) - column;
    const widths = numbers(column, shown).map((c) => worksheet.getColumnWidth(c) * POINTS);
    return widths.length > 0
      ? distinct(widths)
      : [this.worksheet.getSheet().getConfig().defaultColumnWidth * POINTS];
  }

  setColumnWidths(column: number, count: number, points: number): void {
    const { worksheet } = this;
    if (count < SHEET_COLUMNS) this.range({ row: 0, column, rows: 1, columns: count });
    const shown = Math.min(column + count, worksheet.getMaxColumns()) - column;
    worksheet.setColumnWidths(column, shown, points / POINTS);
  }

  rowHeights(row: number, count: number): number[] {
    const { worksheet } = this;
    const shown = Math.min(row + count, worksheet.getMaxRows()) - row;
    const heights = numbers(row, shown).map((r) => worksheet.getRowHeight(r) * POINTS);
    return heights.length > 0
      ? distinct(heights)
      : [this.worksheet.getSheet().getConfig().defaultRowHeight * POINTS];
  }

  setRowHeights(row: number, count: number, points: number): void {
    const { worksheet } = this;
    if (count < SHEET_ROWS) this.range({ row, column: 0, rows: count, columns: 1 });
    const shown = Math.min(row + count, worksheet.getMaxRows()) - row;
    worksheet.setRowHeightsForced(row, shown, points / POINTS);
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set frozen({ rows, columns }: { rows: number; columns: number }) {
    const start = { startRow: rows || -1, startColumn: columns || -1 };
    this.worksheet.setFreeze({ xSplit: columns, ySplit: rows, ...start });
  }

  get tabColor(): string {
    return this.worksheet.getTabColor()?.toUpperCase() ?? "";
  }
  set tabColor(color: string) {
    this.worksheet.setTabColor(color);
  }

  get hidden(): boolean {
    return this.worksheet.isSheetHidden();
  }
  set hidden(hidden: boolean) {
    if (hidden) this.worksheet.hideSheet();
    else this.worksheet.showSheet();
  }

  get showGridlines(): boolean {
    return !this.worksheet.hasHiddenGridLines();
  }
  set showGridlines(shown: boolean) {
    this.worksheet.setHiddenGridlines(!shown);
  }

  private format(row: number, column: number): CellFormat {
    return toFormat(this.worksheet.getSheet().getComposedCellStyle(row, column));
  }
}
