import { Refusal } from "../../rules/refusal";
import { type Cell, error } from "./cells";

const codes = { value: "#VALUE!", number: "#NUM!", unavailable: "#N/A" } as const;

/** The cell error for whatever was thrown: a refusal says why; anything else is our own fault and says so. */
export function errorFrom(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  if (thrown instanceof Refusal) return error(codes[thrown.kind], thrown.message);
  return error("#VALUE!", `MEGAROTH could not work this out (${String(thrown)}).`);
}

/** A result as Excel may have it: in an array it turns NaN, infinities and undefined into a silent 0. */
export function outgoing(answer: Cell): Cell {
  if (typeof answer === "number")
    return Number.isFinite(answer) ? answer : error("#NUM!", "The result is not a number.");
  if (answer instanceof Refusal) return errorFrom(answer);
  return answer ?? "";
}
