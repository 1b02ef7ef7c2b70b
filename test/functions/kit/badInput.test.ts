import { nextYear } from "../../nextYear";
import fc from "fast-check";
import { CellError, call, callGrid, errorOf, metadata } from "../../excel";
import { type Argument, calls, everyArgument, validCall, validWith } from "./calls";
import { emptyCells, errorCodes, errorShapes, isErrorWith, shown, unclean } from "./cells";
import { type Bad, kindOf } from "./kinds";

/** What is wrong with the answer to one bad value: its code, or what its message leaves out. */
function complaints(
  name: string,
  place: number,
  { called, kind }: Argument,
  { value, code, quoted }: Bad,
): string[] {
  const grid = callGrid(name, ...validWith(name, place, value));
  const answer = grid[0]![0];
  if (!(answer instanceof CellError)) return [`${shown(value)} was answered by ${shown(answer)}`];
  const { message } = answer;
  const lacking = [
    ...unclean(grid),
    ...(answer.code === code ? [] : [`not ${code}`]),
    ...(new RegExp(`^${called}\\b`).test(message) ? [] : ["argument not named"]),
    ...(message.includes(quoted) ? [] : [`does not say ${quoted}`]),
    ...(kindOf(kind).allowed.test(message) ? [] : ["does not say what is allowed"]),
  ];
  return lacking.length > 0 ? [`${shown(value)} gave ${shown(answer)}: ${lacking.join(", ")}`] : [];
}

describe("The table of valid calls", () => {
  it("has every function of functions.json with its arguments in order, and no other", () => {
    const table = Object.keys(calls).map((name) => [
      name,
      [...new Set(calls[name]!.arguments.map((each) => each.name))],
    ]);
    const built = metadata.functions.map(({ name, parameters }) => [
      name,
      parameters.map((each) => each.name),
    ]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(built));
  });

  it.each(Object.keys(calls))("calls %s without an error", (name) => {
    const grid = callGrid(name, ...validCall(name));
    expect(unclean(grid)).toEqual([]);
    expect(grid.flat().filter((cell) => cell instanceof CellError)).toEqual([]);
  });

  it.each(everyArgument)(
    "has another valid value for the $parameter of $name",
    ({ name, argument, place }) => {
      const grid = callGrid(name, ...validWith(name, place, kindOf(argument.kind).other));
      expect(unclean(grid)).toEqual([]);
      expect(String((grid[0]![0] as CellError).message)).not.toMatch(new RegExp(`^${argument.called} was`));
    },
  );
});

describe("A bad value", () => {
  it.each(everyArgument)(
    "for the $parameter of $name is refused by name, value and what is allowed",
    (each) => {
      const { name, argument, place } = each;
      const found = kindOf(argument.kind).bad.flatMap((bad) => complaints(name, place, argument, bad));
      expect(found).toEqual([]);
    },
  );

  it("that is an object is refused with what is allowed, for every argument", () => {
    const objects = [{}, { type: "Entity", text: "x" }, { type: "FormattedNumber", basicValue: 5 }];
    const bad = objects.map((value) => ({ value, code: "#VALUE!", quoted: " was " }));
    const found = everyArgument.map((each) =>
      bad.flatMap((one) => complaints(each.name, each.place, each.argument, one)),
    );
    expect(found.flat()).toEqual([]);
  });

  it("is a year of which the law is not published yet, for every function whose figures are missing", () => {
    const ofYears = everyArgument.filter(({ argument }) => argument.kind === "year");
    const bad = { value: nextYear, code: "#N/A", quoted: String(nextYear) };
    expect(ofYears.flatMap(({ name, place, argument }) => complaints(name, place, argument, bad))).toEqual(
      [],
    );
  });
});

describe("An empty cell", () => {
  it.each(everyArgument)("for the $parameter of $name answers alike as 0, null and empty text", (each) => {
    const { name, argument, place } = each;
    const { empty, allowed } = kindOf(argument.kind);
    const answers = emptyCells.map((cell) => callGrid(name, ...validWith(name, place, [[cell]])));
    expect(answers.flatMap(unclean)).toEqual([]);
    expect([answers[1], answers[2]]).toEqual([answers[0], answers[0]]);
    const answer = answers[0]![0]![0];
    const message = answer instanceof CellError ? answer.message : "";
    if (!empty) return expect(message).not.toMatch(/empty cell/);
    expect(shown(answer)).toMatch(new RegExp(`^${empty} ${argument.called} was 0 or an empty cell; `));
    expect(message).toMatch(allowed);
  });
});

describe("An error cell", () => {
  it.each(everyArgument)(
    "for the $parameter of $name passes through under its own code in every shape",
    (each) => {
      const found = errorShapes.flatMap(([shape, make]) =>
        errorCodes.flatMap((code) => {
          const answer = callGrid(each.name, ...validWith(each.name, each.place, make(code)))[0]![0];
          return isErrorWith(code, answer) ? [] : [`${shape} ${code} gave ${shown(answer)}`];
        }),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(["#SPILL!", "#BUSY!", "#CALC!", "#GETTING_DATA"])(
    "of Excel's newer kind %s becomes #VALUE! that names it",
    (code) => {
      expect(errorOf("DEFERRALLIMIT", 2026, { type: "Error", basicValue: code })).toMatch(
        `#VALUE! age was ${code}`,
      );
    },
  );
});

describe("An argument left out", () => {
  const required = everyArgument.filter(({ name, argument }) => {
    const parameter = metadata.functions
      .find((each) => each.name === name)
      ?.parameters.find((one) => one.name === argument.name);
    return name !== "EXPLAIN" && !parameter?.optional;
  });
  const optional = everyArgument.filter((each) => each.name !== "EXPLAIN" && !required.includes(each));

  it.each(required)("is refused where the $parameter of $name is required", ({ name, argument, place }) => {
    const answer = callGrid(name, ...validWith(name, place, null))[0]![0];
    expect(shown(answer)).toMatch(new RegExp(`^#VALUE! ${argument.called} is missing; it must be `));
    expect((answer as CellError).message).toMatch(kindOf(argument.kind).allowed);
  });

  it.each(optional)("takes its default where the $parameter of $name is optional", ({ name, place }) => {
    const grid = callGrid(name, ...validWith(name, place, null));
    expect(unclean(grid)).toEqual([]);
    expect(String((grid[0]![0] as CellError).message)).not.toMatch(/is missing/);
  });
});

describe("Two ways to write one value", () => {
  const written = everyArgument.filter(({ argument }) => kindOf(argument.kind).alike);
  it.each(written)("give one answer for the $parameter of $name", ({ name, argument, place }) => {
    for (const group of kindOf(argument.kind).alike!) {
      const answers = group.map((value) => callGrid(name, ...validWith(name, place, [[value]])));
      expect(answers).toEqual(answers.map(() => answers[0]));
      expect(String((answers[0]![0]![0] as CellError).message)).not.toMatch(
        new RegExp(`^${argument.called}( was|:)`),
      );
    }
  });

  it("hold for a rate that a sheet computed, such as 10% + 2%", () => {
    expect(call("BRACKETROOM", 2026, "Single", 0, 0.1 + 0.02)).toBe(
      call("BRACKETROOM", 2026, "Single", 0, 0.12),
    );
  });
});

describe("EXPLAIN", () => {
  const explained = everyArgument.filter(({ name }) => calls[name]!.answers !== "table");
  it.each(explained)("refuses a bad $parameter in the words of $name", ({ name, argument, place }) => {
    for (const value of [
      ...kindOf(argument.kind).bad.map((bad) => bad.value),
      ...emptyCells.map((cell) => [[cell]]),
    ]) {
      const passed = validWith(name, place, value);
      const own = callGrid(name, ...passed)[0]![0];
      const answer = callGrid("EXPLAIN", name, ...passed);
      expect(own instanceof CellError ? answer[0]![0] : answer[answer.length - 1]![1]).toEqual(own);
    }
  });

  const countable = Object.keys(calls).filter(
    (name) => calls[name]!.answers === "scalar" && name !== "VERSION",
  );
  it.each(countable)("refuses one argument too many or too few for %s", (name) => {
    const last = calls[name]!.arguments.length;
    expect(errorOf("EXPLAIN", name, ...validCall(name), 1)).toMatch(
      `#VALUE! ${name} takes ${last} arguments`,
    );
    expect(errorOf("EXPLAIN", name)).toMatch(`#VALUE! ${calls[name]!.arguments[0]!.called} is missing`);
  });

  it("refuses to be asked for nothing, listing the functions it knows", () => {
    expect(errorOf("EXPLAIN")).toMatch(
      /#VALUE! formula is missing; it must be one of ACPLIMIT, ADDITIONSLIMIT, /,
    );
  });
});

it("Any mixture of good, bad, empty and left-out arguments gives cells that Excel shows as meant", () => {
  const anything = (argument: Argument) => {
    const { bad, other } = kindOf(argument.kind);
    const values = [
      argument.valid,
      other,
      ...bad.map((each) => each.value),
      ...emptyCells,
      undefined,
      {},
      new CellError("#N/A"),
    ];
    return fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(argument.valid, other) },
      fc.constantFrom<unknown>(...values),
    );
  };
  const anyCall = fc
    .constantFrom(...Object.keys(calls))
    .chain((name) => fc.tuple(fc.constant(name), fc.tuple(...calls[name]!.arguments.map(anything))));
  fc.assert(
    fc.property(anyCall, ([name, passed]) => expect(unclean(callGrid(name, ...passed))).toEqual([])),
    { numRuns: 3000 },
  );
});
