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
  readonly afterTax?: number | undefined;
  readonly trueUp?: boolean;
  readonly first?: number;
  /** Deferrals, employer contributions and after-tax contributions before the first period. */
  readonly toDate?: readonly [deferrals: number, employer: number, afterTax: number];
  readonly planCap?: number | string;
  readonly bonuses?: readonly (readonly [
    period: number,
    amount: number,
    deferral: number | string,
    afterTax: number | string,
  ])[];
  readonly spillOver?: boolean;
  readonly payToDate?: number | undefined;
  readonly elsewhere?: number;
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

/** The rows of the periods, their total, and what the rows after it say. */
export interface Schedule {
  readonly rows: Row[];
  readonly total: Row;
  readonly election: { deferral: number; afterTax: number };
  readonly matchLost: number;
  readonly excess: number;
}

export function argumentsOf(payroll: Payroll): unknown[] {
  const { year, age, pay, periods, deferral, formula, afterTax, trueUp, first, planCap } = payroll;
  const given = [year, age, pay, periods, deferral, formula, afterTax, trueUp, first];
  const toDate = payroll.toDate?.map(inText) ?? [undefined, undefined, undefined];
  const { bonuses = [], spillOver, payToDate, elsewhere } = payroll;
  const rows = bonuses.length > 0 ? bonuses : 0;
  return [...given, ...toDate, planCap, rows, spillOver, optionalText(payToDate), optionalText(elsewhere)];
}

function optionalText(dollars: number | undefined): string | undefined {
  return dollars === undefined ? undefined : inText(dollars);
}

export function schedule(payroll: Payroll): Schedule {
  const grid = callGrid("PAYSCHEDULE", ...argumentsOf(payroll));
  if (grid.length === 1)
    throw new Error(`PAYSCHEDULE of ${JSON.stringify(payroll)}: ${JSON.stringify(grid)}`);
  const rows = grid.slice(1).map((row) => {
    const [period, pay, deferral, employer, afterTax, additions, room] = row as number[];
    return { period, pay, deferral, employer, afterTax, additions, room } as Row;
  });
  const [total, election, lost, excess] = rows.slice(-4) as [Row, Row, Row, Row];
  return {
    rows: rows.slice(0, -4),
    total,
    election: { deferral: election.deferral, afterTax: election.afterTax },
    matchLost: lost.employer,
    excess: excess.additions,
  };
}
