import { statute, type TaxYear } from "../../law";
import { largestCents } from "../largestWhole";
import { type Lines, publishedBy } from "../lines";
import { downToCent, shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { afterTaxRoom } from "./afterTaxRoom";
import { catchUpLimit } from "./catchUp";
import { deferralLimit, withdrawExcess } from "./deferralLimit";
import { type Employer, employerContributions, hasFormula, inDollars } from "./employerContributions";
import { halfOfSelfEmploymentTax } from "./selfEmployment";

export interface Solo401kFacts {
  readonly law: TaxYear;
  readonly age: number;
  /** Net profit of the business, or a partner's net earnings before half of the tax; a loss is negative. */
  readonly netProfit: number;
  /** Elective deferral to this plan, catch-up included; left out, the most allowed. */
  readonly deferrals?: number | undefined;
  readonly w2Wages: number;
  readonly deferralsElsewhere: number;
  /** The owner's contribution as employer, a rate being nonelective; left out, the maximum. */
  readonly employer?: Employer | undefined;
  /** The plan treats deferrals beyond §415(c) as catch-up. */
  readonly recharacterize: boolean;
}

export interface Solo401k {
  halfOfTax: number;
  netEarnings: number;
  employerMaximum: number;
  employer: number;
  deferral: number;
  compensation: number;
  afterTaxRoom: number;
  total: number;
}

/** What a sole proprietor or partner may put into an own 401(k): deferral first, then employer, then after-tax. */
export function solo401k(facts: Solo401kFacts): Solo401k {
  const { law, age, netProfit, w2Wages, recharacterize } = facts;
  const halfOfTax = halfOfSelfEmploymentTax(law, netProfit, w2Wages);
  const netEarnings = toCent(netProfit - halfOfTax);
  const earned = Math.max(0, netEarnings);
  const deferral = electiveDeferral(facts, earned);
  const employerMaximum = mostFromEmployer(facts, earned, deferral);
  const employer = employerContribution(facts, earned, deferral, employerMaximum);
  const compensation = toCent(earned - employer);
  const { room } = afterTaxRoom({
    law,
    age,
    compensation,
    deferrals: deferral,
    employer: inDollars(employer),
    afterTaxToDate: 0,
    recharacterize,
  });
  const total = sum([employer, deferral, room]);
  return {
    halfOfTax,
    netEarnings,
    employerMaximum,
    employer,
    deferral,
    compensation,
    afterTaxRoom: room,
    total,
  };
}

function electiveDeferral(
  { law, age, deferrals, deferralsElsewhere }: Solo401kFacts,
  netEarnings: number,
): number {
  const { limit } = deferralLimit({ law, age });
  if (deferralsElsewhere > limit)
    throw new Refusal("value", {
      name: "deferralsElsewhere",
      was: shown(deferralsElsewhere),
      maximum: `${shown(limit)} (the limit at age ${age} in ${law.year})`,
      instead: withdrawExcess(toCent(deferralsElsewhere - limit), law.year),
    });
  const most = Math.min(toCent(limit - deferralsElsewhere), netEarnings);
  if (deferrals !== undefined && deferrals > most)
    throw new Refusal("value", {
      name: "deferrals",
      was: shown(deferrals),
      maximum: `${shown(most)} (the lesser of net earnings and what the limit at age ${age} in ${law.year} leaves after deferrals elsewhere)`,
    });
  return deferrals ?? most;
}

/**
 * The employer contribution lowers the very pay that must hold it: 25% of the pay after it is 20% of net earnings; with
 * the deferrals that count it is at most that pay, hence half of what those leave; and it leaves pay for the deferral.
 */
function mostFromEmployer(
  { law, age, recharacterize }: Solo401kFacts,
  netEarnings: number,
  deferral: number,
): number {
  const plan = published(law, "plan");
  const regular = recharacterize
    ? toCent(deferral - Math.min(deferral, catchUpLimit(law, age)))
    : Math.min(deferral, plan.deferral);
  return Math.max(
    0,
    Math.min(
      onPayAfterIt(statute.selfEmployment.profitSharingRate, netEarnings),
      toCent(plan.additions - regular),
      downToCent(toCent(netEarnings - regular) / 2),
      toCent(netEarnings - deferral),
    ),
  );
}

/** A rate of the pay that its own contribution has left. */
function onPayAfterIt(rate: number, netEarnings: number): number {
  return toCent((rate * netEarnings) / (1 + rate));
}

function employerContribution(
  { law, employer }: Solo401kFacts,
  netEarnings: number,
  deferral: number,
  maximum: number,
): number {
  if (employer === undefined) return maximum;
  const { tiers, nonelective: rate } = employer;
  if (tiers.length === 0 && rate > 0)
    return Math.min(
      onPayAfterIt(rate, netEarnings),
      toCent(rate * published(law, "plan").compensation),
      maximum,
    );
  const amount = hasFormula(employer)
    ? contributionByFormula(law, employer, netEarnings, deferral)
    : employer.dollars;
  if (amount > maximum)
    throw new Refusal("value", {
      name: "employer",
      was: shown(amount),
      maximum: `${shown(maximum)} (with a deferral of ${shown(deferral)})`,
    });
  return amount;
}

/** A formula looks at the pay after its own contribution: the largest amount that it still gives on what is left. */
function contributionByFormula(
  law: TaxYear,
  employer: Employer,
  netEarnings: number,
  deferral: number,
): number {
  if (employer.matchesAfterTax)
    throw new Refusal("unavailable", {
      name: "employer",
      was: "a formula that matches after-tax contributions",
      instead: "That is not modeled for the self-employed. Give dollars.",
    });
  const given = (compensation: number) =>
    employerContributions({ law, compensation, deferrals: deferral, employer }).total;
  return largestCents(netEarnings, (amount) => amount <= given(toCent(netEarnings - amount)));
}

export const solo401kLines: Lines<Solo401k> = {
  halfOfTax: {
    label: "Half of self-employment tax",
    authority: publishedBy("IRC §164(f), §1401, §1402(a)(12)", "socialSecurity"),
  },
  netEarnings: { label: "Net earnings", authority: "IRC §401(c)(2)(A)" },
  employerMaximum: {
    label: "Employer maximum",
    authority: publishedBy("IRC §404(a)(3), (a)(8), §415(c)(1), (c)(3)(B)", "plan"),
  },
  employer: { label: "Employer contribution", authority: "IRC §404(a)(8)" },
  deferral: { label: "Elective deferral", authority: publishedBy("IRC §402(g)(1), §414(v)", "plan") },
  compensation: { label: "415(c) compensation", authority: "IRC §415(c)(3)(B), §401(c)(2)(A)(v)" },
  afterTaxRoom: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
  total: { label: "Total", authority: "IRC §415(c)(1), §414(v)(3)(A)(i)" },
};
