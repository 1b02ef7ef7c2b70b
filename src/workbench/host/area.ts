import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { invalidArgument } from "./errors";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The area itself, where it lies on the sheet; anything else is refused. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (fits && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS) return area;
  throw invalidArgument("The range lies outside the worksheet.");
}

/** The area between two corners, the last of which is left out. */
function between(row: number, column: number, endRow: number, endColumn: number): Area {
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

/** The cells that two areas share. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared = between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows),
    Math.min(a.column + a.columns, b.column + b.columns),
  );
  return shared.rows > 0 && shared.columns > 0 ? shared : undefined;
}

/** What is left of an area without the cells of another: the rows above and below, and what lies beside. */
export function without(a: Area, b: Area): Area[] {
  const shared = intersection(a, b);
  if (!shared) return [a];
  const [endRow, endColumn] = [a.row + a.rows, a.column + a.columns];
  const [sharedEndRow, sharedEndColumn] = [shared.row + shared.rows, shared.column + shared.columns];
  return [
    between(a.row, a.column, shared.row, endColumn),
    between(sharedEndRow, a.column, endRow, endColumn),
    between(shared.row, a.column, sharedEndRow, shared.column),
    between(shared.row, sharedEndColumn, sharedEndRow, endColumn),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows),
    Math.max(a.column + a.columns, b.column + b.columns),
  );
}

/** The smallest area that holds every cell given. */
export function boundingCells(cells: readonly { row: number; column: number }[]): Area | undefined {
  return cells
    .map(({ row, column }): Area => ({ row, column, rows: 1, columns: 1 }))
    .reduce<Area | undefined>((all, cell) => (all ? bounding(all, cell) : cell), undefined);
}

export function containsCell(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

/** Whether an area takes in whole rows or whole columns. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}
