import { type CellError, cellError } from "./arguments";
import { type ResultTuple, THROWN_ERRORS } from "./wire";

/** What one cell of an answer holds. Excel has no empty result: null shows as 0. */
export type ResultScalar = string | number | boolean | CellError;

/** The answer of a call: one value, or the cells of a spill. */
export type CallResult = ResultScalar | ResultScalar[][];

const LONGEST_TEXT = 32767;

/** Reads a result as office.js sends it, and judges it as Excel does. */
export function fromWire([, succeeded, value, errorNumber = 0]: ResultTuple): CallResult {
  if (!succeeded) return thrown(value, errorNumber);
  if (!Array.isArray(value)) return scalar(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return cellError("#VALUE!", "The function returned an array without cells.");
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) {
    return cellError("#VALUE!", "The function returned rows of different lengths.");
  }
  const cells = (rows as unknown[][]).map((row) => row.map(scalar));
  const [first] = cells;
  return cells.length === 1 && width === 1 && first?.[0] !== undefined ? first[0] : cells;
}

function thrown(value: unknown, errorNumber: number): CellError {
  if (value === "NaN") return cellError("#NUM!", "The function returned NaN.");
  const message = typeof value === "string" ? value : "";
  return cellError(THROWN_ERRORS[errorNumber] ?? "#VALUE!", message);
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
  const { basicValue, code, message } = value as { basicValue?: unknown; code?: unknown; message?: unknown };
  const known = typeof basicValue === "string" ? basicValue : code;
  if (typeof known !== "string")
    return cellError("#VALUE!", "The function returned an object that is no value.");
  return cellError(known, typeof message === "string" ? message : "");
}
