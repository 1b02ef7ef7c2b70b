import type { TaxYear } from "../../law";
import { largestWhole } from "../largestWhole";
import { type Lines, publishedBy } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { catchUpLimit } from "./catchUp";
import { type Employer, employerMoney } from "./employerMoney";

export interface AfterTaxFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly compensation: number;
  /** Elective deferrals to this employer group, catch-up included. */
  readonly deferrals: number;
  readonly employer: Employer;
  readonly afterTaxToDate: number;
  /** The plan's own cap on after-tax contributions: dollars, or up to 1 a fraction of pay. */
  readonly planCap?: number | undefined;
  /** The plan treats deferrals beyond §415(c) as catch-up. */
  readonly recharacterize: boolean;
}

export interface AfterTaxRoom {
  dollarLimit: number;
  compensation: number;
  limit: number;
  deferrals: number;
  catchUp: number;
  regularDeferrals: number;
  employer: number;
  afterTaxToDate: number;
  roomUnderLimit: number;
  payLeft: number;
  capLeft: number | undefined;
  room: number;
}

/** What may still go in after tax this year: under §415(c), the pay that is left and the plan's own cap. */
export function afterTaxRoom(facts: AfterTaxFacts): AfterTaxRoom {
  const { law, age, compensation, deferrals, afterTaxToDate, planCap } = facts;
  const plan = published(law, "plan");
  const ageCatchUp = catchUpLimit(law, age);
  checkDeferrals(facts, Math.min(plan.deferral + ageCatchUp, compensation));

  const limit = Math.min(plan.additions, compensation);
  const catchUp = facts.recharacterize
    ? Math.min(deferrals, ageCatchUp)
    : toCent(Math.max(0, deferrals - plan.deferral));
  const regularDeferrals = toCent(deferrals - catchUp);
  const payLeft = toCent(compensation - deferrals - afterTaxToDate);
  const capLeft =
    planCap === undefined
      ? undefined
      : toCent(capInDollars(planCap, Math.min(compensation, plan.compensation)) - afterTaxToDate);
  const otherLimits = Math.max(0, Math.min(payLeft, capLeft ?? Infinity));
  const beforeEmployer = toCent(limit - regularDeferrals - afterTaxToDate);

  const matched = matchesAfterTax(facts) ? largestMatched(facts, beforeEmployer, otherLimits) : undefined;
  const employer = employerAt(facts, matched ?? 0);
  const roomUnderLimit = toCent(beforeEmployer - employer);
  const room = matched ?? Math.max(0, Math.min(roomUnderLimit, otherLimits));
  return {
    dollarLimit: plan.additions,
    compensation,
    limit,
    deferrals,
    catchUp,
    regularDeferrals,
    employer,
    afterTaxToDate,
    roomUnderLimit,
    payLeft,
    capLeft,
    room,
  };
}

function checkDeferrals(
  { law, age, compensation, deferrals, afterTaxToDate }: AfterTaxFacts,
  most: number,
): void {
  if (deferrals > most) {
    const why =
      most === compensation ? "that is all the compensation" : `the limit at age ${age} in ${law.year}`;
    throw new Refusal(
      "value",
      `deferrals was ${shown(deferrals)}; at most ${shown(most)} is allowed, ${why}.`,
    );
  }
  if (toCent(deferrals + afterTaxToDate) > compensation)
    throw new Refusal(
      "value",
      `deferrals and afterTaxToDate add up to ${shown(deferrals + afterTaxToDate)}, ` +
        `more than the compensation of ${shown(compensation)}.`,
    );
}

function capInDollars(planCap: number, pay: number): number {
  return planCap <= 1 ? planCap * pay : planCap;
}

function matchesAfterTax({ employer }: AfterTaxFacts): boolean {
  return typeof employer !== "number" && employer.matchesAfterTax;
}

function employerAt(
  { law, compensation, deferrals, employer, afterTaxToDate }: AfterTaxFacts,
  afterTax: number,
): number {
  if (typeof employer === "number") return employer;
  return employerMoney({ law, compensation, deferrals, employer, afterTax: afterTaxToDate + afterTax }).total;
}

/** Where after-tax money is matched too: the largest whole-cent amount that fits together with its own match. */
function largestMatched(facts: AfterTaxFacts, room: number, otherLimits: number): number {
  const most = Math.round(Math.max(0, Math.min(room, otherLimits)) * 100);
  return largestWhole(most, (cents) => toCent(cents / 100 + employerAt(facts, cents / 100)) <= room) / 100;
}

export const afterTaxRoomLines: Lines<AfterTaxRoom> = {
  dollarLimit: {
    label: "Annual additions, dollar limit",
    authority: publishedBy("IRC §415(c)(1)(A)", "plan"),
  },
  compensation: { label: "100% of compensation", authority: "IRC §415(c)(1)(B), (c)(3)" },
  limit: { label: "Annual additions limit, the lesser", authority: "IRC §415(c)(1)" },
  deferrals: {
    label: "Elective deferrals, catch-up included",
    authority: publishedBy("IRC §402(g)(1)", "plan"),
  },
  catchUp: {
    label: "Of these catch-up, outside the limit",
    authority: publishedBy("IRC §414(v)(3)(A)(i)", "plan"),
  },
  regularDeferrals: { label: "Deferrals that count", authority: "IRC §415(c)(2)(B)" },
  employer: { label: "Employer money of the year", authority: "IRC §415(c)(2)(A); forfeitures (c)(2)(C)" },
  afterTaxToDate: { label: "After-tax contributions so far", authority: "IRC §415(c)(2)(B)" },
  roomUnderLimit: { label: "Left under the annual additions limit", authority: "IRC §415(c)(1)" },
  payLeft: { label: "Pay left to contribute from", authority: "IRC §415(c)(1)(B)" },
  capLeft: { label: "Left under the plan's own cap", authority: "Plan document" },
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
};
