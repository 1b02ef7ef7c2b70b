import fc, { type Arbitrary } from "fast-check";
import { firstYear, lastYear } from "../../src/law";
import { call } from "../excel";

/** Random facts for the property tests, crowded around the places where the law changes its mind. */
export const year = fc.integer({ min: firstYear.year, max: lastYear.year });
export const age = fc.oneof(fc.constantFrom(49, 50, 59, 60, 63, 64, 65), fc.integer({ min: 18, max: 90 }));
export const status = fc.constantFrom("Single", "MFJ", "MFS", "HOH", "QSS");
export const flag = fc.boolean();
export const rate = fc.integer({ min: 0, max: 1000 }).map((mills) => mills / 1000);

/** Dollars with cents: 0, or from 1, as cents of pay are refused for a percent. */
export function dollars(most: number): Arbitrary<number> {
  return fc
    .oneof(
      fc.integer({ min: 0, max: most * 100 }),
      fc.integer({ min: 0, max: most }).map((whole) => whole * 100),
    )
    .map((cents) => (cents < 100 ? 0 : cents / 100));
}

/** Dollars as text, which are dollars at any size, so that cents are no percent and 60 dollars no election. */
export function inText(dollars: number): string {
  return `$${dollars.toFixed(2)}`;
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
  // Without a max a match is at most 100% of pay.
  .filter(([percent, tenths, max]) => max !== "" || percent * tenths <= 100000)
  .map(([percent, tenths, max]) => `${percent}% of ${tenths / 10}%${max}, matching after-tax`);

/** Dollars of what may also be a part of pay: 0, or from 100. */
export function largeDollars(most: number): Arbitrary<number> {
  return dollars(most).map(orNothing);
}

const orNothing = (amount: number) => (amount < 100 ? 0 : amount);

export const loneRate = fc.integer({ min: 0, max: 80 }).map((mills) => mills / 1000);
export const stateRate = fc.integer({ min: 0, max: 200 }).map((mills) => mills / 1000);
export const taxRate = fc.integer({ min: 0, max: 600 }).map((mills) => mills / 1000);
export const yearlyReturn = fc.integer({ min: -900, max: 300 }).map((mills) => mills / 1000);
export const gain = fc.integer({ min: 0, max: 300 }).map((mills) => mills / 1000);
export const averageOfPay = fc.integer({ min: 0, max: 250 }).map((mills) => mills / 1000);
export const employerDollars = largeDollars(80000);
export const employer: Arbitrary<number | string> = fc.oneof(employerDollars, loneRate, formula);
export const cap: Arbitrary<number | string> = fc.oneof(
  fc.constant("None"),
  rate.filter((fraction) => fraction > 0),
  dollars(60000).filter((amount) => amount >= 100),
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
    const deferrals = orNothing(downToCent(deferred * number("DEFERRALLIMIT", year, age, pay)));
    return {
      year,
      age,
      pay,
      deferrals,
      toDate: orNothing(downToCent((contributed * (pay - deferrals)) / 4)),
    };
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
