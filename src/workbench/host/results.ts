import { type CellError, cellError, type ErrorsInArrays, isCellError } from "./arguments";
import { type ResultTuple, THROWN_ERRORS } from "./wire";

/** What one cell of an answer holds. Excel has no empty result: null shows as 0. */
export type ResultScalar = string | number | boolean | CellError;

/** The answer of a call: one value, or the cells of a spill. */
export type CallResult = ResultScalar | ResultScalar[][];

const LONGEST_TEXT = 32767;

/** The errors that Excel takes as an answer; #NAME? and #REF! are for arguments only. */
const ANSWERS = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"];

/** Those whose message Excel shows. */
const WITH_MESSAGE = ["#VALUE!", "#N/A"];

/** Reads a result as office.js sends it, and judges it as Excel does. */
export function fromWire(
  [, succeeded, value, errorNumber = 0]: ResultTuple,
  errorsInArrays: ErrorsInArrays,
): CallResult {
  if (!succeeded) return thrown(value, errorNumber);
  if (!Array.isArray(value)) return scalar(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return cellError("#VALUE!", "The function returned an array without cells.");
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) {
    return cellError("#VALUE!", "The function returned rows of different lengths.");
  }
  const cells = (rows as unknown[][]).map((row) => row.map(scalar));
  if (errorsInArrays === "lost" && cells.flat().some(isCellError)) return cellError("#VALUE!");
  const [first] = cells;
  return cells.length === 1 && width === 1 && first?.[0] !== undefined ? first[0] : cells;
}

function thrown(value: unknown, errorNumber: number): CellError {
  if (value === "NaN") return cellError("#NUM!");
  return shown(THROWN_ERRORS[errorNumber] ?? "#VALUE!", value);
}

function scalar(value: unknown): ResultScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") {
    return value.length <= LONGEST_TEXT
      ? value
      : cellError("#VALUE!", "The text is longer than a cell holds.");
  }
  return errorObject(value);
}

function errorObject(value: unknown): CellError {
  const { type, basicValue: code, message } = value as Record<"type" | "basicValue" | "message", unknown>;
  if (type !== "Error" || typeof code !== "string")
    return cellError("#VALUE!", "The function returned an object that is no value.");
  return ANSWERS.includes(code)
    ? shown(code, message)
    : cellError("#VALUE!", `The function returned ${code}, which Excel does not take as an answer.`);
}

function shown(code: string, message: unknown): CellError {
  return cellError(code, WITH_MESSAGE.includes(code) && typeof message === "string" ? message : "");
}
