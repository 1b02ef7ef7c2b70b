// Binary fractions put 1.005 a hair under itself; the slack, some sixteen units in the last place, lifts it back.
const slack = 1 + 2 ** -48;

/** Rounds dollars to the cent, half up (away from zero below zero). */
export function toCent(dollars: number): number {
  if (Number.isInteger(dollars)) return dollars + 0;
  const cents = Math.abs(dollars) * 100;
  const rounded = Math.floor(cents + Math.min(cents * (slack - 1), 0.02) + 0.5) / 100;
  return dollars < 0 ? 0 - rounded : rounded;
}

/** Rounds a ratio from 0 on to so many decimal places, half up. */
export function toPlaces(ratio: number, places: number): number {
  const scale = 10 ** places;
  return Math.floor(ratio * scale * slack + 0.5) / scale;
}

/** Adds up dollars, to the cent. */
export function sum(amounts: readonly number[]): number {
  return toCent(amounts.reduce((total, amount) => total + amount, 0));
}

/** The whole steps in an amount from 0 on, one a hair short counting as whole. */
export function wholeSteps(amount: number, step: number): number {
  return Math.floor((amount / step) * slack);
}

/** Rounds down to a whole number of steps. */
export function downToStep(amount: number, step: number): number {
  return wholeSteps(amount, step) * step;
}

/** Rounds dollars from 0 on down to the cent. */
export function downToCent(dollars: number): number {
  return Math.floor(dollars * 100 * slack) / 100;
}

/** Rounds dollars from 0 on up to the cent. */
export function upToCent(dollars: number): number {
  return Math.ceil((dollars * 100) / slack) / 100;
}

/** Whether an amount stays within a limit, an amount a hair over it being the limit. */
export function isWithin(amount: number, limit: number): boolean {
  return amount <= limit * slack;
}

/** A rate or a ratio without the dust of binary fractions: 3 steps of 0.1 are 0.3. */
export function clean(ratio: number): number {
  return Math.round(ratio * 1e12) / 1e12;
}

/** Beyond this a double no longer holds every cent. */
export const largestExact = 9e13;

const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A figure as a message shows it: 24,500 or 24,500.5. */
export function shown(amount: number): string {
  return plain.format(amount);
}
