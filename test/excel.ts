import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The built add-in, for tests of the build; the functions below are bundled from the sources when a run begins. */
export const dist = path.resolve(__dirname, "../dist");
export const functionsFolder = process.env.FUNCTIONS_FOLDER ?? dist;

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
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly { id: string; values: readonly { name: string; stringValue: string }[] }[];
  readonly functions: readonly FunctionMetadata[];
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

/** The functions as Excel loads them: functions.json says how to call what functions.js associated. */
export const metadata = JSON.parse(
  readFileSync(path.join(functionsFolder, "functions.json"), "utf8"),
) as Metadata;
export const associated = new Map<string, Implementation>();

/** The custom-functions runtime's two members are all that functions.js needs. */
const runtime = {
  associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
  Error: CellError,
};
vm.compileFunction(readFileSync(path.join(functionsFolder, "functions.js"), "utf8"), ["CustomFunctions"])(
  runtime,
);

export function functionNamed(name: string): FunctionMetadata {
  const found = metadata.functions.find((each) => each.name === name);
  if (!found) throw new Error(`functions.json has no ${name}`);
  return found;
}

/** Calls a function as Excel does: null for what is left out, a lone value as a 1x1 matrix; the whole result. */
export function callGrid(name: string, ...given: unknown[]): Grid {
  const { parameters } = functionNamed(name);
  const repeats = parameters[parameters.length - 1]?.repeating;
  const single = repeats ? parameters.slice(0, -1) : parameters;
  const passed = single.map((parameter, k) => shaped(parameter, given[k]));
  if (repeats)
    passed.push(given.slice(single.length).map((each) => shaped(parameters[single.length]!, each)));
  const result = associated.get(name)!(...passed);
  if (!Array.isArray(result) || !result.every(Array.isArray))
    throw new Error(`${name} did not answer a matrix`);
  return result;
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
  expect(
    facts
      .split(" | ")
      .filter((fact) => !message.includes(fact))
      .map((fact) => `${fact} in: ${message}`),
  ).toEqual([]);
}

function shaped(parameter: Parameter, value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || parameter.dimensionality !== "matrix" || Array.isArray(value)) return value;
  return [[value]];
}
