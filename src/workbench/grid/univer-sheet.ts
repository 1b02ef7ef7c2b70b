import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../host/address";
import { boundingCells, intersection, isUnbounded } from "../host/area";
import { type CellValue, type Sheet } from "../host/book";
import { type CellFormat, PLAIN } from "../host/cell-format";
import { readContent } from "../host/content";
import { HostError } from "../host/errors";
import { distinct } from "../host/layers";
import { toFormat, toStyle } from "./cell-style";

/** A pixel of the grid, in points. */
const POINTS = 0.75;

/** One of the grid's worksheets, as the simulated Excel sees it. */
export class UniverSheet implements Sheet {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly model: FormulaDataModel,
    readonly id: string,
  ) {}

  get name(): string {
    return this.worksheet.getSheetName();
  }
  set name(name: string) {
    this.worksheet.setName(name);
  }

  values(area: Area): CellValue[][] {
    return this.range(area)
      .getCellDataGrid()
      .map((row, r) => row.map((_cell, c) => this.value(area.row + r, area.column + c)));
  }

  formulas(area: Area): CellValue[][] {
    const values = this.values(area);
    return this.range(area)
      .getFormulas()
      .map((row, r) => row.map((formula, c) => formula || (values[r]?.[c] ?? "")));
  }

  texts(area: Area): string[][] {
    return this.range(area).getDisplayValues();
  }

  numberFormats(area: Area): string[][] {
    return this.range(area)
      .getNumberFormats()
      .map((row) => row.map((format) => format || "General"));
  }

  /** A cell that is left alone stays out of what is written: its value may be that of another cell's spill. */
  write(area: Area, contents: (CellValue | null)[][]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    contents.forEach((row, r) => {
      const written: Record<number, ICellData> = (cells[area.row + r] = {});
      row.forEach((content, c) => {
        if (content !== null) written[area.column + c] = toCell(content);
      });
    });
    this.range(area).setValues(cells);
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    const kept = this.numberFormats(area);
    this.range(area).setNumberFormats(
      formats.map((row, r) => row.map((f, c) => f ?? kept[r]?.[c] ?? "General")),
    );
  }

  clearContents(area: Area): void {
    const cells = this.within(area);
    if (cells) this.range(cells).clearContent();
  }

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

  spills(): Area[] {
    const spills: Record<number, Record<number, IRange>> = this.model.getArrayFormulaRange()[
      this.workbook.getId()
    ]?.[this.id] ?? {};
    return Object.values(spills)
      .flatMap((columns) => Object.values(columns))
      .map(({ startRow, endRow, startColumn, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }))
      .filter(
        ({ row, column, rows, columns }) => rows * columns > 1 && this.value(row, column) !== "#SPILL!",
      );
  }

  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    const searched = this.within(within);
    if (!searched) return undefined;
    const cells = this.range(searched).getCellDataGrid();
    const used = this.values(searched).flatMap((row, r) =>
      row.flatMap((value, c) => {
        const isUsed = value !== "" || (!valuesOnly && Boolean(cells[r]?.[c]?.s));
        return isUsed ? [{ row: searched.row + r, column: searched.column + c }] : [];
      }),
    );
    return boundingCells(used);
  }

  /** A cell's value: its own, or that of the spill which covers it (a blocked spill leaves empty text behind). */
  private value(row: number, column: number): CellValue {
    const own = this.worksheet.getSheet().getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== "") return cellValue(own);
    const spilled = this.model.getArrayFormulaCellData()[this.workbook.getId()]?.[this.id]?.[row]?.[column];
    return cellValue(spilled);
  }

  private format(row: number, column: number): CellFormat {
    return toFormat(this.worksheet.getSheet().getComposedCellStyle(row, column));
  }

  /** The part of an area that the grid has. */
  private within(area: Area): Area | undefined {
    const { worksheet } = this;
    const grid = { row: 0, column: 0, rows: worksheet.getMaxRows(), columns: worksheet.getMaxColumns() };
    return intersection(area, grid);
  }

  private eachCell(area: Area, visit: (row: number, column: number) => void): void {
    const cells = this.within(area);
    if (!cells) return;
    for (const row of numbers(cells.row, cells.rows)) {
      for (const column of numbers(cells.column, cells.columns)) visit(row, column);
    }
  }

  private get worksheet(): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new HostError("ItemNotFound", "The worksheet has been deleted.");
    return sheet;
  }

  /** The grid begins smaller than a worksheet of Excel, and grows where it is used. */
  private range({ row, column, rows, columns }: Area): FRange {
    const { worksheet } = this;
    if (row + rows > worksheet.getMaxRows()) worksheet.setRowCount(row + rows);
    if (column + columns > worksheet.getMaxColumns()) worksheet.setColumnCount(column + columns);
    return worksheet.getRange(row, column, rows, columns);
  }
}

function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_n, i) => from + i);
}

function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN)
    return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
  return value;
}

function toCell(content: CellValue): ICellData {
  const read = readContent(content);
  // A cell that becomes a value loses its formula, and the other way round.
  if ("formula" in read) return { f: read.formula, v: null, t: null, si: null, p: null };
  const { value } = read;
  const rest = { f: null, si: null, p: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...rest };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...rest };
  return value === "" ? { v: null, t: null, ...rest } : { v: value, t: CellValueType.STRING, ...rest };
}
