import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { type Origin } from "./messages";

/** How a command of the grid translates into changes, by the command's id. */
export type Conversions = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;

/** What has changed since the last calculation, in the engine's terms. */
export type Dirty = ReturnType<NonNullable<ReturnType<Conversions["get"]>>["getDirtyData"]>;

/** Two lots of changes as one. */
export function mergeDirty(first: Dirty, second: Dirty): Dirty {
  return mergeRecords(first as Tree, second as Tree);
}

type Tree = { [key: string]: unknown };

function mergeRecords(first: Tree, second: Tree): Tree {
  const merged = { ...first };
  for (const [key, value] of Object.entries(second)) merged[key] = mergeValues(first[key], value);
  return merged;
}

function mergeValues(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second))
    return [...(first as unknown[]), ...(second as unknown[])];
  if (isTree(first) && isTree(second)) return mergeRecords(first, second);
  return second || first;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Formulas to calculate again. The engine holds every formula against every range, so cells that stand
 * below each other go as one range.
 */
export function dirtyCells(unitId: string, cells: readonly Origin[]): Dirty {
  const order = (a: Origin, b: Origin): number =>
    compare(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row;
  const dirtyRanges: NonNullable<Dirty["dirtyRanges"]> = [];
  for (const { sheetId, row, column } of [...cells].sort(order)) {
    const last = dirtyRanges.at(-1);
    const joins =
      last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow >= row - 1;
    if (joins) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      dirtyRanges.push({ unitId, sheetId, range });
    }
  }
  return { dirtyRanges };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
