import { largestWhole } from "../largestWhole";
import type { Lines } from "../lines";
import { clean, isWithin, toCent, wholeSteps } from "../money";

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
  const most = eligiblePay > 0 ? wholeSteps(1, step) : 0;
  const steps = largestWhole(most, (each) => isWithin(clean(each * step) * eligiblePay, room));
  const election = clean(steps * step);
  const contributed = toCent(election * eligiblePay);
  return { room, eligiblePay, step, contributed, leftOver: toCent(room - contributed), election };
}

export const afterTaxElectionLines: Lines<AfterTaxElection> = {
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
  eligiblePay: { label: "Eligible pay remaining", authority: "Plan document" },
  step: { label: "Plan's election step", authority: "Plan document", unit: "rate" },
  contributed: { label: "After-tax contributions at that election", authority: "Plan document" },
  leftOver: { label: "Room left over", authority: "IRC §415(c)(1)" },
  election: {
    label: "Election (fraction of that pay)",
    authority: "Plan document; never above the room",
    unit: "rate",
  },
};
