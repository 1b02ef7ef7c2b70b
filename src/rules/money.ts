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

/** Rounds down to a whole number of steps, an amount a hair under a whole step counting as whole. */
export function downToStep(amount: number, step: number): number {
  return Math.floor((amount / step) * slack) * step;
}

const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A figure as a message shows it: 24,500 or 24,500.5. */
export function shown(amount: number): string {
  return plain.format(amount);
}
