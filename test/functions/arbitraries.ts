import fc, { type Arbitrary } from "fast-check";
import { firstYear, lastYear } from "../../src/law";
import { call } from "../excel";

/** Random facts for the property tests, crowded around the places where the law changes its mind. */
export const year = fc.integer({ min: firstYear.year, max: lastYear.year });
export const age = fc.oneof(fc.constantFrom(49, 50, 59, 60, 63, 64, 65), fc.integer({ min: 18, max: 90 }));
export const status = fc.constantFrom("Single", "MFJ", "MFS", "HOH", "QSS");
export const flag = fc.boolean();
export const rate = fc.integer({ min: 0, max: 1000 }).map((mills) => mills / 1000);

/** Dollars with cents from 0. */
export function dollars(most: number): Arbitrary<number> {
  return fc
    .oneof(
      fc.integer({ min: 0, max: most * 100 }),
      fc.integer({ min: 0, max: most }).map((whole) => whole * 100),
    )
    .map((cents) => cents / 100);
}

/** Dollars of either sign. */
export function signed(most: number): Arbitrary<number> {
  return fc
    .tuple(dollars(most), flag)
    .map(([amount, negative]) => (negative && amount > 0 ? -amount : amount));
}

export const formula = fc.constantFrom(
  "100% of 3%, 50% of 2%",
  "50% of 6%",
  "6%",
  "100% of 6%, max $5,000",
  "33.3% of 7.5% + 3% nonelective",
);

export const matchingFormula = fc
  .tuple(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.constantFrom("", ", max $9,876.54"),
  )
  .map(([percent, tenths, max]) => `${percent}% of ${tenths / 10}%${max}, matching after-tax`);

export const employerDollars = dollars(80000).filter((amount) => amount === 0 || amount > 1);
export const employer: Arbitrary<number | string> = fc.oneof(employerDollars, rate, formula);
export const cap: Arbitrary<number | string> = fc.oneof(
  fc.constant("None"),
  rate.filter((fraction) => fraction > 0),
  dollars(60000).filter((amount) => amount > 1),
);

/** A person whose deferrals and after-tax contributions so far fit the limit and the pay. */
export interface Saver {
  readonly year: number;
  readonly age: number;
  readonly pay: number;
  readonly deferrals: number;
  readonly toDate: number;
}

export const saver: Arbitrary<Saver> = fc
  .record({ year, age, pay: dollars(500000), deferred: rate, contributed: rate })
  .map(({ year, age, pay, deferred, contributed }) => {
    const deferrals = downToCent(deferred * number("DEFERRALLIMIT", year, age, pay));
    return { year, age, pay, deferrals, toDate: downToCent((contributed * (pay - deferrals)) / 4) };
  });

/** The answer of a call that must be a number. */
export function number(name: string, ...given: unknown[]): number {
  const answer = call(name, ...given);
  if (typeof answer !== "number")
    throw new Error(`${name}(${JSON.stringify(given)}) answered ${JSON.stringify(answer)}`);
  return answer;
}

export function cents(dollars: number): number {
  return Math.round(dollars * 100);
}

function downToCent(dollars: number): number {
  return Math.floor(dollars * 100) / 100;
}
