import { amountText } from "../../../src/functions/catalogue/amount";

class CellError {
  constructor(readonly code: string) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: CellError } });

test.each([
  [32500, "dollars", "$32,500.00"],
  [0, "dollars", "$0.00"],
  [-1100.5, "dollars", "-$1,100.50"],
  [1234567.89, "dollars", "$1,234,567.89"],
  [0.24, "rate", "24%"],
  [0.216, "rate", "21.6%"],
  [0.9790209790209791, "rate", "97.9021%"],
  [0.9790209790209791, "ratio", "0.979020979"],
  [0.07, "ratio", "0.07"],
  [1 / 3, "ratio", "0.3333333333"],
  [1, "ratio", "1"],
  [0, "ratio", "0"],
  // A basis of 99,999,999,999.99 in 100,000,000,000.00, and one cent in it.
  [0.9999999999999, "ratio", "0.9999999999999"],
  [0.0000000000001, "ratio", "0.0000000000001"],
  [2026, "plain", "2026"],
  [70.5, "plain", "70.5"],
  [2.0115, "plain", "2.0115"],
  [0.1, "plain", "0.1"],
  [300000, "plain", "300,000"],
  [-15000.25, "plain", "-15,000.25"],
  // January 1, 2031 is day 47,849 of Excel's 1900 calendar.
  [47849, "date", "Jan 1, 2031"],
] as const)("%s in %s is %s", (amount, unit, text) => {
  expect(amountText(amount, unit)).toBe(text);
});

test.each([
  ["MFJ", "MFJ"],
  [true, "TRUE"],
  [false, "FALSE"],
  [null, ""],
  [new CellError("#N/A"), "#N/A"],
])("what is not a number is the same in every unit: %s is %s", (value, text) => {
  expect(amountText(value, "dollars")).toBe(text);
  expect(amountText(value, "plain")).toBe(text);
});
