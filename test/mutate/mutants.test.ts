import { applied, mutantsOf } from "./mutants";

test.each([
  ["const x = a + b;", ["const x = a - b;"]],
  ["const x = a < b && c;", ["const x = a < b || c;", "const x = a <= b && c;"]],
  ["const x = a ?? b;", ["const x = (a);", "const x = (b);"]],
  ["const x = Math.min(a, toCent(b));", ["const x = Math.max(a, toCent(b));", "const x = Math.min(a, (b));"]],
  ["const x = a ? b : c;", ["const x = a ? c : b;"]],
  ["if (a) return;", ["if (!(a)) return;", ";"]],
  ["check(a);", [";"]],
  [
    'const x = { 1: 2, "a-b": "c" };',
    [
      'const x = { 1: (2 + 1), "a-b": "c" };',
      'const x = { 1: 0, "a-b": "c" };',
      'const x = { 1: 2, "a-b": "" };',
    ],
  ],
  ["const x = 0;", ["const x = (0 + 1);"]],
  ['import { a } from "b"; type C = "d" | 1; interface E { f: "g" }', []],
  ['const x = "a" + b;', ['const x = "" + b;']],
])("the mutants of %s are told", (text, expected) => {
  expect(mutantsOf(text).map((mutant) => applied(text, mutant))).toEqual(expected);
});
