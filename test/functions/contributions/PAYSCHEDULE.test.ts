import { callGrid, errorOf, tells } from "../../excel";
import { type Payroll, schedule } from "./payrolls";

/** 300,000 in 26 pays, 10% deferred at 45 in 2026: 24,500 is reached in the 22nd. */
const inFull: Payroll = { year: 2026, age: 45, pay: 300000, periods: 26, deferral: 0.1, formula: "6%" };

/** Ten pays of 10,000, 1,000 deferred from each, all contributions matched by half up to half of the pay. */
const matched: Payroll = {
  year: 2026,
  age: 45,
  pay: 100000,
  periods: 10,
  deferral: 0.1,
  formula: "50% of 50%, matching after-tax",
};

test("has a row a period, the total and three rows more, under the heads of the catalogue", () => {
  const grid = callGrid("PAYSCHEDULE", 2026, 45, 240000, 24, 0.1, 0.06);
  expect(grid[0]).toEqual([
    "Period",
    "Pay",
    "Deferral",
    "Employer",
    "After-tax",
    "Additions to date",
    "Room left",
  ]);
  expect(grid.map(([label]) => label).slice(1)).toEqual([
    ...Array.from({ length: 24 }, (_, k) => k + 1),
    "Total",
    "Election",
    "Match lost",
    "Excess",
  ]);
  // 72,000 - 24,000 - 14,400 = 33,600 is 14% of 240,000 exactly.
  expect(grid[1]).toEqual([1, 10000, 1000, 600, 1400, 3000, 32200]);
  expect(grid.slice(25)).toEqual([
    ["Total", 240000, 24000, 14400, 33600, 72000, 0],
    ["Election", "", 0.1, "", 0.14, "", ""],
    ["Match lost", "", "", 0, "", "", ""],
    ["Excess", "", "", "", "", 0, ""],
  ]);
});

test.each([12, 24, 26, 27, 52, 53, 1, 366])(
  "%d pays add up to the year's pay, none a cent off another",
  (periods) => {
    const { rows, total } = schedule({ ...inFull, pay: 299999.99, periods });
    const pays = rows.map(({ pay }) => pay);
    expect(rows.length).toBe(periods);
    expect(total.pay).toBe(299999.99);
    expect(Math.max(...pays) - Math.min(...pays)).toBeLessThan(0.0101);
  },
);

describe("Deferrals", () => {
  test("stop where 402(g) is reached, and the match of each payroll with them", () => {
    const { rows, total } = schedule(inFull);
    // 21 x 1,153.85 = 24,230.85, so 269.15 is left for the 22nd pay; 21 x 692.31 + 269.15 = 14,807.66 of match.
    expect([rows[20]!.deferral, rows[21]!.deferral, rows[22]!.deferral]).toEqual([1153.85, 269.15, 0]);
    expect([rows[20]!.employer, rows[21]!.employer, rows[22]!.employer]).toEqual([692.31, 269.15, 0]);
    expect([total.deferral, total.employer]).toEqual([24500, 14807.66]);
    // 72,000 - 24,500 - 14,807.66 = 32,692.34: 10%, not 11% (33,000).
    expect([rows[0]!.afterTax, total.room]).toEqual([1153.85, 2692.24]);
  });

  test("run into the catch-up, which the additions to date leave out", () => {
    const { rows, total } = schedule({ ...inFull, age: 55, deferral: 0.12, formula: 0, afterTax: 0 });
    // 12% is 36,000 a year: it stops at 32,500; only 24,500 of it are annual additions.
    expect([total.deferral, total.additions, total.room]).toEqual([32500, 24500, 47500]);
    expect([rows[17]!.additions, rows[18]!.additions]).toEqual([24500, 24500]);
  });

  test("run to 35,750 at 62, and come from uncapped pay", () => {
    expect(schedule({ ...inFull, age: 62, pay: 900000, formula: 0 }).total.deferral).toBe(35750);
  });

  test("come before after-tax money, which gets what is left of each pay", () => {
    const { rows } = schedule({
      ...inFull,
      pay: 50000,
      periods: 10,
      deferral: 0.4,
      formula: 0,
      afterTax: 0.8,
    });
    expect(rows.map(({ deferral, afterTax }) => [deferral, afterTax])).toEqual(Array(10).fill([2000, 3000]));
  });

  test("that take all of the pay leave nothing for after-tax money until they stop", () => {
    const { rows, total } = schedule({ ...inFull, pay: 260000, deferral: 1, formula: 0, afterTax: 0.19 });
    // 10,000 + 10,000 + 4,500 deferred; 19% is 1,900 from the third pay on.
    expect(rows.slice(0, 4).map(({ deferral, afterTax }) => [deferral, afterTax])).toEqual([
      [10000, 0],
      [10000, 0],
      [4500, 1900],
      [0, 1900],
    ]);
    expect(total.afterTax).toBe(45600);
  });
});

describe("A match", () => {
  // 24 pays of 30,000, 5% deferred: 1,500 each, 24,500 in the 17th. 401(a)(17) is reached with the 12th pay.
  const highPaid: Payroll = { ...inFull, pay: 720000, periods: 24, deferral: 0.05, formula: "50% of 6%" };

  test("counts pay from January until 360,000 has been paid", () => {
    const { rows, total } = schedule(highPaid);
    expect([rows[11]!.employer, rows[12]!.employer, total.employer]).toEqual([750, 0, 9000]);
  });

  test("counts the part of a pay in which 360,000 is reached", () => {
    // 20 pays of 36,200: nine are 325,800, so 34,200 of the tenth count: 6% of it is 2,052, over the 1,810 deferred.
    const { rows } = schedule({ ...highPaid, pay: 724000, periods: 20, formula: "100% of 3%" });
    expect([rows[8]!.employer, rows[9]!.employer, rows[10]!.employer]).toEqual([1086, 1026, 0]);
  });

  test("is trued up in the last period to EMPLOYERMATCH of the year: 50% of 21,600 less 9,000", () => {
    const { rows, total } = schedule({ ...highPaid, trueUp: true });
    expect([rows[22]!.employer, rows[23]!.employer, total.employer]).toEqual([0, 1800, 10800]);
  });

  test("trued up leaves less room than without: 72,000 - 24,500 - 18,000, so 9% and not 10%", () => {
    const { rows, total } = schedule({ ...inFull, trueUp: true });
    expect([total.employer, rows[25]!.employer]).toEqual([18000, 3192.34]);
    expect([total.afterTax, total.room]).toEqual([26999.96, 2500.04]); // 26 x 1,038.46
  });

  test("rounded each payroll is 26 x 692.31; the true-up takes the six cents too much back", () => {
    expect(schedule({ ...inFull, deferral: 0.08 }).total.employer).toBe(18000.06);
    expect(schedule({ ...inFull, deferral: 0.08, trueUp: true }).total.employer).toBe(18000);
  });

  test("that paid more by payroll than on the year is not taken back beyond the last period's", () => {
    // 10,000, 10,000 and 4,500 deferred earn 75 + 300 each, 1,125; on the year 24,500 is over 6%: 1,800 + 7,200.
    const rising = { ...inFull, pay: 240000, periods: 24, formula: "25% of 3%, 100% of 3%" };
    expect(schedule({ ...rising, deferral: 1, trueUp: true }).total.employer).toBe(9000);
    // 4,500 came in by payroll; on the year the 4,000 deferred are under 3% of pay and earn 1,000.
    const late = schedule({ ...rising, deferral: 0, trueUp: true, first: 13, toDate: [4000, 4500, 0] });
    expect(late.total.employer).toBe(0);
  });

  test("stops at its cap for the year", () => {
    const { rows, total } = schedule({ ...inFull, formula: "100% of 6%, max $5,000" });
    // Seven payrolls of 692.31 are 4,846.17.
    expect([rows[6]!.employer, rows[7]!.employer, rows[8]!.employer]).toEqual([692.31, 153.83, 0]);
    expect(total.employer).toBe(5000);
  });

  test("has used of its cap what came to date besides the nonelective contribution, which goes on", () => {
    // Of 8,500 to date 4,500 is 3% of 150,000; 4,000 was match, so 1,000 is left of it.
    const { rows, total } = schedule({
      ...inFull,
      deferral: 0.05,
      formula: "100% of 6%, max $5,000 + 3% nonelective",
      first: 14,
      toDate: [7500, 8500, 0],
    });
    expect([rows[0]!.employer, rows[1]!.employer, rows[2]!.employer]).toEqual([923.07, 769.23, 346.15]);
    expect(total.employer).toBe(5499.95); // 1,000 and 13 x 346.15
  });
});

describe("Employer money in dollars", () => {
  test("is spread evenly and adds up", () => {
    const { rows, total } = schedule({ ...inFull, periods: 27, formula: 10000 });
    expect([...new Set(rows.map(({ employer }) => employer))].sort()).toEqual([370.37, 370.38]);
    expect(total.employer).toBe(10000);
  });

  test("is the whole year's: what has come to date is part of it, with true-up or without", () => {
    for (const trueUp of [false, true]) {
      const facts = { ...inFull, formula: 13000, trueUp, first: 14, toDate: [15000, 6500, 0] as const };
      const { rows, total } = schedule(facts);
      expect([rows[0]!.employer, total.employer, total.room + total.additions]).toEqual([500, 6500, 72000]);
    }
  });
});

describe("After-tax money", () => {
  test("elected too high stops at the room of the year's end, the true-up still to come kept free", () => {
    const { rows, total } = schedule({ ...inFull, trueUp: true, afterTax: 0.25 });
    // 29,500 of room at 2,884.62 (.61 or .62) a pay: ten in full, the rest in the 11th.
    expect(rows[9]!.afterTax).toBeGreaterThan(2884);
    expect([rows[11]!.afterTax, rows[11]!.room]).toEqual([0, 0]);
    expect([total.afterTax, total.additions, total.room]).toEqual([29500, 72000, 0]);
    expect([total.deferral, total.employer]).toEqual([24500, 18000]);
  });

  test("stops at the plan's cap: 10% of 360,000, less what came to date", () => {
    const facts = { ...inFull, pay: 720000, periods: 24, formula: 0, planCap: 0.1, afterTax: 0.5 };
    expect(schedule(facts).total.afterTax).toBe(36000);
    expect(schedule({ ...facts, first: 13, toDate: [24500, 0, 30000] }).total.afterTax).toBe(6000);
    expect(schedule({ ...facts, first: 13, toDate: [24500, 0, 36001] }).total.afterTax).toBe(0);
  });

  test("is elected by the pay that is left from the middle of the year", () => {
    const { rows, total } = schedule({ ...inFull, first: 14, toDate: [12250, 9000, 5000] });
    // 150,000 still to come: 12,250 deferred to the limit, 10 x 692.31 and min(711.5, 692.31), then nothing.
    expect([rows[0]!.period, rows.length, total.pay, total.deferral]).toEqual([14, 13, 150000, 12250]);
    expect([rows[10]!.deferral, rows[10]!.employer, total.employer]).toEqual([711.5, 692.31, 7615.41]);
    // 72,000 - 24,500 - 16,615.41 - 5,000 = 25,884.59 is 17.26% of 150,000.
    expect([total.afterTax, total.room]).toEqual([25500.02, 384.57]); // 13 x 1,961.54
    expect(total.additions).toBe(71615.43);
  });

  test("elected at 0, or in an empty cell, is none", () => {
    expect(schedule({ ...inFull, afterTax: 0 }).total).toMatchObject({ afterTax: 0, room: 32692.34 });
  });

  test("has no room where deferrals and employer money fill the limit", () => {
    const { total } = schedule({ ...inFull, formula: 60000 });
    expect([total.afterTax, total.additions, total.room]).toEqual([0, 84500, 0]);
  });

  test("of a low pay is held by 100% of pay", () => {
    // 30,000 - 15,000 deferred - 900 of match by 415(c)(1)(B).
    const { total } = schedule({
      ...inFull,
      pay: 30000,
      periods: 12,
      deferral: 0.5,
      formula: "3%",
      afterTax: 1,
    });
    expect([total.afterTax, total.additions, total.room]).toEqual([14100, 30000, 0]);
  });
});

test("the documents' client of 300,000 in 2024 with 12,000 of match has 34,000 of room: 11% of each pay", () => {
  const { rows, total } = schedule({ ...inFull, year: 2024, deferral: 0.08, formula: 12000 });
  expect([total.deferral, rows[0]!.afterTax, total.afterTax]).toEqual([23000, 1269.23, 32999.98]);
  expect(total.room).toBe(1000.02);
});

describe("After-tax money that is matched itself", () => {
  test("is elected so that it fits with its own match: 10 x (1,000 + 3,800 + 2,400) = 72,000", () => {
    const { rows, total } = schedule(matched);
    expect([rows[0]!.afterTax, rows[0]!.employer]).toEqual([3800, 2400]);
    expect([total.afterTax, total.employer, total.additions, total.room]).toEqual([38000, 24000, 72000, 0]);
  });

  test("elected too high stops where it fits with the match still to come", () => {
    const { rows, total } = schedule({ ...matched, afterTax: 0.6 });
    // 15,000 of deferrals and their match; each pay of 6,000 adds 2,000 of match: seven are 56,000 of the 57,000.
    // Then x + x/2 <= 1,000: 666.66, for 666.67 would earn 333.34. A cent of room is left that a cent's own match would not fit.
    expect(rows.map(({ afterTax }) => afterTax)).toEqual([...Array<number>(7).fill(6000), 666.66, 0, 0]);
    expect(rows.map(({ employer }) => employer)).toEqual([...Array<number>(7).fill(2500), 833.33, 500, 500]);
    expect([total.additions, total.room]).toEqual([71999.99, 0]);
  });

  test("is trued up on the whole year: 38,000 with a match of 24,000, as AFTERTAXROOM finds it", () => {
    const { total } = schedule({ ...matched, afterTax: 0.9, trueUp: true });
    expect([total.afterTax, total.employer, total.additions]).toEqual([38000, 24000, 72000]);
  });
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, 300000, 26, 0.1, 0, , , 27], "#VALUE! | firstPeriod | 27 | payPeriods | 26"],
  [
    [2026, 45, 300000, 26, 0.1, 0, , , 14, 24500.01],
    "#VALUE! | deferralsToDate | 24,500.01 | 24,500 | age | 45 | 2026 | pay | Withdraw the excess of 0.01 with its earnings by April 15, 2027.",
  ],
  [
    [2026, 45, 20000, 26, 0.1, 0, , , 26, 20000.01],
    "#VALUE! | deferralsToDate | 20,000.01 | 20,000 | age | 45 | 2026 | pay",
  ],
  [
    [2026, 45, 240000, 24, 0.1, 0, , , 3, 15000, 0, 5000.01],
    "#VALUE! | deferralsToDate | afterTaxToDate | 20,000.01 | 20,000 | pay | period | 3 | 24",
  ],
  [
    [2026, 45, 240000, 24, 0.1, 0, , , , 1000],
    "#VALUE! | deferralsToDate | afterTaxToDate | 1,000 | 0 | pay | period | 1 | 24",
  ],
  [[2026, 45, 300000, 0, 0.1, 0], "#VALUE! | payPeriods | 0 | pay | 1 | 366"],
  [[2026, 45, 300000, 26, 24500, 0], "#VALUE! | deferral | 24500 | 0% | 100% | 8% | WORKSHEET's Schedule"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("PAYSCHEDULE", ...Array.from(given)), error);
});

test("figures to date that are exactly the limit and the pay so far are taken", () => {
  const { total } = schedule({ ...inFull, pay: 240000, periods: 24, first: 4, toDate: [24500, 0, 5500] });
  expect([total.deferral, total.additions + total.room]).toEqual([0, 72000]);
});
