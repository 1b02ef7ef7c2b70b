import fc from "fast-check";
import { call, callGrid, errorOf, type Value, tells } from "../../excel";
import { cents, dollars, rate } from "../arbitraries";

const labels = [
  "Traditional IRA or plan",
  "Roth IRA",
  "60-day to traditional IRA",
  "60-day to Roth IRA",
  "Cash kept",
  "Total",
];

test("the heads and labels are those of the contract", () => {
  const grid = callGrid("ROLLOVERSPLIT", 480000, 120000, 75000, 25000);
  expect(grid[0]).toEqual(["Destination", "Amount", "Pre-tax", "After-tax", "Taxable", "Withholding"]);
  expect(grid.slice(1).map(([label]) => label)).toEqual(labels);
});

function split(...given: unknown[]): Value[][] {
  return callGrid("ROLLOVERSPLIT", ...given)
    .slice(1)
    .map((row) => row.slice(1));
}

const none = [0, 0, 0, 0, 0];

// 200,000 pre-tax and 50,000 after-tax, as in the examples of the notice; a distribution of 100,000 carries 80,000 and 20,000.
describe("By Notice 2014-54", () => {
  it("a direct rollover of 70,000 is all pre-tax; of 30,000 in cash 10,000 is taxable, with 20% of it withheld", () => {
    expect(split(250000, 50000, 70000, 0, 30000)).toEqual([
      [70000, 70000, 0, 0, 0],
      none,
      none,
      none,
      [30000, 10000, 20000, 10000, 2000],
      [100000, 80000, 20000, 10000, 2000],
    ]);
  });

  it("12,000 of that cash rolled over within 60 days takes the 10,000 with it; the withholding has happened", () => {
    expect(split(250000, 50000, 70000, 0, 30000, 12000)).toEqual([
      [70000, 70000, 0, 0, 0],
      none,
      [12000, 10000, 2000, 0, 0],
      none,
      [18000, 0, 18000, 0, 2000],
      [100000, 80000, 20000, 0, 2000],
    ]);
  });

  it("a direct rollover of 82,000 is 80,000 pre-tax and 2,000 after-tax; the cash is all after-tax", () => {
    expect(split(250000, 50000, 82000, 0, 18000)).toEqual([
      [82000, 80000, 2000, 0, 0],
      none,
      none,
      none,
      [18000, 0, 18000, 0, 0],
      [100000, 80000, 20000, 0, 0],
    ]);
  });

  it("80,000 to a traditional IRA and 20,000 to a Roth IRA: nothing is taxed", () => {
    expect(split(250000, 50000, 80000, 20000)).toEqual([
      [80000, 80000, 0, 0, 0],
      [20000, 0, 20000, 0, 0],
      none,
      none,
      none,
      [100000, 80000, 20000, 0, 0],
    ]);
  });
});

// 480,000 with 120,000 of basis: the reader's question, whole and in part.
test("the whole balance: 360,000 to a traditional IRA, 120,000 to a Roth IRA, no tax", () => {
  expect(split(480000, 120000, 360000, 120000)[5]).toEqual([480000, 360000, 120000, 0, 0]);
});

test("100,000 of it cannot be all after-tax: 75,000 is taxable in a Roth IRA", () => {
  expect(split(480000, 120000, 0, 100000)[1]).toEqual([100000, 75000, 25000, 75000, 0]);
});

test("direct rollovers: traditional before Roth", () => {
  // 75,000 pre-tax: 50,000 traditional, then 25,000 of the 50,000 to Roth.
  expect(split(480000, 120000, 50000, 50000).slice(0, 2)).toEqual([
    [50000, 50000, 0, 0, 0],
    [50000, 25000, 25000, 25000, 0],
  ]);
});

test("60-day rollovers: traditional before Roth, both before cash", () => {
  // 75,000 pre-tax and no direct rollover: 40,000, then 35,000 of 45,000; cash 15,000 after-tax. Withheld 20% of 75,000.
  expect(split(480000, 120000, 0, 0, 100000, 40000, 45000)).toEqual([
    none,
    none,
    [40000, 40000, 0, 0, 0],
    [45000, 35000, 10000, 35000, 0],
    [15000, 0, 15000, 0, 15000],
    [100000, 75000, 25000, 35000, 15000],
  ]);
});

test("all the cash rolled over: none is kept, the withholding still shows", () => {
  expect(split(480000, 120000, 0, 0, 100000, 75000, 25000)[4]).toEqual([0, 0, 0, 0, 15000]);
});

test("a sub-account with 150 of earnings: the Roth IRA takes both, or the earnings go apart", () => {
  expect(split(31150, 31000, 0, 31150)[5]).toEqual([31150, 150, 31000, 150, 0]);
  expect(split(31150, 31000, 150, 31000)[5]).toEqual([31150, 150, 31000, 0, 0]);
});

test("a balance under its basis: nothing is pre-tax", () => {
  expect(split(100000, 120000, 0, 60000, 40000)).toEqual([
    none,
    [60000, 0, 60000, 0, 0],
    none,
    none,
    [40000, 0, 40000, 0, 0],
    [100000, 0, 100000, 0, 0],
  ]);
});

test("no basis: every dollar is pre-tax, and half a cent of withholding goes up", () => {
  expect(split(100000, 0, 0, 0, 0.03)[4]).toEqual([0.03, 0.03, 0, 0.03, 0.01]);
  expect(split(100000, 0, 0, 0, 10.13)[4]).toEqual([10.13, 10.13, 0, 10.13, 2.03]);
});

test("nothing distributed is a table of zeros", () => {
  expect(split(480000, 120000, 0, 0)).toEqual(labels.map(() => none));
});

test.each<[given: unknown[], error: string]>([
  [
    [100000, 20000, 60000, 30000, 10000.01],
    "#VALUE! | toTraditional | toRoth | toCash | 100,000.01 | balance | 100,000",
  ],
  [
    [100000, 20000, 0, 0, 50000, 30000, 20000.01],
    "#VALUE! | sixtyDayToTraditional | sixtyDayToRoth | 50,000.01 | toCash | 50,000",
  ],
  [[100000, 20000, 60000], "#VALUE! | toRoth | 0 | $1 trillion"],
  [[100000, 20000, 60000, -1], "#VALUE! | toRoth | 1 | 0 | $1 trillion"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("ROLLOVERSPLIT", ...given), error);
});

/** A distribution within the balance, its cash partly rolled over. */
const plans = fc
  .record({
    balance: dollars(900000),
    basis: dollars(900000),
    shares: fc.tuple(rate, rate, rate, rate, rate),
  })
  .map(({ balance, basis, shares: [traditional, roth, cash, first, second] }) => {
    const down = (amount: number) => Math.floor(amount * 100 + 1e-6) / 100;
    const toTraditional = down((balance * traditional) / 3);
    const toRoth = down((balance * roth) / 3);
    const toCash = down((balance * cash) / 3);
    return [
      balance,
      basis,
      toTraditional,
      toRoth,
      toCash,
      down((toCash * first) / 2),
      down((toCash * second) / 2),
    ];
  });

test("the parts add up by row and by column to the cent, and none is negative", () => {
  fc.assert(
    fc.property(plans, (given) => {
      const rows = split(...given) as number[][];
      for (const [amount, preTax, afterTax, taxable] of rows) {
        expect(cents(preTax!) + cents(afterTax!)).toBe(cents(amount!));
        expect(taxable).toBeLessThanOrEqual(preTax!);
      }
      expect(Math.min(...rows.flat())).toBeGreaterThanOrEqual(0);
      for (const column of [0, 1, 2, 3, 4]) {
        const parts = rows.slice(0, -1).reduce((sum, row) => sum + cents(row[column]!), 0);
        expect(parts).toBe(cents(rows[5]![column]!));
      }
      expect(cents(rows[5]![0]!)).toBe(cents(given[2]!) + cents(given[3]!) + cents(given[4]!));
    }),
  );
});

test("the after-tax total is AFTERTAXPORTION of the distribution; the withholding a fifth of what cash would bear", () => {
  fc.assert(
    fc.property(plans, (given) => {
      const total = split(...given)[5] as number[];
      expect(total[2]).toBe(call("AFTERTAXPORTION", given[0], given[1], total[0]));
      const kept = split(...given.slice(0, 5), 0, 0)[5] as number[];
      const inRoth = (split(...given)[1] as number[])[3]!;
      expect(total[4]).toBe(kept[4]);
      expect(Math.abs(total[4]! - 0.2 * (kept[3]! - inRoth))).toBeLessThan(0.0051);
    }),
  );
});

test("no destination has after-tax money while one after it has pre-tax money", () => {
  fc.assert(
    fc.property(plans, (given) => {
      const rows = split(...given).slice(0, 5) as number[][];
      const firstAfterTax = rows.findIndex((row) => row[2]! > 0);
      if (firstAfterTax >= 0)
        expect(rows.slice(firstAfterTax + 1).map((row) => row[1])).toEqual(
          rows.slice(firstAfterTax + 1).map(() => 0),
        );
    }),
  );
});

test("moving a dollar from the Roth to the traditional rollover never raises the taxable part", () => {
  fc.assert(
    fc.property(plans, rate, (given, part) => {
      const [balance, basis, toTraditional, toRoth, ...cash] = given as [
        number,
        number,
        number,
        number,
        number,
      ];
      const moved = Math.floor(toRoth * part * 100) / 100;
      const taxable = (traditional: number, roth: number) =>
        (split(balance, basis, cents(traditional) / 100, cents(roth) / 100, ...cash)[5] as number[])[3]!;
      expect(taxable(toTraditional + moved, toRoth - moved)).toBeLessThanOrEqual(
        taxable(toTraditional, toRoth),
      );
    }),
  );
});
