import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { type Sheet } from "./book";
import { aNumber } from "./checks";
import { itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { rangeAt, RangeObject } from "./range";
import { type Surroundings } from "./surroundings";

/** `Excel.WorksheetFreezePanes`. Each call takes the place of what was frozen before. */
export class FreezePanesObject extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly sheet: Sheet,
    private readonly around: Surroundings,
  ) {
    super();
  }

  FreezeAt(range: unknown): void {
    if (range === null || range === undefined) return this.Unfreeze();
    const { area } = range instanceof RangeObject ? range : rangeAt(this.sheet, range, this.around);
    const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
    this.sheet.frozen = { rows, columns };
  }
  FreezeRows(count: unknown): void {
    this.sheet.frozen = { rows: checkedCount(count, SHEET_ROWS), columns: 0 };
  }
  FreezeColumns(count: unknown): void {
    this.sheet.frozen = { rows: 0, columns: checkedCount(count, SHEET_COLUMNS) };
  }
  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
  GetLocation(): RangeObject {
    const range = this.GetLocationOrNullObject();
    if (!range) throw itemNotFound("frozen panes");
    return range;
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area: Area = { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
    return new RangeObject(this.sheet, area, this.around);
  }
}

function checkedCount(count: unknown, most: number): number {
  return count === undefined || count === null ? 1 : Math.floor(aNumber(count, "count", 0, most));
}
