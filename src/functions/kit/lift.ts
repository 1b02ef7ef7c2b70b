import type { Arguments } from "./arguments";
import { type Cell, error } from "./cells";
import { errorFrom, outgoing } from "./errors";
import { Source } from "./source";

type Answer = (facts: object) => Cell;

/** Cells of one answer: two full columns of a sheet. */
const most = 2 * 1_048_576;

/** Rows read at a time: few enough to stay in the processor's cache, whatever the length of the range. */
const block = 512;

/**
 * Answers a rule over ranges by Excel's broadcasting: a lone value goes with every cell, a row against a column
 * makes a table, and a cell for which a range has no row or column is #N/A. Each cell has its own error.
 */
export function lift(list: Arguments, answer: Answer, passed: readonly unknown[]): Cell[][] {
  const sources = Object.entries(list).map(([name, argument], k) => new Source(name, argument, passed[k]));
  const rows = Math.max(...sources.map((source) => source.rows));
  const columns = Math.max(...sources.map((source) => source.columns));
  if (rows * columns > most) {
    const size = `${rows} rows and ${columns} columns`;
    return [
      [error("#VALUE!", `The ranges together make ${size}; the maximum for one answer is ${most} cells.`)],
    ];
  }
  const result = new Array<Cell[]>(rows);
  for (let from = 0; from < rows; from += block) answerBlock(sources, answer, from, columns, result);
  return result;
}

function answerBlock(
  sources: readonly Source[],
  answer: Answer,
  from: number,
  columns: number,
  result: Cell[][],
) {
  const to = Math.min(from + block, result.length);
  for (const source of sources) source.read(from, to);
  const isSound = sources.every(
    (source) => source.errors.size === 0 && covers(source, result.length, columns),
  );
  // One object serves every row, and lone values stay in it: rules neither keep nor change their facts.
  const facts = Object.fromEntries(sources.map((source) => [source.fact, source.facts[0]]));
  const ranges = sources.filter(({ rowStep, columnStep }) => rowStep + columnStep > 0);
  const cell = (row: number, column: number) =>
    (isSound ? undefined : trouble(sources, from, row, column)) ??
    evaluate(ranges, answer, row - from, column, facts);

  for (let row = from; row < to; row += 1)
    result[row] =
      columns === 1 ? [cell(row, 0)] : Array.from({ length: columns }, (_, column) => cell(row, column));
}

function covers(source: Source, rows: number, columns: number): boolean {
  return (source.rows === 1 || source.rows === rows) && (source.columns === 1 || source.columns === columns);
}

/** What a cell of an answer shows for which a range has no row or column. */
export function noValueThere(): CustomFunctions.Error {
  return error("#N/A", "A range has no value for this row or column.");
}

/** The first argument's error for a cell, or #N/A where its range has no row or column there. */
function trouble(sources: readonly Source[], from: number, row: number, column: number): Cell {
  for (const source of sources) {
    const isBeyond =
      (source.rows !== 1 && row >= source.rows) || (source.columns !== 1 && column >= source.columns);
    if (isBeyond) return noValueThere();
    const carried = source.errors.get((row - from) * source.rowStep + column * source.columnStep);
    if (carried) return carried;
  }
  return undefined;
}

function evaluate(
  ranges: readonly Source[],
  answer: Answer,
  row: number,
  column: number,
  facts: Record<string, unknown>,
): Cell {
  for (let k = 0; k < ranges.length; k += 1) {
    const source = ranges[k]!;
    facts[source.fact] = source.facts[row * source.rowStep + column * source.columnStep];
  }
  try {
    return outgoing(answer(facts));
  } catch (thrown) {
    return errorFrom(thrown);
  }
}
