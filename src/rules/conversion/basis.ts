import { Refusal } from "../refusal";

/** Refuses a basis of cents beside an amount of 100 dollars or more: a percent was typed where dollars are meant. */
export function checkBasis(basis: number, amount: number): void {
  if (basis > 0 && basis < 1 && amount >= 100)
    throw new Refusal("value", {
      name: "basis",
      was: String(basis),
      allowed: "the after-tax dollars",
      instead: "It looks like a percent.",
    });
}
