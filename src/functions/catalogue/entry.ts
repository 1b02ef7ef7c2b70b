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
  /** The values that Excel offers while the argument is typed, where it takes only these. */
  readonly choices?: readonly string[];
}

/** What a function's own file says of it; Excel's own metadata is made from the same words. */
export interface Entry {
  readonly name: string;
  readonly section: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly answers: string;
  readonly errors: string;
  readonly notModelled: string;
  /** What law, or what practice, the answers rest on; empty where a table shows it line by line. */
  readonly authority: string;
  readonly examples: readonly Example[];
}

/** The function as it is called: `AFTERTAXROOM(year, age, [planCap])`. */
export function signature({ name, parameters }: Entry): string {
  const shown = parameters.map(({ name: each, optional, repeating }) => {
    const text = repeating ? `${each}, ...` : each;
    return optional ? `[${text}]` : text;
  });
  return `${name}(${shown.join(", ")})`;
}

/** Excel shows the message of #VALUE! and #N/A, but of #NUM! the code alone. */
export const impossible =
  "#NUM! an impossible number, for which Excel shows no message: negative dollars, an age that is not whole or outside " +
  "1 to 120, a date where a year belongs, 5 where 5% is meant, or an empty cell where 0 cannot be.";
