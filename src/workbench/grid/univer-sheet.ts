import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { type Area } from "../host/address";
import { type CellValue, type Sheet } from "../host/book";
import { readContent } from "../host/content";
import { HostError } from "../host/errors";

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
    return this.range(area).getNumberFormats();
  }

  write(area: Area, contents: (CellValue | null)[][]): void {
    const kept = this.formulas(area);
    const cells = contents.map((row, r) => row.map((content, c) => toCell(content ?? kept[r]?.[c] ?? "")));
    this.range(area).setValues(cells);
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    const kept = this.numberFormats(area);
    this.range(area).setNumberFormats(
      formats.map((row, r) => row.map((f, c) => f ?? kept[r]?.[c] ?? "General")),
    );
  }

  clear(area: Area): void {
    this.range(area).clear();
  }

  usedArea(): Area | undefined {
    const { worksheet } = this;
    const rows = worksheet.getLastRow() + 1;
    const columns = worksheet.getLastColumn() + 1;
    const used = this.values({ row: 0, column: 0, rows, columns });
    const inUse = used.flatMap((row, r) => row.flatMap((value, c) => (value === "" ? [] : [{ r, c }])));
    if (inUse.length === 0) return undefined;
    const row = Math.min(...inUse.map(({ r }) => r));
    const column = Math.min(...inUse.map(({ c }) => c));
    const lastRow = Math.max(...inUse.map(({ r }) => r));
    const lastColumn = Math.max(...inUse.map(({ c }) => c));
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  /** A cell's value: its own, or that of the spill which covers it (a blocked spill leaves empty text behind). */
  private value(row: number, column: number): CellValue {
    const own = this.worksheet.getSheet().getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== "") return cellValue(own);
    const spilled = this.model.getArrayFormulaCellData()[this.workbook.getId()]?.[this.id]?.[row]?.[column];
    return cellValue(spilled);
  }

  private get worksheet(): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new HostError("ItemNotFound", "The worksheet has been deleted.");
    return sheet;
  }

  private range({ row, column, rows, columns }: Area): FRange {
    return this.worksheet.getRange(row, column, rows, columns);
  }
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
