import { type Client, impact } from "./impact";

function after(
  line: string,
  client: Omit<Client, "income" | "converted">,
  income: number,
  converted = 0,
): number {
  return impact({ ...client, income, converted })[line]![1];
}

// Each tier of 2026, 12 months of Parts B and D: 95.70, 240.40, 385.00, 529.60, 578.00 a month.
test.each<
  [who: string, status: string, apart: boolean, tiers: [from: number, inclusive: boolean, amount: number][]]
>([
  [
    "one person",
    "Single",
    false,
    [
      [109000, false, 1148.4],
      [137000, false, 2884.8],
      [171000, false, 4620],
      [205000, false, 6355.2],
      [500000, true, 6936],
    ],
  ],
  [
    "a head of household",
    "HOH",
    false,
    [
      [109000, false, 1148.4],
      [500000, true, 6936],
    ],
  ],
  ["a surviving spouse", "QSS", false, [[109000, false, 1148.4]]],
  [
    "a joint return",
    "MFJ",
    false,
    [
      [218000, false, 1148.4],
      [274000, false, 2884.8],
      [342000, false, 4620],
      [410000, false, 6355.2],
      [750000, true, 6936],
    ],
  ],
  [
    "separate returns, together",
    "MFS",
    false,
    [
      [109000, false, 6355.2],
      [391000, true, 6936],
    ],
  ],
  [
    "separate returns, apart",
    "MFS",
    true,
    [
      [109000, false, 1148.4],
      [137000, false, 2884.8],
      [500000, true, 6936],
    ],
  ],
])("IRMAA, %s: over each threshold, the top one included", (_who, status, apart, tiers) => {
  for (const [k, [from, inclusive, amount]] of tiers.entries()) {
    const at = (converted: number) =>
      after("IRMAA (in two years)", { status, apart, medicare: 1 }, from - 5000, converted);
    const least = inclusive ? 5000 : 5000.01;
    expect(at(least)).toBe(amount);
    const below = at(least - 0.01);
    expect(below).toBeLessThan(amount);
    if (k === 0) expect(below).toBe(0);
  }
});

test("IRMAA is a cliff: one cent converted costs a couple 2,296.80, twice that of one of them", () => {
  const couple = { status: "MFJ", income: 218000, converted: 0.01 };
  expect(impact({ ...couple, medicare: 2 })["IRMAA (in two years)"]).toEqual([0, 2296.8, 2296.8]);
  expect(impact({ ...couple, medicare: 1 })["IRMAA (in two years)"]).toEqual([0, 1148.4, 1148.4]);
  expect(impact(couple)["IRMAA (in two years)"]).toEqual([0, 0, 0]);
});

test("IRMAA counts tax-exempt interest, taxable benefits and gains; MAGI shows it", () => {
  expect(after("IRMAA (in two years)", { medicare: 1, exempt: 9000 }, 100000)).toBe(0);
  expect(after("IRMAA (in two years)", { medicare: 1, exempt: 9000.01 }, 100000)).toBe(1148.4);
  expect(after("MAGI", { medicare: 1, exempt: 9000.01 }, 100000)).toBe(109000.01);
  expect(after("IRMAA (in two years)", { medicare: 1, benefits: 20000 }, 92000)).toBe(0); // + 17,000
  expect(after("IRMAA (in two years)", { medicare: 1, benefits: 20000 }, 92000.01)).toBe(1148.4);
  expect(after("IRMAA (in two years)", { medicare: 1, gains: 9000.01 }, 100000)).toBe(1148.4);
});

// The first threshold of one person and the first tier of the table of year + 2, or of the last held.
test.each<[year: number, table: number, threshold: number, amount: number]>([
  [2018, 2020, 87000, 840], // 12 x (57.80 + 12.20)
  [2020, 2022, 91000, 964.8], // 12 x (68.00 + 12.40)
  [2023, 2025, 106000, 1052.4], // 12 x (74.00 + 13.70)
  [2024, 2026, 109000, 1148.4], // 12 x (81.20 + 14.50)
])("the MAGI of %d is held against the table of %d", (year, table, threshold, amount) => {
  const rows = impact({ year, income: threshold, converted: 0.01, medicare: 1 });
  expect(rows["IRMAA table used"]).toEqual([table, table, 0]);
  expect(rows["IRMAA (in two years)"]).toEqual([0, amount, amount]);
});

test.each<[status: string, threshold: number]>([
  ["Single", 200000],
  ["HOH", 200000],
  ["MFJ", 250000],
  ["QSS", 250000],
  ["MFS", 125000],
])("the net investment income tax of %s begins over %d", (status, threshold) => {
  const at = (converted: number, investment?: number) =>
    after("Net investment income tax", { status, gains: 20000, investment }, threshold - 20000, converted);
  expect(at(0)).toBe(0);
  expect(at(0.13)).toBe(0); // 0.494 of a cent
  expect(at(0.14)).toBe(0.01);
  expect(at(1000)).toBe(38);
  expect(at(19999)).toBe(759.96);
  expect(at(20000)).toBe(760);
  expect(at(30000)).toBe(760); // the conversion is not investment income: 20,000 at most
  expect(at(30000, 25000)).toBe(950); // 5,000 of interest with it
  expect(at(30000, 0)).toBe(0);
});

test("investment income left out is the gains; an empty cell is 0", () => {
  const client = { income: 190000, converted: 10000, gains: 20000 };
  expect(impact(client)["Net investment income tax"]).toEqual([380, 760, 380]);
  expect(impact({ ...client, investment: "" })["Net investment income tax"]).toEqual([0, 0, 0]);
});

test("tax-exempt interest is not in the MAGI of the net investment income tax", () => {
  expect(after("Net investment income tax", { gains: 20000, exempt: 90000 }, 180000)).toBe(0);
});

// 20,000 of benefits, 10,000 of it provisional. One person: 85% x 20,000 = 4,500 + 85% x 14,705.88.
test.each<[why: string, client: Omit<Client, "income" | "converted">, income: number, taxable: number]>([
  ["at 25,000 of provisional income", {}, 15000, 0],
  ["a dollar over: a half", {}, 15001, 0.5],
  ["at 34,000: half of 9,000", {}, 24000, 4500],
  ["a dollar over: 85%", {}, 24001, 4500.85],
  ["a dollar below the cap", {}, 38704.88, 16999.15],
  ["at the cap of 85%", {}, 38705.88, 17000],
  ["a dollar beyond it", {}, 38706.88, 17000],
  ["a head of household, like one person", { status: "HOH" }, 24001, 4500.85],
  ["a surviving spouse too, not like a couple", { status: "QSS" }, 24001, 4500.85],
  ["joint at 32,000", { status: "MFJ" }, 22000, 0],
  ["joint, a dollar over", { status: "MFJ" }, 22001, 0.5],
  ["joint at 44,000", { status: "MFJ" }, 34000, 6000],
  ["joint, a dollar over", { status: "MFJ" }, 34001, 6000.85],
  ["separate and together: 85% from the first dollar", { status: "MFS" }, 1, 8500.85],
  ["separate and together, at the cap", { status: "MFS" }, 10000, 17000],
  ["separate and apart, like one person", { status: "MFS", apart: true }, 24001, 4500.85],
  ["apart means nothing on another return", { status: "MFJ", apart: true }, 34001, 6000.85],
  ["gains count", { gains: 9001 }, 15000, 4500.85],
  ["tax-exempt interest counts", { exempt: 9001 }, 15000, 4500.85],
])("benefits, %s: of an income of %j %d, %d is taxable", (_why, client, income, taxable) => {
  expect(after("Taxable Social Security", { ...client, benefits: 20000 }, income)).toBe(taxable);
});

test("where the benefits are few a half of them is the most in the lower zone", () => {
  expect(after("Taxable Social Security", { benefits: 5980 }, 28990)).toBe(2990);
});
