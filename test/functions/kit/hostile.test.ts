import vm from "node:vm";
import { CellError, callGrid, errorOf, functionNamed, script } from "../../excel";
import { calls, everyArgument, scalars, validCall, validWith } from "./calls";
import { shown, unclean } from "./cells";
import { kindOf } from "./kinds";

/** The most text an Excel cell can hold. */
const longest = 32767;

/** Calls a function in a context of its own that is stopped when it hangs, which jest cannot do. */
function answerWithoutHanging(name: string, ...passed: unknown[]): unknown {
  const called = `functions.${name}(${passed.map((value) => JSON.stringify([[value]])).join(", ")})[0][0]`;
  const caught = `try { ${called} } catch (thrown) { if (!(thrown instanceof CustomFunctions.Error)) throw thrown; }`;
  return vm.runInContext(caught, context, { timeout: 60_000 });
}

const functions: Record<string, unknown> = {};
const context = vm.createContext({
  functions,
  CustomFunctions: {
    associate: (id: string, implementation: unknown) => (functions[id] = implementation),
    Error: CellError,
  },
});
vm.runInContext(script, context);

describe("A number at the edge of what a double holds", () => {
  const numbers = everyArgument.filter(({ argument }) => typeof argument.valid === "number");
  it.each(numbers)(
    "for the $parameter of $name is answered or refused, and does not hang",
    ({ name, place }) => {
      for (const tiny of [
        Number.MIN_VALUE,
        1e-300,
        1e-20,
        Number.EPSILON,
        1 - Number.EPSILON / 2,
        1 + Number.EPSILON,
      ]) {
        const passed = validWith(name, place, tiny);
        expect(() => answerWithoutHanging(name, ...passed)).not.toThrow();
        expect(unclean(callGrid(name, ...passed))).toEqual([]);
      }
    },
  );
});

describe("A very long text", () => {
  const texts = [
    "x".repeat(longest),
    "9".repeat(longest),
    `1% of${" ".repeat(longest - 6)}x`,
    "1% of 1%, ".repeat(3000),
    "=1+1;".repeat(6000),
    "deferrals up to ".repeat(2000),
  ];
  it.each(everyArgument)("for the $parameter of $name keeps the message short", ({ name, place }) => {
    const lengthFor = (text: string) =>
      (callGrid(name, ...validWith(name, place, text))[0]![0] as CellError).message.length;
    for (const text of texts) expect(lengthFor(text)).toBeLessThanOrEqual(lengthFor("?") + 80);
  });

  const written = everyArgument.filter(({ argument }) => argument.kind === "employer");
  it.each(written)("for the $parameter of $name is read in no time", ({ name, place }) => {
    for (const text of texts)
      expect(() => answerWithoutHanging(name, ...validWith(name, place, text))).not.toThrow();
  });

  it.each(written)(
    "for the $parameter of $name does not overflow into a plausible answer",
    ({ name, place }) => {
      const answer = callGrid(name, ...validWith(name, place, `1${"0".repeat(400)}% of 3%`))[0]![0];
      expect(shown(answer)).toMatch(/^#VALUE! (formula|employer) was /);
    },
  );
});

describe("A range of the wrong shape", () => {
  const single = everyArgument.filter(
    ({ name, argument }) =>
      calls[name]!.answers !== "scalar" &&
      name !== "DEFERRALROOM" &&
      !Array.isArray(argument.valid) &&
      !kindOf(argument.kind).range,
  );
  it.each(single)(
    "for the $parameter of $name, which takes one value, is refused with its size",
    ({ name, argument, place }) => {
      const { valid, called } = argument;
      const refusals = [[[valid, valid]], [[valid], [valid]], [[valid, valid], [valid]]].map((range) =>
        errorOf(name, ...validWith(name, place, range)),
      );
      expect(refusals).toEqual(
        ["1 x 2", "2 x 1", "2 x 2"].map(
          (size) => `#VALUE! ${called} was a range of ${size} cells; it must be one value.`,
        ),
      );
    },
  );

  const lifted = everyArgument.filter(({ name }) => calls[name]!.answers === "scalar");
  it.each(lifted)(
    "for the $parameter of $name that is ragged answers its gaps as empty cells",
    ({ name, argument, place }) => {
      const { valid } = argument;
      const ragged = callGrid(name, ...validWith(name, place, [[valid, valid], [valid]]));
      expect(ragged).toEqual(
        callGrid(
          name,
          ...validWith(name, place, [
            [valid, valid],
            [valid, null],
          ]),
        ),
      );
      expect(unclean(callGrid(name, ...validWith(name, place, [[valid], [valid, valid]])))).toEqual([]);
    },
  );

  it.each(lifted)(
    "for the $parameter of $name without any cell is an error, not a number",
    ({ name, place }) => {
      for (const nothing of [[[]], [[], []]])
        expect(
          callGrid(name, ...validWith(name, place, nothing))
            .flat()
            .every((cell) => cell instanceof CellError),
        ).toBe(true);
    },
  );

  it("names the place of a bad cell in a range of deferrals", () => {
    expect(
      errorOf("DEFERRALROOM", 2026, 45, [
        [1000, 2000],
        ["abc", 0],
      ]),
    ).toBe(
      '#VALUE! deferralsToDate, row 2, column 1, was the text "abc"; it must be dollars from 0 to $1 trillion.',
    );
    expect(errorOf("DEFERRALROOM", 2026, 45, 1000, [[2000], [-1]])).toMatch(
      /^#VALUE! deferralsToDate, row 2, column 1, was -1; /,
    );
  });
});

describe("A huge range", () => {
  const rows = 100_000;
  const withArguments = scalars.filter(
    (name) => functionNamed(name).parameters[0]?.dimensionality === "matrix",
  );
  it.each(withArguments)(`of ${rows} rows is answered row by row by %s in one call`, (name) => {
    const column = Array.from({ length: rows }, (_, k) => [
      k === rows - 2 ? "abc" : calls[name]!.arguments[0]!.valid,
    ]);
    const grid = callGrid(name, ...validWith(name, 0, column));
    const expected = callGrid(name, ...validCall(name))[0]![0];
    expect(grid.length).toBe(rows);
    expect(grid.filter(([cell]) => cell === expected).length).toBe(rows - 1);
    expect(grid[rows - 2]![0]).toBeInstanceOf(CellError);
  });

  it("is added up by DEFERRALROOM", () => {
    expect(
      callGrid(
        "DEFERRALROOM",
        2026,
        45,
        Array.from({ length: rows }, () => ["$0.01", "$0.02"]),
      ),
    ).toEqual([[21500]]);
  });
});
