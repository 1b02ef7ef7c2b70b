import { largestExact } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { type Cell, error, isError } from "./cells";

const codes = { value: "#VALUE!", unavailable: "#N/A" } as const;

/** The cell error for whatever was thrown: a refusal says why; anything else is our own fault and says so. */
export function errorFrom(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  if (thrown instanceof Refusal) return error(codes[thrown.kind], thrown.message);
  return fault(String(thrown));
}

function fault(what: string): CustomFunctions.Error {
  return error("#VALUE!", `Unexpected error in MEGAROTH. Please report it: ${what}.`);
}

/** A result as Excel may have it: in an array it turns NaN, infinities and undefined into a silent 0. */
export function outgoing(answer: Cell): Cell {
  if (typeof answer === "number") {
    if (Math.abs(answer) <= largestExact) return answer;
    if (!Number.isFinite(answer)) return fault(`the result is ${answer}`);
    return error("#VALUE!", "The result is too large to be exact to the cent.");
  }
  if (answer instanceof Refusal) return errorFrom(answer);
  return answer ?? "";
}

/** The cells of an answer; an error alone is thrown, as Excel shows it in every version (one inside an array it may not). */
export function thrownIfAlone(cells: Cell[][]): Cell[][] {
  const [[first] = []] = cells;
  if (cells.length === 1 && cells[0]!.length === 1 && isError(first)) throw first;
  return cells;
}
