import type { TaxYear } from "../../law";
import { largestCents } from "../largestWhole";
import { type Lines, publishedBy } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { limitLines } from "./additionsLimit";
import { catchUpLimit } from "./catchUp";
import { electedDeferrals } from "./deferralLimit";
import {
  type Employer,
  type EmployerContributions,
  employerContributions,
  formulaLines,
  hasFormula,
} from "./employerContributions";
import { type DollarsOrPart, isPart, onPay } from "./partOfPay";

export interface AfterTaxFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly compensation: number;
  /** Elective deferrals to this employer group, catch-up included, or the election of pay. */
  readonly deferrals: DollarsOrPart;
  readonly employer: Employer;
  readonly afterTaxToDate: number;
  /** The plan's own cap on after-tax contributions. */
  readonly planCap?: DollarsOrPart | undefined;
  /** The plan treats deferrals beyond §415(c) as catch-up. */
  readonly recharacterize: boolean;
}

export interface AfterTaxRoom {
  dollarLimit: number;
  compensation: number;
  limit: number;
  election: number | undefined;
  deferrals: number;
  elective: number;
  /** Where it bears on the deferrals counted. */
  recharacterize: boolean | undefined;
  catchUp: number;
  regularDeferrals: number;
  /** The worksheet of the plan's formula, if there is one. */
  formula: EmployerContributions | undefined;
  employer: number;
  afterTaxToDate: number;
  roomUnderLimit: number;
  payLeft: number;
  capRate: number | undefined;
  cap: number | undefined;
  capLeft: number | undefined;
  room: number;
}

/** What may still go in after tax this year: under §415(c), the pay that is left and the plan's own cap. */
export function afterTaxRoom(given: AfterTaxFacts): AfterTaxRoom {
  if (!isPart(given.deferrals)) return roomAfter(given as InDollars, undefined);
  const { law, age, compensation } = given;
  const deferrals = electedDeferrals(given.deferrals, { law, age, compensation });
  return roomAfter({ ...given, deferrals }, given.deferrals.ofPay);
}

type InDollars = AfterTaxFacts & { readonly deferrals: number };

function roomAfter(facts: InDollars, election: number | undefined): AfterTaxRoom {
  const { law, age, compensation, deferrals, afterTaxToDate, planCap } = facts;
  const plan = published(law, "plan");
  const ageCatchUp = catchUpLimit(law, age);
  checkDeferrals(facts, Math.min(plan.deferral + ageCatchUp, compensation));

  const limit = Math.min(plan.additions, compensation);
  const overElective = toCent(Math.max(0, deferrals - plan.deferral));
  const recharacterized = Math.min(deferrals, ageCatchUp);
  const catchUp = facts.recharacterize ? recharacterized : overElective;
  const regularDeferrals = toCent(deferrals - catchUp);
  const payLeft = toCent(compensation - deferrals - afterTaxToDate);
  const cap = planCap === undefined ? undefined : onPay(planCap, Math.min(compensation, plan.compensation));
  const capLeft = cap === undefined ? undefined : toCent(cap - afterTaxToDate);
  const otherLimits = Math.max(0, Math.min(payLeft, capLeft ?? Infinity));
  const beforeEmployer = toCent(limit - regularDeferrals - afterTaxToDate);

  const { matchesAfterTax } = facts.employer;
  const matched = matchesAfterTax ? largestMatched(facts, beforeEmployer, otherLimits) : undefined;
  const formula = hasFormula(facts.employer) ? employerWith(facts, matched ?? 0) : undefined;
  const employer = formula?.total ?? facts.employer.dollars;
  const roomUnderLimit = toCent(beforeEmployer - employer);
  return {
    dollarLimit: plan.additions,
    compensation,
    limit,
    election,
    deferrals,
    elective: plan.deferral,
    recharacterize: recharacterized === overElective ? undefined : facts.recharacterize,
    catchUp,
    regularDeferrals,
    formula,
    employer,
    afterTaxToDate,
    roomUnderLimit,
    payLeft,
    capRate: planCap !== undefined && isPart(planCap) ? planCap.ofPay : undefined,
    cap,
    capLeft,
    room: matched ?? Math.max(0, Math.min(roomUnderLimit, otherLimits)),
  };
}

function checkDeferrals(
  { law, age, compensation, deferrals, afterTaxToDate }: InDollars,
  most: number,
): void {
  if (deferrals > most) {
    const why = most === compensation ? "100% of compensation" : `the limit at age ${age} in ${law.year}`;
    throw new Refusal("value", {
      name: "deferrals",
      was: shown(deferrals),
      maximum: `${shown(most)} (${why})`,
    });
  }
  if (toCent(deferrals + afterTaxToDate) > compensation)
    throw new Refusal("value", {
      name: "deferrals + afterTaxToDate",
      was: shown(deferrals + afterTaxToDate),
      maximum: `${shown(compensation)} (100% of compensation)`,
    });
}

/** Employer contributions with that much more after-tax. */
function employerWith(facts: InDollars, afterTax: number): EmployerContributions {
  const { law, compensation, deferrals, employer, afterTaxToDate } = facts;
  return employerContributions({
    law,
    compensation,
    deferrals,
    employer,
    afterTax: afterTaxToDate + afterTax,
  });
}

/** If after-tax contributions are matched too: the largest whole-cent amount that fits together with its own match. */
function largestMatched(facts: InDollars, room: number, otherLimits: number): number {
  return largestCents(
    Math.min(room, otherLimits),
    (afterTax) => toCent(afterTax + employerWith(facts, afterTax).total) <= room,
  );
}

export const afterTaxRoomLines: Lines<AfterTaxRoom> = {
  ...limitLines,
  election: { label: "Election, part of pay", authority: "Given", unit: "rate" },
  deferrals: {
    label: "Elective deferrals, including catch-up",
    authority: ({ election }) =>
      election === undefined ? "Given" : "That part of pay, up to the deferral limit",
  },
  elective: { label: "Elective deferral limit", authority: publishedBy("IRC §402(g)(1)", "plan") },
  recharacterize: {
    label: "Plan recharacterizes deferrals above 415(c) as catch-up",
    authority: "Plan document",
  },
  catchUp: {
    label: "Catch-up (not counted)",
    authority: publishedBy("IRC §414(v)(3)(A); Reg. §1.414(v)-1(b)(1)", "plan"),
  },
  regularDeferrals: {
    label: "Deferrals counted",
    authority: "IRC §415(c)(2)(A); Reg. §1.401(k)-1(a)(4)(ii)",
  },
  formula: formulaLines,
  employer: { label: "Employer contributions", authority: "IRC §415(c)(2)(A); forfeitures (c)(2)(C)" },
  afterTaxToDate: { label: "After-tax contributions to date", authority: "IRC §415(c)(2)(B)" },
  roomUnderLimit: { label: "Remaining under the annual additions limit", authority: "IRC §415(c)(1)" },
  payLeft: { label: "Remaining compensation", authority: "Contributions are made from pay" },
  capRate: { label: "Plan's cap, part of pay", authority: "Plan document", unit: "rate" },
  cap: { label: "Plan's cap on after-tax contributions", authority: "Plan document" },
  capLeft: { label: "Remaining under the plan's cap", authority: "Plan document" },
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
};
