import { Refusal } from "../../rules/refusal";
import { readFact, required } from "./arguments";
import { type Cell, type Grid, errorIn, gridOf, isZeroOrEmpty } from "./cells";
import { type Kind, payMoney } from "./kinds";

/** How a range is read: what is allowed in words, and the reading, which throws the errors in its cells. */
export interface RangeKind<T> {
  readonly allowed: string;
  readonly readRange: (grid: Grid, name: string) => T;
}

/** The columns of a range: a heading for messages, the name of the fact and the kind of its values. */
export type RangeColumns = Readonly<Record<string, readonly [head: string, kind: Kind<unknown>]>>;

type Row<C extends RangeColumns> = { readonly [K in keyof C]: C[K][1] extends Kind<infer T> ? T : never };

/**
 * A range of rows with fixed columns. Rows that are empty altogether are passed over, and a lone empty cell is no
 * rows; fewer than `least` are refused.
 */
export function rowsOf<const C extends RangeColumns>(columns: C, least = 0): RangeKind<Row<C>[]> {
  const heads = Object.values(columns).map(([head]) => head);
  const allowed = `rows of ${heads.length} columns: ${heads.join(", ")}`;
  return {
    allowed,
    readRange(grid, name) {
      const isLone = isLoneEmpty(grid, name, allowed);
      const width = grid[0]?.length ?? 0;
      if (!isLone && width !== heads.length)
        throw new Refusal("value", { was: `a range of ${width} columns`, allowed });
      const filled = [...grid.entries()].filter(([, row]) => !row.every(isZeroOrEmpty));
      if (filled.length < least)
        throw new Refusal("value", { was: isLone ? "0 or an empty cell" : "a range of empty rows", allowed });
      return filled.map(([r, row]) => readRow(columns, row, `${name}, row ${r + 1}`));
    },
  };
}

/** Whether a range is a lone empty cell; a lone error goes through. */
export function isLoneEmpty(grid: Grid, name: string, allowed: string): boolean {
  if (grid.length !== 1 || grid[0]!.length !== 1) return false;
  const cell = grid[0]![0];
  if (typeof cell === "object" && cell !== null) throw errorIn(cell, name, allowed);
  return isZeroOrEmpty(cell);
}

function readRow<C extends RangeColumns>(columns: C, row: readonly Cell[], at: string): Row<C> {
  const read = Object.entries(columns).map(([key, [head, kind]], c) => [
    key,
    readFact(required(kind), row[c], `${at}, column ${c + 1} (${head})`),
  ]);
  return Object.fromEntries(read) as Row<C>;
}

/** A list of values in one row or one column, an empty cell being the value an empty cell is. */
export function listOf<T>(kind: Kind<T>): RangeKind<T[]> {
  const allowed = `one row or one column of values, each ${kind.allowed}`;
  return {
    allowed,
    readRange(grid, name) {
      if (grid.length > 1 && grid[0]!.length > 1)
        throw new Refusal("value", { was: `a range of ${grid.length} x ${grid[0]!.length} cells`, allowed });
      return readCells(grid, name, kind);
    },
  };
}

/** Every cell of a range as one kind of value, row by row; an error names the row and column. */
function readCells<T>(grid: Grid, name: string, kind: Kind<T>): T[] {
  const isLone = grid.length === 1 && grid[0]!.length === 1;
  const argument = required(kind);
  return grid.flatMap((row, r) =>
    row.map((cell, c) => readFact(argument, cell, isLone ? name : `${name}, row ${r + 1}, column ${c + 1},`)),
  );
}

/** The pay or contributions in values or ranges, any number of them. */
export function payMoneyIn(name: string, passed: readonly unknown[]): number[] {
  const grids = passed.map(gridOf).filter((grid) => grid !== undefined);
  if (grids.length === 0) throw new Refusal("value", { name, allowed: payMoney.allowed });
  return grids.flatMap((grid) => readCells(grid, name, payMoney));
}
