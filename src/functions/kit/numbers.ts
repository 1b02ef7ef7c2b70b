import { statute } from "../../law";
import { toCent } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { type Cell, isEmpty, quoted } from "./cells";

/** What an argument is: how a cell is read into a fact, and what is allowed in words. */
export interface Kind<T> {
  readonly allowed: string;
  /** Reads one cell that is not an error; throws a Refusal that names the argument. */
  readonly read: (cell: Cell, name: string) => T;
}

/** Refuses a cell, naming the argument, what it was and what is allowed. */
export function refuse(kind: Refusal["kind"], name: string, cell: Cell, allowed: string): never {
  throw new Refusal(kind, `${name} was ${quoted(cell)}; it must be ${allowed}.`);
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
    read(cell, name) {
      const value = isEmpty(cell) ? 0 : cell;
      if (typeof value !== "number") return refuse("value", name, cell, allowed);
      if (!(value >= from && value <= to) || (open && value === from) || (whole && !Number.isInteger(value)))
        return refuse("number", name, cell, allowed);
      return convert ? convert(value) : value;
    },
  };
}

/** Dollars with their cents stay exact in a double up to this. */
export const most = 1e12;

export const money = numeric("dollars from 0 to 1,000,000,000,000", { from: 0, to: most, convert: toCent });
export const signedMoney = numeric("dollars, at most a trillion either way", {
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
export const step = numeric("a fraction above 0 and at most 1, such as 1% or 0.01; at the finest 0.0001", {
  from: 0.0001,
  to: 1,
});
export const days = numeric("a number of days from 0 to 36,525", { from: 0, to: 36525 });
export const age = numeric("the whole age reached by 31 December, 1 to 120", {
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
export const people = numeric("a whole number of people, 0 to 2", { from: 0, to: 2, whole: true });
export const years = numeric("a whole number of years, 1 to 100", { from: 1, to: 100, whole: true });
export const timesAYear = numeric("a whole number of times a year from 1 to 366", {
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
export const exactAge = numeric("the age on that day, from 1 to 120, where 59.5 means 59 1/2 reached", {
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
