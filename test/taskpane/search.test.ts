import { readdirSync } from "node:fs";
import path from "node:path";
import { entryOf } from "../../src/build/reference";
import { search } from "../../src/taskpane/reference/search";
import { metadata } from "../excel";

const folder = path.join(__dirname, "../../src/functions");
const entries = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/][A-Z0-9]+\.ts$/.test(file))
  .map((file) => entryOf(path.join(folder, file)));

function found(sought: string): string[] {
  return search(entries, sought).map(({ name }) => name);
}

test("nothing sought finds every function of Excel's own metadata", () => {
  expect(found("  ").sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
});

test("a name is found by its beginning, as it is typed in a cell, before all else", () => {
  expect(found("aftertaxr")[0]).toBe("AFTERTAXROOM");
  expect(found("=MEGAROTH.AFTERTAXROOM(")[0]).toBe("AFTERTAXROOM");
  expect(found("rmd")[0]).toMatch(/^RMD/);
});

test.each([
  ["mega backdoor room", "AFTERTAXROOM"],
  ["1099-R", "FORMS"],
  ["8606", "FORM8606"],
  ["pro rata", "IRACONVERSIONTAXABLE"],
  ["catch-up Roth", "ROTHCATCHUP"],
  ["bracket", "BRACKETROOM"],
  ["five years", "FIVEYEARDATE"],
])("an advisor who looks for %s finds %s", (sought, name) => {
  expect(found(sought)).toContain(name);
});

test("a word is met where a word begins, not inside of another", () => {
  expect(found("hr")).toEqual([]);
});

test("every word must be met, and an unknown one finds nothing", () => {
  expect(found("room zebra")).toEqual([]);
});
