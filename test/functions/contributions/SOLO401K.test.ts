import fc from "fast-check";
import { callGrid, errorOf, tells } from "../../excel";
import { age, cents, dollars, inText, number, year } from "../arbitraries";

const labels = [
  "Half of self-employment tax",
  "Net earnings",
  "Employer maximum",
  "Employer contribution",
  "Elective deferral",
  "415(c) compensation",
  "After-tax room",
  "Total",
];

function solo(...given: unknown[]) {
  const grid = callGrid("SOLO401K", ...given);
  if (grid.length === 1) throw new Error(`${JSON.stringify(given)}: ${JSON.stringify(grid)}`);
  expect(grid.map(([label]) => label)).toEqual(["Line", ...labels]);
  const [half, net, maximum, employer, deferral, pay, room, total] = grid
    .slice(1)
    .map(([, amount]) => amount as number);
  return { half, net, maximum, employer, deferral, pay, room, total } as Record<string, number> & {
    net: number;
    maximum: number;
    employer: number;
    deferral: number;
    pay: number;
    room: number;
    total: number;
  };
}

test("100,000 at 45 in 2026, line by line", () => {
  expect(solo(2026, 45, 100000)).toEqual({
    half: 7064.78, // 92,350 x 15.3% / 2 = 7,064.775
    net: 92935.22,
    maximum: 18587.04, // 20%, not 20% of the gross profit (20,000)
    employer: 18587.04,
    deferral: 24500,
    pay: 74348.18, // and 25% of it is the 18,587.04 again
    room: 28912.96, // 72,000 - 24,500 - 18,587.04
    total: 72000,
  });
});

// Schedule SE: 12.4% up to the wage base (184,500 in 2026) less wages, 2.9% on all, no Additional Medicare Tax.
test.each<[why: string, given: unknown[], half: number]>([
  ["500,000: (184,500 x 12.4% + 461,750 x 2.9%) / 2", [500000], 18134.38],
  ["wages use up the base: 92,350 x 2.9% / 2", [100000, undefined, 184500], 1339.08],
  ["more wages than the base do no more", [100000, undefined, 300000], 1339.08],
  ["84,500 of it is left: (84,500 x 12.4% + 92,350 x 2.9%) / 2", [100000, undefined, 100000], 6578.08],
  ["433.13: 92.35% is 399.996, under 400", [433.13], 0],
  ["433.14: 400.0048 x 15.3% / 2", [433.14], 30.6],
  ["no profit", [0], 0],
])("half of the self-employment tax, %s", (_why, given, half) => {
  expect(solo(2026, 45, ...given).half).toBe(half);
});

describe("The employer maximum", () => {
  test("is what 415(c) leaves of a high profit: 72,000 - 24,500", () => {
    expect(solo(2026, 45, 500000)).toMatchObject({ maximum: 47500, employer: 47500, room: 0, total: 72000 });
  });

  test("does not give way to the catch-up: 72,000 - 24,500 at 55 too, 80,000 in all", () => {
    expect(solo(2026, 55, 500000)).toMatchObject({ maximum: 47500, deferral: 32500, room: 0, total: 80000 });
  });

  test("of a low profit solves the 100% limb: (18,587.04 - 15,000) / 2, not 20% (3,717.41)", () => {
    // 1,793.52 + 15,000 is exactly the pay after the contribution, 18,587.04 - 1,793.52.
    expect(solo(2026, 45, 20000, 15000)).toMatchObject({
      maximum: 1793.52,
      pay: 16793.52,
      room: 0,
      total: 16793.52,
    });
  });

  test("is nothing where all the net earnings are deferred", () => {
    expect(solo(2026, 45, 20000)).toMatchObject({
      deferral: 18587.04,
      maximum: 0,
      pay: 18587.04,
      total: 18587.04,
    });
  });

  test("of half a cent is rounded down, so that the pay still holds it", () => {
    // At 55: 27,880.57 net, 26,000 deferred, 24,500 of it regular: (27,880.57 - 24,500) / 2 = 1,690.285.
    expect(solo(2026, 55, 30000, 26000)).toMatchObject({
      net: 27880.57,
      maximum: 1690.28,
      pay: 26190.29,
      room: 0.01,
    });
  });

  test("leaves pay for the catch-up: 27,880.57 - 27,000, where half of 3,380.57 would not", () => {
    expect(solo(2026, 55, 30000, 27000)).toMatchObject({
      maximum: 880.57,
      pay: 27000,
      room: 0,
      total: 27880.57,
    });
  });
});

describe("The deferral", () => {
  test("shares the person's one limit: 5,000 elsewhere leaves 15,500 in 2022", () => {
    expect(solo(2022, 45, 100000, undefined, 0, 5000).deferral).toBe(15500);
  });

  test("at 55 with 20,000 elsewhere is 12,500, none of it catch-up in this plan", () => {
    const { deferral, employer, room } = solo(2026, 55, 500000, "Max", 0, 20000);
    expect([deferral, employer, room]).toEqual([12500, 59500, 0]);
  });

  test("is 0 where another plan took all of the limit", () => {
    expect(solo(2026, 45, 500000, undefined, 0, 24500)).toMatchObject({ deferral: 0, employer: 72000 });
  });

  test("is as given, an empty cell being 0", () => {
    expect(solo(2026, 45, 100000, 10000).deferral).toBe(10000);
    expect(solo(2026, 45, 100000, "").deferral).toBe(0);
  });
});

describe("The employer contribution", () => {
  test("left at 0 makes more room after tax: 72,000 - 24,500", () => {
    expect(solo(2026, 45, 100000, "Max", 0, 0, 0)).toMatchObject({ employer: 0, pay: 92935.22, room: 47500 });
  });

  test("of Max is the maximum, in any case", () => {
    expect(solo(2026, 45, 100000, "max", 0, 0, "MAX")).toEqual(solo(2026, 45, 100000));
  });

  test("of exactly the maximum is taken, a cent more refused", () => {
    expect(solo(2026, 45, 100000, "Max", 0, 0, 18587.04).employer).toBe(18587.04);
    tells(
      errorOf("SOLO401K", 2026, 45, 100000, "Max", 0, 0, 18587.05),
      "#VALUE! | employer | 18,587.05 | 18,587.04 | deferral | 24,500",
    );
  });

  test("by a formula looks at the pay after itself: 4% of 89,360.79 is 3,574.43, not 4% of 92,935.22", () => {
    const matched = solo(2026, 45, 100000, "Max", 0, 0, "100% of 4%");
    expect(matched).toMatchObject({ employer: 3574.43, pay: 89360.79 });
  });

  test("by a formula above the maximum is refused: 100% of deferrals of 24,500", () => {
    tells(
      errorOf("SOLO401K", 2026, 45, 100000, "Max", 0, 0, "100% of 100%"),
      "#VALUE! | employer | 24,500 | 18,587.04",
    );
  });
});

describe("The owner's rate", () => {
  test("of 25% of the pay left after it is 20% of net earnings: 98,660.92 beside wages over the base", () => {
    // 92,350 x 2.9% / 2 = 1,339.075, rounded to 1,339.08 first.
    expect(solo(2026, 40, 100000, undefined, 200000, 24500, 0.25)).toMatchObject({
      half: 1339.08,
      net: 98660.92,
      employer: 19732.18,
      deferral: 0,
    });
  });

  test("is nonelective, whatever is deferred: 10% is 1/11 of 92,935.22", () => {
    const rates = [0.1, "10%", "0.1", "10.0 %", "10% nonelective"];
    expect(rates.map((rate) => solo(2026, 45, 100000, 0, 0, 0, rate).employer)).toEqual(
      rates.map(() => 8448.66),
    );
  });

  test("counts pay up to 401(a)(17): 10% of 360,000, where 1/11 of the net earnings would be more", () => {
    expect(solo(2026, 45, 500000, "Max", 0, 0, 0.1).employer).toBe(36000);
    expect(solo(2026, 45, 414000, "Max", 0, 0, 0.1).employer).toBe(36000);
    expect(solo(2026, 45, 400000, "Max", 0, 0, 0.1).employer).toBeLessThan(36000);
  });

  test("stops at the maximum: 47,500 of 72,000 beside 24,500, where 20% of the net earnings would be 96,373", () => {
    expect(solo(2026, 45, 500000, "Max", 0, 0, 0.25).employer).toBe(47500);
    expect(solo(2026, 45, 20000, "Max", 0, 0, 0.25)).toMatchObject({ maximum: 0, employer: 0 });
  });

  test.each<[employer: unknown, error: string]>([
    [0.2501, "#VALUE! | employer was 25.01% | 25% of the pay that is left after it | 20% of net earnings"],
    [1, "#VALUE! | employer was 100% | 25%"],
    ["26%", "#VALUE! | employer was 26% | 20% of net earnings"],
    ["30% nonelective", "#VALUE! | employer was 30% | 20% of net earnings"],
    [1.01, "#VALUE! | employer was 1.01 | 1.01 is 1.01 dollars | percent sign"],
    [6, '#VALUE! | employer was 6 | 6 is 6 dollars | percent sign | "$6"'],
    ["6", '#VALUE! | employer was the text "6" | 6 is 6 dollars'],
    [99.99, '#VALUE! | employer was 99.99 | "$99.99"'],
    [-0.1, "#VALUE! | employer was -0.1 | a rate up to 25%"],
  ])("of %j is refused, and what to write is said", (rate, error) => {
    tells(errorOf("SOLO401K", 2026, 45, 100000, "Max", 0, 0, rate), error);
  });

  test("is dollars from 100, and none at 0 or in an empty cell", () => {
    const employer = (given: unknown) => solo(2026, 45, 100000, "Max", 0, 0, given).employer;
    expect([100, "100", 5000, 0, "", "None"].map(employer)).toEqual([100, 100, 5000, 0, 0, 0]);
  });
});

describe("Deferrals beyond 415(c) that the plan treats as catch-up", () => {
  test("leave more to the employer at 55: 72,000 - (24,500 - 8,000), 80,000 in all", () => {
    const given = [2026, 55, 500000, 24500, 0, 0, undefined] as const;
    expect(solo(...given, true)).toMatchObject({ maximum: 55500, room: 0, total: 80000 });
    expect(solo(...given, false)).toMatchObject({ maximum: 47500, room: 0, total: 72000 });
  });

  test("leave more after tax beside a smaller contribution: 72,000 - 16,500 - 20,000", () => {
    expect(solo(2026, 55, 500000, 24500, 0, 0, 20000, true).room).toBe(35500);
    expect(solo(2026, 55, 500000, 24500, 0, 0, 20000, false).room).toBe(27500);
  });

  test("are none under 50", () => {
    expect(solo(2026, 45, 500000, "Max", 0, 0, "Max", true)).toEqual(solo(2026, 45, 500000));
  });
});

test("A loss leaves nothing to contribute, and is a loss in net earnings", () => {
  expect(solo(2026, 45, -5000)).toEqual({
    half: 0,
    net: -5000,
    maximum: 0,
    employer: 0,
    deferral: 0,
    pay: 0,
    room: 0,
    total: 0,
  });
  tells(errorOf("SOLO401K", 2026, 45, -5000, 100), "#VALUE! | deferrals | 100 | maximum is 0");
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, 100000, 24500.01], "#VALUE! | deferrals | 24,500.01 | 24,500 | earnings | age | 45 | 2026"],
  [[2026, 45, 20000, 18587.05], "#VALUE! | deferrals | 18,587.05 | 18,587.04 | earnings | age | 45 | 2026"],
  [
    [2026, 45, 100000, 0, 0, 25000],
    "#VALUE! | deferralsElsewhere | 25,000 | 500 | 24,500 | age | 45 | 2026 | earnings | 15 | 2027",
  ],
  [[2026, 45, 100000, 0, 0, 0, "4%, matching after-tax"], "#N/A | employer | contributions"],
  [[2026, 45, "a loss"], "#VALUE! | netProfit | a loss | $1 trillion"],
  [[2026, 45, 100000, "most"], "#VALUE! | deferrals | most | 0 | $1 trillion"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("SOLO401K", ...given), error);
});

/**
 * The Deduction Worksheet for Self-Employed of Pub. 560 with a plan rate of 25%, in whole cents: steps 1 to 13 for the
 * contribution beside elective deferrals, where step 9 is the deferrals without catch-up.
 */
function worksheet(year: number, net: number, deferral: number): number {
  const step5 = 0.2 * net;
  const step6 = 0.25 * number("LIMIT", year, "Compensation") * 100;
  const step8 = number("LIMIT", year, "Additions") * 100;
  const step9 = Math.min(deferral, number("LIMIT", year, "Deferral") * 100);
  const step12 = (net - step9) / 2;
  return Math.max(0, Math.min(step5, step6, step8 - step9, step12, net - deferral));
}

test("the owner's rate is the least of r/(1+r) of the net earnings, r of 401(a)(17) and the maximum, exactly", () => {
  const rate = fc.integer({ min: 1, max: 250 });
  fc.assert(
    fc.property(person, rate, ([year, age, profit, , wages], perMille) => {
      const lines = solo(year, age, profit, "Max", wages, 0, perMille / 1000);
      const net = BigInt(cents(lines.net));
      const divisor = BigInt(1000 + perMille);
      const share = Number((2n * net * BigInt(perMille) + divisor) / (2n * divisor));
      const capped = Math.floor((number("LIMIT", year, "Compensation") * perMille) / 10 + 0.5);
      expect(cents(lines.employer)).toBe(Math.min(share, capped, cents(lines.maximum)));
    }),
  );
});

const person = fc.tuple(
  year,
  age,
  fc.oneof(dollars(40000), dollars(500000)),
  fc.double({ min: 0, max: 1, noNaN: true }),
  dollars(250000),
);

test("the maximum is that of Pub. 560's worksheet, and the total is the sum of its parts within both limits", () => {
  fc.assert(
    fc.property(person, ([year, age, profit, part, wages]) => {
      const most = solo(year, age, profit, "Max", wages).deferral;
      const deferral = Math.floor(part * most * 100) / 100;
      const lines = solo(year, age, profit, inText(deferral), wages);
      const maximum = worksheet(year, cents(lines.net), cents(deferral));
      expect(Math.abs(cents(lines.maximum) - maximum)).toBeLessThanOrEqual(0.51);

      const regular = Math.min(cents(deferral), number("LIMIT", year, "Deferral") * 100);
      const used = cents(lines.total) - cents(deferral) + regular;
      expect(cents(lines.employer) + cents(lines.deferral) + cents(lines.room)).toBe(cents(lines.total));
      expect(cents(lines.pay)).toBe(cents(lines.net) - cents(lines.employer));
      expect(used).toBeLessThanOrEqual(Math.min(number("LIMIT", year, "Additions") * 100, cents(lines.pay)));
      expect(cents(lines.total) - cents(lines.employer)).toBeLessThanOrEqual(cents(lines.pay));
      const room = [inText(lines.pay), inText(deferral), inText(lines.employer)];
      expect(lines.room).toBe(number("AFTERTAXROOM", year, age, ...room));
    }),
  );
});

test("half of the tax and the net earnings are the profit, and never fall as it rises", () => {
  fc.assert(
    fc.property(person, dollars(1000), ([year, age, profit, , wages], more) => {
      const [one, other] = [
        solo(year, age, profit, "Max", wages),
        solo(year, age, profit + more, "Max", wages),
      ];
      expect(cents(one.half!) + cents(one.net)).toBe(cents(profit));
      expect(other.half).toBeGreaterThanOrEqual(one.half!);
      // At 400 of earnings the tax sets in with 30.60.
      expect(other.net).toBeGreaterThanOrEqual(one.net - 30.6);
      expect(other.total).toBeGreaterThanOrEqual(one.total - 30.6);
    }),
  );
});
