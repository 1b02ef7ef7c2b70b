import { entryOf, functionFiles } from "../../../src/build/reference";
import { everyday } from "../../../src/taskpane/reference/everyday";
import { search } from "../../../src/taskpane/reference/search";
import { metadata } from "../../excel";

const entries = functionFiles().map(entryOf);

function found(query: string): string[] {
  return search(entries, query).map(({ name }) => name);
}

test("an empty query finds every function of Excel's own metadata", () => {
  expect(found("  ").sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
});

test("a name is found by its beginning, as it is typed in a cell, before all else", () => {
  expect(found("aftertaxr")[0]).toBe("AFTERTAXROOM");
  expect(found("=MEGAROTH.AFTERTAXROOM(")[0]).toBe("AFTERTAXROOM");
  expect(found("rmd")[0]).toMatch(/^RMD/);
});

test.each([
  ["mega backdoor", "AFTERTAXROOM"],
  ["how much can I still put in", "AFTERTAXROOM"],
  ["1099-R", "FORMS"],
  ["1099r", "FORMS"],
  ["8606", "FORM8606"],
  ["pro-rata", "ROLLOVERSPLIT"],
  ["pro rata", "IRACONVERSIONTAXABLE"],
  ["catchup", "DEFERRALLIMIT"],
  ["super catch-up", "DEFERRALLIMIT"],
  ["catch up", "DEFERRALLIMIT"],
  ["mega-backdoor", "AFTERTAXROOM"],
  ["how much 401k", "DEFERRALLIMIT"],
  ["bracket", "BRACKETROOM"],
  ["five-year rule", "FIVEYEARDATE"],
  ["RMDs", "RMD"],
  ["when do I have to take RMDs", "RMDAGE"],
  ["two jobs", "PLANROOMS"],
  ["self employed", "SOLO401K"],
  ["in-plan conversion", "ELIGIBILITY"],
  ["early withdrawal penalty", "ROTHDISTRIBUTION"],
  ["ask HR", "CHECKLIST"],
  ["too much", "EXCESS"],
  ["many clients", "BOOK"],
  ["phaseout", "ROTHIRALIMIT"],
  ["HSAFamily", "LIMIT"],
  ["Medicare premiums after a conversion", "CONVERSIONIMPACT"],
])("an advisor who looks for %s finds %s among the first", (query, name) => {
  expect(found(query).slice(0, 6)).toContain(name);
});

test("what is not modeled does not make a function be found", () => {
  expect(found("RMDs")).not.toContain("LADDER");
});

test("everyday words are of functions that there are", () => {
  expect(Object.keys(everyday).filter((name) => !entries.some((entry) => entry.name === name))).toEqual([]);
});

test("a word is met where a word begins, not inside of another", () => {
  expect(found("hreshold")).toEqual([]);
});

test("every word is met where a function has them all, most of them otherwise, and unknown ones find nothing", () => {
  expect(found("roth catch-up wages")[0]).toBe("ROTHCATCHUP");
  expect(found("aftertaxroom zebra")).toContain("AFTERTAXROOM");
  expect(found("zebra")).toEqual([]);
});
