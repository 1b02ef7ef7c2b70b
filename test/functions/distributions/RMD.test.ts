import { call, callGrid, errorOf, tells } from "../../excel";

// Balance over the Uniform Lifetime Table's period: T.D. 8987 through 2021, T.D. 9930 from 2022.
test.each<[year: number, age: number, balance: number, rmd: number, why: string]>([
  [2026, 75, 500000, 20325.2, "500,000 / 24.6"],
  [2022, 80, 500000, 24752.48, "500,000 / 20.2, the new table"],
  [2021, 80, 500000, 26737.97, "500,000 / 18.7, the old one"],
  [2018, 71, 265000, 10000, "265,000 / 26.5"],
  [2021, 72, 256000, 10000, "born in 1949: both halves are over their age; 256,000 / 25.6"],
  [2022, 72, 274000, 10000, "born in 1950, from 72: 274,000 / 27.4"],
  [2023, 73, 265000, 10000, "born in 1950: 265,000 / 26.5"],
  [2024, 73, 265000, 10000, "born in 1951, from 73"],
  [2018, 115, 1900, 1000, "115 in the old table: 1.9"],
  [2018, 120, 1900, 1000, "which ends there, born in 1898"],
  [2026, 115, 2900, 1000, "115 in the new one: 2.9"],
  [2026, 120, 2000, 1000, "120: 2.0"],
  [2027, 75, 500000, 20325.2, "the table needs no notice of the year"],
  [2026, 75, 0, 0, "nothing there"],
])("in %d at %d with %d: %d (%s)", (year, age, balance, rmd) => {
  expect(call("RMD", year, age, balance)).toBe(rmd);
});

test.each<[year: number, age: number, why: string]>([
  [2018, 69, "69: 70 1/2 is at the earliest next year"],
  [2019, 69, "born in 1950"],
  [2021, 70, "born in 1951, from 73"],
  [2021, 71, "born in 1950, from 72"],
  [2022, 71, "born in 1951"],
  [2023, 72, "born in 1951: 73, not 72"],
  [2024, 72, "born in 1952: 73, not 72"],
  [2026, 72, "required at 72 is the wrong answer of many calculators"],
  [2026, 45, "long before"],
])("in %d at %d nothing is required: %s", (year, age) => {
  expect(call("RMD", year, age, 500000)).toBe(0);
});

test("nothing was required for 2020 at any age (CARES Act §2203)", () => {
  expect(call("RMD", 2020, 80, 500000)).toBe(0);
  for (const age of [45, 70, 71, 72, 100, 120]) expect(call("RMD", 2020, age, 500000)).toBe(0);
});

test.each([2018, 2019])("at 70 in %d the half birthday decides: not answered", (year) => {
  tells(errorOf("RMD", year, 70, 500000), `#N/A age was 70 | ${year} | 70 1/2 | birthday`);
});

// §402A(d)(5), SECURE 2.0 §325: no lifetime distributions from a Roth 401(k) from 2024; §408A(c)(4) from a Roth IRA ever.
test.each<[year: number, age: number, account: string, rmd: number]>([
  [2023, 80, "Roth401k", 24752.48],
  [2024, 80, "Roth401k", 0],
  [2026, 80, "roth401K", 0],
  [2023, 80, "RothIRA", 0],
  [2019, 70, "RothIRA", 0],
  [2024, 80, "Traditional", 24752.48],
  [2024, 80, "traditional", 24752.48],
])("in %d at %d from %s: %d", (year, age, account, rmd) => {
  expect(call("RMD", year, age, 500000, account)).toBe(rmd);
});

test("the account left out, or its cell empty, is Traditional: Excel passes null for both", () => {
  expect(call("RMD", 2024, 80, 500000)).toBe(24752.48);
  for (const empty of [null, "", 0, [[null]], [[""]], [[0]]])
    expect(call("RMD", 2024, 80, 500000, empty)).toBe(24752.48);
});

test("EXPLAIN shows the period and its table, or why there is none", () => {
  const rows = callGrid("EXPLAIN", "RMD", 2026, 75, 500000);
  expect(rows.map(([step, amount]) => [step, amount])).toEqual([
    ["Step", "Amount"],
    ["Year", 2026],
    ["Age on December 31", 75],
    ["Account", "Traditional"],
    ["Balance on December 31 of the prior year", 500000],
    ["Required from age", 73],
    ["Distribution period at that age", 24.6],
    ["Required minimum distribution", 20325.2],
  ]);
  expect(rows[6]![2]).toContain("T.D. 9930");
  expect(callGrid("EXPLAIN", "RMD", 2020, 80, 500000)[5]).toEqual([
    "Not required for this year",
    0,
    "IRC §401(a)(9)(I); CARES Act §2203",
  ]);
});

test.each([
  [2018, 80, 70.5, "IRC §401(a)(9)(C) before SECURE Act §114"],
  [2022, 72, 72, "SECURE Act §114(d): age 70 1/2 after December 31, 2019"],
  [2026, 75, 73, "IRC §401(a)(9)(C)(v)(I); SECURE 2.0 Act §107; born 1959 by the proposed regulation"],
  [2026, 45, 75, "IRC §401(a)(9)(C)(v)(II); SECURE 2.0 Act §107"],
])(
  "in %d at %d it is required from %d, on the authority of that birth year",
  (year, age, from, authority) => {
    const rows = callGrid("EXPLAIN", "RMD", year, age, 500000);
    expect(rows.filter(([step]) => step === "Required from age")).toEqual([
      ["Required from age", from, authority],
    ]);
  },
);

test.each<[given: unknown[], error: string]>([
  [[2017, 75, 1], "#N/A | year | 2017 | 2018 | 2026"],
  [[2028, 75, 1], "#N/A | year | 2028"],
  [[2026, 75.5, 1], "#VALUE! | age | 75.5 | 31"],
  [[2026, 75], "#VALUE! | priorYearEndBalance"],
  [[2026, 75, 1, "401k"], "#VALUE! | account | 401k | RothIRA"],
])("%j is refused", (given, error) => {
  tells(errorOf("RMD", ...given), error);
});
