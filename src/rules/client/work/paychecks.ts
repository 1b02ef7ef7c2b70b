import { afterTaxElection } from "../../contributions/afterTaxElection";
import { clean, downToCent, shown, toCent } from "../../money";
import { Refusal } from "../../refusal";
import type { ClientFacts } from "../facts";

/** What the paychecks still to come can take of the room. */
export interface Paychecks {
  readonly left: number;
  readonly payToDate: number;
  /** Pay still to come. */
  readonly payAhead: number;
  /** And what deferrals leave of it. */
  readonly payLeft: number;
}

export interface Election {
  readonly perPeriod: number;
  readonly election: number | undefined;
  readonly contributed: number;
  readonly leftOver: number;
  readonly nextPasses: number | undefined;
}

export function payPeriodsLeft({ payPeriods, payPeriodsLeft: given }: ClientFacts): number {
  const left = given ?? payPeriods;
  if (left <= payPeriods) return left;
  throw new Refusal("value", {
    name: "Pay periods left",
    was: String(left),
    maximum: `${payPeriods} (Pay periods)`,
  });
}

export function paychecks(facts: ClientFacts, deferrals: number): Paychecks {
  const { compensation, payPeriods, deferralsToDate } = facts;
  const left = payPeriodsLeft(facts);
  if (left === payPeriods && facts.payToDate !== undefined && facts.payToDate > 0)
    throw new Refusal("value", {
      name: "Pay to date",
      was: shown(facts.payToDate),
      instead: "Give Pay periods left: with all of them still to come there is no pay to date.",
    });
  const payToDate = facts.payToDate ?? toCent((compensation * (payPeriods - left)) / payPeriods);
  if (payToDate > compensation)
    throw new Refusal("value", {
      name: "Pay to date",
      was: shown(payToDate),
      maximum: `${shown(compensation)} (Compensation)`,
    });
  const payAhead = left === 0 ? 0 : toCent(compensation - payToDate);
  const deferralsAhead = Math.max(0, toCent(deferrals - deferralsToDate));
  return { left, payToDate, payAhead, payLeft: Math.max(0, toCent(payAhead - deferralsAhead)) };
}

/** The election that stays within the room and the pay left, and what one step more would do. */
export function electionOf(
  { electionStep: step }: ClientFacts,
  room: number,
  { left, payAhead, payLeft }: Paychecks,
): Election {
  const fits = Math.min(room, payLeft);
  const perPeriod = left === 0 ? 0 : toCent(fits / left);
  if (step === undefined) {
    const contributed = left === 0 ? 0 : toCent(downToCent(fits / left) * left);
    return {
      perPeriod,
      election: undefined,
      contributed,
      leftOver: toCent(room - contributed),
      nextPasses: undefined,
    };
  }
  const { election, contributed } = afterTaxElection({ room: fits, eligiblePay: payAhead, step });
  const next = toCent(clean(election + step) * payAhead);
  return {
    perPeriod,
    election,
    contributed,
    leftOver: toCent(room - contributed),
    nextPasses: payAhead === 0 || election + step > 1 ? undefined : toCent(next - fits),
  };
}
