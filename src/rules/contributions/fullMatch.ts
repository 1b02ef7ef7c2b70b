import type { Employer } from "./employerMoney";

/** The least deferrals that earn the whole match of a formula on the pay it counts; 0 where employer money is dollars. */
export function fullMatchDeferrals(employer: Employer, payCounted: number): number {
  if (typeof employer === "number") return 0;
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

/** A cent less would leave a part of a cent unmatched. */
function upToCent(dollars: number): number {
  return Math.max(0, Math.ceil(dollars * 100 - 1e-6)) / 100;
}
