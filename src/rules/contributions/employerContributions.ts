import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { sum, toCent } from "../money";
import { published } from "../published";
import { asRead } from "./asRead";

/** One step of a match: `rate` of the deferrals that lie in the next `width` (a fraction) of pay. */
export interface Tier {
  readonly rate: number;
  readonly width: number;
}

/** What an employer contributes over the whole year: dollars, or the plan's formula on pay and deferrals. */
export interface Employer {
  readonly dollars: number;
  readonly tiers: readonly Tier[];
  /** Cap on the match alone, in dollars. */
  readonly max: number;
  /** Of a tier of the first dollars deferred, those dollars: `max` holds what they earn. */
  readonly first?: number | undefined;
  /** Nonelective contribution as a fraction of the pay that the plan counts. */
  readonly nonelective: number;
  readonly matchesAfterTax: boolean;
}

/** The tiers of dollars: one list for all, as a column of dollars is the common case. */
const noTiers: readonly never[] = [];

export function inDollars(dollars: number): Employer {
  return { dollars, tiers: noTiers, max: Infinity, nonelective: 0, matchesAfterTax: false };
}

/** Dollar for dollar on the deferrals up to a fraction of pay. */
export function dollarForDollar(width: number): Employer {
  return { dollars: 0, tiers: [{ rate: 1, width }], max: Infinity, nonelective: 0, matchesAfterTax: false };
}

export const noEmployer = inDollars(0);

/** Whether contributions depend on pay and deferrals. */
export function hasFormula({ tiers, nonelective }: Employer): boolean {
  return tiers.length > 0 || nonelective > 0;
}

export interface EmployerFacts {
  readonly law: TaxYear;
  readonly compensation: number;
  readonly deferrals: number;
  readonly employer: Employer;
  readonly nonelective?: number;
  readonly afterTax?: number;
}

export interface EmployerContributions {
  dollars: number | undefined;
  /** The formula, if there is one. */
  formula: Employer | undefined;
  payCounted: number | undefined;
  /** Undefined, as the match is, where nothing is matched. */
  contributions: number | undefined;
  tiers: readonly number[];
  match: number | undefined;
  nonelective: number | undefined;
  total: number;
}

/** Dollars alone: none of a formula's lines. */
function dollarsAlone(dollars: number): EmployerContributions {
  return {
    dollars,
    formula: undefined,
    payCounted: undefined,
    contributions: undefined,
    tiers: noTiers,
    match: undefined,
    nonelective: undefined,
    total: dollars,
  };
}

/** The year's employer contributions with true-up: the match on pay up to §401(a)(17), and the nonelective contribution. */
export function employerContributions(facts: EmployerFacts): EmployerContributions {
  const { law, compensation, deferrals, employer, nonelective = 0, afterTax = 0 } = facts;
  const { dollars } = employer;
  if (!hasFormula(employer) && nonelective === 0) return dollarsAlone(dollars);

  const payCounted = Math.min(compensation, published(law, "plan").compensation);
  const isMatched = employer.tiers.length > 0;
  const contributions = employer.matchesAfterTax ? toCent(deferrals + afterTax) : deferrals;
  const tiers = tierAmounts(employer.tiers, payCounted, contributions);
  const match = Math.min(sum(tiers), employer.max);
  const fixed = toCent((employer.nonelective + nonelective) * payCounted);
  return {
    dollars: hasFormula(employer) ? undefined : dollars,
    formula: hasFormula(employer) ? employer : undefined,
    payCounted,
    contributions: isMatched ? contributions : undefined,
    tiers,
    match: isMatched ? match : undefined,
    nonelective: fixed,
    total: sum([dollars, match, fixed]),
  };
}

function tierAmounts(tiers: readonly Tier[], pay: number, contributions: number): number[] {
  let below = 0;
  return tiers.map(({ rate, width }) => {
    const matched = Math.min(Math.max(contributions - below * pay, 0), width * pay);
    below += width;
    return toCent(rate * matched);
  });
}

/** The lines of a formula inside another worksheet, which has its own line for the total. */
export const formulaLines: Partial<Lines<EmployerContributions>> = {
  formula: {
    label: "Formula as read",
    authority: "Plan document",
    words: ({ formula, payCounted }) => asRead(formula!, payCounted!),
  },
  payCounted: { label: "Plan compensation (401(a)(17))", authority: publishedBy("IRC §401(a)(17)", "plan") },
  contributions: { label: "Contributions that the formula matches", authority: "IRC §401(m)(4)(A)" },
  tiers: { label: "Match, tier", authority: "Plan document" },
  match: { label: "Match, up to its cap", authority: "IRC §401(m)(4)(A); plan document" },
  nonelective: { label: "Nonelective contribution", authority: "Reg. §1.401(k)-6; plan document" },
};
