import { Refusal } from "../../rules/refusal";
import { type Cell, type Grid, errorIn, gridOf } from "./cells";
import type { Kind } from "./kinds";

export interface Argument<T> {
  readonly name: string;
  readonly kind: Kind<unknown>;
  readonly optional: boolean;
  /** The fact an argument that was left out stands for. */
  readonly fallback?: T;
}

export function required<T>(name: string, kind: Kind<T>): Argument<T> {
  return { name, kind, optional: false };
}

export function optional<T>(name: string, kind: Kind<T>): Argument<T | undefined>;
export function optional<T, D>(name: string, kind: Kind<T>, fallback: D): Argument<T | D>;
export function optional<T>(name: string, kind: Kind<T>, fallback?: unknown): Argument<unknown> {
  return { name, kind, optional: true, fallback };
}

/** An argument of a table function that takes a whole range and reads it into one fact. */
export interface RangeArgument<T> {
  readonly name: string;
  readonly allowed: string;
  readonly readRange: (grid: Grid, name: string) => T;
}

/** The facts a list of arguments reads into. */
export type Facts<A extends readonly unknown[]> = {
  [K in keyof A]: A[K] extends Argument<infer T> | RangeArgument<infer T> ? T : never;
};

/** Stands for the one cell of an argument that was left out. */
export const leftOut = Symbol("left out");

/** The fact in one cell; throws the error it holds, or a refusal that names the argument. */
export function readFact({ name, kind, optional, fallback }: Argument<unknown>, cell: Cell): unknown {
  if (typeof cell === "object" && cell !== null) throw errorIn(cell, name, kind.allowed);
  if (cell !== leftOut) return kind.read(cell, name);
  if (optional) return fallback;
  return missing(name, kind.allowed);
}

/** Reads the arguments of one call, one value or one whole range each; throws the first error. */
export function readCall<A extends readonly (Argument<unknown> | RangeArgument<unknown>)[]>(
  list: A,
  passed: readonly unknown[],
): Facts<A> {
  return list.map((argument, k) => {
    const grid = gridOf(passed[k]);
    if ("kind" in argument) return readOne(argument, grid);
    if (grid) return argument.readRange(grid, argument.name);
    return missing(argument.name, argument.allowed);
  }) as Facts<A>;
}

function readOne(argument: Argument<unknown>, grid: Grid = [[leftOut]]): unknown {
  if (grid.length === 1 && grid[0]!.length === 1) return readFact(argument, grid[0]![0]);
  const shape = `${grid.length} x ${grid[0]?.length ?? 0} cells`;
  throw new Refusal("value", `${argument.name} was a range of ${shape}; it takes one value.`);
}

function missing(name: string, allowed: string): never {
  throw new Refusal("value", `${name} is missing; it must be ${allowed}.`);
}
