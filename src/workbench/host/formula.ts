import { parse, type Token, tokenize } from "@borgar/fx";
import { HostError, invalidArgument } from "./errors";

const LONGEST_FORMULA = 8192;

/** A formula as Excel takes it; one that is too long or cannot be read is refused. */
export function checkedFormula(formula: string): string {
  if (formula.length > LONGEST_FORMULA) {
    throw new HostError(
      "FormulaLengthExceedsLimit",
      `A formula has at most ${LONGEST_FORMULA} characters, not ${formula.length}.`,
    );
  }
  if (!isReadable(formula)) throw invalidArgument(`"${formula}" cannot be read as a formula.`);
  return formula;
}

function isReadable(formula: string): boolean {
  const tokens = tokenize(formula, { withLocation: true });
  if (tokens.some(isOfThisTable)) return false;
  try {
    parse(tokens.filter((_token, i) => !isSheetOfError(tokens, i)));
    return true;
  } catch {
    return false;
  }
}

/** A column of the table that the cell is in, such as `[@Age]`; no worksheet here has tables. */
function isOfThisTable({ type, value }: Token): boolean {
  return type === "structured" && value.startsWith("[");
}

/** Of a deleted cell a formula keeps the sheet, as in `Sheet1!#REF!`, which the parser does not know. */
function isSheetOfError(tokens: readonly Token[], at: number): boolean {
  const isMark = (i: number): boolean => tokens[i]?.value === "!" && tokens[i + 1]?.type === "error";
  return isMark(at) || (tokens[at]?.type.startsWith("context") === true && isMark(at + 1));
}
