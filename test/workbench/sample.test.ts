import { sample } from "../../src/workbench/sample";
import { clients } from "../../src/workbench/sample-clients";
import { metadata } from "../excel";

describe("the sample workbook", () => {
  it("has 100 clients with names of their own", () => {
    expect(new Set(clients.map(({ name }) => name)).size).toBe(100);
  });

  it("calls only functions that the add-in has", () => {
    const names = metadata.functions.map(({ name }) => name);
    const cells = sample.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.content ?? ""));
    const called = cells.flatMap((text) =>
      [...text.matchAll(/MEGAROTH\.(\w+)/g)].map(([, name = ""]) => name),
    );
    expect(called.length).toBeGreaterThan(8);
    expect(called.filter((name) => !names.includes(name))).toEqual([]);
  });
});
