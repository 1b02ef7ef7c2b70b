import { catchUpLimit } from "../../contributions/catchUp";
import { deferralLimit, electedDeferrals } from "../../contributions/deferralLimit";
import { isPart } from "../../contributions/partOfPay";
import { rothCatchUp } from "../../contributions/rothCatchUp";
import { shown, toCent } from "../../money";
import { published } from "../../published";
import { Refusal } from "../../refusal";
import type { ClientFacts } from "../facts";

/** A client's elective deferrals of the year. */
export interface ClientDeferrals {
  /** The most this person may defer over all plans, whatever the pay. */
  readonly personLimit: number;
  readonly limit: number;
  /** The most that is left for this plan. */
  readonly mostHere: number;
  readonly deferrals: number;
  /** Those within the limit: what lies over it goes back and takes nothing of the annual additions. */
  readonly within: number;
  readonly roth: number;
  readonly catchUp: number;
  /** The catch-up in them that must be Roth. */
  readonly mandatoryRoth: number;
}

export function clientDeferrals(facts: ClientFacts, age: number): ClientDeferrals {
  const { law, compensation } = facts;
  const { limit: personLimit, deferral } = deferralLimit({ law, age });
  const { limit } = deferralLimit({ law, age, compensation });
  const wages = facts.priorYearWages ?? 0;
  const { mustBeRoth } = rothCatchUp({ law, age, priorYearWages: wages });
  const hasCatchUp = !(mustBeRoth && facts.rothAllowed === "FALSE");
  const anywhere = hasCatchUp ? personLimit : deferral;
  const mostHere = Math.max(0, Math.min(toCent(anywhere - facts.deferralsElsewhere), compensation));
  const deferrals = deferralsOf(facts, age, mostHere);
  const catchUp = Math.max(0, toCent(deferrals - deferral));
  const mandatoryRoth = mustBeRoth ? Math.min(catchUp, catchUpLimit(law, age)) : 0;
  return {
    personLimit,
    limit,
    mostHere,
    deferrals,
    within: Math.min(deferrals, limit),
    roth: Math.max(facts.rothDeferrals, mandatoryRoth),
    catchUp,
    mandatoryRoth,
  };
}

function deferralsOf(facts: ClientFacts, age: number, mostHere: number): number {
  const { law, compensation, deferrals: given, rothDeferrals } = facts;
  const deferrals =
    given === undefined
      ? mostHere
      : isPart(given)
        ? electedDeferrals(given, { law, age, compensation })
        : given;
  if (deferrals > compensation)
    throw tooMuch("Deferrals", deferrals, `${shown(compensation)} (100% of compensation)`);
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

/** The part of the deferrals that annual additions count. */
export function regularLimit({ law }: ClientFacts): number {
  return published(law, "plan").deferral;
}
