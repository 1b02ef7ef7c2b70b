import { upToCent } from "../money";
import type { Employer } from "./employerContributions";

/** The least deferrals that earn the whole match of a formula on the pay it counts; 0 without a match. */
export function fullMatchDeferrals(employer: Employer, payCounted: number): number {
  let deferrals = 0;
  let match = 0;
  for (const { rate, width } of employer.tiers) {
    const most = width * payCounted;
    if (match + rate * most >= employer.max) return upToCent(deferrals + (employer.max - match) / rate);
    deferrals += most;
    match += rate * most;
  }
  return upToCent(deferrals);
}
