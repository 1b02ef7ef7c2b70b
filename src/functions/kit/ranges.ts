import { Refusal } from "../../rules/refusal";
import { type RangeArgument, readFact, required } from "./arguments";
import { type Cell, type Grid, errorIn, gridOf, isZeroOrEmpty } from "./cells";
import { type Kind, money } from "./kinds";

/** How a range is read: what is allowed in words, and the reading. */
export interface RangeKind<T> {
  readonly allowed: string;
  readonly readRange: (grid: Grid, name: string) => T;
}

export function requiredRange<T>(name: string, kind: RangeKind<T>): RangeArgument<T> {
  return { name, ...kind };
}

/** The columns of a range: a name for messages and what stands in it. */
export type Columns = readonly (readonly [name: string, kind: Kind<unknown>])[];

type Row<C extends Columns> = { [K in keyof C]: C[K][1] extends Kind<infer T> ? T : never };

/**
 * A range of rows with fixed columns. Rows that are empty altogether are passed over, and a lone empty cell is no
 * rows; fewer than `least` are refused.
 */
export function rowsOf<const C extends Columns>(columns: C, least = 0): RangeKind<Row<C>[]> {
  const heads = columns.map(([name]) => name).join(", ");
  const allowed = `rows of ${columns.length} columns: ${heads}`;
  return {
    allowed,
    readRange(grid, name) {
      const lone =
        grid.length === 1 && grid[0]!.length === 1 ? readLone(grid[0]![0], name, allowed) : undefined;
      const width = grid[0]?.length ?? 0;
      if (lone !== "none" && width !== columns.length)
        throw new Refusal("value", `${name} was a range of ${width} columns; it must be ${allowed}.`);
      const filled = [...grid.entries()].filter(([, row]) => !row.every(isZeroOrEmpty));
      if (filled.length < least)
        throw new Refusal(
          "value",
          `${name} was ${lone ? "0 or an empty cell" : "a range of empty rows"}; it must be ${allowed}.`,
        );
      return filled.map(([r, row]) => readRow(columns, row, `${name}, row ${r + 1}`));
    },
  };
}

/** A lone cell given for a range: an error goes through, an empty cell is no rows. */
function readLone(cell: Cell, name: string, allowed: string): "none" | undefined {
  if (typeof cell === "object" && cell !== null) throw errorIn(cell, name, allowed);
  return isZeroOrEmpty(cell) ? "none" : undefined;
}

function readRow<C extends Columns>(columns: C, row: readonly Cell[], at: string): Row<C> {
  return columns.map(([head, kind], c) =>
    readPlaced(kind, row[c], () => `${at}, column ${c + 1} (${head})`),
  ) as Row<C>;
}

/** Reads a cell whose place is worded only where it is needed: a cell that is refused is read again for the message. */
function readPlaced<T>(kind: Kind<T>, cell: Cell, place: () => string): T {
  try {
    if (typeof cell !== "object") return kind.read(cell, "");
  } catch {
    // Falls through to the reading that names the place.
  }
  return readFact(required(place(), kind), cell) as T;
}

/** A list of values in one row or one column, an empty cell being the value an empty cell is. */
export function listOf<T>(kind: Kind<T>): RangeKind<T[]> {
  const allowed = `one row or one column of values, each ${kind.allowed}`;
  return {
    allowed,
    readRange(grid, name) {
      if (grid.length > 1 && grid[0]!.length > 1)
        throw new Refusal(
          "value",
          `${name} was a range of ${grid.length} x ${grid[0]!.length} cells; it must be ${allowed}.`,
        );
      return readCells(grid, name, kind);
    },
  };
}

/** Every cell of a range as one kind of value, row by row; an error names the row and column. */
function readCells<T>(grid: Grid, name: string, kind: Kind<T>): T[] {
  const isLone = grid.length === 1 && grid[0]!.length === 1;
  let at = { r: 0, c: 0 };
  const place = () => (isLone ? name : `${name}, row ${at.r + 1}, column ${at.c + 1},`);
  const values: T[] = [];
  for (let r = 0; r < grid.length; r += 1)
    for (let c = 0; c < grid[r]!.length; c += 1) {
      at = { r, c };
      values.push(readPlaced(kind, grid[r]![c], place));
    }
  return values;
}

/** The money in values or ranges, any number of them. */
export function moneyIn(name: string, passed: readonly unknown[]): number[] {
  const grids = passed.map(gridOf).filter((grid) => grid !== undefined);
  if (grids.length === 0) throw new Refusal("value", `${name} is missing; it must be ${money.allowed}.`);
  return grids.flatMap((grid) => readCells(grid, name, money));
}
