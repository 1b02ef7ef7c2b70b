import { callGrid, errorOf, tells } from "../../excel";

const order = [..."1 2 3 4 5 6 7 8 9 10 11 12 13 14 15a 15b 15c 16 17 18".split(" ")];

/** The amounts of the form by line. */
function form(...given: unknown[]): Record<string, unknown> {
  return Object.fromEntries(callGrid("FORM8606", ...given).map(([line, , amount]) => [String(line), amount]));
}

test("has the lines 1 to 18 in the form's order, each with a description", () => {
  const [head, ...rows] = callGrid("FORM8606", 7000, 0, 0, 7000);
  expect(head).toEqual(["Line", "Description", "Amount"]);
  expect(rows.map(([line]) => line)).toEqual(order);
  expect(new Set(rows.map(([, description]) => description)).size).toBe(20);
});

// Pub. 590, the filled-in form of Bill King: basis 2,000, IRAs fallen to 1,800 after 600 were taken out; .833, 500.
test("follows the IRS example of a distribution: 2,000 of basis, 600 out, 1,800 left", () => {
  expect(form(0, 2000, 1800, 0, 600)).toMatchObject({
    "1": 0,
    "2": 2000,
    "3": 2000,
    "4": 0,
    "5": 2000,
    "6": 1800,
    "7": 600,
    "8": 0,
    "9": 2400,
    "10": 2000 / 2400,
    "11": 0,
    "12": 500,
    "13": 500,
    "14": 1500,
    "15a": 100,
    "15b": 0,
    "15c": 100,
    "16": 0,
    "17": 0,
    "18": 0,
  });
});

test.each<[decimals: unknown, ratio: number, nontaxable: number, why: string]>([
  [undefined, 2000 / 2400, 500, "not rounded"],
  [3, 0.833, 499.8, "600 x .833"],
  [4, 0.8333, 499.98, "600 x .8333"],
  [5, 0.83333, 500, "499.998 to the cent"],
])("rounds the same ratio to %p decimals: %d and %d (%s)", (decimals, ratio, nontaxable) => {
  const lines = form(0, 2000, 1800, 0, 600, 0, decimals);
  expect([lines["10"], lines["12"], lines["15a"]]).toEqual([
    ratio,
    nontaxable,
    Number((600 - nontaxable).toFixed(2)),
  ]);
});

test("rounds a ratio half up: 0.0625 is .063 at 3 places", () => {
  expect(form(0, 1, 0, 16, 0, 0, 3)).toMatchObject({ "10": 0.063, "11": 1, "18": 15 });
});

test.each<[why: string, given: unknown[], lines: Record<string, unknown>]>([
  [
    "a clean backdoor: nothing taxable, no basis left",
    [7000, 0, 0, 7000],
    { "9": 7000, "10": 1, "11": 7000, "13": 7000, "14": 0, "16": 7000, "17": 7000, "18": 0 },
  ],
  [
    "a backdoor that earned 150: 7,000 of 7,150",
    [7000, 0, 0, 7150],
    { "10": 7000 / 7150, "11": 7000, "14": 0, "18": 150 },
  ],
  [
    "the pro-rata trap: 7,000 over 93,000 + 7,000",
    [7000, 0, 93000, 7000],
    { "9": 100000, "10": 0.07, "11": 490, "14": 6510, "18": 6510 },
  ],
  [
    "a conversion and a distribution share the basis: 10,000 over 100,000",
    [7000, 3000, 70000, 20000, 10000],
    { "5": 10000, "9": 100000, "11": 2000, "12": 1000, "13": 3000, "14": 7000, "15c": 9000, "18": 18000 },
  ],
  [
    "money put in after the year's end waits: 3,000 over 30,000, and 9,000 are carried on",
    [7000, 3000, 20000, 10000, 0, 7000],
    { "3": 10000, "4": 7000, "5": 3000, "9": 30000, "10": 0.1, "11": 1000, "14": 9000, "18": 9000 },
  ],
  [
    "a loss: the ratio is at most 1, the basis not recovered stays",
    [0, 10000, 4000, 3000, 1000],
    { "10": 1, "11": 3000, "12": 1000, "13": 4000, "14": 6000, "15c": 0, "18": 0 },
  ],
  ["all pre-tax", [0, 0, 50000, 20000], { "5": 0, "10": 0, "11": 0, "14": 0, "18": 20000 }],
])("%s", (_why, given, lines) => {
  expect(form(...given)).toMatchObject(lines);
});

test("with nothing distributed or converted lines 4 to 13 are blank and 14 is 3", () => {
  const lines = form(7000, 3000, 50000, 0, 0, 7000);
  expect(order.slice(3, 13).map((line) => lines[line])).toEqual(Array.from({ length: 10 }, () => ""));
  expect(lines).toMatchObject({
    "1": 7000,
    "2": 3000,
    "3": 10000,
    "14": 10000,
    "15a": 0,
    "15b": 0,
    "15c": 0,
  });
  expect(lines).toMatchObject({ "16": 0, "17": 0, "18": 0 });
});

test("a cent distributed is enough to fill them in", () => {
  expect(form(7000, 3000, 50000, 0, 0.01)).toMatchObject({ "4": 0, "5": 10000, "9": 50000.01 });
});

// The form as printed would carry a basis below zero here; §72(e)(8) excludes no more than the basis.
test("a ratio rounded up never takes out more than the basis: 2,000 of 3,000 at .667 is 2,000", () => {
  expect(form(0, 2000, 0, 3000, 0, 0, 3)).toMatchObject({ "10": 0.667, "11": 2000, "14": 0, "18": 1000 });
  expect(form(0, 2000, 0, 1500, 1500, 0, 3)).toMatchObject({
    "11": 1000.5,
    "12": 999.5,
    "13": 2000,
    "14": 0,
  });
});

test("nor do two half cents: one cent of basis is not two", () => {
  expect(form(0, 0.01, 0, 0.01, 0.01)).toMatchObject({
    "11": 0.01,
    "12": 0,
    "13": 0.01,
    "14": 0,
    "15c": 0.01,
  });
});

test.each<[given: unknown[], error: string]>([
  [[6000, 3000, 0, 1000, 0, 6000.01], "#VALUE! | contributedAfterYearEnd | 6,000.01 | nondeductible | 6,000"],
  [[6000, 0, 0, 0, 0, 7000], "#VALUE! | contributedAfterYearEnd | 7,000 | nondeductible | 6,000"],
  [[7000, 0, 0, 7000, 0, 0, 2], "#VALUE! | ratioDecimals | 2 | 3 | 10"],
  [[7000, 0, 0, 7000, 0, 0, 0], "#VALUE! | ratioDecimals | 0 | 3 | 10"],
  [[7000, 0, 0], "#VALUE! | converted | 0 | $1 trillion"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("FORM8606", ...given), error);
});
