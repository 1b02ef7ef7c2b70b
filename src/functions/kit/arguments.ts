import { Refusal } from "../../rules/refusal";
import { type Cell, type Grid, errorIn, gridOf } from "./cells";
import { errorFrom } from "./errors";
import { type Kind, money } from "./kinds";

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

/** The facts a list of arguments reads into. */
export type Facts<A extends readonly Argument<unknown>[]> = {
  [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

/** One argument read whole, before any rule runs: a fact for each of its cells, or that cell's error. */
export interface Column {
  readonly facts: readonly unknown[];
  readonly rows: number;
  readonly columns: number;
  readonly hasErrors: boolean;
}

export function readColumn(argument: Argument<unknown>, passed: unknown): Column {
  const grid = gridOf(passed);
  if (grid === undefined) return { facts: [leftOut(argument)], rows: 1, columns: 1, hasErrors: !argument.optional };
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const facts: unknown[] = new Array<unknown>(rows * columns);
  let hasErrors = rows * columns === 0;
  let text: string | undefined;
  let fact: unknown;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = grid[row]![column];
      // A column of texts mostly repeats itself: a formula is read once, not once a row.
      if (cell !== text || text === undefined) {
        fact = readCell(argument, cell);
        hasErrors ||= fact instanceof CustomFunctions.Error;
        text = typeof cell === "string" ? cell : undefined;
      }
      facts[row * columns + column] = fact;
    }
  return { facts, rows, columns, hasErrors };
}

function readCell({ kind, name }: Argument<unknown>, cell: Cell): unknown {
  const carried = errorIn(cell, name);
  if (carried) return carried;
  try {
    return kind.read(cell, name);
  } catch (refusal) {
    return errorFrom(refusal);
  }
}

function leftOut({ name, optional, fallback, kind }: Argument<unknown>): unknown {
  return optional ? fallback : errorFrom(new Refusal("value", `${name} is missing; it must be ${kind.allowed}.`));
}

/** Reads values or ranges of money, any number of them; throws the first error, naming its place in a range. */
export function readMoney(name: string, passed: readonly unknown[]): number[] {
  return passed.flatMap((each) => {
    const grid = gridOf(each) ?? [];
    const cells = grid.flatMap((row, r) => row.map((cell, c) => ({ cell, at: placed(name, grid, r, c) })));
    return cells.map(({ cell, at }) => {
      const fact = readCell(required(at, money), cell);
      if (fact instanceof CustomFunctions.Error) throw fact;
      return fact as number;
    });
  });
}

function placed(name: string, grid: Grid, row: number, column: number): string {
  return grid.length * grid[0]!.length === 1 ? name : `${name}, row ${row + 1}, column ${column + 1},`;
}

/** Reads arguments that take one value each; throws the first error. */
export function readOne<A extends readonly Argument<unknown>[]>(list: A, passed: readonly unknown[]): Facts<A> {
  return list.map((argument, k) => {
    const grid: Grid | undefined = gridOf(passed[k]);
    if (grid && (grid.length !== 1 || grid[0]!.length !== 1)) {
      const shape = `${grid.length} x ${grid[0]?.length ?? 0} cells`;
      throw new Refusal("value", `${argument.name} was a range of ${shape}; it takes one value.`);
    }
    const fact = grid ? readCell(argument, grid[0]![0]) : leftOut(argument);
    if (fact instanceof CustomFunctions.Error) throw fact;
    return fact;
  }) as Facts<A>;
}
