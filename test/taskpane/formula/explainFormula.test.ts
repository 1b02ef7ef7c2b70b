import { explainFormula } from "../../../src/taskpane/formula/explainFormula";
import { callsIn } from "../../../src/taskpane/formula/formula";

function explained(formula: string, at?: { row: number; column: number }) {
  return explainFormula(callsIn(formula)[0]!, at);
}

test("the arguments stay as they are written", () => {
  expect(explained('=MEGAROTH.AFTERTAXROOM(2026,B3*1,Pay,,"6%")')).toBe(
    '=MEGAROTH.EXPLAIN("AFTERTAXROOM",2026,B3*1,Pay,,"6%")',
  );
});

test("for a row of a lifted answer each column gives the value of that row", () => {
  expect(
    explained("=MEGAROTH.AFTERTAXROOM(2026,Clients!B2:B101,$D$1:$H$1,$A$1,Ages,{1;2})", {
      row: 4,
      column: 0,
    }),
  ).toBe(
    '=MEGAROTH.EXPLAIN("AFTERTAXROOM",2026,' +
      "Clients!B6,D1,$A$1," +
      "INDEX(Ages,IF(ROWS(Ages)=1,1,5),IF(COLUMNS(Ages)=1,1,1))," +
      "INDEX({1;2},IF(ROWS({1;2})=1,1,5),IF(COLUMNS({1;2})=1,1,1)))",
  );
});

test("a row that a range does not have is not taken from below it", () => {
  expect(explained("=MEGAROTH.LIMIT(B2:B4)", { row: 4, column: 0 })).toBe(
    '=MEGAROTH.EXPLAIN("LIMIT",INDEX(B2:B4,IF(ROWS(B2:B4)=1,1,5),IF(COLUMNS(B2:B4)=1,1,1)))',
  );
});

test("columns of the table around a cell mean nothing beside it, a named table's do", () => {
  expect(explained("=MEGAROTH.LIMIT([@Year])")).toBeUndefined();
  expect(explained("=MEGAROTH.LIMIT(2*[@[Tax year]])")).toBeUndefined();
  expect(explained("=MEGAROTH.LIMIT(Clients[Year])")).toBe('=MEGAROTH.EXPLAIN("LIMIT",Clients[Year])');
});

test("a formula with variables cannot stand in another cell", () => {
  expect(explained("=LET(pay,B2,MEGAROTH.LIMIT(pay))")).toBeUndefined();
});
