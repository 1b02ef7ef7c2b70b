import { statute } from "../../law";
import { toCent } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { type Cell, isEmpty, quoted } from "./cells";

/** What an argument is: how a cell is read into a fact, and what is allowed in words. */
export interface Kind<T> {
  readonly allowed: string;
  /** The name under which rules take the fact, if it is not the argument's own. */
  readonly fact?: string;
  /** Reads one cell that is not an error; throws a Refusal of it. */
  readonly read: (cell: Cell) => T;
}

/** Refuses a cell: what it was and what is allowed. */
export function refuse(kind: Refusal["kind"], cell: Cell, allowed: string): never {
  throw new Refusal(kind, { was: quoted(cell), allowed });
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** The lower bound itself is not allowed. */
  readonly open?: boolean;
  readonly whole?: boolean;
  readonly convert?: (value: number) => number;
}

function numeric(allowed: string, { from, to, open = false, whole = false, convert }: Bounds): Kind<number> {
  return {
    allowed,
    read(cell) {
      const value = isEmpty(cell) ? 0 : cell;
      if (typeof value !== "number") return refuse("value", cell, allowed);
      if (!(value >= from && value <= to) || (open && value === from) || (whole && !Number.isInteger(value)))
        return refuse("value", cell, allowed);
      return convert ? convert(value) : value;
    },
  };
}

/** Dollars with their cents stay exact in a double up to this. */
export const most = 1e12;

export const money = numeric("dollars from 0 to $1 trillion", { from: 0, to: most, convert: toCent });
export const signedMoney = numeric("dollars from -$1 trillion to $1 trillion", {
  from: -most,
  to: most,
  convert: toCent,
});
export const fraction = numeric("a fraction from 0 to 1, such as 24% or 0.24", { from: 0, to: 1 });
export const growth = numeric("a yearly rate above -100% and at most 100%, such as 6% or 0.06", {
  from: -1,
  to: 1,
  open: true,
});
export const step = numeric("a fraction from 0.0001 to 1, such as 1% or 0.01", {
  from: 0.0001,
  to: 1,
});
export const days = numeric("a number of days from 0 to 36,525", { from: 0, to: 36525 });
export const age = numeric("the age on December 31, a whole number from 1 to 120", {
  from: 1,
  to: 120,
  whole: true,
});
export const ladderYears = numeric("a whole number of years from 1 to 60", { from: 1, to: 60, whole: true });
export const periods = numeric("a whole number of pay periods from 1 to 366", {
  from: 1,
  to: 366,
  whole: true,
});
export const people = numeric("a whole number of people from 0 to 2", { from: 0, to: 2, whole: true });
export const years = numeric("a whole number of years from 1 to 100", { from: 1, to: 100, whole: true });
export const timesAYear = numeric("a whole number of times per year from 1 to 366", {
  from: 1,
  to: 366,
  whole: true,
});
export const calendarYear = numeric("a calendar year such as 2026", { from: 1900, to: 2200, whole: true });

const firstRothYear = statute.rothIra.firstYear;
export const rothYear = numeric(`a calendar year from ${firstRothYear}, when Roth IRAs began`, {
  from: firstRothYear,
  to: 2200,
  whole: true,
});
/** Half birthdays count in the law of distributions: this age has a fraction. */
export const exactAge = numeric("the age on that day, from 1 to 120 (59.5 means 59 1/2 or older)", {
  from: 1,
  to: 120,
});
export const month = numeric("a month from 1 to 12", { from: 1, to: 12, whole: true });
const { leastDecimals } = statute.form8606;
export const ratioDecimals = numeric(`a whole number of decimal places, from ${leastDecimals} to 10`, {
  from: leastDecimals,
  to: 10,
  whole: true,
});
