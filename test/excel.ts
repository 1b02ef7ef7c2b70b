import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The built add-in. */
export const dist = path.resolve(__dirname, "../dist");

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: Parameter[];
  readonly result: { readonly dimensionality?: string };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: { id: string; values: { name: string; stringValue: string }[] }[];
  readonly functions: FunctionMetadata[];
}

export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export type Value = number | string | boolean | null | CellError | object;
export type Grid = Value[][];
type Implementation = (...passed: unknown[]) => Grid;

export interface Functions {
  readonly script: string;
  readonly metadata: Metadata;
  readonly associated: ReadonlyMap<string, Implementation>;
}

/** The functions as Excel loads them: functions.json says how to call what functions.js associated. */
export function functionsIn(folder: string): Functions {
  const script = readFileSync(path.join(folder, "functions.js"), "utf8");
  const metadata = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as Metadata;
  const associated = new Map<string, Implementation>();
  /** The custom-functions runtime's two members are all that functions.js needs. */
  const runtime = {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
    Error: CellError,
  };
  vm.compileFunction(script, ["CustomFunctions"])(runtime);
  return { script, metadata, associated };
}

/** Tests have the functions that jest's setup made from source; the benchmark measures the built ones. */
export const { script, metadata, associated } = functionsIn(process.env.FUNCTIONS_FOLDER ?? dist);

export function functionNamed(name: string): FunctionMetadata {
  const found = metadata.functions.find((each) => each.name === name);
  if (!found) throw new Error(`functions.json has no ${name}`);
  return found;
}

/** What Excel passes to a function: null for what is left out, a lone value as a 1x1 matrix. */
export function passedTo(name: string, given: readonly unknown[]): unknown[] {
  const { parameters } = functionNamed(name);
  const repeats = parameters[parameters.length - 1]?.repeating;
  const single = repeats ? parameters.slice(0, -1) : parameters;
  const passed = single.map((parameter, k) => shaped(parameter, given[k]));
  if (repeats)
    passed.push(given.slice(single.length).map((each) => shaped(parameters[single.length]!, each)));
  return passed;
}

/** Calls a function as Excel does; the whole result. */
export function callGrid(name: string, ...given: unknown[]): Grid {
  const result = asCells(() => associated.get(name)!(...passedTo(name, given)));
  if (!Array.isArray(result) || !result.every(Array.isArray))
    throw new Error(`${name} did not answer a matrix`);
  return result;
}

/** An answer with a thrown error as its one cell. One must be thrown: returned inside an array, some builds of Excel lose it. */
export function asCells(answer: () => Grid): Grid {
  try {
    const cells = answer();
    if (cells.flat().length === 1 && cells[0]![0] instanceof CellError)
      throw new Error("a lone error was returned, not thrown");
    return cells;
  } catch (thrown) {
    if (thrown instanceof CellError) return [[thrown]];
    throw thrown;
  }
}

/** Calls a function whose answer is one cell. */
export function call(name: string, ...given: unknown[]): Value {
  const grid = callGrid(name, ...given);
  if (grid.length !== 1 || grid[0]!.length !== 1)
    throw new Error(`${name} answered ${grid.length} rows, not one cell`);
  return grid[0]![0]!;
}

/** The error a call answers, as "#CODE! message". */
export function errorOf(name: string, ...given: unknown[]): string {
  const answer = callGrid(name, ...given)[0]![0];
  if (!(answer instanceof CellError)) throw new Error(`${name} answered ${String(answer)}, not an error`);
  return `${answer.code} ${answer.message}`;
}

/** Expects a message to hold each of some facts, whatever the sentence around them: "#VALUE! | deferrals | 24,500.01". */
export function tells(message: string, facts: string): void {
  const lacking = facts.split(" | ").filter((fact) => !message.includes(fact));
  expect(lacking.map((fact) => `${fact} in: ${message}`)).toEqual([]);
}

function shaped(parameter: Parameter, value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || parameter.dimensionality !== "matrix" || Array.isArray(value)) return value;
  return [[value]];
}
