import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { type Area } from "../host/address";
import { intersection } from "../host/area";
import { HostError } from "../host/errors";

/** The cells of one of the grid's worksheets. */
export abstract class UniverCells {
  constructor(
    protected readonly workbook: FWorkbook,
    readonly id: string,
  ) {}

  /** The part of an area that the grid has. */
  protected within(area: Area): Area | undefined {
    const { worksheet } = this;
    const grid = { row: 0, column: 0, rows: worksheet.getMaxRows(), columns: worksheet.getMaxColumns() };
    return intersection(area, grid);
  }

  protected eachCell(area: Area, visit: (row: number, column: number) => void): void {
    const cells = this.within(area);
    if (!cells) return;
    for (const row of numbers(cells.row, cells.rows)) {
      for (const column of numbers(cells.column, cells.columns)) visit(row, column);
    }
  }

  protected get worksheet(): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new HostError("ItemNotFound", "The worksheet has been deleted.");
    return sheet;
  }

  /** The grid begins smaller than a worksheet of Excel, and grows where it is used. */
  protected range({ row, column, rows, columns }: Area): FRange {
    const { worksheet } = this;
    if (row + rows > worksheet.getMaxRows()) worksheet.setRowCount(row + rows);
    if (column + columns > worksheet.getMaxColumns()) worksheet.setColumnCount(column + columns);
    return worksheet.getRange(row, column, rows, columns);
  }
}

export function numbers(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_n, i) => from + i);
}
