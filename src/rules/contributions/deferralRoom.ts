import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { shown, sum, toCent } from "../money";
import { Refusal } from "../refusal";
import { deferralLimit, withdrawExcess } from "./deferralLimit";

export interface DeferralRoomFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly deferralsToDate: readonly number[];
}

export interface DeferralRoom {
  limit: number;
  deferred: number;
  room: number;
}

/** What one person may still defer after the deferrals of every plan, refused where they already exceed the limit. */
export function deferralRoom({ law, age, deferralsToDate }: DeferralRoomFacts): DeferralRoom {
  const { limit } = deferralLimit({ law, age });
  const deferred = sum(deferralsToDate);
  if (deferred > limit) {
    throw new Refusal("value", {
      name: "deferralsToDate",
      was: shown(deferred),
      maximum: `${shown(limit)} (the limit at age ${age} in ${law.year})`,
      instead: withdrawExcess(toCent(deferred - limit), law.year),
    });
  }
  return { limit, deferred, room: toCent(limit - deferred) };
}

export const deferralRoomLines: Lines<DeferralRoom> = {
  limit: { label: "Deferral limit with catch-up", authority: publishedBy("IRC §402(g)(1), §414(v)", "plan") },
  deferred: { label: "Deferrals to date, all plans", authority: "Reg. §1.402(g)-1(b)" },
  room: { label: "Deferral room", authority: "IRC §402(g)(1)" },
};
