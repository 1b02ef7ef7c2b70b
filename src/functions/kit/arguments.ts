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

/** The cells of one argument, read a block of rows at a time: a fact for each cell, or that cell's error. */
export class Source {
  readonly rows: number;
  readonly columns: number;
  /** How far the next row and the next column lie in `facts`; a lone row or column stands for all. */
  readonly rowStep: number;
  readonly columnStep: number;
  readonly facts: unknown[] = [];
  readonly errors = new Map<number, CustomFunctions.Error>();
  private readonly grid: Grid;
  private text: string | undefined;
  private factOfText: unknown;

  constructor(
    private readonly argument: Argument<unknown>,
    passed: unknown,
  ) {
    this.grid = gridOf(passed) ?? [[leftOut]];
    this.rows = this.grid.length;
    this.columns = this.grid[0]?.length ?? 0;
    this.rowStep = this.rows === 1 ? 0 : this.columns;
    this.columnStep = this.columns === 1 ? 0 : 1;
  }

  read(from: number, to: number): void {
    if (this.rows === 1 && from > 0) return;
    const { facts, errors, columns, grid } = this;
    const { kind, name } = this.argument;
    const end = Math.min(to, this.rows);
    errors.clear();
    let place = 0;
    for (let row = from; row < end; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const cell = grid[row]![column];
        try {
          facts[place] = typeof cell === "number" ? kind.read(cell, name) : this.readOther(cell);
        } catch (thrown) {
          errors.set(place, errorFrom(thrown));
        }
        place += 1;
      }
  }

  /** A column of texts mostly repeats itself: a formula is read once, not once a row. */
  private readOther(cell: Cell): unknown {
    if (typeof cell !== "string") return readFact(this.argument, cell);
    if (cell !== this.text) {
      this.factOfText = readFact(this.argument, cell);
      this.text = cell;
    }
    return this.factOfText;
  }
}

/** Stands for the one cell of an argument that was left out. */
const leftOut = Symbol("left out");

function readFact({ name, kind, optional, fallback }: Argument<unknown>, cell: Cell): unknown {
  if (typeof cell === "object" && cell !== null) throw errorIn(cell, name, kind.allowed);
  if (cell !== leftOut) return kind.read(cell, name);
  if (optional) return fallback;
  throw new Refusal("value", `${name} is missing; it must be ${kind.allowed}.`);
}

/** Reads values or ranges of money, any number of them; throws the first error, naming its place in a range. */
export function readMoney(name: string, passed: readonly unknown[]): number[] {
  if (passed.every((each) => gridOf(each) === undefined)) readFact(required(name, money), leftOut);
  return passed.flatMap((each) => {
    const grid = gridOf(each) ?? [];
    const cells = grid.flatMap((row, r) => row.map((cell, c) => ({ cell, at: placed(name, grid, r, c) })));
    return cells.map(({ cell, at }) => readFact(required(at, money), cell) as number);
  });
}

function placed(name: string, grid: Grid, row: number, column: number): string {
  return grid.length * grid[0]!.length === 1 ? name : `${name}, row ${row + 1}, column ${column + 1},`;
}

/** Reads arguments that take one value each; throws the first error. */
export function readOne<A extends readonly Argument<unknown>[]>(
  list: A,
  passed: readonly unknown[],
): Facts<A> {
  return list.map((argument, k) => {
    const grid = gridOf(passed[k]) ?? [[leftOut]];
    if (grid.length !== 1 || grid[0]!.length !== 1) {
      const shape = `${grid.length} x ${grid[0]?.length ?? 0} cells`;
      throw new Refusal("value", `${argument.name} was a range of ${shape}; it takes one value.`);
    }
    return readFact(argument, grid[0]![0]);
  }) as Facts<A>;
}
