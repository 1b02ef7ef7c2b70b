import { readFileSync } from "node:fs";
import path from "node:path";
import { type FunctionsMetadata } from "../../src/workbench/host/metadata";
import { sample } from "../../src/workbench/sample";
import { clients } from "../../src/workbench/sample-clients";

describe("the sample workbook", () => {
  it("has 100 clients with names of their own", () => {
    expect(new Set(clients.map(({ name }) => name)).size).toBe(100);
  });

  it("calls only functions that the add-in has", () => {
    const json = readFileSync(path.join(__dirname, "../../dist/functions.json"), "utf8");
    const names = (JSON.parse(json) as FunctionsMetadata).functions.map(({ name }) => name);
    const cells = sample.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.content ?? ""));
    const called = cells.flatMap((text) =>
      [...text.matchAll(/MEGAROTH\.(\w+)/g)].map(([, name = ""]) => name),
    );
    expect(called.length).toBeGreaterThan(8);
    expect(called.filter((name) => !names.includes(name))).toEqual([]);
  });
});
