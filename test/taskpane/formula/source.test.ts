import { callsIn } from "../../../src/taskpane/formula/formula";
import { sourceOf } from "../../../src/taskpane/formula/source";

class CellError {
  constructor(readonly code: string) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError } });

function source(argument: string) {
  return sourceOf(callsIn(`=MEGAROTH.A(${argument})`)[0]!.args[0]!);
}

test.each([
  ["2026", 2026],
  ["6%", 0.06],
  ["-5000", -5000],
  ["-5%", -0.05],
  ["+3", 3],
  ['"MFJ"', "MFJ"],
  ['"50% of 6%"', "50% of 6%"],
  ["TRUE", true],
  ["#N/A", new CellError("#N/A")],
])("%s is a constant", (argument, value) => {
  expect(source(argument)).toEqual({ kind: "constant", grid: [[value]] });
});

test("an array of constants is a grid", () => {
  expect(source('{1,"a";-3,TRUE}')).toEqual({
    kind: "constant",
    grid: [
      [1, "a"],
      [-3, true],
    ],
  });
});

test.each([
  ["B2", undefined, [1, 1, 1, 1]],
  ["$B$2:D4", undefined, [1, 1, 3, 3]],
  ["Client!B2", "Client", [1, 1, 1, 1]],
  ["'Anne''s sheet'!B2", "Anne's sheet", [1, 1, 1, 1]],
  ["A:B", undefined, [0, 0, 1_048_576, 2]],
  ["2:3", undefined, [1, 0, 2, 16_384]],
])("%s is cells", (argument, sheet, [row, column, rows, columns]) => {
  expect(source(argument)).toEqual({ kind: "cells", sheet, area: { row, column, rows, columns } });
});

test.each([
  ["Rate", undefined],
  ["Client!Rate", "Client"],
])("%s is a name", (argument, sheet) => {
  expect(source(argument)).toEqual({ kind: "name", sheet, name: "Rate" });
});

test.each([
  "B2*2",
  "-B2",
  "B2%",
  "A1#",
  "SUM(B2:B3)",
  "MEGAROTH.LIMIT(2026)",
  "Table1[Age]",
  "[Book2]Sheet1!A1",
  "'[Book2.xlsx]Sheet1'!A1",
  "Sheet1:Sheet3!A1",
  "B2:INDEX(B:B,3)",
  "(B2,B4)",
  "B2&C2",
  "B2:.B100",
  "B2.:.B100",
])("%s is worked out by Excel alone", (argument) => {
  expect(source(argument)).toBeUndefined();
});
