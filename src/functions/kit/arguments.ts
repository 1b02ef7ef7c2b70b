import type { TaxYear } from "../../law";
import { Refusal } from "../../rules/refusal";
import { type Cell, type Grid, errorIn, gridOf } from "./cells";
import type { Kind } from "./numbers";
import type { RangeKind } from "./ranges";

/** What one argument is, and the fact that it is if it is left out. */
export interface Argument<T> {
  readonly kind: Kind<T> | RangeKind<T>;
  readonly optional: boolean;
  readonly fallback?: T;
}

/** The arguments of a function by their names, in the order in which Excel passes them. */
export type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** The facts they are read into, under the same names; a year is read into its law. */
export type Facts<A extends Arguments> = {
  readonly [K in keyof A as A[K] extends Argument<TaxYear> ? "law" : K]: A[K] extends Argument<infer T>
    ? T
    : never;
};

export function required<T>(kind: Kind<T> | RangeKind<T>): Argument<T> {
  return { kind, optional: false };
}

export function optional<T>(kind: Kind<T>): Argument<T | undefined>;
export function optional<T, const D>(kind: Kind<T> | RangeKind<T>, fallback: D): Argument<T | D>;
export function optional<T>(kind: Kind<T> | RangeKind<T>, fallback?: unknown): Argument<unknown> {
  return { kind, optional: true, fallback };
}

/** The name under which a rule takes the fact of an argument. */
export function factName(name: string, { kind }: Argument<unknown>): string {
  return ("fact" in kind && kind.fact) || name;
}

/** Takes the place of the one cell of an argument that was left out. */
export const leftOut = Symbol("left out");

/** The fact in one cell; throws the error that the cell holds, or a refusal that names the argument. */
export function readFact<T>({ kind, optional, fallback }: Argument<T>, cell: Cell, name: string): T {
  if (typeof cell === "object" && cell !== null) throw errorIn(cell, name, kind.allowed);
  if (cell === leftOut && optional) return fallback as T;
  if (cell === leftOut) throw new Refusal("value", { name, allowed: kind.allowed });
  return naming(name, () => (kind as Kind<T>).read(cell));
}

/** Reads; a refusal gets the name. */
export function naming<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown.of(name) : thrown;
  }
}

/** Reads the arguments of one call, one value or one whole range each; throws the first error. */
export function readCall<A extends Arguments>(list: A, passed: readonly unknown[]): Facts<A> {
  const facts = Object.entries(list).map(([name, argument], k) => {
    const grid = gridOf(passed[k]);
    return [
      factName(name, argument),
      grid ? readGiven(argument, grid, name) : readFact(argument, leftOut, name),
    ];
  });
  return Object.fromEntries(facts) as Facts<A>;
}

function readGiven(argument: Argument<unknown>, grid: Grid, name: string): unknown {
  const { kind } = argument;
  if ("readRange" in kind) return naming(name, () => kind.readRange(grid, name));
  if (grid.length === 1 && grid[0]!.length === 1) return readFact(argument, grid[0]![0], name);
  const was = `a range of ${grid.length} x ${grid[0]?.length ?? 0} cells`;
  throw new Refusal("value", { name, was, allowed: "one value" });
}
