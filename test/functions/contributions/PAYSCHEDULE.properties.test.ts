import fc from "fast-check";
import { cents, inText, matchingFormula, number } from "../arbitraries";
import { type Payroll, type Row, argumentsOf, schedule } from "./payrolls";
import { anyElection, dateFigures, falling, isMatching, payroll, yearPay } from "./randomPayrolls";
import { callGrid } from "../../excel";

function add(rows: readonly Row[], column: "pay" | "deferral" | "employer" | "afterTax"): number {
  return rows.reduce((sum, row) => sum + cents(row[column]), 0);
}

/** The year's deferrals, employer and after-tax contributions in dollars, the figures to date included. */
function yearOf(facts: Payroll, total: Row) {
  const [deferrals, employer, afterTax] = dateFigures(facts).map(cents) as [number, number, number];
  return {
    deferrals: (deferrals + cents(total.deferral)) / 100,
    employer: (employer + cents(total.employer)) / 100,
    afterTax: (afterTax + cents(total.afterTax)) / 100,
  };
}

/** AFTERTAXROOM of the whole year, given the employer contributions and what went in after tax before. */
function roomOf(facts: Payroll, total: Row, employer: number | string, afterTax: number): number {
  const { deferrals } = yearOf(facts, total);
  const { year, age, planCap } = facts;
  return number(
    "AFTERTAXROOM",
    year,
    age,
    yearPay(facts, total),
    inText(deferrals),
    employer,
    inText(afterTax),
    planCap,
  );
}

function employerMatch(facts: Payroll, total: Row): number {
  const { deferrals, afterTax } = yearOf(facts, total);
  const { year, formula } = facts;
  return number(
    "EMPLOYERMATCH",
    year,
    yearPay(facts, total),
    inText(deferrals),
    formula,
    0,
    inText(afterTax),
  );
}

interface Asked {
  readonly pay: number;
  readonly deferral: number;
  readonly spilled: number;
  /** By the after-tax election, rounded and before its rounding. */
  readonly elected: number;
  readonly exact: number;
}

/** What the elections ask of each paycheck, in cents. */
function asked(facts: Payroll, { rows, total }: { rows: Row[]; total: Row }, election: number): Asked[] {
  const { year, age, bonuses = [], elsewhere = 0, spillOver = false } = facts;
  const round = (amount: number) => Math.floor(amount + 0.5 + 1e-6);
  const person = Math.max(0, cents(number("DEFERRALLIMIT", year, age)) - cents(elsewhere));
  let left = Math.min(person, cents(yearPay(facts, total))) - cents(dateFigures(facts)[0]);
  return rows.map((row) => {
    const here = bonuses.filter(([period]) => period === row.period);
    const asPay = (own: number | string) => own === "" || own === 0;
    const fraction = (own: number | string) => (typeof own === "number" ? own : 0);
    const of = (rate: number, own: (bonus: (typeof here)[number]) => number | string) => {
      const base = here.reduce((sum, b) => sum - (asPay(own(b)) ? 0 : cents(b[1])), cents(row.pay));
      const fixed = here.reduce((sum, b) => sum + round(fraction(own(b)) * cents(b[1])), 0);
      return { rounded: round(rate * base) + fixed, exact: rate * base + fixed };
    };
    const deferral = of(facts.deferral, (bonus) => bonus[2]).rounded;
    const deferred = Math.min(deferral, left);
    left -= deferred;
    const { rounded, exact } = of(election, (bonus) => bonus[3]);
    const spilled = spillOver ? deferral - deferred : 0;
    return { pay: cents(row.pay), deferral: deferred, spilled, elected: rounded, exact };
  });
}

test("every column adds up to its total to the cent, nothing is negative, no pay is overspent", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total, matchLost, excess } = schedule({ ...facts, afterTax });
      for (const column of ["pay", "deferral", "employer", "afterTax"] as const)
        expect(add(rows, column)).toBe(cents(total[column]));
      for (const row of rows) {
        expect(Math.min(row.pay, row.deferral, row.employer, row.afterTax, row.room)).toBeGreaterThanOrEqual(
          0,
        );
        expect(cents(row.deferral) + cents(row.afterTax)).toBeLessThanOrEqual(cents(row.pay));
      }
      expect(Math.min(matchLost, excess)).toBeGreaterThanOrEqual(0);
      if (facts.payToDate === undefined) {
        const scheduled = (facts.bonuses ?? []).reduce((sum, [, amount]) => sum + cents(amount), 0);
        expect(cents(yearPay(facts, total))).toBe(cents(facts.pay) + scheduled);
      }
    }),
    { numRuns: 300 },
  );
});

test("deferrals and after-tax money are what the elections ask of each paycheck, until the limit and the room end them", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total, election } = schedule({ ...facts, afterTax });
      const wanted = asked(facts, { rows, total }, election.afterTax);
      expect(election.deferral).toBe(facts.deferral);
      expect(rows.map(({ deferral }) => cents(deferral))).toEqual(wanted.map(({ deferral }) => deferral));
      const paid = wanted.map((each) => Math.min(each.spilled + each.elected, each.pay - each.deferral));
      const stop = rows.findIndex((row, k) => cents(row.afterTax) < paid[k]!);
      rows.forEach((row, k) => {
        if (stop < 0 || k < stop) expect(cents(row.afterTax)).toBe(paid[k]);
        if (stop >= 0 && k > stop) expect(row.afterTax).toBe(0);
      });
      // What stops them is the room, but for the cents that would earn too much match.
      if (stop >= 0) expect(cents(total.room)).toBeLessThanOrEqual(isMatching(facts) ? 4 : 0);
    }),
    { numRuns: 300 },
  );
});

test("the room after each pay is the after-tax money still to come and, without a match on it, the rest of AFTERTAXROOM", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total } = schedule({ ...facts, afterTax });
      rows.forEach((row, k) =>
        expect(cents(row.room)).toBe(cents(total.room) + add(rows.slice(k + 1), "afterTax")),
      );
      const { employer } = yearOf(facts, total);
      const room =
        cents(roomOf(facts, total, inText(employer), dateFigures(facts)[2])) - cents(total.afterTax);
      expect(room).toBeGreaterThanOrEqual(0);
      if (isMatching(facts)) expect(cents(total.room)).toBeLessThanOrEqual(room);
      else expect(cents(total.room)).toBe(room);
    }),
    { numRuns: 300 },
  );
});

test("with a match on after-tax money the room is the fixed point that AFTERTAXROOM finds", () => {
  fc.assert(
    fc.property(payroll, anyElection, matchingFormula, (drawn, afterTax, formula) => {
      const facts = { ...drawn, formula, trueUp: true };
      const { total } = schedule({ ...facts, afterTax });
      const { employer, afterTax: contributed } = yearOf(facts, total);
      fc.pre(cents(employer) === cents(employerMatch(facts, total)));
      expect(total.room).toBe(roomOf(facts, total, formula, contributed));
    }),
    { numRuns: 300 },
  );
});

test("additions to date are the figures to date and the columns so far, deferrals up to 402(g) only", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { rows, total } = schedule({ ...facts, afterTax });
      const most = cents(number("LIMIT", facts.year, "Deferral"));
      const [deferrals, employer, contributed] = dateFigures(facts).map(cents) as [number, number, number];
      rows.forEach((row, k) => {
        const soFar = rows.slice(0, k + 1);
        const others = employer + contributed + add(soFar, "employer") + add(soFar, "afterTax");
        expect(cents(row.additions)).toBe(Math.min(most, deferrals + add(soFar, "deferral")) + others);
      });
      expect(total.additions).toBe(rows[rows.length - 1]!.additions);
    }),
    { numRuns: 100 },
  );
});

test("additions pass the limit by the excess, and never because of scheduled after-tax money", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { total, excess } = schedule({ ...facts, afterTax });
      const limit = number("ADDITIONSLIMIT", facts.year, yearPay(facts, total));
      expect(cents(excess)).toBe(Math.max(0, cents(total.additions) - cents(limit)));
      if (total.afterTax > 0) expect(excess).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test("without an election, the largest whole percent that fits and cuts no paycheck short: one more does not", () => {
  fc.assert(
    fc.property(payroll, (facts) => {
      const solved = schedule(facts);
      const { afterTax } = solved.election;
      const percent = Math.round(afterTax * 100);
      expect(afterTax).toBe(percent / 100);
      expect(solved).toEqual(schedule({ ...facts, afterTax }));
      /** Whether each paycheck can pay its part, but for less than a cent, and all of it fits. */
      const isWhole = (each: number) => {
        const { rows, total } = schedule({ ...facts, afterTax: each / 100 });
        return asked(facts, { rows, total }, each / 100).every(
          ({ pay, deferral, spilled, elected, exact }, k) =>
            Math.floor(exact + 1e-6) <= pay - deferral - spilled &&
            cents(rows[k]!.afterTax) === Math.min(spilled + elected, pay - deferral),
        );
      };
      if (percent > 0) expect(isWhole(percent)).toBe(true);
      if (percent < 100 && facts.pay > 0) expect(isWhole(percent + 1)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a match is that of each payroll on its own pay until 401(a)(17) is reached", () => {
  fc.assert(
    fc.property(payroll, anyElection, (drawn, afterTax) => {
      const facts = { ...drawn, formula: "50% of 6%", trueUp: false };
      const { rows, total } = schedule({ ...facts, afterTax });
      const most = cents(number("LIMIT", facts.year, "Compensation"));
      let paid = cents(yearPay(facts, total)) - cents(total.pay);
      for (const row of rows) {
        const counted = Math.max(0, Math.min(cents(row.pay), most - paid));
        paid += cents(row.pay);
        const matched = Math.min(cents(row.deferral), 0.06 * counted);
        expect(cents(row.employer)).toBe(Math.floor(matched / 2 + 0.5 + 1e-6));
      }
    }),
    { numRuns: 200 },
  );
});

test("the match lost is what EMPLOYERMATCH of the year gives beyond the payrolls, and none with a true-up or of dollars", () => {
  fc.assert(
    fc.property(payroll, anyElection, (facts, afterTax) => {
      const { total, matchLost } = schedule({ ...facts, afterTax });
      if (facts.trueUp || typeof facts.formula === "number") return expect(matchLost).toBe(0);
      const lost = cents(employerMatch(facts, total)) - cents(yearOf(facts, total).employer);
      expect(cents(matchLost)).toBe(Math.max(0, lost));
    }),
    { numRuns: 300 },
  );
});

test("a true-up brings the year to EMPLOYERMATCH, which without it is the most to within rounding", () => {
  fc.assert(
    fc.property(payroll, fc.oneof(falling, matchingFormula), (drawn, formula) => {
      const facts = {
        ...drawn,
        formula,
        first: 1,
        toDate: [0, 0, 0],
        payToDate: undefined,
        trueUp: true,
      } as const;
      const { total, rows } = schedule(facts);
      const before = add(rows.slice(0, -1), "employer");
      expect(cents(total.employer)).toBe(Math.max(cents(employerMatch(facts, total)), before));
      const plain = schedule({ ...facts, trueUp: false, afterTax: 0 }).total;
      expect(cents(plain.employer)).toBeLessThanOrEqual(
        cents(employerMatch(facts, plain)) + 2 * facts.periods,
      );
    }),
    { numRuns: 200 },
  );
});

test("a schedule from the middle of the year goes on as the one from January does", () => {
  const formula = fc.constantFrom("6%", "100% of 3%, 50% of 2%", "50% of 8%, max $6,000");
  fc.assert(
    fc.property(payroll, formula, fc.nat(100), fc.nat(), (drawn, formula, percent, at) => {
      const facts: Payroll = { ...drawn, formula, first: 1, toDate: [0, 0, 0], payToDate: undefined };
      const whole = callGrid("PAYSCHEDULE", ...argumentsOf({ ...facts, afterTax: percent / 200 }));
      const first = 2 + (at % Math.max(1, facts.periods - 1));
      fc.pre(first <= facts.periods);
      const { rows } = schedule({ ...facts, afterTax: percent / 200 });
      const gone = rows.slice(0, first - 1);
      const [deferrals, employer, contributed] = (["deferral", "employer", "afterTax"] as const).map(
        (column) => add(gone, column) / 100,
      );
      const toDate = [deferrals!, employer!, contributed!] as const;
      const payToDate = add(gone, "pay") / 100;
      const rest = callGrid(
        "PAYSCHEDULE",
        ...argumentsOf({ ...facts, afterTax: percent / 200, first, toDate, payToDate }),
      );
      expect(rest.slice(1, -4)).toEqual(whole.slice(first, -4));
      expect(rest.slice(-3)).toEqual(whole.slice(-3));
    }),
    { numRuns: 200 },
  );
});
