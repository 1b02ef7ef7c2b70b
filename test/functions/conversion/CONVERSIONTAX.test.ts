import { call, errorOf, tells } from "../../excel";

// The tax with the conversion less the tax without it. 2026 Single: 10% to 12,400, 12% to 50,400, 22% to 105,700, 24% to 201,775.
test.each<[why: string, given: unknown[], tax: number]>([
  ["150 of earnings at 24%", [2024, "Single", 150000, 31150, 31000], 36],
  ["3,000 of earnings at 24%", [2024, "Single", 150000, 34000, 31000], 720],
  ["across a bracket: 5,700 x 22% + 4,300 x 24%", [2026, "Single", 100000, 10000], 2286],
  ["up to the end of the bracket exactly: 5,700 x 22%", [2026, "Single", 100000, 5700], 1254],
  ["a dollar beyond it: + 24%", [2026, "Single", 100000, 5701], 1254.24],
  ["from the end of the bracket: 1,000 x 24%", [2026, "Single", 105700, 1000], 240],
  ["across two brackets: 38,000 x 12% + 10,000 x 22%", [2026, "Single", 12400, 48000], 6760],
  [
    "from nothing to the top: the tax on 700,000 = 192,979.25 + 59,400 x 37%",
    [2026, "Single", 0, 700000],
    214957.25,
  ],
  ["in the top bracket: 10,000 x 37%", [2026, "Single", 1000000, 10000], 3700],
  ["joint: 10,000 x 12%, all under 100,800", [2026, "MFJ", 90000, 10000], 1200],
  ["a surviving spouse has the joint brackets", [2026, "QSS", 90000, 10000], 1200],
  ["a head of household at 60,000: 7,450 x 12% + 2,550 x 22%", [2026, "HOH", 60000, 10000], 1455],
  ["separate, 37% begins at 384,350: 1,000 x 37%", [2026, "MFS", 384350, 1000], 370],
])("%s", (_why, given, tax) => {
  expect(call("CONVERSIONTAX", ...given)).toBe(tax);
});

test.each<[converted: number, basis: number | undefined, tax: number, why: string]>([
  [31000, undefined, 7440, "no basis: all of it at 24%"],
  [31000, 31000, 0, "all basis: no tax"],
  [31000, 31000.01, 0, "more basis than converted: no tax, no refund"],
  [31000.05, 31000, 0.01, "5 cents of earnings at 24% are 1.2 cents"],
  [0, 0, 0, "nothing converted"],
])("converting %d with a basis of %p at 24%% costs %d: %s", (converted, basis, tax) => {
  expect(call("CONVERSIONTAX", 2026, "Single", 150000, converted, basis)).toBe(tax);
});

// A negative taxable income is deductions not used yet: they absorb the conversion first.
test.each<[income: number, converted: number, tax: number, why: string]>([
  [-1100, 3000, 190, "1,900 x 10%, not 300"],
  [-5000, 3000, 0, "absorbed entirely"],
  [-5000, 5000, 0, "absorbed exactly"],
  [-5000, 5000.1, 0.01, "ten cents beyond"],
  [-5000, 20000, 1552, "12,400 x 10% + 2,600 x 12%"],
])("with an income of %d a conversion of %d costs %d: %s", (income, converted, tax) => {
  expect(call("CONVERSIONTAX", 2026, "Single", income, converted)).toBe(tax);
});

test.each<[why: string, given: unknown[], tax: number]>([
  ["24% and 5% of 10,000", [2026, "Single", 150000, 10000, 0, 0.05], 2900],
  ["of the taxable part only: 29% of 150", [2026, "Single", 150000, 31150, 31000, 0.05], 43.5],
  [
    "where federal deductions absorb it the state rate still applies: 5% of 3,000",
    [2026, "Single", -5000, 3000, 0, 0.05],
    150,
  ],
])("with a state rate: %s", (_why, given, tax) => {
  expect(call("CONVERSIONTAX", ...given)).toBe(tax);
});

test("a trillion on a trillion is still exact to the cent: 37% of it", () => {
  expect(call("CONVERSIONTAX", 2026, "Single", 1e12, 1e12)).toBe(3.7e11);
});

test.each<[given: unknown[], error: string]>([
  [[2026, "Married", 0, 1000], "#VALUE! | filingStatus | Married | MFJ | MFS | HOH | QSS"],
  [[2026, "Single", 0, -1], "#VALUE! | converted | 1 | 0 | $1 trillion"],
  [[2026, "Single", "none", 1], "#VALUE! | taxableIncome | none"],
  [[2026, "Single", 0, 1, 0, 5], "#VALUE! | stateRate | 5 | 0% | 20% | 5% | 0.05"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("CONVERSIONTAX", ...given), error);
});

test("at 65 the conversion also shrinks the senior deduction, which only two full computations show", () => {
  // MFJ, both 70, 2026: income 180,000, 70,000 converted. Deductions without: 32,200 + 2 x 1,650 + 2 x (6,000 - 6% x 30,000)
  // = 43,900; with, at MAGI 250,000, no senior deduction is left: 35,500. IRC §151(d)(5)(C).
  const income = (gross: number) => call("TAXABLEINCOME", 2026, "MFJ", gross, 0, 70, 70) as number;
  expect([income(180000), income(250000)]).toEqual([136100, 214500]);
  const tax = (taxable: number) => call("INCOMETAX", 2026, "MFJ", taxable) as number;
  expect(tax(income(250000)) - tax(income(180000))).toBe(17310);
  expect(call("CONVERSIONTAX", 2026, "MFJ", income(180000), 70000)).toBe(15400);
});
