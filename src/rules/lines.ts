import type { LawGroup, TaxYear } from "../law";

/** The authority of a line: fixed, or found from the worksheet and its tax year. */
export type Authority<T> = string | ((worksheet: T, law: TaxYear | undefined) => string);

/**
 * What the number of a line counts, where it is not dollars: `ratio` is the decimal of a form, `plain` a year, an age, a
 * count or a factor.
 */
export type Unit = "dollars" | "rate" | "ratio" | "date" | "plain";

export interface Line<T> {
  readonly label: string;
  readonly authority: Authority<T>;
  readonly unit?: Unit;
  /** A line in words, which are found only when it is shown. */
  readonly words?: (worksheet: T) => string;
}

/**
 * Label and authority of every line of a rule's worksheet, in order; the last line is the answer. A line that is
 * undefined in a worksheet does not apply to its facts; a list has one numbered row an element; a worksheet within
 * has its own lines.
 */
export type Lines<T> = { readonly [K in keyof T]-?: LineOf<T, NonNullable<T[K]>> };

type LineOf<T, V> = V extends readonly unknown[]
  ? Line<T>
  : V extends object
    ? Partial<Lines<V>> | Line<T>
    : Line<T>;

/** The section of the statute together with the notice or revenue procedure that published that year's figure. */
export function publishedBy(section: string, group: LawGroup): Authority<unknown> {
  return (_, law) => (law?.[group] ? `${section}; ${law[group].authority}` : section);
}
