/** One `@example =MEGAROTH.NAME(arguments) //=> result` line of a function's JSDoc. */
export interface Example {
  readonly line: string;
  readonly name: string;
  /** As Excel passes them: null where an argument is left out, {1,2;3,4} as a range. */
  readonly passed: readonly unknown[];
  /** The one cell, or the cells of one row of the table. */
  readonly result: readonly unknown[];
}

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** The only values that the argument takes; Excel offers them while it is typed. */
  readonly choices?: readonly string[];
}

/** The JSDoc of a function's file, from which Excel's metadata is generated too. */
export interface Entry {
  readonly name: string;
  readonly section: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly answers: string;
  readonly errors: string;
  readonly notModeled: string;
  /** The law or practice behind the answers; empty if a table shows it line by line. */
  readonly authority: string;
  readonly examples: readonly Example[];
}

/** The function as a formula calls it: `AFTERTAXROOM(year, age, [planCap])`. */
export function signature({ name, parameters }: Entry): string {
  const shown = parameters.map(({ name: each, optional, repeating }) => {
    const text = repeating ? `${each}, ...` : each;
    return optional ? `[${text}]` : text;
  });
  return `${name}(${shown.join(", ")})`;
}

/** What every function refuses. */
export const impossible =
  "#VALUE! an impossible number: negative dollars, an age that is not a whole number from " +
  "1 to 120, a date instead of a year, 5 instead of 5%, or a blank cell where 0 is not allowed.";
