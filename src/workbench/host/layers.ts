import { type Area } from "./address";
import { containsCell, intersection } from "./area";

/**
 * What was set over areas of a worksheet, in order: the last layer that covers a cell and has a property decides.
 * So whole rows and columns cost no more than a cell, and the list is plain data.
 */
export interface Layer<T> {
  readonly area: Area;
  readonly set: Partial<T>;
}

/** Puts a layer over the others, and drops those of which nothing can be seen any more. */
export function lay<T extends object>(layers: readonly Layer<T>[], area: Area, set: Partial<T>): Layer<T>[] {
  const isHidden = (layer: Layer<T>): boolean => {
    const shared = intersection(layer.area, area);
    const isCovered = shared?.rows === layer.area.rows && shared.columns === layer.area.columns;
    return isCovered && Object.keys(layer.set).every((key) => key in set);
  };
  return [...layers.filter((layer) => !isHidden(layer)), { area, set }];
}

/** A property of one cell; undefined where no layer has it. */
export function layered<T, K extends keyof T>(
  layers: readonly Layer<T>[],
  row: number,
  column: number,
  key: K,
): T[K] | undefined {
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i];
    if (layer && layer.set[key] !== undefined && containsCell(layer.area, row, column)) return layer.set[key];
  }
  return undefined;
}

/** The values that a property has among the cells of an area: one cell is looked at for every piece. */
export function layeredOver<T, K extends keyof T>(
  layers: readonly Layer<T>[],
  area: Area,
  key: K,
): (T[K] | undefined)[] {
  const pieces = layers.flatMap((layer) => (key in layer.set ? (intersection(layer.area, area) ?? []) : []));
  const rows = cuts(
    area.row,
    area.rows,
    pieces.map(({ row, rows }) => [row, row + rows]),
  );
  const columns = cuts(
    area.column,
    area.columns,
    pieces.map(({ column, columns }) => [column, column + columns]),
  );
  return distinct(rows.flatMap((row) => columns.map((column) => layered(layers, row, column, key))));
}

function cuts(start: number, count: number, ends: number[][]): number[] {
  return distinct([start, ...ends.flat()]).filter((at) => at < start + count);
}

export function distinct<V>(values: readonly V[]): V[] {
  return [...new Set(values)];
}

/** The one value that all cells share, or null where they differ, as Excel reports a mixed property. */
export function shared<V>(values: readonly V[]): V | null {
  const [first, ...others] = distinct(values);
  return first === undefined || others.length > 0 ? null : first;
}
