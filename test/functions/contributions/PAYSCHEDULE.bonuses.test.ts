import { errorOf, tells } from "../../excel";
import { type Payroll, argumentsOf, schedule } from "./payrolls";

/** Twelve pays of 10,000: 1,000 deferred, 600 of match, 500 after tax. */
const monthly: Payroll = {
  year: 2026,
  age: 45,
  pay: 120000,
  periods: 12,
  deferral: 0.1,
  formula: "100% of 6%",
  afterTax: 0.05,
};

describe("A bonus of 60,000 in March", () => {
  test.each<[is: string, deferral: number | string, afterTax: number | string, amounts: number[]]>([
    ["taken as pay where its elections are blank", "", "", [7000, 4200, 3500]],
    ["taken as pay where they are 0, which an empty cell may be", 0, 0, [7000, 4200, 3500]],
    ["left alone by None: only the 1,000 of the regular pay are matched", "None", "None", [1000, 1000, 500]],
    ["deferred at its own 20% and put in after tax at its own 50%", 0.2, 0.5, [13000, 4200, 30500]],
    ["put in after tax alone", "none", "", [1000, 1000, 3500]],
  ])("is %s", (_, deferral, afterTax, amounts) => {
    const { rows, total } = schedule({ ...monthly, bonuses: [[3, 60000, deferral, afterTax]] });
    expect(rows.map(({ pay }) => pay)).toEqual([1, 1, 7, ...Array<number>(9).fill(1)].map((n) => n * 10000));
    expect([rows[1]!.deferral, rows[1]!.employer, rows[1]!.afterTax]).toEqual([1000, 600, 500]);
    expect([rows[2]!.deferral, rows[2]!.employer, rows[2]!.afterTax]).toEqual(amounts);
    const [deferred, matched, contributed] = amounts as [number, number, number];
    expect([total.pay, total.deferral, total.employer, total.afterTax]).toEqual([
      180000,
      11000 + deferred,
      6600 + matched,
      5500 + contributed,
    ]);
  });

  test("paid in two parts has the elections of each part", () => {
    const bonuses = [
      [3, 40000, "None", ""],
      [3, 20000, 0.2, "None"],
    ] as const;
    const { rows } = schedule({ ...monthly, bonuses });
    // 10% of 10,000 and 20% of 20,000; 5% of 10,000 + 40,000.
    expect([rows[2]!.pay, rows[2]!.deferral, rows[2]!.afterTax]).toEqual([70000, 5000, 2500]);
  });

  test("that is deferred whole reaches the limit, and its election goes on after tax if the plan spills over", () => {
    const bonuses = [[3, 60000, 1, "None"]] as const;
    const { rows, total } = schedule({ ...monthly, bonuses, afterTax: 0 });
    // 24,500 - 2,000 = 22,500 of the 61,000 elected in March.
    expect([rows[2]!.deferral, rows[3]!.deferral, total.deferral]).toEqual([22500, 0, 24500]);
    const spilling = schedule({ ...monthly, formula: 0, bonuses, afterTax: 0, spillOver: true });
    expect([spilling.rows[2]!.afterTax, spilling.rows[3]!.afterTax]).toEqual([38500, 1000]);
    expect([spilling.total.afterTax, spilling.total.room]).toEqual([47500, 0]); // 38,500 + 9 x 1,000
  });

  test("with an after-tax election of its own leaves the rest of the room to the election that is solved", () => {
    const { election, total } = schedule({
      ...monthly,
      formula: 0,
      bonuses: [[3, 60000, "None", 0.8]],
      afterTax: undefined,
    });
    // 72,000 - 12,000 - 48,000 = 12,000 is 10% of 120,000.
    expect([election, total.room]).toEqual([{ deferral: 0.1, afterTax: 0.1 }, 0]);
  });
});

describe("The year's pay", () => {
  const low: Payroll = { ...monthly, pay: 12000, deferral: 0, formula: 0, afterTax: 0 };

  test("holds bonuses: the limit is 100% of 12,000 + 30,000", () => {
    expect(schedule({ ...low, bonuses: [[6, 30000, "", ""]] }).total.room).toBe(42000);
  });

  test("holds a bonus before the first period, which is not on the schedule", () => {
    const { rows, total } = schedule({ ...low, first: 7, bonuses: [[2, 30000, 1, 1]] });
    expect([rows[0]!.period, total.pay, total.deferral, total.room]).toEqual([7, 6000, 0, 42000]);
    // 36,000 were paid before July.
    const deferred = schedule({ ...low, first: 7, bonuses: [[2, 30000, "", ""]], toDate: [20000, 0, 16000] });
    expect(deferred.total.room).toBe(6000);
  });

  test("to date holds its bonuses: then an earlier bonus row adds nothing", () => {
    const facts: Payroll = { ...low, first: 7, payToDate: 35000 };
    expect(schedule(facts).total.room).toBe(41000);
    expect(schedule({ ...facts, bonuses: [[2, 30000, "", ""]] }).total.room).toBe(41000);
    expect(schedule({ ...facts, bonuses: [[8, 30000, "", ""]] }).total.room).toBe(71000);
  });

  test("of a client hired in July is six pays: 60,000 less 6,000 deferred and 3,600 of match", () => {
    const hired: Payroll = { ...monthly, first: 7, afterTax: 0 };
    const { total, matchLost } = schedule({ ...hired, payToDate: 0 });
    expect([total.deferral, total.employer, total.room, matchLost]).toEqual([6000, 3600, 50400, 0]);
    // Without payToDate the client was there from January: 72,000 - 9,600, and no match came to date.
    const there = schedule(hired);
    expect([there.total.room, there.matchLost]).toEqual([62400, 2400]);
  });
});

describe("The pay that a match counts", () => {
  /** Twelve pays of 40,000, 4% deferred: 1,600 earn 800. */
  const high: Payroll = { ...monthly, pay: 480000, deferral: 0.04, formula: "50% of 6%", afterTax: 0 };

  test("is used up in September: 9 x 40,000 = 360,000", () => {
    const { rows, total, matchLost } = schedule(high);
    expect([rows[8]!.employer, rows[9]!.employer, total.employer]).toEqual([800, 0, 7200]);
    // On the year 19,200 deferred are under 6% of 360,000 and earn 9,600.
    expect(matchLost).toBe(2400);
  });

  test("is used up earlier by a bonus, which is matched too", () => {
    const { rows, total, matchLost } = schedule({ ...high, bonuses: [[2, 100000, "", ""]] });
    // 140,000 in February: 460,000 after September, 340,000 after June, so 20,000 of July count: 6% is 1,200.
    expect(rows.map(({ employer }) => employer)).toEqual([800, 2800, 800, 800, 800, 800, 600, 0, 0, 0, 0, 0]);
    // 23,200 deferred of 580,000 are over 21,600: 10,800 on the year.
    expect([total.employer, matchLost]).toEqual([7400, 3400]);
  });

  test("begins anew with a new employer", () => {
    const { rows } = schedule({ ...high, first: 4, payToDate: 0 });
    expect(rows.map(({ employer }) => employer)).toEqual(Array(9).fill(800));
    // 300,000 here before April leave 60,000.
    const bonus = schedule({ ...high, first: 4, payToDate: 300000, toDate: [12000, 6000, 0] });
    expect(bonus.rows.slice(0, 3).map(({ employer }) => employer)).toEqual([800, 600, 0]);
  });
});

test.each<[given: Payroll, error: string]>([
  [
    { ...monthly, bonuses: [[13, 1000, "", ""]] },
    "#VALUE! | bonuses, period was 13 | maximum | 12 (payPeriods)",
  ],
  [{ ...monthly, payToDate: 5000 }, "#VALUE! | payToDate | 5,000 | 0 | period 1 | firstPeriod"],
  [
    { ...monthly, first: 3, payToDate: 1000, toDate: [1000.5, 0, 0] },
    "#VALUE! | deferralsToDate + afterTaxToDate | 1,000.5 | 1,000 | pay before period 3 of 12",
  ],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("PAYSCHEDULE", ...argumentsOf(given)), error);
});
