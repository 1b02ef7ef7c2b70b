import type { TaxYear } from "../../law";
import type { Line, Lines } from "../../rules/lines";
import type { Cell } from "./cells";

/** A function that can show the worksheet behind its answer. */
export interface Explained {
  /** Step, amount and authority of each line; throws what the function would answer as an error. */
  readonly explain: (passed: readonly unknown[]) => Cell[][];
}

const functions = new Map<string, Explained>();

export function registerExplained(name: string, explained: Explained): void {
  functions.set(name, explained);
}

export function explainedFunction(name: string): Explained {
  return functions.get(name)!;
}

export function explainedNames(): string[] {
  return [...functions.keys()].sort();
}

/** A worksheet's lines as rows of label, amount and authority; lines that do not apply are left out. */
export function worksheetRows<T extends object>(
  worksheet: T,
  lines: Partial<Lines<T>>,
  law: TaxYear | undefined,
): Cell[][] {
  return (Object.keys(lines) as (keyof T)[]).flatMap((key) => {
    const amount: unknown = worksheet[key];
    const line = lines[key] as Line<T> | Lines<object>;
    if (amount === undefined) return [];
    if (!isLine(line)) return worksheetRows(amount as object, line, law);
    const authority = typeof line.authority === "string" ? line.authority : line.authority(worksheet, law);
    if (!Array.isArray(amount)) return [[line.label, amount, authority]];
    return amount.map((each: Cell, k) => [`${line.label} ${k + 1}`, each, authority]);
  });
}

function isLine<T>(line: Line<T> | Lines<object>): line is Line<T> {
  return "label" in line;
}
