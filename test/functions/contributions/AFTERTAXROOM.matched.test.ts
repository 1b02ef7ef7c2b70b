import { call } from "../../excel";

// A plan that matches after-tax contributions too: the room x is the largest amount that fits together with its match.
interface Case {
  readonly why: string;
  readonly pay: number;
  readonly deferrals: number;
  readonly formula: string;
  readonly toDate?: number;
  readonly room: number;
}

const cases: Case[] = [
  {
    why: "x + 50% of (10,000 + x) <= 62,000: x = 38,000 with a match of 24,000",
    pay: 100000,
    deferrals: 10000,
    formula: "50% of 50%, matching after-tax",
    room: 38000,
  },
  {
    why: "10,000.01 deferred: x = 37,999.99, since 38,000 would earn half a cent more match",
    pay: 100000,
    deferrals: 10000.01,
    formula: "50% of 50%, matching after-tax",
    room: 37999.99,
  },
  {
    why: "the tier ends at 20,000: x + 10,000 + 10,000 <= 62,000",
    pay: 200000,
    deferrals: 10000,
    formula: "100% of 10%, matching after-tax",
    room: 42000,
  },
  {
    why: "max caps the match at 12,000: x = 62,000 - 12,000",
    pay: 200000,
    deferrals: 10000,
    formula: "100% of 20%, max $12,000, matching after-tax",
    room: 50000,
  },
  {
    why: "nonelective 3,000 besides: x + 50% of (10,000 + x) <= 59,000: x = 36,000",
    pay: 100000,
    deferrals: 10000,
    formula: "50% of 50% + 3% nonelective, matching after-tax",
    room: 36000,
  },
  {
    why: "8,000 went in already: x + 8,000 + 50% of (18,000 + x) <= 62,000: x = 30,000",
    pay: 100000,
    deferrals: 10000,
    formula: "50% of 50%, matching after-tax",
    toDate: 8000,
    room: 30000,
  },
];

/** Deferrals, after-tax money and the match on both, as EMPLOYERMATCH counts them. */
function additions({ pay, deferrals, formula, toDate = 0 }: Case, afterTax: number): number {
  const match = call("EMPLOYERMATCH", 2026, pay, deferrals, formula, 0, toDate + afterTax) as number;
  return Math.round((deferrals + toDate + afterTax + match) * 100) / 100;
}

test.each(cases)("$why", (facts) => {
  const { pay, deferrals, formula, toDate = 0, room } = facts;
  expect(call("AFTERTAXROOM", 2026, 45, pay, deferrals, formula, toDate)).toBe(room);
  expect(additions(facts, room)).toBeLessThanOrEqual(72000);
  expect(additions(facts, room + 0.01)).toBeGreaterThan(72000);
});

test("where deferrals fill the tier the after-tax money earns no match: 72,000 - 24,500 - 9,000", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 300000, 24500, "50% of 6%, matching after-tax")).toBe(38500);
});

test("the plan's cap binds before the match does", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 100000, 10000, "50% of 50%, matching after-tax", 0, 0.1)).toBe(10000);
});

test("100% of pay binds: 20,000 - 15,000 - a match of 1,000", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 20000, 15000, "5%, matching after-tax")).toBe(4000);
});

test("the pay left binds: 30,000 - 28,000, where the limit would leave 30,000 - 24,500 - 300", () => {
  expect(call("AFTERTAXROOM", 2026, 55, 30000, 28000, "1%, matching after-tax")).toBe(2000);
});

test("deferrals and their match that fill the limit leave nothing", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 49000, 24500, "100% of 100%, matching after-tax")).toBe(0);
});

test("a cap of $1.15 is filled to the cent, though 1.15 x 100 is a hair under 115 in binary", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 300000, 0, "100% of 4%, matching after-tax", 0, "$1.15")).toBe(1.15);
});
