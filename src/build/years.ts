import { knownYears, lastYear } from "../law";

/** A function's file with `{years}` and `{nextYear}` filled in: no file but the law's names a year that moves. */
export function withYears(text: string): string {
  return text.replaceAll("{years}", knownYears).replaceAll("{nextYear}", String(lastYear.year + 1));
}
