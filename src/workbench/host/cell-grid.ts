import { type Area } from "./address";
import { isUnbounded } from "./area";
import { type CellValue } from "./book";
import { invalidArgument } from "./errors";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What an add-in writes to cells, cell by cell: one value fills them, an array must have their shape. */
export function cellGrid(input: unknown, area: Area): (CellValue | null)[][] {
  if (isUnbounded(area)) throw invalidArgument("A range of whole rows or columns cannot be written.");
  const { rows, columns } = area;
  if (input === null) throw invalidArgument("A range is not filled with null.");
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

function cell(value: unknown): CellValue | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`A cell takes a number, text or a boolean, not ${JSON.stringify(value)}.`);
}
