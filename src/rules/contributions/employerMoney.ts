import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";

/** One step of a match: `rate` of the deferrals that lie in the next `width` (a fraction) of pay. */
export interface Tier {
  readonly rate: number;
  readonly width: number;
}

/** A plan's formula for employer money, on pay and deferrals. */
export interface MatchFormula {
  readonly tiers: readonly Tier[];
  /** Cap on the match alone, in dollars. */
  readonly max: number;
  /** Nonelective contribution as a fraction of capped pay. */
  readonly nonelective: number;
  readonly matchesAfterTax: boolean;
}

/** What an employer puts in over the whole year: dollars, or a formula. */
export type Employer = number | MatchFormula;

/** Dollar for dollar on the deferrals up to a fraction of pay. */
export function dollarForDollar(width: number): MatchFormula {
  return { tiers: [{ rate: 1, width }], max: Infinity, nonelective: 0, matchesAfterTax: false };
}

export interface EmployerFacts {
  readonly law: TaxYear;
  readonly compensation: number;
  readonly deferrals: number;
  readonly employer: Employer;
  readonly nonelective?: number;
  readonly afterTax?: number;
}

export interface EmployerMoney {
  dollars: number | undefined;
  payCounted: number | undefined;
  contributions: number | undefined;
  tiers: readonly number[];
  match: number | undefined;
  nonelective: number | undefined;
  total: number;
}

/** Dollars alone: no formula, so none of its lines. */
const noFormula = {
  payCounted: undefined,
  contributions: undefined,
  tiers: [],
  match: undefined,
  nonelective: undefined,
};

/** The year's employer money with true-up: the match on pay up to §401(a)(17), and the nonelective contribution. */
export function employerMoney(facts: EmployerFacts): EmployerMoney {
  const { law, compensation, deferrals, employer, nonelective = 0, afterTax = 0 } = facts;
  const formula = typeof employer === "number" ? undefined : employer;
  const dollars = typeof employer === "number" ? employer : undefined;
  if (!formula && nonelective === 0) return { ...noFormula, dollars, total: dollars ?? 0 };

  const payCounted = Math.min(compensation, published(law, "plan").compensation);
  const contributions = formula?.matchesAfterTax ? toCent(deferrals + afterTax) : deferrals;
  const tiers = tierAmounts(formula?.tiers ?? [], payCounted, contributions);
  const match = Math.min(sum(tiers), formula?.max ?? Infinity);
  const fixed = toCent(((formula?.nonelective ?? 0) + nonelective) * payCounted);
  const total = toCent((dollars ?? 0) + match + fixed);
  return { dollars, payCounted, contributions, tiers, match, nonelective: fixed, total };
}

function tierAmounts(tiers: readonly Tier[], pay: number, contributions: number): number[] {
  let below = 0;
  return tiers.map(({ rate, width }) => {
    const matched = Math.min(Math.max(contributions - below * pay, 0), width * pay);
    below += width;
    return toCent(rate * matched);
  });
}

/** Employer money of contributions that can be: refused above pay, or above what anyone may defer in the year. */
export function employerMatch(facts: EmployerFacts): EmployerMoney {
  const { law, compensation, deferrals, afterTax = 0 } = facts;
  const { deferral, catchUp, superCatchUp } = published(law, "plan");
  const most = deferral + Math.max(catchUp, superCatchUp ?? 0);
  if (deferrals > most)
    throw new Refusal(
      "value",
      `deferrals was ${shown(deferrals)}; nobody may defer over ${shown(most)} in ${law.year}.`,
    );
  if (toCent(deferrals + afterTax) > compensation)
    throw new Refusal(
      "value",
      `deferrals and afterTax add up to ${shown(deferrals + afterTax)}, more than the compensation of ${shown(compensation)}.`,
    );
  return employerMoney(facts);
}

const { total, ...beforeTotal } = {
  payCounted: { label: "Pay the formula counts", authority: publishedBy("IRC §401(a)(17)", "plan") },
  contributions: { label: "Contributions the formula looks at", authority: "IRC §401(m)(4)(A)" },
  tiers: { label: "Match, tier", authority: "Plan document" },
  match: { label: "Match, at most its cap", authority: "IRC §401(m)(4)(A); plan document" },
  nonelective: { label: "Nonelective contribution", authority: "Reg. §1.401(k)-6; plan document" },
  total: { label: "Employer money of the year", authority: "IRC §415(c)(2)(A)" },
} satisfies Partial<Lines<EmployerMoney>>;

/** The lines of a formula inside another worksheet, which has its own line for the total. */
export const formulaLines: Partial<Lines<EmployerMoney>> = beforeTotal;

export const employerMoneyLines: Lines<EmployerMoney> = {
  dollars: { label: "Employer money given in dollars", authority: "IRC §415(c)(2)(A)" },
  ...beforeTotal,
  total,
};
