import type { TaxYear } from "../../law";
import type { Lines } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { catchUpLimit } from "./catchUp";
import {
  type Employer,
  type EmployerContributions,
  employerContributions,
  employerContributionsLines,
} from "./employerContributions";
import { type DollarsOrPart, isPart, onPay } from "./partOfPay";

export interface EmployerMatchFacts {
  readonly law: TaxYear;
  readonly compensation: number;
  readonly deferrals: DollarsOrPart;
  readonly employer: Employer;
  readonly nonelective: number;
  readonly afterTax: number;
  /** Of an election, which stops at the limit with that age's catch-up. */
  readonly age?: number | undefined;
}

export interface EmployerMatch extends EmployerContributions {
  election: number | undefined;
  deferrals: number;
}

/** Employer contributions on deferrals that can be: refused above pay, or above what anyone may defer in the year. */
export function employerMatch(facts: EmployerMatchFacts): EmployerMatch {
  const { law, age, compensation, deferrals } = facts;
  const { deferral, catchUp, superCatchUp } = published(law, "plan");
  const most = toCent(deferral + Math.max(catchUp, superCatchUp ?? 0));
  if (!isPart(deferrals)) return { ...matchOn(facts, deferrals, most), election: undefined };

  const elected = Math.min(onPay(deferrals, compensation), compensation);
  const limit = toCent(deferral + (age === undefined ? 0 : catchUpLimit(law, age)));
  const upTo = (end: number) => contributionsOn(facts, Math.min(elected, end));
  if (age === undefined && elected > deferral && upTo(most).total !== upTo(limit).total)
    throw new Refusal("value", {
      name: "age",
      allowed: `given with this election, which goes on to the catch-up: ${shown(elected)} is over ${shown(deferral)}`,
    });
  return { ...matchOn(facts, Math.min(elected, limit), most), election: deferrals.ofPay };
}

function matchOn(
  facts: EmployerMatchFacts,
  deferrals: number,
  most: number,
): EmployerContributions & { deferrals: number } {
  const { law, compensation, afterTax } = facts;
  if (deferrals > most)
    throw new Refusal("value", {
      name: "deferrals",
      was: shown(deferrals),
      maximum: `${shown(most)} (at any age in ${law.year})`,
    });
  if (toCent(deferrals + afterTax) > compensation)
    throw new Refusal("value", {
      name: "deferrals + afterTax",
      was: shown(deferrals + afterTax),
      maximum: `${shown(compensation)} (100% of compensation)`,
    });
  return { ...contributionsOn(facts, deferrals), deferrals };
}

function contributionsOn(facts: EmployerMatchFacts, deferrals: number): EmployerContributions {
  const { law, compensation, employer, nonelective, afterTax } = facts;
  return employerContributions({ law, compensation, deferrals, employer, nonelective, afterTax });
}

export const employerMatchLines: Lines<EmployerMatch> = {
  election: { label: "Election, part of pay", authority: "Plan document", unit: "rate" },
  deferrals: { label: "Elective deferrals, including catch-up", authority: "IRC §402(g)(1), §414(v)(1)" },
  ...employerContributionsLines,
};
