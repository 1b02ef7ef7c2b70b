import fc from "fast-check";
import { CellError, call, callGrid, functionNamed } from "../../excel";
import { scalars } from "../scalarArguments";

// Whatever the answer depends on can be read in its worksheet: the argument itself, not only what became of it.

/** A value as a row shows it: ELIGIBILITY has TRUE as a word. */
const word = (value: unknown) => (typeof value === "number" ? value : String(value).toUpperCase());

/** Employer contributions are read back in words, and `None` leaves nothing to show. */
const isInWords = (parameter: string, value: unknown) =>
  value === "None" || ["employer", "formula"].includes(parameter);

/** The arguments of a call on which its answer depends, as other values of them show, without a row in its worksheet. */
function unseen(name: string, given: readonly unknown[], others: readonly unknown[]): string[] {
  const answer = call(name, ...given);
  if (answer instanceof CellError) return [];
  const rows = callGrid("EXPLAIN", name, ...given).map((row) => word(row[1]));
  return functionNamed(name).parameters.flatMap(({ name: parameter }, k) => {
    const value = given[k];
    const other = call(name, ...given.map((each, place) => (place === k ? others[k] : each)));
    const bears = !(other instanceof CellError) && other !== answer;
    if (!bears || isInWords(parameter, value) || rows.includes(word(value))) return [];
    return [`${parameter} ${String(value)}`];
  });
}

test.each(Object.keys(scalars))("%s: every argument that bears on the answer has a row", (name) => {
  const row = fc.tuple(...scalars[name]!);
  fc.assert(
    fc.property(row, row, (given, others) => {
      expect(unseen(name, given, others)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
