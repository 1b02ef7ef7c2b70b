import { Refusal } from "../../rules/refusal";
import { type Cell, error } from "./cells";

const codes = { value: "#VALUE!", number: "#NUM!", unavailable: "#N/A" } as const;

/** The cell error for whatever was thrown: a refusal says why; anything else is our own fault and says so. */
export function errorFrom(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  if (thrown instanceof Refusal) return error(codes[thrown.kind], thrown.message);
  return error("#VALUE!", `MEGAROTH could not work this out (${String(thrown)}).`);
}

/** Beyond this a double no longer holds every cent. */
const largest = 9e13;

/** A result as Excel may have it: in an array it turns NaN, infinities and undefined into a silent 0. */
export function outgoing(answer: Cell): Cell {
  if (typeof answer === "number")
    return Math.abs(answer) <= largest
      ? answer
      : error("#NUM!", "The result is too large to be exact to the cent.");
  if (answer instanceof Refusal) return errorFrom(answer);
  return answer ?? "";
}
