import { CellError, call, callGrid, errorOf, functionNamed } from "../../excel";
import { calls, everyArgument, scalars, validCall, validWith } from "./calls";
import { emptyCells, errorCodes, errorShapes, isErrorWith, shown } from "./cells";
import { kindOf } from "./kinds";

const lifted = everyArgument.filter(
  ({ name, place }) =>
    calls[name]!.answers === "scalar" && functionNamed(name).parameters[place]!.dimensionality === "matrix",
);
const pairs = lifted.flatMap((first) =>
  lifted
    .filter((second) => second.name === first.name && second.place > first.place)
    .map((second) => ({ name: first.name, first, second, row: first.parameter, column: second.parameter })),
);

/** The valid value of an argument and another one. */
function twoValues({ argument }: (typeof lifted)[number]): [unknown, unknown] {
  return [argument.valid, kindOf(argument.kind).other];
}

function withBoth({ first, second, name }: (typeof pairs)[number], one: unknown, other: unknown): unknown[] {
  return validWith(name, first.place, one).map((value, k) => (k === second.place ? other : value));
}

describe("A range in one argument", () => {
  it.each(lifted)("for the $parameter of $name answers in its own shape, cell by cell", (each) => {
    const { name, place } = each;
    const [one, other] = twoValues(each);
    const [first, second] = [one, other].map((value) => call(name, ...validWith(name, place, value)));
    const withRange = (range: unknown[][]) => callGrid(name, ...validWith(name, place, range));
    const column = [[one], [other], [one]];
    const block = [
      [one, other, other],
      [other, one, one],
    ];
    expect(withRange(column)).toEqual([[first], [second], [first]]);
    expect(withRange([[other, one, one]])).toEqual([[second, first, first]]);
    expect(withRange(block)).toEqual([
      [first, second, second],
      [second, first, first],
    ]);
  });

  it.each(lifted)(
    "for the $parameter of $name keeps a bad element's error in its own cell",
    ({ name, place, argument }) => {
      const good = call(name, ...validCall(name));
      for (const { value, code } of kindOf(argument.kind).bad) {
        const row = [argument.valid, value, argument.valid];
        const [answers] = callGrid(name, ...validWith(name, place, [row]));
        const seen = answers!.map((cell) => (isErrorWith(code, cell) ? `${code} for ${shown(value)}` : cell));
        expect(seen).toEqual([good, `${code} for ${shown(value)}`, good]);
      }
    },
  );

  describe.each(errorShapes)("with %s", (_, make) => {
    it.each(lifted)(
      "for the $parameter of $name passes it through in its own cell only",
      ({ name, place, argument }) => {
        const good = call(name, ...validCall(name));
        const grid = callGrid(
          name,
          ...validWith(name, place, [[argument.valid, ...errorCodes.map(make), argument.valid]]),
        );
        const codes = grid[0]!.map((cell) => (cell instanceof CellError ? cell.code : cell));
        expect(codes).toEqual([good, ...errorCodes, good]);
      },
    );
  });

  it.each(scalars)("of one cell everywhere answers %s as lone values do", (name) => {
    const matrices = validCall(name).map((value, k) =>
      functionNamed(name).parameters[k]!.dimensionality === "matrix" ? [[value]] : value,
    );
    expect(callGrid(name, ...matrices)).toEqual(callGrid(name, ...validCall(name)));
  });

  it.each(scalars)("of the same size in every argument goes element by element in %s", (name) => {
    const { parameters } = functionNamed(name);
    const columns = validCall(name).map((value, k) =>
      parameters[k]!.dimensionality === "matrix" ? [[value], [value]] : value,
    );
    const alone = call(name, ...validCall(name));
    if (parameters.length > 0) expect(callGrid(name, ...columns)).toEqual([[alone], [alone]]);
  });
});

describe("Ranges in two arguments", () => {
  it.each(pairs)("make a table where the $row of $name is a column and its $column a row", (pair) => {
    const down = twoValues(pair.first);
    const across = [...twoValues(pair.second), pair.second.argument.valid];
    const single = down.map((one) => across.map((other) => call(pair.name, ...withBoth(pair, one, other))));
    const column = down.map((one) => [one]);
    expect(callGrid(pair.name, ...withBoth(pair, column, [across]))).toEqual(single);
  });

  it.each(pairs)("give #N/A only where the $column of $name has no row or column for its $row", (pair) => {
    const [one, other] = [pair.first.argument.valid, pair.second.argument.valid];
    const good = call(pair.name, ...validCall(pair.name));
    const seen = (one: unknown[][], other: unknown[][]) =>
      callGrid(pair.name, ...withBoth(pair, one, other)).map((row) =>
        row.map((cell) => (isErrorWith("#N/A", cell) ? "#N/A" : cell)),
      );
    const row = (length: number, value: unknown) => Array.from({ length }, () => value);
    const column = (length: number, value: unknown) => row(length, [value]) as unknown[][];
    expect(seen(column(3, one), column(2, other))).toEqual([[good], [good], ["#N/A"]]);
    expect(seen([row(2, one)], [row(3, other)])).toEqual([[good, good, "#N/A"]]);
    expect(seen([row(3, one), row(3, one)], column(3, other))).toEqual([
      row(3, good),
      row(3, good),
      row(3, "#N/A"),
    ]);
  });

  it("say in the #N/A that a range has no value there", () => {
    const grid = callGrid("DEFERRALLIMIT", [[2026], [2025]], [[45], [55], [62]]);
    expect(shown(grid[2]![0])).toBe("#N/A A range has no value for this row or column.");
  });
});

describe("An argument left out is not an empty cell", () => {
  /** What an argument left out stands for; an empty cell's answer, or the code and argument of its error. */
  const contract: [
    means: string,
    name: string,
    passed: unknown[],
    leftOut: number,
    empty: number | string,
  ][] = [
    ["no pay limits nothing", "DEFERRALLIMIT", [2026, 45], 24500, 0],
    ["no pay limits nothing", "IRALIMIT", [2026, 45], 7500, 0],
    ["no pay limits nothing", "ROTHIRALIMIT", [2026, 45, "Single", 50000], 7500, 0],
    ["no catch-up is added", "ADDITIONSLIMIT", [2026, 300000], 72000, "#VALUE! age"],
    ["the step is 1%", "AFTERTAXELECTION", [32500, 150000], 0.21, "#VALUE! step"],
    ["nothing is in yet", "AFTERTAXROOM", [2026, 45, 300000, 24500, 15000], 32500, 32500],
    ["there is no cap", "AFTERTAXROOM", [2026, 45, 300000, 24500, 15000, 0], 32500, "#VALUE! planCap"],
    ["it is FALSE", "AFTERTAXROOM", [2021, 55, 200000, 19500, 0, 0, "None"], 38500, 38500],
    ["it is FALSE", "ROTHIRALIMIT", [2026, 45, "MFS", 50000, 90000, 0], 0, 0],
    ["there is no basis", "CONVERSIONTAX", [2026, "Single", 100000, 1000], 220, 220],
    ["nobody is 65", "TAXABLEINCOME", [2026, "Single", 100000, 0], 83900, "#VALUE! age"],
    ["no status is needed", "LIMIT", [2026, "Deferral"], 24500, "#VALUE! filingStatus"],
    ["the next dollar's bracket is filled", "BRACKETROOM", [2026, "Single", 100000], 5700, "#VALUE! rate"],
  ];

  it.each(contract)("so %s where %s ends after %j", (_, name, passed, leftOut, empty) => {
    expect(call(name, ...passed)).toBe(leftOut);
    expect(call(name, ...passed, null)).toBe(leftOut);
    for (const cell of emptyCells) {
      const answer = call(name, ...passed, [[cell]]);
      if (typeof empty === "number") expect(answer).toBe(empty);
      else expect(shown(answer)).toContain(`${empty} was 0 or an empty cell; `);
    }
  });

  it.each(lifted)(
    "and empty cells inside a range of the $parameter of $name are read alike",
    ({ name, place, argument }) => {
      const answers = emptyCells.map((cell) =>
        callGrid(name, ...validWith(name, place, [[argument.valid], [cell]])),
      );
      expect([answers[1], answers[2]]).toEqual([answers[0], answers[0]]);
      expect(answers[0]![0]).toEqual([call(name, ...validCall(name))]);
    },
  );
});

test("ranges that would make more cells than two columns of a sheet are refused in one cell", () => {
  const column = Array.from({ length: 2000 }, () => [45]);
  const row = [Array.from({ length: 2000 }, () => 300000)];
  expect(errorOf("DEFERRALLIMIT", 2026, column, row)).toMatch(/^#VALUE! .*2000 rows and 2000 columns/);
});
