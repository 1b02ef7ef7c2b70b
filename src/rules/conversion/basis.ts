import { toCent } from "../money";
import { Refusal } from "../refusal";

/** Cents given as a bare number: after-tax dollars beside an amount as small, or a percent typed by mistake. */
export interface BareCents {
  readonly bare: number;
}

export type Basis = number | BareCents;

/** The after-tax dollars inside an amount; bare cents are refused beside an amount of 100 dollars or more. */
export function basisBeside(basis: Basis, amount: number): number {
  if (typeof basis === "number") return basis;
  if (amount < 100) return toCent(basis.bare);
  throw new Refusal("value", {
    name: "basis",
    was: String(basis.bare),
    allowed: "the after-tax dollars",
    instead: 'It looks like a percent. Give dollars ("$0.50" as text for cents).',
  });
}
