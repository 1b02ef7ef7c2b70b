import fc from "fast-check";
import { age, cap, dollars, employerDollars, flag, matchingFormula, number, year } from "../arbitraries";
import { type Payroll, type Row } from "./payrolls";

// Formulas whose rates fall from tier to tier: what is paid by payroll is at most what the whole year would give.
export const falling = fc.constantFrom(
  "100% of 3%, 50% of 2%",
  "6%",
  "50% of 8%, max $6,000",
  "33.3% of 7.5% + 3% nonelective",
);
const formula = fc.oneof(falling, employerDollars, matchingFormula);

export const anyElection = fc.option(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  { nil: undefined },
);

const ownElection = fc.oneof(
  fc.constantFrom("", 0, "None"),
  fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
);

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Rounded down to the cent; cents alone would look like a percent. */
function down(amount: number): number {
  return amount < 1 ? 0 : Math.floor(amount * 100) / 100;
}

/** A payroll from January, or from a later period with figures to date that its pay and the limit allow. */
export const payroll = fc
  .record({
    year,
    age,
    pay: dollars(600000).map(down),
    periods: fc.oneof(fc.constantFrom(12, 24, 26, 27, 52), fc.integer({ min: 1, max: 60 })),
    deferral: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 200),
    formula,
    trueUp: flag,
    planCap: cap,
    bonuses: fc.array(fc.tuple(part, dollars(200000).map(down), ownElection, ownElection), { maxLength: 3 }),
    spillOver: flag,
    start: fc.oneof(fc.constant(0), part),
    payToDate: fc.option(dollars(300000).map(down), { nil: undefined }),
    used: fc.tuple(part, part, part),
    elsewhere: fc.oneof(fc.constant(0), part),
  })
  .map(({ start, used, payToDate, elsewhere, ...drawn }): Payroll => {
    const { pay, periods } = drawn;
    const first = 1 + Math.floor(start * (periods - 1));
    const bonuses = drawn.bonuses.map(
      ([at, ...bonus]) => [1 + Math.floor(at * (periods - 1)), ...bonus] as const,
    );
    const facts = { ...drawn, first, bonuses, payToDate: first === 1 ? undefined : payToDate };
    const earlier = bonuses.reduce((sum, [period, amount]) => sum + (period < first ? amount : 0), 0);
    const paid = down(facts.payToDate ?? (pay * (first - 1)) / periods + earlier - 0.01);
    const limit = number("DEFERRALLIMIT", facts.year, facts.age);
    const [deferrals, employer, afterTax] = used.map((each) => each / 2) as [number, number, number];
    const deferred = down(deferrals * Math.min(limit, paid));
    return {
      ...facts,
      elsewhere: down(elsewhere * (limit - deferred)),
      toDate: [deferred, down(employer * 0.1 * paid), down(afterTax * 0.2 * paid)],
    };
  });

export function dateFigures({ toDate = [0, 0, 0] }: Payroll): readonly [number, number, number] {
  return toDate;
}

export function isMatching({ formula }: Payroll): boolean {
  return /matching/.test(String(formula));
}

/** The year's pay: before the schedule and on it. */
export function yearPay(facts: Payroll, total: Row): number {
  const { pay, periods, first = 1, bonuses = [] } = facts;
  const earlier = bonuses.reduce((sum, [period, amount]) => sum + (period < first ? amount : 0), 0);
  const toDate = facts.payToDate ?? (pay * (first - 1)) / periods + earlier;
  return Math.round((toDate + total.pay) * 100 + 1e-6) / 100;
}
