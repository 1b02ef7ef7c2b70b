import { isCellError } from "../host/arguments";
import { type CallResult } from "../host/results";

/** The cell that holds a formula; row and column count from 0. */
export interface Origin {
  sheetId: string;
  row: number;
  column: number;
}

/** Keeps the messages of errors: a cell itself holds only the error's code. */
export class ErrorMessages {
  private readonly byCell = new Map<string, Map<string, CallResult>>();

  /** Notes what a function answered for a formula's cell. */
  note(origin: Origin, functionName: string, result: CallResult): void {
    const key = cellKey(origin);
    const calls = this.byCell.get(key) ?? new Map<string, CallResult>();
    calls.set(functionName, result);
    this.byCell.set(key, calls);
  }

  /**
   * The message behind an error that is displayed at an offset into the spill of a formula. Where the
   * formula passes the error on (`=2*MEGAROTH.LIMIT(...)`) it is the first of that code among its calls.
   */
  find(origin: Origin, formula: string, code: string, rowOffset: number, columnOffset: number): string {
    const upper = formula.toUpperCase();
    const results = [...(this.byCell.get(cellKey(origin)) ?? [])]
      .filter(([name]) => upper.includes(`${name}(`))
      .map(([, result]) => result);
    const placed = results.map((r) => (Array.isArray(r) ? r[rowOffset]?.[columnOffset] : r));
    const all = [...placed, ...results.flat(2)];
    const found = all.filter(isCellError).find((error) => error.code === code && error.message !== "");
    return found?.message ?? "";
  }
}

function cellKey({ sheetId, row, column }: Origin): string {
  return `${sheetId}!${row},${column}`;
}
