import { callGrid } from "../../excel";
import { inText } from "../arbitraries";

/** The arguments of PAYSCHEDULE by name. */
export interface Payroll {
  readonly year: number;
  readonly age: number;
  readonly pay: number;
  readonly periods: number;
  readonly deferral: number;
  readonly formula: number | string;
  readonly afterTax?: number;
  readonly trueUp?: boolean;
  readonly first?: number;
  /** Deferrals, employer money and after-tax contributions before the first period. */
  readonly toDate?: readonly [deferrals: number, employer: number, afterTax: number];
  readonly planCap?: number | string;
}

export interface Row {
  readonly period: number | string;
  readonly pay: number;
  readonly deferral: number;
  readonly employer: number;
  readonly afterTax: number;
  readonly additions: number;
  readonly room: number;
}

/** The rows of the periods and the last row. */
export function schedule(payroll: Payroll): { rows: Row[]; total: Row } {
  const { year, age, pay, periods, deferral, formula, afterTax, trueUp, first, planCap } = payroll;
  const [deferrals, employer, contributed] = (payroll.toDate ?? []).map(inText);
  const given = [year, age, pay, periods, deferral, formula, afterTax, trueUp, first];
  const grid = callGrid("PAYSCHEDULE", ...given, deferrals, employer, contributed, planCap);
  if (grid.length === 1)
    throw new Error(`PAYSCHEDULE of ${JSON.stringify(payroll)}: ${JSON.stringify(grid)}`);
  const rows = grid.slice(1).map((row) => {
    const [period, pay, deferral, employer, afterTax, additions, room] = row as number[];
    return { period, pay, deferral, employer, afterTax, additions, room } as Row;
  });
  return { rows: rows.slice(0, -1), total: rows[rows.length - 1]! };
}
