import type { TaxYear } from "../../law";
import { largestWhole } from "../largestWhole";
import { type Lines, publishedBy } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { limitLines } from "./additionsLimit";
import { catchUpLimit } from "./catchUp";
import { type Employer, type EmployerMoney, employerMoney, formulaLines } from "./employerMoney";

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
  elective: number;
  recharacterize: true | undefined;
  catchUp: number;
  regularDeferrals: number;
  /** Where the employer's money follows from a formula: its own worksheet. */
  formula: EmployerMoney | undefined;
  employer: number;
  afterTaxToDate: number;
  roomUnderLimit: number;
  payLeft: number;
  cap: number | undefined;
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
  const cap =
    planCap === undefined ? undefined : capInDollars(planCap, Math.min(compensation, plan.compensation));
  const capLeft = cap === undefined ? undefined : toCent(cap - afterTaxToDate);
  const otherLimits = Math.max(0, Math.min(payLeft, capLeft ?? Infinity));
  const beforeEmployer = toCent(limit - regularDeferrals - afterTaxToDate);

  const matched = matchesAfterTax(facts) ? largestMatched(facts, beforeEmployer, otherLimits) : undefined;
  const formula = employerAt(facts, matched ?? 0);
  const employer = typeof formula === "number" ? formula : formula.total;
  const roomUnderLimit = toCent(beforeEmployer - employer);
  return {
    dollarLimit: plan.additions,
    compensation,
    limit,
    deferrals,
    elective: plan.deferral,
    recharacterize: facts.recharacterize || undefined,
    catchUp,
    regularDeferrals,
    formula: typeof formula === "number" ? undefined : formula,
    employer,
    afterTaxToDate,
    roomUnderLimit,
    payLeft,
    cap,
    capLeft,
    room: matched ?? Math.max(0, Math.min(roomUnderLimit, otherLimits)),
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
  return planCap <= 1 ? toCent(planCap * pay) : planCap;
}

function matchesAfterTax({ employer }: AfterTaxFacts): boolean {
  return typeof employer !== "number" && employer.matchesAfterTax;
}

/** Employer money with so much more after-tax; dollars need no worksheet, and a column of them is the common case. */
function employerAt(facts: AfterTaxFacts, afterTax: number): number | EmployerMoney {
  const { law, compensation, deferrals, employer, afterTaxToDate } = facts;
  if (typeof employer === "number") return employer;
  return employerMoney({ law, compensation, deferrals, employer, afterTax: afterTaxToDate + afterTax });
}

function fitsWithItsMatch(facts: AfterTaxFacts, afterTax: number, room: number): boolean {
  const employer = employerAt(facts, afterTax);
  return toCent(afterTax + (typeof employer === "number" ? employer : employer.total)) <= room;
}

/** Where after-tax money is matched too: the largest whole-cent amount that fits together with its own match. */
function largestMatched(facts: AfterTaxFacts, room: number, otherLimits: number): number {
  const most = Math.round(Math.max(0, Math.min(room, otherLimits)) * 100);
  return largestWhole(most, (cents) => fitsWithItsMatch(facts, cents / 100, room)) / 100;
}

export const afterTaxRoomLines: Lines<AfterTaxRoom> = {
  ...limitLines,
  deferrals: { label: "Elective deferrals, catch-up included", authority: "Given" },
  elective: { label: "Elective deferral limit", authority: publishedBy("IRC §402(g)(1)", "plan") },
  recharacterize: { label: "Deferrals beyond 415(c) are catch-up", authority: "Plan document" },
  catchUp: {
    label: "Of these catch-up, outside the limit",
    authority: publishedBy("IRC §414(v)(3)(A); Reg. §1.414(v)-1(b)(1)", "plan"),
  },
  regularDeferrals: {
    label: "Deferrals that count",
    authority: "IRC §415(c)(2)(A); Reg. §1.401(k)-1(a)(4)(ii)",
  },
  formula: formulaLines,
  employer: { label: "Employer money of the year", authority: "IRC §415(c)(2)(A); forfeitures (c)(2)(C)" },
  afterTaxToDate: { label: "After-tax contributions so far", authority: "IRC §415(c)(2)(B)" },
  roomUnderLimit: { label: "Left under the annual additions limit", authority: "IRC §415(c)(1)" },
  payLeft: { label: "Pay left to contribute from", authority: "Contributions are made from pay" },
  cap: { label: "The plan's own cap on after-tax money", authority: "Plan document" },
  capLeft: { label: "Left under the plan's own cap", authority: "Plan document" },
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
};
