import { type Area, formatArea, quoteSheet, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { bounding, intersection, onSheet } from "./area";
import { type Sheet } from "./book";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";

/** Where a range lies, and the ranges that can be reached from it: the part of `Excel.Range` without content. */
export abstract class RangePlace<Self extends RangePlace<Self>> extends HostObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }

  /** Another range of the same sheet. */
  protected abstract at(area: Area): Self;

  /** The range of an address, which may name this sheet. */
  protected abstract read(address: unknown): Self;

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }

  GetCell(row: unknown, column: unknown): Self {
    return this.part({ row: index(row, "row"), column: index(column, "column"), rows: 1, columns: 1 });
  }
  GetRow(row: unknown): Self {
    return this.part({
      row: within(row, this.area.rows, "row"),
      column: 0,
      rows: 1,
      columns: this.area.columns,
    });
  }
  GetColumn(column: unknown): Self {
    const offset = within(column, this.area.columns, "column");
    return this.part({ row: 0, column: offset, rows: this.area.rows, columns: 1 });
  }
  GetLastCell(): Self {
    const { rows, columns } = this.area;
    return this.part({ row: rows - 1, column: columns - 1, rows: 1, columns: 1 });
  }
  GetLastRow(): Self {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Self {
    return this.GetColumn(this.area.columns - 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): Self {
    const offset = { row: index(rows, "rowOffset"), column: index(columns, "columnOffset") };
    return this.part({ ...this.area, ...offset });
  }
  GetResizedRange(rows: unknown, columns: unknown): Self {
    const grown = this.area.rows + index(rows, "deltaRows");
    return this.part({
      row: 0,
      column: 0,
      rows: grown,
      columns: this.area.columns + index(columns, "deltaColumns"),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.part({
      row: 0,
      column: 0,
      rows: index(rows, "numRows"),
      columns: index(columns, "numColumns"),
    });
  }
  GetEntireRow(): Self {
    return this.at({ ...this.area, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Self {
    return this.at({ ...this.area, row: 0, rows: SHEET_ROWS });
  }
  GetBoundingRect(other: unknown): Self {
    return this.at(bounding(this.area, this.other(other)));
  }
  GetIntersection(other: unknown): Self {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound("the intersection of the ranges");
    return shared;
  }
  GetIntersectionOrNullObject(other: unknown): Self | null {
    const shared = intersection(this.area, this.other(other));
    return shared ? this.at(shared) : null;
  }

  /** A range by its place in this one; it may reach beyond. */
  private part(area: Area): Self {
    return this.at(
      onSheet({ ...area, row: this.area.row + area.row, column: this.area.column + area.column }),
    );
  }

  private other(other: unknown): Area {
    const { sheet, area } = other instanceof RangePlace ? (other as Self) : this.read(other);
    if (sheet !== this.sheet) throw invalidArgument("The ranges lie on different worksheets.");
    return area;
  }
}

/** A whole number, as positions and sizes are. */
export function index(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument(`${name} must be a whole number.`);
}

function within(value: unknown, count: number, name: string): number {
  const number = index(value, name);
  if (number >= 0 && number < count) return number;
  throw invalidArgument(`${name} ${number} lies outside the range.`);
}
