import fc, { type Arbitrary } from "fast-check";
import { CellError, call, callGrid, errorOf, functionNamed, type Value } from "../excel";
import { scalars } from "./scalarArguments";

const names = Object.keys(scalars);
const inDollars = names.filter(
  (name) => !["ACPLIMIT", "AFTERTAXELECTION", "ELIGIBILITY", "MARGINALRATE", "ROTHCATCHUP"].includes(name),
);

/** How many arguments may be given, from the required ones to all of them. */
function arity(name: string): Arbitrary<number> {
  const { parameters } = functionNamed(name);
  return fc.integer({ min: parameters.filter((each) => !each.optional).length, max: parameters.length });
}

function rowOf(name: string, length: number): Arbitrary<unknown[]> {
  return fc.tuple(...scalars[name]!.slice(0, length));
}

function randomRow(name: string): Arbitrary<unknown[]> {
  return arity(name).chain((length) => rowOf(name, length));
}

/** Errors by what they say, everything else as it is. */
function plain(value: Value): unknown {
  return value instanceof CellError ? `${value.code} ${value.message}` : value;
}

test("every function that EXPLAIN knows has random arguments here", () => {
  const listed = /one of (.*)\.$/.exec(errorOf("EXPLAIN", "?"))![1]!.split(", ");
  expect([...names, "DEFERRALROOM"].sort()).toEqual(listed);
  for (const name of names) expect(scalars[name]).toHaveLength(functionNamed(name).parameters.length);
});

test.each(names)("%s: the last row of EXPLAIN is the answer, or the same error", (name) => {
  fc.assert(
    fc.property(randomRow(name), (given) => {
      const rows = callGrid("EXPLAIN", name, ...given);
      const last = rows[rows.length - 1]!;
      expect(plain(rows.length === 1 ? last[0]! : last[1]!)).toEqual(plain(call(name, ...given)));
    }),
  );
});

test.each(names)("%s: a column of rows answers in one call what row by row calls do", (name) => {
  const rows = arity(name).chain((length) => fc.array(rowOf(name, length), { minLength: 2, maxLength: 8 }));
  fc.assert(
    fc.property(rows, (table) => {
      const { parameters } = functionNamed(name);
      const choice = parameters.findIndex((each) => each.dimensionality !== "matrix");
      const same = table.map((row) => row.map((cell, k) => (k === choice ? table[0]![k] : cell)));
      const columns = same[0]!.map((_, k) => (k === choice ? same[0]![k] : same.map((row) => [row[k]])));
      expect(callGrid(name, ...columns).map(([answer]) => plain(answer!))).toEqual(
        same.map((row) => plain(call(name, ...row))),
      );
    }),
    { numRuns: 40 },
  );
});

test.each(inDollars)("%s answers in whole cents", (name) => {
  fc.assert(
    fc.property(randomRow(name), (given) => {
      const answer = call(name, ...given);
      if (answer instanceof CellError) return;
      expect(answer).toBe(Number((answer as number).toFixed(2)));
    }),
  );
});

const anything = fc.constantFrom<unknown>(
  ...[NaN, Infinity, -Infinity, -0, 0, -1, 0.005, 0.5, 1, 1.5, 130, 2026.5, 1e9, 1e12, 1.1e12, 1e300],
  ...["", " ", "abc", "None", "100% of 3%", "Single", "2026", true, false, null, new CellError("#REF!")],
);

test.each(names)("%s: whatever is in the cells, the answer is a value or an error that says why", (name) => {
  const given = randomRow(name).chain((row) =>
    fc.tuple(...row.map((cell) => fc.oneof(fc.constant(cell), fc.constant(cell), anything))),
  );
  fc.assert(
    fc.property(given, (cells) => {
      const answer = call(name, ...cells.map((cell) => [[cell]]));
      if (answer instanceof CellError) {
        expect(answer.code).toMatch(/^#(VALUE!|NUM!|N\/A|REF!)$/);
        expect(answer.message).not.toMatch(/Unexpected error|undefined|\[object/);
        if (answer.code !== "#REF!") expect(answer.message).toMatch(/\w{3,} .*\w{2,}/);
      } else if (typeof answer === "number") {
        expect(Number.isFinite(answer)).toBe(true);
        if (name !== "TAXABLEINCOME") expect(answer).toBeGreaterThanOrEqual(0);
      } else expect(typeof answer).toMatch(/^(string|boolean)$/);
    }),
  );
});
