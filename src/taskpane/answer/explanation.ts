import { type Cell, isError } from "../../functions/kit/cells";
import { errorFrom } from "../../functions/kit/errors";
import { type ExplainedLine, explainedFunction, explainedNames } from "../../functions/kit/explained";
import type { Entry } from "../../functions/catalogue/entry";
import { answer } from "../../functions/catalogue/implementations";
import type { Position } from "../formula/source";

/** What lies behind the answer of a call. */
export type Explanation =
  | { readonly kind: "worksheet"; readonly lines: readonly ExplainedLine[] }
  | { readonly kind: "table"; readonly cells: readonly (readonly Cell[])[] }
  | { readonly kind: "error"; readonly error: CustomFunctions.Error };

/** Whether EXPLAIN can show the worksheet behind a function. */
export function hasWorksheet({ name }: Entry): boolean {
  return explainedNames().includes(name);
}

/** Whether a function of one value answers each cell of a range by itself. */
export function isLifted(entry: Entry): boolean {
  return hasWorksheet(entry) && !entry.parameters.some(({ repeating }) => repeating);
}

/** Works a call out once more, with arguments as Excel passes them: what is behind its answer, or its error in full. */
export function explanationOf(entry: Entry, passed: readonly unknown[]): Explanation {
  try {
    if (!hasWorksheet(entry)) return tableOf(entry, passed);
    return { kind: "worksheet", lines: explainedFunction(entry.name).explain(passed) };
  } catch (thrown) {
    return { kind: "error", error: errorFrom(thrown) };
  }
}

function tableOf(entry: Entry, passed: readonly unknown[]): Explanation {
  const repeatsFrom = entry.parameters.findIndex(({ repeating }) => repeating);
  return { kind: "table", cells: answer(entry.name, repeatsFrom, passed) };
}

/** The error that one cell of the answer shows, if it shows one. */
export function errorAt(
  explanation: Explanation,
  at: Position | undefined,
): CustomFunctions.Error | undefined {
  if (explanation.kind === "error") return explanation.error;
  if (explanation.kind === "worksheet") return undefined;
  const cell = explanation.cells[at?.row ?? 0]?.[at?.column ?? 0];
  return isError(cell) ? cell : undefined;
}
