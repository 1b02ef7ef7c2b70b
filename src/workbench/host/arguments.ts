import { type FunctionMetadata, type ParameterMetadata } from "./metadata";

/** An error that a cell holds. It passes between the page and the frame, so it is no class. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

export function cellError(code: string, message = ""): CellError {
  return { code, message };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "code" in value;
}

/** Excel does not call the function: the cell shows this error instead. */
export class NotCalled extends Error {
  constructor(readonly shown: CellError) {
    super(shown.message);
  }
}

/** What one cell of an argument holds; null is an empty cell. */
export type Scalar = string | number | boolean | null | CellError;

/** An argument as it stands in a formula: left out, a single value, or the cells of a range or an array. */
export type Argument = undefined | Scalar | Scalar[][];

/** How an empty cell of an `any` argument arrives: it differs from one platform of Excel to another. */
export type EmptyCell = 0 | null | "";

/** How an error cell arrives: as a `CustomFunctions.Error`, or as the plain object of an error data type. */
export type ErrorShape = "error" | "object";

/** What becomes of an answer with an error object among its cells: some builds lose it to a bare #VALUE! (office-js#2174). */
export type ErrorsInArrays = "shown" | "lost";

/** How values travel to the functions and back, where it differs from one Excel to another. */
export interface Conversion {
  emptyCell: EmptyCell;
  errorShape: ErrorShape;
  errorsInArrays: ErrorsInArrays;
  allowErrors: boolean;
}

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#VALUE!": "Value",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NUM!": "Num",
  "#NAME?": "Name",
  "#REF!": "Ref",
  "#NULL!": "Null",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
};

/**
 * Turns a formula's arguments into what office.js takes, or throws NotCalled.
 */
export function toWire(metadata: FunctionMetadata, args: Argument[], conversion: Conversion): unknown[] {
  const { parameters } = metadata;
  return parameters.map((parameter, i) => {
    const convert = (arg: Argument): unknown => convertArgument(arg, parameter, conversion);
    return parameter.repeating ? args.slice(i).map(convert) : convert(args[i]);
  });
}

function convertArgument(arg: Argument, parameter: ParameterMetadata, how: Conversion): unknown {
  if (arg === undefined) return null;
  const one = (value: Scalar): unknown => convertScalar(value, parameter.type ?? "any", how);
  if (parameter.dimensionality === "matrix")
    return (Array.isArray(arg) ? arg : [[arg]]).map((row) => row.map(one));
  if (!Array.isArray(arg)) return one(arg);
  const first = arg[0]?.[0];
  if (arg.length === 1 && arg[0]?.length === 1 && first !== undefined) return one(first);
  throw new NotCalled(cellError("#VALUE!", `${parameter.name} takes a single value, not a range.`));
}

function convertScalar(value: Scalar, type: string, how: Conversion): unknown {
  if (isCellError(value)) {
    if (!how.allowErrors || type !== "any") throw new NotCalled(value);
    return how.errorShape === "error"
      ? { type: "CustomFunctionError", code: value.code }
      : richError(value.code);
  }
  if (type === "number") return asNumber(value);
  if (type === "string") return asText(value);
  if (type === "boolean") return asBoolean(value);
  return value === null ? how.emptyCell : value;
}

/** Excel sends a data type as JSON text inside an object; office.js parses it. */
function richError(code: string): unknown {
  const error = {
    type: "Error",
    basicType: "Error",
    basicValue: code,
    errorType: ERROR_TYPES[code] ?? "Value",
  };
  return { value: JSON.stringify(error) };
}

function asNumber(value: string | number | boolean | null): number {
  const number = value === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new NotCalled(cellError("#VALUE!"));
  return number;
}

function asText(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function asBoolean(value: string | number | boolean | null): boolean {
  if (typeof value !== "string") return Boolean(value);
  const upper = value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new NotCalled(cellError("#VALUE!"));
  return upper === "TRUE";
}
