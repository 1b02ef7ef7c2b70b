import { callsIn, isUnread } from "../../../src/taskpane/formula/formula";

function texts(formula: string) {
  return callsIn(formula).map(({ name, args }) => [name, ...args.map((each) => each?.text)]);
}

test("a call has its arguments as they stand in the formula", () => {
  expect(
    texts('=MEGAROTH.AFTERTAXROOM(2026,B2, Client!$D$2:$D$9 ,6%,-500,{1,2;3,-4},"a ""b"", c",TRUE,Rate)'),
  ).toEqual([
    [
      "AFTERTAXROOM",
      "2026",
      "B2",
      "Client!$D$2:$D$9",
      "6%",
      "-500",
      "{1,2;3,-4}",
      '"a ""b"", c"',
      "TRUE",
      "Rate",
    ],
  ]);
  expect(texts("=MEGAROTH.VERSION()")).toEqual([["VERSION"]]);
});

test("what is left out stays in its place", () => {
  expect(texts("=megaroth.AfterTaxRoom(2026,,5, )")).toEqual([
    ["AFTERTAXROOM", "2026", undefined, "5", undefined],
  ]);
});

test("operators belong to their argument, also those that stand behind it", () => {
  expect(texts("=MEGAROTH.LIMIT(A1#,B2*2+1,-B2%,SUM(A1:A3))")).toEqual([
    ["LIMIT", "A1#", "B2*2+1", "-B2%", "SUM(A1:A3)"],
  ]);
});

test("parentheses stay with their argument", () => {
  expect(texts("=MEGAROTH.A((B3+B3)*(0.5+0),-(B2+B3),(B2+B3)%,(A1,B1),SUM((1),2))")).toEqual([
    ["A", "(B3+B3)*(0.5+0)", "-(B2+B3)", "(B2+B3)%", "(A1,B1)", "SUM((1),2)"],
  ]);
});

test("a lost reference to a sheet does not hide the call", () => {
  expect(texts("=MEGAROTH.A(2026,Gone!#REF!,'My sheet'!#REF!)")).toEqual([["A", "2026", "#REF!", "#REF!"]]);
  expect(isUnread("=MEGAROTH.A(2026,Gone!#REF!)")).toBe(false);
  expect(isUnread("=MEGAROTH.A(2026")).toBe(true);
  expect(isUnread("=SUM(1")).toBe(false);
});

test.each([
  ["=MEGAROTH.A(B2:B4)", true],
  ["=MEGAROTH.A(B2:B4)/12+1", true],
  ["=-MEGAROTH.A(B2:B4)%", true],
  ["=SUM(MEGAROTH.A(B2:B4))", false],
  ["=SORT(MEGAROTH.A(B2:B4))+1", false],
  ["=@MEGAROTH.A(B2:B4)", false],
])("whether each cell of %s shows the same cell of the call's answer is %s", (formula, isElementwise) => {
  expect(callsIn(formula)[0]!.isElementwise).toBe(isElementwise);
});

test("calls are found inside other formulas, the outer before the inner", () => {
  expect(texts("=ROUND(MEGAROTH.A(B2)/2,0)+IF(C1>0,MEGAROTH.B(MEGAROTH.C(1)),0)")).toEqual([
    ["A", "B2"],
    ["B", "MEGAROTH.C(1)"],
    ["C", "1"],
  ]);
});

test.each([
  ["=MEGAROTH.A(1)", true],
  ["=@MEGAROTH.A(1)", true],
  ["=MEGAROTH.A(1)+0", false],
  ["=-MEGAROTH.A(1)", false],
  ["=SUM(MEGAROTH.A(1))", false],
])("whether the cell of %s shows the call's own answer is %s", (formula, isWhole) => {
  expect(callsIn(formula)[0]!.isWhole).toBe(isWhole);
});

test("variables of LET and LAMBDA are marked, as they mean nothing elsewhere", () => {
  expect(callsIn("=LET(pay,B2,MEGAROTH.A(pay))")[0]!.hasVariables).toBe(true);
  expect(callsIn("=MAP(B2:B4,LAMBDA(x,MEGAROTH.A(x)))")[0]!.hasVariables).toBe(true);
  expect(callsIn("=MEGAROTH.A(pay)")[0]!.hasVariables).toBe(false);
});

test.each([
  "",
  "2026",
  "=",
  "=SUM(1,2)",
  "=MEGAROTHX.A(1)",
  "=MEGAROTH.A(1",
  "text =MEGAROTH.A(1)",
  '="MEGAROTH.A(1)"',
])("no call is seen in %j", (formula) => {
  expect(callsIn(formula)).toEqual([]);
});
