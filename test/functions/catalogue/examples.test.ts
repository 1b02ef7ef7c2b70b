import { readFileSync } from "node:fs";
import path from "node:path";
import { callGrid, metadata } from "../../excel";
import { examplesOf } from "../../../src/build/examples";
import { functionFiles } from "../../../src/build/reference";
import type { Example } from "../../../src/functions/catalogue/entry";

const sources = functionFiles().map((file) => {
  const source = readFileSync(file, "utf8");
  return { file, name: path.basename(file, ".ts"), source, examples: examplesOf(source) };
});

describe("A function's file", () => {
  it("exists for every function of functions.json, under its name", () => {
    expect(sources.map(({ name }) => name).sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
  });

  it.each(sources)("exports one function, of the name of $file", ({ name, source }) => {
    expect([...source.matchAll(/^export (?:async )?function (\w+)/gm)].map((found) => found[1])).toEqual([
      name,
    ]);
  });

  it.each(sources)(
    "has an example in $file, every one of that function and with its result",
    ({ name, source, examples }) => {
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.length).toBe(source.match(/@example/g)?.length);
      expect(examples.map((example) => example.name)).toEqual(examples.map(() => name));
    },
  );
});

describe("An example", () => {
  const lines = sources.flatMap(({ examples }) => examples);
  it.each(lines)("$line holds", ({ name, passed, result }: Example) => {
    const grid = callGrid(name, ...passed);
    if (grid.length === 1 && grid[0]!.length === 1) expect(grid).toEqual([result]);
    else expect(grid).toContainEqual(result);
  });
});

describe("The reader of examples", () => {
  it("reads percents, texts with commas, arguments left out, ranges and TRUE", () => {
    const text =
      ' * @example =MEGAROTH.X(2.5%, "a, ""b""", , -1e3, TRUE, {1,"x";2,}) //=> "a, b", 24%, FALSE\n';
    expect(examplesOf(text)).toEqual([
      {
        line: '=MEGAROTH.X(2.5%, "a, ""b""", , -1e3, TRUE, {1,"x";2,}) //=> "a, b", 24%, FALSE',
        name: "X",
        passed: [
          0.025,
          'a, "b"',
          null,
          -1000,
          true,
          [
            [1, "x"],
            [2, ""],
          ],
        ],
        result: ["a, b", 0.24, false],
      },
    ]);
  });

  it("refuses what it cannot read", () => {
    expect(() => examplesOf(" * @example =MEGAROTH.X(A1) //=> 1\n")).toThrow("A1");
    expect(() => examplesOf(" * @example =MEGAROTH.X(1)\n")).toThrow("@example");
  });
});
