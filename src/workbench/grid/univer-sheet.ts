import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type Area } from "../host/address";
import { boundingCells } from "../host/area";
import { type CellValue, type Sheet } from "../host/book";
import { type Content, readContents } from "../host/content";
import { UniverLook } from "./univer-look";
import { type UniverNames } from "./univer-names";

/** One of the grid's worksheets, as the simulated Excel sees it. */
export class UniverSheet extends UniverLook implements Sheet {
  constructor(
    workbook: FWorkbook,
    private readonly model: FormulaDataModel,
    private readonly names: UniverNames,
    id: string,
  ) {
    super(workbook, id);
  }

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
      .map((row, r) => row.map((formula, c) => this.names.fromGrid(formula) || (values[r]?.[c] ?? "")));
  }

  texts(area: Area): string[][] {
    const values = this.values(area);
    const shown = this.range(area).getDisplayValues();
    return shown.map((row, r) =>
      row.map((text, c) => {
        const value = values[r]?.[c];
        return typeof value === "boolean" ? String(value).toUpperCase() : text;
      }),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.range(area)
      .getNumberFormats()
      .map((row) => row.map((format) => format || "General"));
  }

  /** A cell that is left alone stays out of what is written: its value may be that of another cell's spill. */
  write(area: Area, contents: (CellValue | null)[][]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    const read = readContents(contents, this.numberFormats(area));
    read.forEach((row, r) => {
      const written: Record<number, ICellData> = (cells[area.row + r] = {});
      row.forEach((content, c) => {
        if (content !== null) written[area.column + c] = this.cell(content);
      });
    });
    this.range(area).setValues(cells);
    const formats = read.map((row) => row.map((content) => formatOf(content)));
    if (formats.flat().some((format) => format !== null)) this.setNumberFormats(area, formats);
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

  private cell(content: Content): ICellData {
    return toCell("formula" in content ? { formula: this.names.toGrid(content.formula, this.id) } : content);
  }

  /** A cell's value: its own, or that of the spill which covers it (a blocked spill leaves empty text behind). */
  private value(row: number, column: number): CellValue {
    const own = this.worksheet.getSheet().getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== "") return cellValue(own);
    const spilled = this.model.getArrayFormulaCellData()[this.workbook.getId()]?.[this.id]?.[row]?.[column];
    return cellValue(spilled);
  }
}

function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN)
    return typeof value === "string" ? value.toUpperCase() === "TRUE" : Boolean(value);
  return value;
}

/** The number format that comes with a content. */
function formatOf(content: Content | null): string | null {
  return (content && "value" in content && content.format) || null;
}

function toCell(read: Content): ICellData {
  // A cell that becomes a value loses its formula, and the other way round.
  if ("formula" in read) return { f: read.formula, v: null, t: null, si: null, p: null };
  const { value } = read;
  const rest = { f: null, si: null, p: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...rest };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...rest };
  return value === "" ? { v: null, t: null, ...rest } : { v: value, t: CellValueType.STRING, ...rest };
}
