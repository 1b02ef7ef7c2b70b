import type { TaxYear } from "../../law";
import { shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { afterTaxRoom } from "./afterTaxRoom";
import { deferralLimit } from "./deferralLimit";
import { type Employer, employerMoney } from "./employerMoney";

export interface PlanFacts {
  readonly name: string;
  /** Plans of one controlled or affiliated group; without one a plan stands alone. */
  readonly group: string;
  readonly compensation: number;
  readonly deferrals: number;
  readonly employer: Employer;
  readonly afterTax: number;
}

export interface PlanRoomsFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly plans: readonly PlanFacts[];
}

/** What one employer group's §415(c) limit has taken and can still take. */
export interface GroupRoom {
  limit: number;
  used: number;
  room: number;
}

export interface PlanRooms {
  /** Every plan in the order given; a group's room stands at its first plan. */
  plans: readonly { plan: PlanFacts; groupRoom: GroupRoom | undefined }[];
  deferralLimit: number;
  deferrals: number;
  /** Below zero: the excess to withdraw by 15 April. */
  deferralRoom: number;
}

/** One §402(g) limit for the person and one §415(c) limit for each employer group. */
export function planRooms({ law, age, plans }: PlanRoomsFacts): PlanRooms {
  const roomAt = new Map<PlanFacts, GroupRoom>();
  for (const group of groups(plans)) roomAt.set(group[0]!, groupRoom(law, age, group));
  const { limit } = deferralLimit({ law, age });
  const deferrals = sum(plans.map((plan) => plan.deferrals));
  return {
    plans: plans.map((plan) => ({ plan, groupRoom: roomAt.get(plan) })),
    deferralLimit: limit,
    deferrals,
    deferralRoom: toCent(limit - deferrals),
  };
}

function groups(plans: readonly PlanFacts[]): PlanFacts[][] {
  const byGroup = new Map<unknown, PlanFacts[]>();
  for (const plan of plans) {
    const key = plan.group === "" ? plan : plan.group.toLowerCase();
    const members = byGroup.get(key);
    if (members) members.push(plan);
    else byGroup.set(key, [plan]);
  }
  return [...byGroup.values()];
}

/**
 * Whether deferrals are catch-up is asked of each group by itself (Reg. §1.402(g)-2(b)): an excess over two employers
 * is none in either. Deferrals above the person's limit go back and take no more of §415(c) than the limit does.
 */
function groupRoom(law: TaxYear, age: number, group: readonly PlanFacts[]): GroupRoom {
  for (const plan of group) checkFormula(plan, group);
  const compensation = sum(group.map((plan) => plan.compensation));
  const deferrals = sum(group.map((plan) => plan.deferrals));
  const afterTax = sum(group.map((plan) => plan.afterTax));
  const payLeft = toCent(compensation - deferrals - afterTax);
  if (payLeft < 0) throw moreThanPay(group[0]!, compensation, toCent(deferrals + afterTax));

  const employer = sum(group.map((plan) => employerOf(law, plan)));
  const found = afterTaxRoom({
    law,
    age,
    compensation,
    deferrals: Math.min(deferrals, deferralLimit({ law, age }).limit),
    employer: employerToFill(group) ?? employer,
    afterTaxToDate: afterTax,
    recharacterize: false,
  });
  const regular = Math.min(deferrals, published(law, "plan").deferral);
  return {
    limit: found.limit,
    used: sum([regular, employer, afterTax]),
    room: Math.min(found.room, payLeft),
  };
}

/** A formula looks at the pay and the deferrals of its own row; where another plan of the group has them, it would find none. */
function checkFormula(plan: PlanFacts, group: readonly PlanFacts[]): void {
  if (typeof plan.employer === "number" || group.length === 1) return;
  const others = group.some(({ deferrals }) => deferrals > 0);
  const lacksDeferrals = plan.employer.tiers.length > 0 && plan.deferrals === 0 && others;
  if (plan.compensation > 0 && !lacksDeferrals) return;
  throw new Refusal(
    "value",
    `plans: the employer formula of the plan "${plan.name}" finds no ${plan.compensation > 0 ? "deferrals" : "compensation"} ` +
      `in its row, which other plans of ${called(plan)} have; give its employer money in dollars.`,
  );
}

function employerOf(law: TaxYear, { compensation, deferrals, employer, afterTax }: PlanFacts): number {
  return typeof employer === "number"
    ? employer
    : employerMoney({ law, compensation, deferrals, employer, afterTax }).total;
}

/** The formula where more after-tax money would be matched too. */
function employerToFill(group: readonly PlanFacts[]): Employer | undefined {
  const matching = group.find(({ employer }) => typeof employer !== "number" && employer.matchesAfterTax);
  if (matching && group.length > 1)
    throw new Refusal(
      "unavailable",
      `plans: ${called(matching)} matches after-tax contributions and shares one 415(c) limit with other plans; ` +
        "that is not modelled. Give its employer money in dollars.",
    );
  return matching?.employer;
}

function moreThanPay(plan: PlanFacts, compensation: number, contributed: number): Refusal {
  return new Refusal(
    "value",
    `plans: the deferrals and after-tax contributions of ${called(plan)} add up to ${shown(contributed)}, ` +
      `more than the compensation of ${shown(compensation)}.`,
  );
}

function called({ name, group }: PlanFacts): string {
  return group === "" ? `the plan "${name}"` : `the group "${group}"`;
}
