import type { TaxYear } from "../../law";
import { shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { afterTaxRoom } from "./afterTaxRoom";
import { deferralLimit, electedDeferrals } from "./deferralLimit";
import { type Employer, employerContributions, hasFormula, inDollars } from "./employerContributions";
import { type DollarsOrPart, isPart } from "./partOfPay";

export interface PlanFacts {
  readonly name: string;
  /** Plans of one controlled or affiliated group; without one a plan stands alone. */
  readonly group: string;
  readonly compensation: number;
  readonly deferrals: DollarsOrPart;
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
  plans: readonly { plan: Plan; groupRoom: GroupRoom | undefined }[];
  deferralLimit: number;
  deferrals: number;
  /** Below zero: the excess to withdraw by April 15. */
  deferralRoom: number;
}

/** One §402(g) limit for the person and one §415(c) limit for each employer group. */
export function planRooms({ law, age, plans: given }: PlanRoomsFacts): PlanRooms {
  const plans = given.map((plan) => inDollarsOf(plan, law, age));
  const roomAt = new Map<Plan, GroupRoom>();
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

type Plan = PlanFacts & { readonly deferrals: number };

/** Payroll knows no other plan: an election stops at the limit of the person by itself in each. */
function inDollarsOf(plan: PlanFacts, law: TaxYear, age: number): Plan {
  const { deferrals, compensation } = plan;
  return {
    ...plan,
    deferrals: isPart(deferrals) ? electedDeferrals(deferrals, { law, age, compensation }) : deferrals,
  };
}

function groups(plans: readonly Plan[]): Plan[][] {
  const byGroup = new Map<unknown, Plan[]>();
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
function groupRoom(law: TaxYear, age: number, group: readonly Plan[]): GroupRoom {
  for (const plan of group) checkFormula(plan, group);
  const compensation = sum(group.map((plan) => plan.compensation));
  const deferrals = sum(group.map((plan) => plan.deferrals));
  const afterTax = sum(group.map((plan) => plan.afterTax));
  const payLeft = toCent(compensation - deferrals - afterTax);
  if (payLeft < 0) throw moreThanPay(group[0]!, compensation, toCent(deferrals + afterTax));

  const employer = sum(group.map((plan) => employerContributions({ law, ...plan }).total));
  const found = afterTaxRoom({
    law,
    age,
    compensation,
    deferrals: Math.min(deferrals, deferralLimit({ law, age }).limit),
    employer: employerToFill(group) ?? inDollars(employer),
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
function checkFormula(plan: Plan, group: readonly Plan[]): void {
  if (!hasFormula(plan.employer) || group.length === 1) return;
  const others = group.some(({ deferrals }) => deferrals > 0);
  const lacksDeferrals = plan.employer.tiers.length > 0 && plan.deferrals === 0 && others;
  if (plan.compensation > 0 && !lacksDeferrals) return;
  const lacking = plan.compensation > 0 ? "deferrals" : "compensation";
  throw new Refusal("value", {
    name: `plans, "${plan.name}"`,
    was: `an employer formula on a row without ${lacking}, which other plans of ${called(plan)} have`,
    instead: "Give the employer contributions of that plan in dollars.",
  });
}

/** The formula where more after-tax money would be matched too. */
function employerToFill(group: readonly Plan[]): Employer | undefined {
  const matching = group.find(({ employer }) => employer.matchesAfterTax);
  if (matching && group.length > 1)
    throw new Refusal("unavailable", {
      name: "plans",
      was: `a formula of ${called(matching)} that matches after-tax contributions`,
      instead:
        "Several plans share its 415(c) limit, which is not modeled. Give its employer contributions in dollars.",
    });
  return matching?.employer;
}

function moreThanPay(plan: PlanFacts, compensation: number, contributed: number): Refusal {
  return new Refusal("value", {
    name: `plans, deferrals + after-tax of ${called(plan)}`,
    was: shown(contributed),
    maximum: `${shown(compensation)} (100% of compensation)`,
  });
}

function called({ name, group }: PlanFacts): string {
  return group === "" ? `the plan "${name}"` : `the group "${group}"`;
}
