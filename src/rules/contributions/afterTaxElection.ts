import type { Lines } from "../lines";
import { toCent } from "../money";

export interface ElectionFacts {
  readonly room: number;
  readonly eligiblePay: number;
  readonly step: number;
}

export interface AfterTaxElection {
  room: number;
  eligiblePay: number;
  step: number;
  contributed: number;
  leftOver: number;
  election: number;
}

/** The largest multiple of `step` of the remaining pay that stays within the room, at most all of the pay. */
export function afterTaxElection({ room, eligiblePay, step }: ElectionFacts): AfterTaxElection {
  const whole = Math.floor(1 / step + 1e-9);
  let steps = eligiblePay > 0 ? Math.min(whole, Math.floor(room / (eligiblePay * step) + 1e-9)) : 0;
  while (steps > 0 && fraction(steps, step) * eligiblePay > room + 1e-7) steps -= 1;
  const election = fraction(steps, step);
  const contributed = toCent(election * eligiblePay);
  return { room, eligiblePay, step, contributed, leftOver: toCent(room - contributed), election };
}

/** A number of steps as a clean decimal: 3 steps of 0.1 are 0.3. */
function fraction(steps: number, step: number): number {
  return Math.round(steps * step * 1e12) / 1e12;
}

export const afterTaxElectionLines: Lines<AfterTaxElection> = {
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
  eligiblePay: { label: "Eligible pay that remains", authority: "Plan document" },
  step: { label: "The plan's step of election", authority: "Plan document", unit: "rate" },
  contributed: { label: "After-tax contributions by that election", authority: "Plan document" },
  leftOver: { label: "Room left over", authority: "IRC §415(c)(1)" },
  election: {
    label: "Election, as a fraction of that pay",
    authority: "Plan document; never above the room",
    unit: "rate",
  },
};
