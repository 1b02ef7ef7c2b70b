import { type Value, callGrid } from "../excel";
import { examplesOf } from "../../src/build/examples";

/** A cell as a row must have it; a pattern is matched with the cell's text. */
export type Expected = Value | RegExp;

/** How a requirement is answered: by a formula and a row of its result, in the task pane, or not at all and why. */
export type Answer =
  | { readonly by: "formula"; readonly formula: string; readonly cells: readonly Expected[] }
  | { readonly by: "pane" | "none"; readonly reason: string };

/** One row of the requirements: its id, what it asks, and at least one answer. */
export type Requirement = readonly [id: string, asks: string, ...answers: Answer[]];

/** A formula as Excel has it, and cells that one row of its result has in this order, others between them. */
export function gives(formula: string, ...cells: Expected[]): Answer {
  return { by: "formula", formula, cells };
}

export function inPane(reason: string): Answer {
  return { by: "pane", reason };
}

export function none(reason: string): Answer {
  return { by: "none", reason };
}

/** The rows that a formula answers. */
export function resultOf(formula: string): Value[][] {
  const [example] = examplesOf(` * @example =MEGAROTH.${formula} //=> 0\n`);
  return callGrid(example!.name, ...example!.passed);
}

export function hasRow(rows: readonly Value[][], cells: readonly Expected[]): boolean {
  return rows.some((row) => {
    let next = 0;
    for (const cell of row) if (next < cells.length && fits(cell, cells[next]!)) next += 1;
    return next === cells.length;
  });
}

function fits(cell: Value, expected: Expected): boolean {
  return expected instanceof RegExp ? expected.test(String(cell)) : cell === expected;
}
