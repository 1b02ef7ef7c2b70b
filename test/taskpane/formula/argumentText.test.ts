import { argumentText, formulaOf } from "../../../src/taskpane/formula/argumentText";

const names = new Set(["pay", "client_age"]);

test.each([
  ["B2", "B2"],
  ["=B2", "B2"],
  [" $B$2:$B$9 ", "$B$2:$B$9"],
  ["'My sheet'!B2", "'My sheet'!B2"],
  ["300000", "300000"],
  ["-5000", "-5000"],
  ["6%", "6%"],
  ["0.5", "0.5"],
  ["TRUE", "TRUE"],
  ["B2*1.05", "B2*1.05"],
  ["SUM(B2:B4)", "SUM(B2:B4)"],
  ["{1;2}", "{1;2}"],
  ["Pay", "Pay"],
  ["pay*2", "pay*2"],
  ["Client!Income", "Client!Income"],
  ["24000/12", "24000/12"],
])("%j goes in as it is", (typed, text) => {
  expect(argumentText(typed, names)).toBe(text);
});

test.each([
  ["24,500", "24500"],
  ["$24,500.50", "24500.50"],
  ["$500", "500"],
  ["$100", "100"],
  ["$60", '"$60"'],
  ["$0.50", '"$0.50"'],
  ["-1,100", "-1100"],
  ["1,250%", "1250%"],
  ["24.5k", "24500"],
  ["$300K", "300000"],
  ["1.2 M", "1200000"],
  ["(500)", "-500"],
  ["($5,000.25)", "-5000.25"],
])("the amount %j is written as Excel reads it", (typed, text) => {
  expect(argumentText(typed, names)).toBe(text);
});

test.each([
  ["MFJ", '"MFJ"'],
  ["Married filing jointly", '"Married filing jointly"'],
  ["None", '"None"'],
  ["100% of 3%, 50% of 2%", '"100% of 3%, 50% of 2%"'],
  ["pay day", '"pay day"'],
  ["salary", '"salary"'],
  ["salary*2", '"salary*2"'],
  ["1/15/2026", '"1/15/2026"'],
  ["2026-01-15", '"2026-01-15"'],
  ["4/15", '"4/15"'],
  ["1,5", '"1,5"'],
  ['say "x', '"say ""x"'],
  ["a),MEGAROTH.LIMIT(2026", '"a),MEGAROTH.LIMIT(2026"'],
])("%j is a text", (typed, text) => {
  expect(argumentText(typed, names)).toBe(text);
});

test("a text in its own quotation marks keeps them", () => {
  expect(argumentText('"MFJ"', names)).toBe('"MFJ"');
});

test("a formula leaves out what is empty at its end and keeps the place of what is empty before it", () => {
  expect(formulaOf("AFTERTAXROOM", ["2026", "B3", "", "24,500", "6%", "", ""], names)).toBe(
    "=MEGAROTH.AFTERTAXROOM(2026, B3, , 24500, 6%)",
  );
  expect(formulaOf("VERSION", [], names)).toBe("=MEGAROTH.VERSION()");
});
