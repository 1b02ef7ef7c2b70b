import { callGrid, errorOf, tells } from "../../excel";
import { number } from "../arbitraries";
import { type Payroll, argumentsOf, schedule } from "./payrolls";

/** 24 pays of 10,000, 15% deferred: sixteen times 1,500 and 500 are 24,500; 600 of match on each. */
const early: Payroll = {
  year: 2026,
  age: 45,
  pay: 240000,
  periods: 24,
  deferral: 0.15,
  formula: "6%",
  afterTax: 0,
};

describe("Spill-over", () => {
  test("puts the rest of the deferral election in after tax once the limit is reached", () => {
    const { rows, total } = schedule({ ...early, formula: 0, spillOver: true });
    expect(rows.slice(15, 18).map(({ deferral, afterTax }) => [deferral, afterTax])).toEqual([
      [1500, 0],
      [500, 1000],
      [0, 1500],
    ]);
    // 1,000 and 7 x 1,500.
    expect([total.deferral, total.afterTax, total.room]).toEqual([24500, 11500, 36000]);
  });

  test("has the after-tax election on top", () => {
    const { rows, total } = schedule({ ...early, formula: 0, spillOver: true, afterTax: 0.05 });
    expect([rows[15]!.afterTax, rows[16]!.afterTax, rows[17]!.afterTax]).toEqual([500, 1500, 2000]);
    expect(total.afterTax).toBe(23500); // 24 x 500 and 11,500
  });

  test("leaves the election to be solved what it does not fill: 36,000 is 15% of 240,000", () => {
    const { election, total } = schedule({ ...early, formula: 0, spillOver: true, afterTax: undefined });
    expect([election, total.room]).toEqual([{ deferral: 0.15, afterTax: 0.15 }, 0]);
  });

  test("stops at the room: 7,500 are 1,000, four times 1,500 and 500", () => {
    const { rows, election } = schedule({ ...early, formula: 40000, spillOver: true, afterTax: undefined });
    expect(rows.slice(16).map(({ afterTax }) => afterTax)).toEqual([1000, 1500, 1500, 1500, 1500, 500, 0, 0]);
    expect(election.afterTax).toBe(0);
  });

  test("keeps the match of a plan that matches after-tax money", () => {
    const facts: Payroll = { ...early, formula: "6%, matching after-tax", spillOver: true };
    // 16 x 600 and 500 without it.
    expect([schedule(facts).total.employer, schedule(facts).matchLost]).toEqual([14400, 0]);
    expect(schedule({ ...facts, spillOver: false })).toMatchObject({
      total: { employer: 10100 },
      matchLost: 4300,
    });
  });
});

describe("Deferrals elsewhere", () => {
  test("leave less of the person's limit, and all of this plan's", () => {
    const { rows, total } = schedule({ ...early, formula: 0, elsewhere: 20000 });
    expect([rows[2]!.deferral, rows[3]!.deferral, total.deferral]).toEqual([1500, 0, 4500]);
    expect([total.additions, total.room]).toEqual([4500, 67500]);
  });

  test("use the limit up, catch-up included: of 32,500 at 55 after 20,000 12,500 are left, none of them catch-up here", () => {
    const { total } = schedule({ ...early, age: 55, formula: 0, elsewhere: 20000 });
    expect([total.deferral, total.additions, total.room]).toEqual([12500, 12500, 59500]);
  });

  test("over the limit leave nothing, and the election spills over from the first pay", () => {
    const { rows, total } = schedule({ ...early, formula: 0, elsewhere: 30000, spillOver: true });
    expect([rows[0]!.deferral, rows[0]!.afterTax, total.afterTax]).toEqual([0, 1500, 36000]);
  });

  test("that make an excess with the deferrals to date are refused with what to do about it", () => {
    const given: Payroll = { ...early, first: 13, toDate: [10000, 0, 0], elsewhere: 20000 };
    tells(
      errorOf("PAYSCHEDULE", ...argumentsOf(given)),
      "#VALUE! | deferralsToDate was 10,000 | 4,500 | 20,000 elsewhere | excess of 5,500 | April 15, 2027",
    );
  });
});

describe("Match lost", () => {
  // 5,000 four times and 4,500: 600 of match each, where 6% of the year's pay are 14,400.
  const loaded: Payroll = { ...early, deferral: 0.5 };

  test("is what deferring early costs", () => {
    expect(schedule(loaded)).toMatchObject({ total: { employer: 3000 }, matchLost: 11400 });
  });

  test("is nothing with a true-up, which pays it in the last period", () => {
    const { rows, matchLost } = schedule({ ...loaded, trueUp: true });
    expect([rows[23]!.employer, matchLost]).toEqual([11400, 0]);
  });

  test("is nothing of dollars, or of deferrals spread over the year", () => {
    expect(schedule({ ...loaded, formula: 14400 }).matchLost).toBe(0);
    expect(schedule({ ...loaded, deferral: 0.1 }).matchLost).toBe(0);
  });

  test("counts what came to date", () => {
    // 24,500 deferred and 3,000 of match before July, then nothing is deferred: 14,400 - 3,000.
    expect(schedule({ ...loaded, first: 13, toDate: [24500, 3000, 0] }).matchLost).toBe(11400);
    expect(schedule({ ...loaded, first: 13, toDate: [24500, 20000, 0] }).matchLost).toBe(0);
  });
});

describe("Excess", () => {
  test("is what the year's additions are over 415(c), as EXCESS says: 24,500 + 60,000 - 72,000", () => {
    const { total, excess } = schedule({ ...early, formula: 60000, afterTax: undefined });
    expect([total.additions, total.afterTax, excess]).toEqual([84500, 0, 12500]);
    expect(callGrid("EXCESS", 2026, 45, total.deferral, total.additions, 240000)[2]!.slice(1, 3)).toEqual([
      84500, 12500,
    ]);
  });

  test("of a low pay is over 100% of it: 24,000 + 10,000 - 30,000", () => {
    expect(schedule({ ...early, pay: 30000, deferral: 0.8, formula: 10000 }).excess).toBe(4000);
  });

  test("is nothing at the limit, catch-up apart", () => {
    expect(schedule({ ...early, age: 55, formula: 47500 })).toMatchObject({
      total: { deferral: 32500, additions: 72000, room: 0 },
      excess: 0,
    });
  });
});

describe("The election that is solved", () => {
  test("cuts no paycheck short: 95% of 3,000 deferred leave 5% until the limit is reached", () => {
    const { rows, election, total } = schedule({
      ...early,
      pay: 36000,
      periods: 12,
      deferral: 0.95,
      formula: 0,
      afterTax: undefined,
    });
    expect([election.afterTax, rows[0]!.afterTax]).toEqual([0.05, 150]);
    expect(total.room).toBe(9700); // 36,000 - 24,500 - 1,800
  });

  test("is 0 where a paycheck has nothing left", () => {
    const { election, total } = schedule({ ...early, deferral: 1, formula: 0, afterTax: undefined });
    expect([election.afterTax, total.room]).toEqual([0, 47500]);
    expect(schedule({ ...early, pay: 0, formula: 0, afterTax: undefined }).election.afterTax).toBe(0);
  });

  test("is not held back by half a cent: 50% of 100.01 is deferred as 50.01 and leaves 50.00 for the other half", () => {
    const facts: Payroll = {
      ...early,
      pay: 1200.12,
      periods: 12,
      deferral: 0.5,
      formula: 0,
      afterTax: undefined,
    };
    expect(schedule(facts)).toMatchObject({
      election: { afterTax: 0.5 },
      total: { deferral: 600.12, afterTax: 600 },
    });
  });
});

describe("Room left of a plan that matches after-tax money", () => {
  test("is what fits with its own match: 3,600 + 3,600 + 61,200 + 3,600 = 72,000, after every pay", () => {
    const { rows, total } = schedule({
      ...early,
      age: 40,
      pay: 72000,
      periods: 12,
      deferral: 0.05,
      formula: "100% of 10%, matching after-tax",
    });
    expect([...rows, total].map(({ room }) => room)).toEqual(Array(13).fill(61200));
  });

  test("leaves room for the match that it can still earn, where deferrals stop early", () => {
    // 10,100 are paid, 100 of the 17th pay and 7 x 600 can still be earned: 72,000 - 24,500 - 10,100 - 4,300.
    const facts: Payroll = { ...early, formula: "6%, matching after-tax" };
    expect(schedule(facts).total.room).toBe(33100);
    expect(schedule({ ...facts, trueUp: true }).total.room).toBe(33100);
    expect(number("AFTERTAXROOM", 2026, 45, 240000, 24500, "6%, matching after-tax")).toBe(33100);
    // Only the cap on the match keeps it from more: 12,000 - 10,100.
    expect(schedule({ ...facts, formula: "6%, max $12,000, matching after-tax" }).total.room).toBe(35500);
  });

  test("fills what the paychecks leave of each tier", () => {
    // Six pays of 10,000, 1% deferred: 72,000 - 66,000 - 600 - 600 = 4,800. The first tier has 6 x 200 left, and so has the
    // second: 1,200 + 1,200 of match, 1,200 + 600, and 600 that earn nothing.
    const { total } = schedule({
      ...early,
      pay: 120000,
      periods: 12,
      deferral: 0.01,
      formula: "100% of 3%, 50% of 2%, matching after-tax",
      first: 7,
      toDate: [0, 66000, 0],
    });
    expect([total.employer, total.room]).toEqual([600, 3000]);
  });

  test("is the after-tax money still to come and what fits besides", () => {
    const { rows, total } = schedule({ ...early, formula: "6%, matching after-tax", afterTax: 0.1 });
    // 24 x 1,000 go in, and earn all of the 14,400: 72,000 - 24,500 - 14,400 - 24,000.
    expect(total).toMatchObject({ afterTax: 24000, employer: 14400, room: 9100 });
    expect([rows[0]!.room, rows[22]!.room]).toEqual([9100 + 23000, 9100 + 1000]);
  });
});
