import { type Employer, inDollars, noEmployer } from "../../rules/contributions/employerContributions";
import {
  checkedNonelective,
  insteadOfDollars,
  loneRate,
  matchFormula,
} from "../../rules/contributions/matchFormula";
import type { DollarsOrPart } from "../../rules/contributions/partOfPay";
import { shown, toCent } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { type Cell, isEmpty, isNone, quoted } from "./cells";
import { type Kind, leastDollars, most, refuse } from "./numbers";
import { type Written, written } from "./written";

/** What a kind makes of an amount in each of its two ways to be written. */
interface Ways<T> {
  readonly dollars: (amount: number) => T;
  readonly part: (fraction: number) => T;
  /** What to write instead of a number over 1 and under 100, which nobody means in dollars. */
  readonly instead: (number: string) => string;
}

/**
 * Dollars or a part of pay, told apart by size: a typed 6% arrives as 0.06 and a typed 6 as 6, and nobody has a 6-dollar
 * match or an 8-cent deferral. Money as text is dollars at any size.
 */
export function dollarsOrPart<T>(allowed: string, { dollars, part, instead }: Ways<T>): Kind<T> {
  const read = (value: number, cell: Cell, mark: Written["mark"]): T => {
    if (!(value >= 0 && value <= (mark === "%" ? 1 : most))) return refuse("value", cell, allowed);
    if (mark === "$" || value === 0 || value >= leastDollars) return dollars(toCent(value));
    if (value <= 1) return part(value);
    throw new Refusal("value", { was: quoted(cell), allowed, instead: instead(shown(value)) });
  };
  return {
    allowed,
    read(cell) {
      if (typeof cell === "number") return read(cell, cell, "");
      if (isEmpty(cell)) return read(0, cell, "");
      const text = written(cell);
      return text ? read(text.value, cell, text.mark) : refuse("value", cell, allowed);
    },
  };
}

/** Deferrals of one plan: dollars, or an election, which stops at the deferral limit as payroll does. */
export const deferrals = dollarsOrPart<DollarsOrPart>("dollars from $100, or an election such as 8%", {
  dollars: (amount) => amount,
  part: (ofPay) => ({ ofPay }),
  instead: (number) => `Write ${number}% or, for dollars, "$${number}" as text.`,
});

/** Employer contributions: an amount of that kind, or the plan's formula as text. */
export function orFormula(amount: Kind<Employer>, checked = checkedNonelective): Kind<Employer> {
  return {
    allowed: amount.allowed,
    read(cell) {
      if (isNone(cell)) return noEmployer;
      const isAmount = typeof cell !== "string" || isEmpty(cell) || written(cell) !== undefined;
      return isAmount ? amount.read(cell) : checked(matchFormula(cell));
    },
  };
}

/** Employer contributions: dollars, dollar for dollar up to a part of pay, or the plan's formula. */
export const employer = orFormula(
  dollarsOrPart<Employer>(
    'dollars from $100, a rate such as 6%, or a formula such as "100% of 3%, 50% of 2%"',
    {
      dollars: inDollars,
      part: loneRate,
      instead: insteadOfDollars,
    },
  ),
);

const capOf = dollarsOrPart<DollarsOrPart>("None, a part of pay such as 10%, or dollars from $100", {
  dollars: (amount) => amount,
  part: (ofPay) => ({ ofPay }),
  instead: (number) => `Write ${number}% or, for dollars, "$${number}" as text.`,
});

/** The plan's cap on after-tax money: undefined for `None`. */
export const planCap: Kind<DollarsOrPart | undefined> = {
  allowed: capOf.allowed,
  read(cell) {
    if (isNone(cell)) return undefined;
    const cap = capOf.read(cell);
    return cap === 0 ? refuse("value", cell, capOf.allowed) : cap;
  },
};
