import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { catchUpLimit } from "./catchUp";
import {
  type Employer,
  type EmployerContributions,
  employerContributions,
  formulaLines,
} from "./employerContributions";
import { type DollarsOrPart, isPart, onPay } from "./partOfPay";

export interface EmployerMatchFacts {
  readonly law: TaxYear;
  readonly compensation: number;
  readonly deferrals: DollarsOrPart;
  readonly formula: Employer;
  readonly nonelective: number;
  readonly afterTax: number;
  /** Its catch-up is part of the limit; without it dollars are taken up to the limit of any age. */
  readonly age?: number | undefined;
}

export interface EmployerMatch {
  election: number | undefined;
  /** Where it cuts the election. */
  deferralLimit: number | undefined;
  deferrals: number;
  contributions: EmployerContributions;
  total: number;
}

/** Employer contributions on deferrals that can be: refused above pay, or above what anyone may defer in the year. */
export function employerMatch(facts: EmployerMatchFacts): EmployerMatch {
  const { law, age, compensation, deferrals } = facts;
  const { deferral, catchUp, superCatchUp } = published(law, "plan");
  const anyAge = toCent(deferral + Math.max(catchUp, superCatchUp ?? 0));
  const limit = toCent(deferral + (age === undefined ? 0 : catchUpLimit(law, age)));
  const most = age === undefined ? anyAge : limit;
  if (!isPart(deferrals)) return matchOn(facts, deferrals, most, undefined, undefined);

  const elected = Math.min(onPay(deferrals, compensation), compensation);
  const upTo = (end: number) => contributionsOn(facts, Math.min(elected, end));
  if (age === undefined && elected > deferral && upTo(anyAge).total !== upTo(limit).total)
    throw new Refusal("value", {
      name: "age",
      allowed: `given with this election, which goes on to the catch-up: ${shown(elected)} is over ${shown(deferral)}`,
    });
  const cutAt = elected > limit ? limit : undefined;
  return matchOn(facts, Math.min(elected, limit), most, deferrals.ofPay, cutAt);
}

function matchOn(
  facts: EmployerMatchFacts,
  deferrals: number,
  most: number,
  election: number | undefined,
  deferralLimit: number | undefined,
): EmployerMatch {
  const { law, age, compensation, afterTax } = facts;
  if (deferrals > most) {
    const why = age === undefined ? "at any age" : `the limit at age ${age}`;
    throw new Refusal("value", {
      name: "deferrals",
      was: shown(deferrals),
      maximum: `${shown(most)} (${why} in ${law.year})`,
    });
  }
  if (toCent(deferrals + afterTax) > compensation)
    throw new Refusal("value", {
      name: afterTax > 0 ? "deferrals + afterTax" : "deferrals",
      was: shown(deferrals + afterTax),
      maximum: `${shown(compensation)} (100% of compensation)`,
    });
  const contributions = contributionsOn(facts, deferrals);
  return { election, deferralLimit, deferrals, contributions, total: contributions.total };
}

function contributionsOn(facts: EmployerMatchFacts, deferrals: number): EmployerContributions {
  const { law, compensation, formula: employer, nonelective, afterTax } = facts;
  return employerContributions({ law, compensation, deferrals, employer, nonelective, afterTax });
}

export const employerMatchLines: Lines<EmployerMatch> = {
  election: { label: "Election, part of pay", authority: "Given", unit: "rate" },
  deferralLimit: {
    label: "Deferral limit",
    authority: publishedBy("IRC §402(g)(1), §414(v)(1)", "plan"),
  },
  deferrals: { label: "Elective deferrals, including catch-up", authority: "IRC §402(g)(1), §414(v)(1)" },
  contributions: {
    dollars: { label: "Employer contributions given in dollars", authority: "IRC §415(c)(2)(A)" },
    ...formulaLines,
  },
  total: { label: "Employer contributions", authority: "IRC §415(c)(2)(A)" },
};
