import { type Argument, type Column, readColumn } from "./arguments";
import { type Cell, error } from "./cells";
import { errorFrom, outgoing } from "./errors";

/**
 * Answers a rule over ranges by Excel's broadcasting: a lone value goes with every cell, a row against a column
 * makes a table, and a cell for which a range has no row or column is #N/A. Each cell has its own error.
 */
export function lift(list: readonly Argument<unknown>[], rule: (...facts: never[]) => Cell, passed: readonly unknown[]): Cell[][] {
  const columns = list.map((argument, k) => readColumn(argument, passed[k]));
  const rows = Math.max(...columns.map((column) => column.rows));
  const width = Math.max(...columns.map((column) => column.columns));
  const answer = rule as (...facts: unknown[]) => Cell;
  const isWhole = columns.every((column) => !column.hasErrors && fits(column, rows, width));
  const cell = isWhole ? evaluate : evaluateChecked;

  const result: Cell[][] = new Array<Cell[]>(rows);
  const facts: unknown[] = new Array<unknown>(columns.length);
  for (let row = 0; row < rows; row += 1) {
    const answers: Cell[] = new Array<Cell>(width);
    for (let column = 0; column < width; column += 1) answers[column] = cell(columns, row, column, facts, answer);
    result[row] = answers;
  }
  return result;
}

function fits(column: Column, rows: number, width: number): boolean {
  return (column.rows === 1 || column.rows === rows) && (column.columns === 1 || column.columns === width);
}

type Answer = (...facts: unknown[]) => Cell;

function evaluate(columns: readonly Column[], row: number, column: number, facts: unknown[], answer: Answer): Cell {
  for (let k = 0; k < columns.length; k += 1) {
    const source = columns[k]!;
    const at = (source.rows === 1 ? 0 : row * source.columns) + (source.columns === 1 ? 0 : column);
    facts[k] = source.facts[at];
  }
  try {
    return outgoing(answer(...facts));
  } catch (thrown) {
    return errorFrom(thrown);
  }
}

function evaluateChecked(columns: readonly Column[], row: number, column: number, facts: unknown[], answer: Answer): Cell {
  for (const source of columns) {
    const r = source.rows === 1 ? 0 : row;
    const c = source.columns === 1 ? 0 : column;
    if (r >= source.rows || c >= source.columns) return error("#N/A", "A range has no value for this row or column.");
    const fact = source.facts[r * source.columns + c];
    if (fact instanceof CustomFunctions.Error) return fact;
  }
  return evaluate(columns, row, column, facts, answer);
}
