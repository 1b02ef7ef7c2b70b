import { statute } from "../../law";
import type { Basis } from "../../rules/conversion/basis";
import { toCent } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { type Cell, isEmpty, quoted } from "./cells";
import { type Written, written } from "./written";

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
  readonly whole?: boolean;
  /** The sign that a number may have in text. */
  readonly mark?: "$" | "%";
  readonly convert?: (value: number) => number;
  /** What to say of a number that is hardly meant, unless it is written with its dollar sign. */
  readonly doubt?: (value: number) => string | undefined;
}

function numeric(allowed: string, { from, to, whole = false, mark, convert, doubt }: Bounds): Kind<number> {
  const fact = (value: number, cell: Cell, sign: Written["mark"]): number => {
    const isSigned = sign !== "" && sign === mark;
    const instead = isSigned && sign === "$" ? undefined : doubt?.(value);
    const isAllowed = value >= from && value <= to && (!whole || Number.isInteger(value));
    if (!isAllowed || instead !== undefined || (sign !== "" && !isSigned))
      throw new Refusal("value", { was: quoted(cell), allowed, ...(instead !== undefined && { instead }) });
    return convert ? convert(value) : value;
  };
  return {
    allowed,
    read(cell) {
      if (typeof cell === "number") return fact(cell, cell, "");
      if (isEmpty(cell)) return fact(0, cell, "");
      const text = written(cell);
      return text ? fact(text.value, cell, text.mark) : refuse("value", cell, allowed);
    },
  };
}

/** Dollars with their cents stay exact in a double up to this. */
export const most = 1e12;

/** From here on a number of an election, a match or a cap is dollars; up to 1 it is a part of pay. */
export const leastDollars = 100;

const dollars = { to: most, mark: "$", convert: toCent } as const;

export const money = numeric("dollars from 0 to $1 trillion", { from: 0, ...dollars });
/** Dollars of pay or contributions, of which nobody has less than one. */
export const payMoney = numeric("dollars from 0 to $1 trillion", {
  from: 0,
  ...dollars,
  doubt: (value) =>
    value > 0 && value < 1 ? 'It looks like a percent. Give dollars ("$0.50" as text for cents).' : undefined,
});
/** The after-tax dollars inside an amount, beside which bare cents look like a percent. */
export const basis: Kind<Basis> = {
  allowed: money.allowed,
  read(cell) {
    const text = written(cell);
    const bare = text ? text.value : cell;
    const isCents = typeof bare === "number" && bare > 0 && bare < 1 && (text?.mark ?? "") === "";
    return isCents ? { bare } : money.read(cell);
  },
};
export const signedMoney = numeric("dollars from -$1 trillion to $1 trillion", { from: -most, ...dollars });

function rate(from: number, to: number, what: string, example: number): Kind<number> {
  const percents = `${Math.round(from * 100)}% to ${Math.round(to * 100)}%`;
  return numeric(`${what} from ${percents}, such as ${example}% or ${example / 100}`, {
    from,
    to,
    mark: "%",
  });
}

export const stateRate = rate(0, 0.2, "a state tax rate", 5);
export const taxRate = rate(0, 0.6, "a tax rate", 24);
/** A yearly return, or the growth of contributions. */
export const growth = rate(-0.9, 0.3, "a yearly rate", 6);
export const dividendYield = rate(0, 0.3, "a yearly rate", 2);
export const inflation = rate(-0.05, 0.2, "yearly inflation", 3);
/** Of pay that employees who are not highly compensated get or contribute on average, or a nonelective contribution. */
export const averageOfPay = rate(0, 0.25, "a part of pay", 3);

/** An election of each paycheck. */
export const election = numeric("a part of pay from 0% to 100%, such as 8% or 0.08", {
  from: 0,
  to: 1,
  mark: "%",
  doubt: (value) =>
    value >= leastDollars ? "Give a part of pay such as 8%, or use WORKSHEET's Schedule." : undefined,
});
export const step = numeric("a step from 0.01% to 10% of pay, such as 1% or 0.01", {
  from: 0.0001,
  to: 0.1,
  mark: "%",
});
export const days = numeric("a number of days from 0 to 36,525", { from: 0, to: 36525 });
export const age = numeric("the age on December 31, a whole number from 1 to 120", {
  from: 1,
  to: 120,
  whole: true,
});
export function wholeNumber(what: string, from: number, to: number): Kind<number> {
  return numeric(`a whole number of ${what} from ${from} to ${to}`, { from, to, whole: true });
}

export const ladderYears = wholeNumber("years", 1, 60);
export const periods = wholeNumber("pay periods", 1, 366);
export const people = wholeNumber("people", 0, 2);
export const years = wholeNumber("years", 1, 100);
export const timesAYear = wholeNumber("times per year", 1, 366);
const anyYear = { from: 1900, to: 2200, whole: true };
export const calendarYear = numeric("a calendar year such as 2026", anyYear);
export const birthYear = numeric(`a year of birth from ${anyYear.from} to ${anyYear.to}`, anyYear);

const firstRothYear = statute.rothIra.firstYear;
export const rothYear = numeric(
  `a calendar year from ${firstRothYear}, when Roth IRAs began, to ${anyYear.to}`,
  { ...anyYear, from: firstRothYear },
);
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
