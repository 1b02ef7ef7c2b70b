import { type Grid, type Value, call, callGrid, errorOf, tells } from "../../excel";

const head = ["Year", "Converted", "Taxable income", "Tax", "Marginal rate", "Balance left", "Present value"];

function column(grid: Grid, name: string): Value[] {
  return grid.slice(1).map((row) => row[head.indexOf(name)]!);
}

// 2026 Single: 10% to 12,400, 12% to 50,400, 22% to 105,700, 24% to 201,775.
test("two years and one bracket's edge: 10,400 fit under 22% in each year, the other 9,200 go to the earlier", () => {
  // 10,400 x 12% + 9,200 x 22% = 1,248 + 2,024.
  expect(callGrid("LADDER", 2026, "Single", 30000, 2, 40000)).toEqual([
    head,
    [2026, 19600, 59600, 3272, 0.22, 10400, 3272],
    [2027, 10400, 50400, 1248, 0.12, 0, 1248],
    ["Total", 30000, "", 4520, "", "", 4520],
  ]);
});

test("up to the edge exactly, and a dollar and a cent beyond it", () => {
  const first = (balance: number) => callGrid("LADDER", 2026, "Single", balance, 2, 40000)[1];
  expect(first(20800)).toEqual([2026, 10400, 50400, 1248, 0.12, 10400, 1248]);
  expect(first(20801)).toEqual([2026, 10401, 50401, 1248.22, 0.22, 10400, 1248.22]);
  expect(first(20800.01)).toEqual([2026, 10400.01, 50400.01, 1248, 0.22, 10400, 1248]);
});

test("equal years without growth fill evenly, the last bracket earlier years first", () => {
  // 2026 MFJ, 90,000: 10,800 left at 12% a year, then 110,600 at 22%.
  const grid = callGrid("LADDER", 2026, "MFJ", 3 * 10800 + 110600 + 1000, 3, 90000);
  expect(column(grid, "Converted")).toEqual([121400, 11800, 10800, 144000]);
  expect(column(grid, "Taxable income")).toEqual([211400, 101800, 100800, ""]);
  expect(column(grid, "Marginal rate")).toEqual([0.22, 0.22, 0.12, ""]);
});

test("growth over the discount rate makes waiting dear: a year later 12% costs 13.2% of today's dollar, 22% 24.2%", () => {
  // 10,400 at 12% now; 10,400 at 12% next year take 10,400 / 1.1 = 9,454.55 of today's; the other 145.45 at 22% now.
  // Keeping 9,454.55 would grow to 10,400.01, a cent over the edge: 9,454.54 is kept, which grows to 10,399.99.
  expect(callGrid("LADDER", 2026, "Single", 20000, 2, 40000, 0.1, 0, 0)).toEqual([
    head,
    [2026, 10545.46, 50545.46, 1280, 0.22, 10399.99, 1280],
    [2027, 10399.99, 50399.99, 1248, 0.12, 0, 1248],
    ["Total", 20945.45, "", 2528, "", "", 2528],
  ]);
});

test("a discount rate over growth makes waiting cheap: the dearest dollars go to the later year", () => {
  // Today's cost of 12% and 22%: 12% and 22% now, 10.9% and 20% next year.
  const grid = callGrid("LADDER", 2026, "Single", 30000, 2, 40000, 0, 0, 0.1);
  expect(column(grid, "Converted")).toEqual([10400, 19600, 30000]);
});

test("a discount rate far over growth waits for the last year altogether", () => {
  // A year later 12% costs 0.12 / 1.25 = 9.6%, less than 10% now.
  const grid = callGrid("LADDER", 2026, "Single", 50000, 10, 0, 0, 0, 0.25);
  expect(column(grid, "Converted")).toEqual([...new Array<number>(9).fill(0), 50000, 50000]);
  expect(column(grid, "Marginal rate")).toEqual([...new Array<string>(9).fill(""), 0.12, ""]);
});

test("a tie between brackets of different rates goes to the earlier year: 10% now is 12% a year later at 20%", () => {
  const grid = callGrid("LADDER", 2026, "Single", 50000, 10, 0, 0, 0, 0.2);
  expect(column(grid, "Converted")).toEqual([...new Array<number>(8).fill(0), 12400, 37600, 50000]);
});

test("the year of least other income takes the most, and the room below zero comes first, at 0%", () => {
  // -5,000: 5,000 at 0%, 12,400 at 10%, 12,600 at 12% = 1,240 + 1,512.
  expect(callGrid("LADDER", 2026, "Single", 30000, 2, [[100000], [-5000]])).toEqual([
    head,
    [2026, 0, 100000, 0, "", 30000, 0],
    [2027, 30000, 25000, 2752, 0.12, 0, 2752],
    ["Total", 30000, "", 2752, "", "", 2752],
  ]);
});

test("unused deductions alone cost nothing, the earlier year's first", () => {
  const grid = callGrid("LADDER", 2026, "Single", 8000, 2, -5000);
  expect(column(grid, "Converted")).toEqual([5000, 3000, 8000]);
  expect(column(grid, "Taxable income")).toEqual([0, -2000, ""]);
  expect([column(grid, "Tax"), column(grid, "Marginal rate")]).toEqual([
    [0, 0, 0],
    [0, 0, ""],
  ]);
});

test("one year converts everything, at CONVERSIONTAX", () => {
  const tax = call("CONVERSIONTAX", 2026, "HOH", 60000, 250000);
  expect(callGrid("LADDER", 2026, "HOH", 250000, 1, 60000, 0.06)).toEqual([
    head,
    [2026, 250000, 310000, tax, 0.35, 0, tax],
    ["Total", 250000, "", tax, "", "", tax],
  ]);
});

test("published years have their own brackets, whatever the inflation", () => {
  // Single, the end of 12%: 47,150 in 2024 and 48,475 in 2025.
  const grid = callGrid("LADDER", 2024, "Single", 7150 + 8475, 2, 40000, 0, 0.2);
  expect(column(grid, "Taxable income")).toEqual([47150, 48475, ""]);
});

test("the brackets of years not yet published grow from the last published, unrounded", () => {
  // 50,400 x 1.025^2 = 52,951.50 in 2028; the IRS would round to 52,950.
  const in2028 = (balance: number) => callGrid("LADDER", 2028, "Single", balance, 1, 40000, 0, 0.025)[1]!;
  expect(in2028(12951.5)).toEqual([2028, 12951.5, 52951.5, 1554.18, 0.12, 0, 1554.18]);
  expect(in2028(12952.5)).toEqual([2028, 12952.5, 52952.5, 1554.4, 0.22, 0, 1554.4]);
});

test("falling prices narrow them", () => {
  // 50,400 x 0.99 = 49,896.
  expect(callGrid("LADDER", 2027, "Single", 10000, 1, 40000, 0, -0.01)[1]![4]).toBe(0.22);
  expect(callGrid("LADDER", 2027, "Single", 9896, 1, 40000, 0, -0.01)[1]![4]).toBe(0.12);
});

test("each year converts first, then the rest grows, to the cent", () => {
  const grid = callGrid("LADDER", 2026, "MFS", 100000, 3, 0, 0.05);
  const [converted, left] = [column(grid, "Converted"), column(grid, "Balance left")] as number[][];
  let held = 100000;
  for (let j = 0; j < 3; j += 1) {
    held = Math.round((held - converted![j]!) * 1.05 * 100) / 100;
    expect(left![j]).toBe(held);
  }
  expect(held).toBe(0);
});

describe("The present value of the tax", () => {
  it("is 111,219.82 of the 145,630.01 that ten years of 60,000 cost at 7%", () => {
    const total = callGrid("LADDER", 2026, "Single", 500000, 10, 60000, 0.07, 0.025).at(-1)!;
    expect([total[0], total[3], total[6]]).toEqual(["Total", 145630.01, 111219.82]);
  });

  it("discounts each year's tax from the second on", () => {
    // 10,400 at 12% now, 19,600 at 12% and 22% in a year: 1,248 + 3,272 / 1.1 = 1,248 + 2,974.545.
    const grid = callGrid("LADDER", 2026, "Single", 30000, 2, 40000, 0, 0, 0.1);
    expect(column(grid, "Present value")).toEqual([1248, 2974.55, 4222.55]);
  });

  it("has rows that add up to the total, rounded once", () => {
    // 12,400 at 10% and no more each year: 1,240 / 1.07 = 1,158.879 and 1,240 / 1.07^2 = 1,083.064, with 1,240 3,481.943.
    const grid = callGrid("LADDER", 2026, "Single", 37200, 3, 0, 0, 0, 0.07);
    expect(column(grid, "Present value")).toEqual([1240, 1158.88, 1083.06, 3481.94]);
  });
});

test("left out, the discount rate is the return; an empty cell is 0", () => {
  const given = [2026, "Single", 300000, 5, 40000, 0.07, 0.02];
  expect(callGrid("LADDER", ...given)).toEqual(callGrid("LADDER", ...given, 0.07));
  expect(callGrid("LADDER", ...given, "")).toEqual(callGrid("LADDER", ...given, 0));
  expect(callGrid("LADDER", ...given, "")).not.toEqual(callGrid("LADDER", ...given));
});

test("other income is one amount, a row or a column; an empty cell in it is 0", () => {
  const one = callGrid("LADDER", 2026, "MFJ", 300000, 3, 40000);
  expect(callGrid("LADDER", 2026, "MFJ", 300000, 3, [[40000, 40000, 40000]])).toEqual(one);
  expect(callGrid("LADDER", 2026, "MFJ", 300000, 3, [[40000], [40000], [40000]])).toEqual(one);
  expect(callGrid("LADDER", 2026, "MFJ", 300000, 2, [["", 40000]])).toEqual(
    callGrid("LADDER", 2026, "MFJ", 300000, 2, [[0, 40000]]),
  );
});

test("nothing to convert is a table of nothing converted", () => {
  expect(callGrid("LADDER", 2026, "Single", 0, 2, 40000, 0.06)).toEqual([
    head,
    [2026, 0, 40000, 0, "", 0, 0],
    [2027, 0, 40000, 0, "", 0, 0],
    ["Total", 0, "", 0, "", "", 0],
  ]);
});

test("a balance that fills every bracket to its edge spills into no other", () => {
  // At 6% the second year's 10,400 take 9,811.32 of today's balance.
  const grid = callGrid("LADDER", 2026, "Single", 20211.32, 2, 40000, 0.06);
  expect(column(grid, "Marginal rate")).toEqual([0.12, 0.12, ""]);
});

test("the top bracket takes what is left of a very large balance, in the first year", () => {
  const grid = callGrid("LADDER", 2026, "Single", 1e12, 2, 0);
  expect(column(grid, "Converted")).toEqual([1e12 - 640600, 640600, 1e12]);
});

test.each<[why: string, given: unknown[], error: string]>([
  ["before the known law", [2017, "Single", 1, 1, 0], "#N/A | startYear | 2017 | rate | 2018"],
  ["no years", [2026, "Single", 1, 0, 0], "#VALUE! | years | 0 | 1 | 60"],
  ["61 years", [2026, "Single", 1, 61, 0], "#VALUE! | years | 61 | 1 | 60"],
  [
    "incomes for other years",
    [2026, "Single", 1, 3, [[1, 2]]],
    "#VALUE! | otherIncome | 2 | amount | 3 | years",
  ],
  [
    "a block of incomes",
    [
      2026,
      "Single",
      1,
      4,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "#VALUE! | otherIncome | 2 | row | column",
  ],
  [
    "a text among the incomes",
    [2026, "Single", 1, 2, [[1], ["retired"]]],
    "#VALUE! | otherIncome | row | 2 | column | 1 | retired",
  ],
  [
    "a balance that grows beyond whole cents",
    [2026, "Single", 1e12, 60, 0, 0.29, 0, 0.3],
    "#VALUE! | balance | 1,000,000,000,000 | annualReturn | 90,000,000,000,000",
  ],
])("%s is refused", (_why, given, error) => {
  tells(errorOf("LADDER", ...given), error);
});
