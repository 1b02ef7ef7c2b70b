import { Refusal } from "../../rules/refusal";
import { type Argument, factName, leftOut, readFact } from "./arguments";
import { type Cell, type Grid, gridOf } from "./cells";
import { errorFrom } from "./errors";
import type { Kind } from "./numbers";

/** Texts remembered at a time. */
const mostTexts = 64;

/** The cells of one argument, read a block of rows at a time: a fact for each cell, or that cell's error. */
export class Source {
  /** The name of its fact. */
  readonly fact: string;
  readonly rows: number;
  readonly columns: number;
  /** How far the next row and the next column lie in `facts`; a lone row or column serves for all. */
  readonly rowStep: number;
  readonly columnStep: number;
  readonly facts: unknown[] = [];
  readonly errors = new Map<number, CustomFunctions.Error>();
  private readonly grid: Grid;
  private readonly factOfText = new Map<string, unknown>();

  constructor(
    private readonly name: string,
    private readonly argument: Argument<unknown>,
    passed: unknown,
  ) {
    this.fact = factName(name, argument);
    this.grid = gridOf(passed) ?? [[leftOut]];
    this.rows = this.grid.length;
    this.columns = this.grid[0]?.length ?? 0;
    this.rowStep = this.rows === 1 ? 0 : this.columns;
    this.columnStep = this.columns === 1 ? 0 : 1;
  }

  read(from: number, to: number): void {
    if (this.rows === 1 && from > 0) return;
    const { facts, errors, columns, grid, name } = this;
    const kind = this.argument.kind as Kind<unknown>;
    const end = Math.min(to, this.rows);
    errors.clear();
    let place = 0;
    for (let row = from; row < end; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const cell = grid[row]![column];
        try {
          facts[place] = typeof cell === "number" ? kind.read(cell) : this.readOther(cell);
        } catch (thrown) {
          errors.set(place, errorFrom(thrown instanceof Refusal ? thrown.of(name) : thrown));
        }
        place += 1;
      }
  }

  /** A column of texts mostly repeats a few: a formula is read once, not once a row. */
  private readOther(cell: Cell): unknown {
    const { argument, name, factOfText } = this;
    if (typeof cell !== "string") return readFact(argument, cell, name);
    if (!factOfText.has(cell)) {
      const fact = readFact(argument, cell, name);
      if (factOfText.size === mostTexts) factOfText.clear();
      factOfText.set(cell, fact);
    }
    return factOfText.get(cell);
  }
}
