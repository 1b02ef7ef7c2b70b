import { knownYears } from "../law";

/** A text of a function's file with `{years}` filled in, so that no file but the law's names a year that moves. */
export function withYears(text: string): string {
  return text.replaceAll("{years}", knownYears);
}
