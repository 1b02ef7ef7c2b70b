import {
  type Area,
  formatArea,
  parseArea,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  splitSheet,
} from "./address";
import { type CellValue, type Sheet } from "./book";
import { invalidArgument } from "./errors";
import { HostObject } from "./host-object";
import { type Surroundings } from "./surroundings";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** `Excel.Range`. */
export class RangeObject extends HostObject {
  readonly typeName = "Range";
  private reference = "";

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return this.reference ? { _ReferenceId: this.reference } : {};
  }

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

  /** An unbounded range (whole rows or columns) has no values to give. */
  get Values(): CellValue[][] | null {
    return this.unbounded ? null : this.sheet.values(this.area);
  }
  set Values(values: unknown) {
    this.sheet.write(this.area, this.grid(values));
  }
  get Formulas(): CellValue[][] | null {
    return this.unbounded ? null : this.sheet.formulas(this.area);
  }
  set Formulas(formulas: unknown) {
    this.sheet.write(this.area, this.grid(formulas));
  }
  get Text(): string[][] | null {
    return this.unbounded ? null : this.sheet.texts(this.area);
  }
  get NumberFormat(): string[][] | null {
    return this.unbounded ? null : this.sheet.numberFormats(this.area);
  }
  set NumberFormat(formats: unknown) {
    const texts = this.grid(formats).map((row) =>
      row.map((format) => (format === null ? null : String(format))),
    );
    this.sheet.setNumberFormats(this.area, texts);
  }
  get Worksheet(): HostObject {
    return this.around.worksheet(this.sheet);
  }
  get _ReferenceId(): string {
    return this.reference;
  }

  GetCell(row: unknown, column: unknown): RangeObject {
    return this.part(index(row, "row"), index(column, "column"), 1, 1);
  }
  GetOffsetRange(rows: unknown, columns: unknown): RangeObject {
    return this.part(
      index(rows, "rowOffset"),
      index(columns, "columnOffset"),
      this.area.rows,
      this.area.columns,
    );
  }
  GetResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.part(
      0,
      0,
      this.area.rows + index(rows, "deltaRows"),
      this.area.columns + index(columns, "deltaColumns"),
    );
  }
  Clear(applyTo?: unknown): void {
    if (applyTo !== undefined && applyTo !== null && applyTo !== "All" && applyTo !== "Contents") {
      throw invalidArgument(`applyTo "${String(applyTo)}" is not modelled.`);
    }
    this.sheet.clear(this.area);
  }
  Select(): void {
    this.around.book.select(this.sheet, this.area);
  }
  _KeepReference(): void {
    this.reference ||= this.around.keep(this);
  }

  private get unbounded(): boolean {
    return this.area.rows === SHEET_ROWS || this.area.columns === SHEET_COLUMNS;
  }

  private part(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { row: this.area.row + row, column: this.area.column + column, rows, columns };
    return new RangeObject(this.sheet, inside(area), this.around);
  }

  /** One value fills the range; an array must have the range's shape. */
  private grid(input: unknown): (CellValue | null)[][] {
    if (this.unbounded) throw invalidArgument("A range of whole rows or columns cannot be written.");
    const { rows, columns } = this.area;
    if (!Array.isArray(input)) {
      const one = cell(input);
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => one));
    }
    if (input.length !== rows) throw invalidArgument(WRONG_SHAPE);
    return input.map((row: unknown) => {
      if (!Array.isArray(row) || row.length !== columns) throw invalidArgument(WRONG_SHAPE);
      return row.map(cell);
    });
  }
}

function cell(value: unknown): CellValue | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`A cell takes a number, text or a boolean, not ${JSON.stringify(value)}.`);
}

function index(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

function inside(area: Area): Area {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (fits && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS) return area;
  throw invalidArgument("The range lies outside the worksheet.");
}

/** The range of an address on a sheet; an address may name the sheet itself, but no other. */
export function rangeAt(sheet: Sheet, address: unknown, around: Surroundings): RangeObject {
  if (address === undefined || address === null) {
    return new RangeObject(sheet, { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS }, around);
  }
  if (typeof address !== "string") throw invalidArgument("address must be text.");
  const { sheet: named, cells } = splitSheet(address);
  if (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`Address "${address}" is not on ${sheet.name}.`);
  }
  return new RangeObject(sheet, parseArea(cells), around);
}

/** The range of a position and a size. */
export function rangeByIndexes(sheet: Sheet, numbers: unknown[], around: Surroundings): RangeObject {
  const [row = 0, column = 0, rows = 0, columns = 0] = numbers.map((n) => index(n, "index"));
  return new RangeObject(sheet, inside({ row, column, rows, columns }), around);
}
