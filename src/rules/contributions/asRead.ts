import { toCent } from "../money";
import type { Employer } from "./employerContributions";

/** A rate as a person writes it: 8.25%. */
export const percent = (fraction: number) => `${String(Number((fraction * 100).toPrecision(12)))}%`;

/** Dollars as a formula has them: $12,250, or $308.64. */
export function dollars(amount: number): string {
  const rounded = toCent(amount);
  const places = Number.isInteger(rounded) ? 0 : 2;
  return `$${rounded.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places })}`;
}

/** What was understood of employer contributions, in words and, on the pay that the plan counts, in dollars. */
export function asRead(employer: Employer, payCounted: number): string {
  const { dollars: fixed, tiers, max, first, nonelective, matchesAfterTax } = employer;
  if (tiers.length === 0 && nonelective === 0) return fixed === 0 ? "None" : `${dollars(fixed)} for the year`;
  const parts = tiers.map(({ rate, width }, k) => {
    if (first !== undefined) return `${percent(rate)} of the first ${dollars(first)} deferred`;
    if (width === 1) return `${percent(rate)} of all deferrals`;
    return `${percent(rate)} of ${k === 0 ? "deferrals up to" : "the next"} ${percent(width)} of pay (${dollars(width * payCounted)})`;
  });
  const isCapped = max < (first === undefined ? Infinity : toCent(tiers[0]!.rate * first));
  const match = parts.length > 0 ? `Match of ${parts.join(", then ")}` : "";
  return [
    match,
    isCapped && `at most ${dollars(max)} of match`,
    nonelective > 0 &&
      `${percent(nonelective)} of pay (${dollars(nonelective * payCounted)}) whatever is deferred`,
    matchesAfterTax && "after-tax contributions are matched too",
  ]
    .filter(Boolean)
    .join("; ");
}
