import { catchUpLimit } from "../../contributions/catchUp";
import { deferralLimit, electedDeferrals } from "../../contributions/deferralLimit";
import { isPart } from "../../contributions/partOfPay";
import { type RothCatchUp, rothCatchUp } from "../../contributions/rothCatchUp";
import { shown, toCent } from "../../money";
import { Refusal } from "../../refusal";
import type { ClientFacts } from "../facts";

/** A client's elective deferrals of the year. */
export interface ClientDeferrals {
  /** The most this person may defer over all plans, whatever the pay. */
  readonly personLimit: number;
  /** The most that is left for this plan. */
  readonly mostHere: number;
  readonly deferrals: number;
  /** Those within the limit: what lies over it goes back and takes nothing of the annual additions. */
  readonly within: number;
  /** Over the limit of the person, all plans together: income of the year, §402(g)(1)(A). */
  readonly excess: number;
  readonly roth: number;
  readonly rothCatchUp: RothCatchUp;
  /** The catch-up in the deferrals that must be Roth. */
  readonly mandatoryRoth: number;
}

export function clientDeferrals(facts: ClientFacts, age: number): ClientDeferrals {
  const { law, compensation, rothDeferrals, rothAllowed } = facts;
  const { limit: personLimit, deferral } = deferralLimit({ law, age });
  const isYoung = catchUpLimit(law, age) === 0;
  const found = rothCatchUp({ law, age, priorYearWages: isYoung ? 0 : (facts.priorYearWages ?? 0) });
  const takesRoth = rothAllowed !== "FALSE";
  const anywhere = found.mustBeRoth && !takesRoth ? deferral : personLimit;
  const mostHere = Math.max(0, Math.min(toCent(anywhere - facts.deferralsElsewhere), compensation));
  const deferrals = deferralsOf(facts, age, mostHere);
  const catchUp = Math.max(0, toCent(deferrals - deferral));
  const mandatoryRoth = found.mustBeRoth ? Math.min(catchUp, found.catchUp) : 0;
  return {
    personLimit,
    mostHere,
    deferrals,
    within: Math.min(deferrals, personLimit),
    excess: Math.max(0, toCent(deferrals + facts.deferralsElsewhere - personLimit)),
    roth: takesRoth ? Math.max(rothDeferrals, mandatoryRoth) : 0,
    rothCatchUp: found,
    mandatoryRoth,
  };
}

/** Of the whole year: what is made already is part of it. */
function deferralsOf(facts: ClientFacts, age: number, mostHere: number): number {
  const { law, compensation, deferrals: given, rothDeferrals, deferralsToDate } = facts;
  if (typeof given === "number" && deferralsToDate > given)
    throw tooMuch("Deferrals to date", deferralsToDate, `${shown(given)} (Deferrals of the whole year)`);
  const planned =
    given === undefined
      ? mostHere
      : isPart(given)
        ? electedDeferrals(given, { law, age, compensation })
        : given;
  const deferrals = Math.max(planned, deferralsToDate);
  if (deferrals > compensation) {
    const name = deferrals === deferralsToDate ? "Deferrals to date" : "Deferrals";
    throw tooMuch(name, deferrals, `${shown(compensation)} (100% of compensation)`);
  }
  if (rothDeferrals > deferrals)
    throw tooMuch(
      "Roth deferrals",
      rothDeferrals,
      `${shown(deferrals)} (Deferrals, of which they are a part)`,
    );
  return deferrals;
}

function tooMuch(name: string, was: number, maximum: string): Refusal {
  return new Refusal("value", { name, was: shown(was), maximum });
}
