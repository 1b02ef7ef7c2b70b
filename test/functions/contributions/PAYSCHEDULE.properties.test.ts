import fc from "fast-check";
import {
  age,
  cap,
  cents,
  dollars,
  employerDollars,
  flag,
  inText,
  matchingFormula,
  number,
  year,
} from "../arbitraries";
import { type Payroll, type Row, schedule } from "./payrolls";

// Formulas whose rates fall from tier to tier: what is paid by payroll is at most what the whole year would give.
const falling = fc.constantFrom(
  "100% of 3%, 50% of 2%",
  "6%",
  "50% of 8%, max $6,000",
  "33.3% of 7.5% + 3% nonelective",
);
const formula = fc.oneof(falling, employerDollars, matchingFormula);

/** A payroll from January, or from a later period with figures to date that its pay and the limit allow. */
const payroll = fc
  .record({
    year,
    age,
    pay: dollars(600000),
    periods: fc.oneof(fc.constantFrom(12, 24, 26, 27, 52), fc.integer({ min: 1, max: 60 })),
    deferral: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 200),
    formula,
    trueUp: flag,
    planCap: cap,
    start: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    used: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true }))),
  })
  .map(({ start, used, ...facts }): Payroll => {
    const first = 1 + Math.floor(start * (facts.periods - 1));
    const paid = Math.floor((facts.pay * 100 * (first - 1)) / facts.periods) / 100;
    const limit = Math.min(number("DEFERRALLIMIT", facts.year, facts.age), paid);
    const [deferrals, employer, afterTax] = used.map((part) => part / 2) as [number, number, number];
    const down = (amount: number) => Math.floor(amount * 100) / 100;
    return {
      ...facts,
      first,
      toDate: [down(deferrals * limit), down(employer * 0.1 * paid), down(afterTax * 0.2 * paid)],
    };
  });

function add(rows: readonly Row[], column: "pay" | "deferral" | "employer" | "afterTax"): number {
  return rows.reduce((sum, row) => sum + cents(row[column]), 0);
}

function totals({ toDate = [0, 0, 0] }: Payroll, total: Row) {
  const [deferrals, employer, afterTax] = toDate.map(cents) as [number, number, number];
  return {
    deferrals: (deferrals + cents(total.deferral)) / 100,
    employer: (employer + cents(total.employer)) / 100,
    afterTax: (afterTax + cents(total.afterTax)) / 100,
  };
}

/** The room of the year's end by AFTERTAXROOM, all employer money in dollars. */
function roomOf(facts: Payroll, total: Row): number {
  const { deferrals, employer } = totals(facts, total);
  return number(
    "AFTERTAXROOM",
    facts.year,
    facts.age,
    facts.pay,
    inText(deferrals),
    inText(employer),
    inText(facts.toDate?.[2] ?? 0),
    facts.planCap,
  );
}

const anyElection = fc.option(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  { nil: undefined },
);

test("every column adds up to its total to the cent, nothing is negative, no pay is overspent", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total } = schedule({ ...facts, afterTax } as Payroll);
      for (const column of ["pay", "deferral", "employer", "afterTax"] as const)
        expect(add(rows, column)).toBe(cents(total[column]));
      for (const row of rows) {
        expect(Math.min(row.pay, row.deferral, row.employer, row.afterTax, row.room)).toBeGreaterThanOrEqual(
          0,
        );
        expect(cents(row.deferral) + cents(row.afterTax)).toBeLessThanOrEqual(cents(row.pay));
      }
      if (facts.first === 1) expect(total.pay).toBe(facts.pay);
    }),
    { numRuns: 300 },
  );
});

test("after-tax money stays within AFTERTAXROOM, which shrinks by each pay's contribution to what is left", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total } = schedule({ ...facts, afterTax } as Payroll);
      let left = cents(roomOf(facts, total));
      for (const row of rows) {
        left -= cents(row.afterTax);
        expect(cents(row.room)).toBe(left);
      }
      expect(left).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test("additions to date are the figures to date and the columns so far, deferrals up to 402(g) only", () => {
  fc.assert(
    fc.property(payroll, (facts) => {
      const { rows, total } = schedule(facts);
      const most = cents(number("LIMIT", facts.year, "Deferral"));
      rows.forEach((row, k) => {
        const soFar = rows.slice(0, k + 1);
        const [deferrals, employer, afterTax] = facts.toDate!.map(cents) as [number, number, number];
        const others = employer + afterTax + add(soFar, "employer") + add(soFar, "afterTax");
        expect(cents(row.additions)).toBe(Math.min(most, deferrals + add(soFar, "deferral")) + others);
      });
      expect(total.additions).toBe(rows[rows.length - 1]!.additions);
    }),
    { numRuns: 100 },
  );
});

test("deferrals run at their rate until the limit of that age and pay, and stop for good", () => {
  fc.assert(
    fc.property(payroll, (facts) => {
      const { rows, total } = schedule(facts);
      const limit = number("DEFERRALLIMIT", facts.year, facts.age, facts.pay);
      expect(totals(facts, total).deferrals).toBeLessThanOrEqual(limit);
      const short = rows.findIndex(
        (row) => cents(row.deferral) < Math.round(facts.deferral * cents(row.pay)) - 1,
      );
      if (short < 0) return;
      expect(cents(totals(facts, total).deferrals)).toBe(cents(limit));
      expect(add(rows.slice(short + 1), "deferral")).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test("without an election, the largest whole percent that is not cut short: one more overshoots", () => {
  const asked = (rows: readonly Row[], percent: number) =>
    rows.reduce((sum, row) => {
      const wanted = Math.floor((cents(row.pay) * percent) / 100 + 0.5);
      return sum + Math.min(wanted, cents(row.pay) - cents(row.deferral));
    }, 0);
  fc.assert(
    fc.property(payroll, (facts) => {
      const whole = Array.from({ length: 101 }, (_, percent) => {
        const { rows, total } = schedule({ ...facts, afterTax: percent / 100 });
        return cents(total.afterTax) === asked(rows, percent);
      });
      const largest = whole.lastIndexOf(true);
      expect(whole).toEqual(whole.map((_, percent) => percent <= largest));
      expect(schedule(facts)).toEqual(schedule({ ...facts, afterTax: largest / 100 }));
    }),
    { numRuns: 40 },
  );
});

test("an election that is cut short leaves no room but the cents that would earn too much match", () => {
  fc.assert(
    fc.property(payroll, fc.constant(1), (facts, afterTax) => {
      const { rows, total } = schedule({ ...facts, afterTax });
      const spare = rows.reduce(
        (sum, row) => sum + cents(row.pay) - cents(row.deferral) - cents(row.afterTax),
        0,
      );
      if (spare > 0)
        expect(cents(total.room)).toBeLessThanOrEqual(/matching/.test(String(facts.formula)) ? 4 : 0);
    }),
    { numRuns: 200 },
  );
});

test("a true-up brings the year from January to EMPLOYERMATCH, which without it is the most to within rounding", () => {
  fc.assert(
    fc.property(payroll, fc.oneof(falling, matchingFormula), (drawn, formula) => {
      const facts = { ...drawn, formula, first: 1, toDate: [0, 0, 0] as const, trueUp: true };
      const { total, rows } = schedule(facts);
      const match = number(
        "EMPLOYERMATCH",
        facts.year,
        facts.pay,
        inText(total.deferral),
        formula,
        0,
        inText(total.afterTax),
      );
      const before = add(rows.slice(0, -1), "employer");
      expect(cents(total.employer)).toBe(Math.max(cents(match), before));
      const plain = schedule({ ...facts, trueUp: false, afterTax: 0 }).total;
      const most = number("EMPLOYERMATCH", facts.year, facts.pay, inText(plain.deferral), formula);
      expect(cents(plain.employer)).toBeLessThanOrEqual(cents(most) + 2 * facts.periods);
    }),
    { numRuns: 200 },
  );
});
