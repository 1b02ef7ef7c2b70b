import { callGrid, errorOf, tells } from "../../excel";

type Row = [layer: string, amount: number, taxable: number, additionalTax: number];

function rows(...given: unknown[]): Row[] {
  const [head, ...body] = callGrid("ROTHDISTRIBUTION", ...given);
  expect(head).toEqual(["Layer", "Amount", "Taxable", "Additional tax"]);
  return body as Row[];
}

function total(...given: unknown[]): Row {
  return rows(...given).at(-1)!;
}

// Pub. 590-B, Ordering Rules: Justin converted 80,000 in 2016, 20,000 of it basis, put in 5,000 in 2020 and took 7,000 at 60.
test("follows the IRS example: 5,000 of contributions, then 2,000 of the taxable part, no tax at 60", () => {
  expect(rows(2020, 60, 7000, 2016, 5000, [[2016, 60000, 20000]])).toEqual([
    ["Contributions", 5000, 0, 0],
    ["2016 conversion, taxable", 2000, 0, 0],
    ["2016 conversion, nontaxable", 0, 0, 0],
    ["Earnings", 0, 0, 0],
    ["Total", 7000, 0, 0],
  ]);
});

// Natalie Choate, Life and Death Planning, ¶ 5.5.02: Rand and Leslie.
test("100,000 converted in 1999 at 32, 20,000 taken in 2002: 10% though no income", () => {
  expect(total(2002, 35, 20000, 1999, 0, [[1999, 100000, 0]])).toEqual(["Total", 20000, 0, 2000]);
});

test("of 15,000 in 2011 the contributions and the conversion of 2004 come first, not that of 2010", () => {
  const conversions = [
    [2004, 100000, 0],
    [2010, 50000, 0],
  ];
  expect(rows(2011, 47, 15000, 2004, 5000, conversions)).toEqual([
    ["Contributions", 5000, 0, 0],
    ["2004 conversion, taxable", 10000, 0, 0],
    ["2004 conversion, nontaxable", 0, 0, 0],
    ["2010 conversion, taxable", 0, 0, 0],
    ["2010 conversion, nontaxable", 0, 0, 0],
    ["Earnings", 0, 0, 0],
    ["Total", 15000, 0, 0],
  ]);
});

test("a mega backdoor conversion exposes its taxable sliver only, not the whole conversion", () => {
  expect(rows(2026, 45, 45300, 2015, 10000, [[2025, 300, 40000]])).toEqual([
    ["Contributions", 10000, 0, 0],
    ["2025 conversion, taxable", 300, 0, 30],
    ["2025 conversion, nontaxable", 35000, 0, 0],
    ["Earnings", 0, 0, 0],
    ["Total", 45300, 0, 30],
  ]);
});

test("years go first in, first out, and rows of one year are one layer, whatever their order", () => {
  const conversions = [
    [2024, 1000, 4000],
    [2012, 2000, 0],
    [0, "", null],
    [2024, 500.5, 0],
  ];
  expect(rows(2026, 50, 6000, 2010, 0, conversions)).toEqual([
    ["Contributions", 0, 0, 0],
    ["2012 conversion, taxable", 2000, 0, 0],
    ["2012 conversion, nontaxable", 0, 0, 0],
    ["2024 conversion, taxable", 1500.5, 0, 150.05],
    ["2024 conversion, nontaxable", 2499.5, 0, 0],
    ["Earnings", 0, 0, 0],
    ["Total", 6000, 0, 150.05],
  ]);
});

// §408A(d)(3)(F): five taxable years from 1 January of the conversion's year.
test.each<[year: number, converted: number, age: number, tax: number, why: string]>([
  [2026, 2026, 45, 1000, "the year itself"],
  [2026, 2022, 45, 1000, "the fifth taxable year"],
  [2026, 2021, 45, 0, "the sixth"],
  [2026, 2022, 59.49, 1000, "a few days before 59 1/2"],
  [2026, 2022, 59.5, 0, "59 1/2 reached"],
  [2026, 2022, 59, 1000, "59"],
  [2026, 2022, 60, 0, "60"],
])("in %d the %d conversion taken at %d bears %d: %s", (year, converted, age, tax) => {
  expect(total(year, age, 10000, 2000, 0, [[converted, 10000, 0]])).toEqual(["Total", 10000, 0, tax]);
});

// §408A(d)(2): qualified after five taxable years and at 59 1/2, or for death, disability or a first home.
test.each<
  [first: number, age: number, exception: boolean, event: boolean, taxable: number, tax: number, why: string]
>([
  [2021, 59.5, false, false, 0, 0, "qualified: five years and 59 1/2"],
  [2022, 59.5, false, false, 10000, 0, "the fifth year still runs: income, but no 10% at 59 1/2"],
  [2021, 59.49, false, false, 10000, 1000, "too young: income and 10%"],
  [2022, 45, false, false, 10000, 1000, "neither"],
  [2021, 45, true, false, 10000, 0, "an exception waives the 10% only"],
  [2021, 45, false, true, 0, 0, "a qualifying event after five years"],
  [
    2022,
    45,
    false,
    true,
    10000,
    0,
    "before them it is income, but an exception to the 10% itself, §72(t)(2)",
  ],
  [2021, 45, true, true, 0, 0, "both"],
])(
  "earnings in 2026 with a first year of %d at %d, exception %p, event %p: %d taxable and %d (%s)",
  (first, age, exception, event, taxable, tax) => {
    const answer = rows(2026, age, 10000, first, 0, 0, undefined, exception, event);
    expect(answer).toEqual([
      ["Contributions", 0, 0, 0],
      ["Earnings", 10000, taxable, tax],
      ["Total", 10000, taxable, tax],
    ]);
  },
);

test.each<[exception: boolean, event: boolean, tax: number]>([
  [false, false, 1000],
  [true, false, 0],
  [false, true, 0],
])("the recapture is waived by an exception %p or a qualifying event %p: %d", (exception, event, tax) => {
  const given = [2026, 45, 10000, 2010, 0, [[2024, 10000, 0]], undefined, exception, event];
  expect(total(...given)).toEqual(["Total", 10000, 0, tax]);
});

test("earnings left out are the remainder; given, they end the account", () => {
  const until = (amount: number, earnings?: unknown) => [
    2026,
    45,
    amount,
    2015,
    6000,
    [[2018, 0, 4000]],
    earnings,
  ];
  expect(total(...until(25000))).toEqual(["Total", 25000, 15000, 1500]);
  expect(total(...until(10000, 0))).toEqual(["Total", 10000, 0, 0]);
  expect(total(...until(12000, 2000))).toEqual(["Total", 12000, 2000, 200]);
  tells(
    errorOf("ROTHDISTRIBUTION", ...until(12000.01, 2000)),
    "#VALUE! | amount | 12,000.01 | contributions | conversions | earnings | 12,000",
  );
  tells(
    errorOf("ROTHDISTRIBUTION", ...until(10000.01, [[""]])),
    "#VALUE! amount | maximum is 10,000 | earnings",
  );
});

test("no conversions: a single 0, an empty cell or empty rows", () => {
  const none = [
    0,
    [[null]],
    [[""]],
    [[0, 0, 0]],
    [
      [null, "", 0],
      ["", "", ""],
    ],
  ];
  for (const conversions of none)
    expect(rows(2026, 45, 5000, 2015, 5000, conversions).map(([layer]) => layer)).toEqual([
      "Contributions",
      "Earnings",
      "Total",
    ]);
});

test("10,000 rows of conversions are added up by year", () => {
  const conversions = Array.from({ length: 10_000 }, (_, k) => [2015 + (k % 10), 0.01, 0.02]);
  const answer = rows(2026, 45, 300, 2015, 0, conversions);
  expect(answer).toHaveLength(23);
  expect(answer[1]).toEqual(["2015 conversion, taxable", 10, 0, 0]);
  // 2022, 2023 and 2024 are within five years: 10% of 10 dollars each.
  expect(answer.at(-1)).toEqual(["Total", 300, 0, 3]);
});

test("any year from 1998", () => {
  expect(total(1998, 70, 1000, 1998, 1000, 0)).toEqual(["Total", 1000, 0, 0]);
  expect(total(2200, 70, 1000, 1998, 0, 0)).toEqual(["Total", 1000, 0, 0]);
});

test.each<[given: unknown[], error: string]>([
  [[1997, 45, 1, 1997, 1, 0], "#VALUE! | year | 1997 | 1998"],
  [[2026, 45, 1, 2027, 1, 0], "#VALUE! | firstContributionYear | 2027 | year | 2026"],
  [[2026, 45, 1, 2015, 1, [[2027, 1, 0]]], "#VALUE! | conversions | year | 2027 | 2026"],
  [
    [2026, 45, 1, 2015, 1, [[2012, 1, 0]]],
    "#VALUE! | firstContributionYear | 2015 | conversions | year | 2012",
  ],
  [[2026, 0, 1, 2015, 1, 0], "#VALUE! | age | 0 | 1 | 120 | 59.5 | 59 | 2"],
  [[2026, 45, 1, 2015, 1], "#VALUE! | conversions | 3 | year"],
  [[2026, 45, 1, 2015, 1, [[2020, 1]]], "#VALUE! | conversions | 2 | 3 | year"],
  [
    [
      2026,
      45,
      1,
      2015,
      1,
      [
        [2020, 1, 0],
        ["in 2021", 1, 0],
      ],
    ],
    "#VALUE! | conversions | row | 2 | column | 1 | year | 2021 | 1998",
  ],
  [
    [2026, 45, 1, 2015, 1, [[2020, 1, -5]]],
    "#VALUE! | conversions | row | 1 | column | 3 | 5 | 0 | $1 trillion",
  ],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("ROTHDISTRIBUTION", ...given), error);
});

test("an error cell among the conversions passes through", () => {
  const broken = { code: "#NUM!", message: "" };
  expect(errorOf("ROTHDISTRIBUTION", 2026, 45, 1, 2015, 1, [[2020, broken, 0]])).toMatch(/^#NUM!/);
});
