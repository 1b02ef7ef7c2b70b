import { readFileSync } from "node:fs";
import { examplesOf } from "../../src/build/examples";
import { functionFiles } from "../../src/build/reference";
import { associated, dist, functionsIn, metadata, passedTo } from "../excel";

const built = functionsIn(dist);

describe("The built functions.js and functions.json", () => {
  it("have the functions of the sources", () => {
    expect([...built.associated.keys()].sort()).toEqual([...associated.keys()].sort());
    expect(built.metadata).toEqual(metadata);
  });

  const examples = functionFiles().flatMap((file) => examplesOf(readFileSync(file, "utf8")));
  it.each(examples)("answer as the sources do: $line", ({ name, passed }) => {
    const given = passedTo(name, passed);
    expect(built.associated.get(name)!(...given)).toEqual(associated.get(name)!(...given));
  });
});
