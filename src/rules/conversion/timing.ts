import { toCent } from "../money";

/** Pay dates of the year in which the contributions are made. */
const contributions = 26;

/**
 * What a year's after-tax money earns before it is converted: 26 equal contributions, the k-th at k/26 of the year,
 * each converted at the next of the year's conversions, compounding between. 0 conversions: each on the same day.
 */
export function yearEarnings(afterTax: number, annualReturn: number, conversionsAYear: number): number {
  if (conversionsAYear === 0) return 0;
  let earned = 0;
  for (let k = 1; k <= contributions; k += 1) {
    const converted = Math.ceil((conversionsAYear * k) / contributions) / conversionsAYear;
    earned += (1 + annualReturn) ** (converted - k / contributions) - 1;
  }
  return toCent((afterTax / contributions) * earned);
}
