import { taxYear } from "../../../src/law";
import { type PayrollFacts, payrollOf } from "../../../src/rules/contributions/payroll";

/** 26 pays of 11,538.46 or a cent more, all of them to come. */
const facts: PayrollFacts = {
  law: taxYear(2026)!,
  age: 45,
  annualPay: 300000,
  payPeriods: 26,
  bonuses: [],
  deferral: 0,
  deferralsElsewhere: 0,
  spillOver: false,
  firstPeriod: 1,
  deferralsToDate: 0,
  afterTaxToDate: 0,
};

function deferred(more: Partial<PayrollFacts>): number[] {
  return payrollOf({ ...facts, ...more }).days.map(({ deferral }) => deferral);
}

describe("Dollars to defer over the rest of the year", () => {
  test("are one unrounded part of each pay, the last paycheck taking the cents", () => {
    const payroll = payrollOf({ ...facts, deferralsLeft: 24500 });
    // 24,500 / 26 = 942.3077, of which 25 x 942.31 leave 942.25.
    expect(payroll.deferral).toBe(24500 / 300000);
    expect(payroll.days.map(({ deferral }) => deferral)).toEqual([...Array<number>(25).fill(942.31), 942.25]);
    expect(payroll.deferrals).toBe(24500);
  });

  test("are a part of the pay that is scheduled, and come on top of what was deferred", () => {
    const payroll = payrollOf({ ...facts, firstPeriod: 14, deferralsToDate: 12250, deferralsLeft: 7500 });
    expect([payroll.deferral, payroll.deferrals]).toEqual([0.05, 19750]);
  });

  test("of a few cents stop where they are used up, as each part is rounded up to a cent", () => {
    const cents = deferred({ deferralsLeft: 0.15 });
    expect([cents[0], cents[14], cents[15], cents[25]]).toEqual([0.01, 0.01, 0, 0]);
  });

  test("of nothing, or from no pay, are nothing", () => {
    expect(payrollOf({ ...facts, deferralsLeft: 0 }).deferrals).toBe(0);
    expect(payrollOf({ ...facts, annualPay: 0, deferralsLeft: 100 })).toMatchObject({
      deferral: 0,
      deferrals: 0,
    });
  });

  test("stop at the person's limit and at the pay", () => {
    expect(payrollOf({ ...facts, deferralsLeft: 30000 }).deferrals).toBe(24500);
    const low = payrollOf({ ...facts, annualPay: 2600, deferralsLeft: 5000 });
    expect([low.deferral, low.deferrals]).toEqual([1, 2600]);
  });

  test("leave alone what a bonus defers by its own election", () => {
    const bonuses = [{ period: 2, amount: 50000, deferral: 0.1 }];
    const payroll = payrollOf({ ...facts, bonuses, deferralsLeft: 20000 });
    expect([payroll.deferral, payroll.deferrals]).toEqual([0.05, 20000]);
  });
});
