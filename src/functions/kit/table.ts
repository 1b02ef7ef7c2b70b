import type { Unit } from "../../rules/lines";
import { type Arguments, type Facts, readCall } from "./arguments";
import type { Cell } from "./cells";
import { errorFrom, outgoing, thrownIfAlone } from "./errors";

/** A column of a table: its heading, the unit of its numbers, and of those rows that have another one by their first cell. */
export type Column = readonly [head: string, unit: Unit, byRow?: Readonly<Record<string, Unit>>];

/** The columns of a table by the names of what its rows hold, from left to right. */
export type Columns = Readonly<Record<string, Column>>;

const tables = new Map<string, readonly Column[]>();

/** The unit of the numbers in a column of a table function's answer, in the row that begins with `first`. */
export function unitIn(name: string, column: number, first: Cell): Unit {
  const [, unit = "plain", byRow] = tables.get(name)?.[column] ?? [];
  return byRow?.[String(first)] ?? unit;
}

/** A table function, and its table of facts that are known already: the cells that spill. */
export interface Table<A extends Arguments, C extends Columns> {
  (...passed: unknown[]): Cell[][];
  readonly of: (facts: Facts<A>) => Cell[][];
  /** And of rows that are worked out already. */
  readonly cells: (rows: readonly Row<C>[]) => Cell[][];
  readonly heads: readonly string[];
}

type Row<C extends Columns> = Partial<Record<keyof C, Cell>>;

/** A table function: arguments of one value or one whole range each, and rows that spill under their headings. */
export function table<const A extends Arguments, const C extends Columns>(
  name: string,
  list: A,
  columns: C,
  rows: (facts: Facts<A>) => readonly Row<C>[],
): Table<A, C> {
  const keys = Object.keys(columns);
  const heads = Object.values(columns).map(([head]) => head);
  tables.set(name, Object.values(columns));
  const cells = (found: readonly Row<C>[]) => [heads, ...found.map((row) => keys.map((key) => row[key]))];
  return Object.assign((...passed: unknown[]) => spill(() => cells(rows(readCall(list, passed)))), {
    of: (facts: Facts<A>) => cells(rows(facts)),
    cells,
    heads,
  });
}

/** What spills; what went wrong is thrown. */
export function spill(rows: () => Cell[][]): Cell[][] {
  try {
    return thrownIfAlone(rows().map((row) => row.map(outgoing)));
  } catch (thrown) {
    throw errorFrom(thrown);
  }
}
