import { type Argument, type Facts, type RangeArgument, readCall } from "./arguments";
import type { Cell } from "./cells";
import { errorFrom, outgoing } from "./errors";

/** A table function: arguments of one value or one whole range each, and rows that spill, padded to one width. */
export function table<const A extends readonly (Argument<unknown> | RangeArgument<unknown>)[]>(
  list: A,
  rows: (...facts: Facts<A>) => readonly (readonly Cell[])[],
): (...passed: unknown[]) => Cell[][] {
  return (...passed) => spill(() => rows(...readCall(list, passed)));
}

/** Rows as Excel may have them; what goes wrong becomes one error cell. */
export function spill(rows: () => readonly (readonly Cell[])[]): Cell[][] {
  try {
    const filled = rows();
    const width = Math.max(...filled.map((row) => row.length));
    return filled.map((row) => padded(row, width).map(outgoing));
  } catch (thrown) {
    return [[errorFrom(thrown)]];
  }
}

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  return row.length === width ? row : [...row, ...new Array<Cell>(width - row.length).fill("")];
}
