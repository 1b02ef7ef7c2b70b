import { type CellError, associated, callGrid, metadata } from "../../excel";
import { validWith } from "../kit/calls";
import { signatures } from "./signatures";

const names = metadata.functions.map(({ name }) => name);
const everyParameter = metadata.functions.flatMap(({ name, parameters }) =>
  parameters.map((parameter, place) => ({ name, parameter, place, called: parameter.name })),
);

/** What a function says of a text that no argument takes, in the place of one argument of a valid call. */
function messageOf(name: string, place: number): string {
  return (callGrid(name, ...validWith(name, place, "?"))[0]![0] as CellError).message;
}

describe("functions.json and functions.js", () => {
  it("name the same functions, each once", () => {
    expect([...associated.keys()].sort()).toEqual([...names].sort());
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });

  it.each(metadata.functions)(
    "have an id for $name that equals the name, in upper case without dots or underscores",
    ({ id, name }) => {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
    },
  );

  it("let error cells reach the functions, and linked data types not", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  it("have no volatile, streaming, cancelable or address-reading function", () => {
    expect(metadata.functions.filter((each) => "options" in each)).toEqual([]);
    expect(Object.keys(metadata).sort()).toEqual(["allowErrorForDataTypeAny", "enums", "functions"]);
  });
});

describe("The catalogue", () => {
  it("has exactly the functions that are built", () => {
    expect(Object.keys(signatures).sort()).toEqual([...names].sort());
  });

  it.each(metadata.functions)(
    "has the arguments of $name in this order, the same ones optional",
    ({ name, parameters }) => {
      const written = parameters.map((each) => {
        const shown = `${each.name}${each.customEnumId ? "†" : ""}`;
        return `${each.optional ? `[${shown}]` : shown}${each.repeating ? "..." : ""}`;
      });
      expect(written.join(", ")).toBe(signatures[name]);
    },
  );

  it.each(metadata.functions)(
    "has no required argument after an optional one in $name, and repeats only the last",
    ({ parameters }) => {
      const optional = parameters.map((each) => Boolean(each.optional));
      expect(optional).toEqual([...optional].sort());
      expect(parameters.slice(0, -1).filter((each) => each.repeating)).toEqual([]);
    },
  );

  it.each(metadata.functions)(
    "has $name take any cell or range and answer a matrix",
    ({ parameters, result }) => {
      expect(result.dimensionality).toBe("matrix");
      const choices = parameters.filter((each) => each.type !== "any" || each.dimensionality !== "matrix");
      expect(choices.map((each) => each.customEnumId !== undefined)).toEqual(choices.map(() => true));
    },
  );
});

describe("The names that messages use", () => {
  const own = everyParameter.filter(({ name }) => name !== "EXPLAIN");
  it.each(own)("call the $called of $name as Excel's formula bar does", ({ name, called, place }) => {
    expect(messageOf(name, place)).toMatch(new RegExp(`^${called}(:| was) `));
  });
});

describe("What the formula bar says", () => {
  it.each(metadata.functions)("of $name is one sentence or two of a readable length", ({ description }) => {
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(description).not.toMatch(/\s{2}|\n|@|\{/);
    expect(description.length).toBeGreaterThanOrEqual(30);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it.each(everyParameter)(
    "of the $called of $name is a sentence of at most 255 characters",
    ({ parameter }) => {
      expect(parameter.description).toMatch(/^[A-Z0-9].*\.$/s);
      expect(parameter.description).not.toMatch(/\s{2}|\n|@|\{/);
      expect(parameter.description.length).toBeGreaterThanOrEqual(10);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
    },
  );

  it.each(everyParameter)("of the $called of $name names its default if it is optional", ({ parameter }) => {
    const told = /Default: /.test(parameter.description);
    expect(told || !parameter.optional).toBe(true);
  });
});

describe("The choices of an enumeration", () => {
  it("have one enumeration each, with a tip for every choice", () => {
    const ids = metadata.enums.map(({ id }) => id);
    const used = everyParameter.flatMap(({ parameter }) => parameter.customEnumId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const { values } of metadata.enums) {
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      expect(values.filter((each) => each.name !== each.stringValue || !("tooltip" in each))).toEqual([]);
    }
  });

  it.each(everyParameter.filter(({ parameter }) => parameter.customEnumId))(
    "are exactly the names that the $called of $name accepts",
    ({ name, parameter, place }) => {
      const accepted = /one of ([^.]*)\.$/.exec(messageOf(name, place))![1]!.split(", ");
      const { values } = metadata.enums.find(({ id }) => id === parameter.customEnumId)!;
      expect(values.map(({ stringValue }) => stringValue).sort()).toEqual(accepted.sort());
    },
  );
});
