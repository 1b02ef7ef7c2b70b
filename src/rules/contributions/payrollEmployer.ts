import type { TaxYear } from "../../law";
import { sum, toCent } from "../money";
import { published } from "../published";
import {
  type Employer,
  type EmployerContributions,
  employerContributions,
  hasFormula,
} from "./employerContributions";
import type { Payroll } from "./payroll";

export interface PayrollEmployerFacts {
  readonly law: TaxYear;
  readonly employer: Employer;
  readonly trueUp: boolean;
  readonly employerToDate: number;
  readonly afterTaxToDate: number;
}

/** The employer contributions of each payroll, given the after-tax contributions of each. */
export function employerByPayday(
  facts: PayrollEmployerFacts,
  payroll: Payroll,
  afterTax: readonly number[],
): number[] {
  const { employer, employerToDate, trueUp } = facts;
  if (!hasFormula(employer))
    return spread(Math.max(0, toCent(employer.dollars - employerToDate)), payroll.days.length);
  const paid = formulaByPayday(facts, payroll, afterTax).map((each) => toCent(each.match + each.nonelective));
  if (!trueUp) return paid;
  const before = paid.slice(0, -1);
  const year = employerOfYear(facts, payroll, sum(afterTax));
  return [...before, Math.max(0, toCent(year - sum([employerToDate, ...before])))];
}

/** Even parts that add up to the whole. */
function spread(whole: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, k) =>
    toCent(toCent((whole * (k + 1)) / parts) - toCent((whole * k) / parts)),
  );
}

/** What the formula gives on the whole year. A true-up brings the last payroll to it; nothing is taken back. */
export function employerOfYear(
  { law, employer, afterTaxToDate }: PayrollEmployerFacts,
  { pay, deferrals }: Payroll,
  afterTax: number,
): number {
  const contributed = toCent(afterTaxToDate + afterTax);
  return employerContributions({ law, compensation: pay, deferrals, employer, afterTax: contributed }).total;
}

/** The formula on each payroll by itself; only its cap on the match looks at the whole year. */
function formulaByPayday(
  facts: PayrollEmployerFacts,
  payroll: Payroll,
  afterTax: readonly number[],
): { match: number; nonelective: number }[] {
  let left = matchLeft(facts, payroll);
  return payroll.days.map(({ payCounted, deferral }, k) => {
    const { match: full = 0, nonelective = 0 } = formulaOn(facts, payCounted, deferral, afterTax[k]!);
    const match = Math.min(full, left);
    left = toCent(left - match);
    return { match, nonelective };
  });
}

/** What is left of the cap on the match; of the employer contributions to date all but the nonelective ones were match. */
function matchLeft({ law, employer, employerToDate }: PayrollEmployerFacts, { payToDate }: Payroll): number {
  const nonelective = toCent(employer.nonelective * Math.min(payToDate, published(law, "plan").compensation));
  return Math.max(0, toCent(employer.max - Math.max(0, toCent(employerToDate - nonelective))));
}

function formulaOn(
  { law, employer }: PayrollEmployerFacts,
  payCounted: number,
  deferrals: number,
  afterTax: number,
): EmployerContributions {
  return employerContributions({ law, compensation: payCounted, deferrals, employer, afterTax });
}

/**
 * The match that more after-tax money would earn. With a true-up the year decides. Without one the paychecks do that it
 * goes into: it fills, tier by tier, what they all leave, which is the most that it can earn where rates fall.
 */
export function matchOnMore(
  facts: PayrollEmployerFacts,
  payroll: Payroll,
  afterTax: readonly number[],
): (more: number) => number {
  if (facts.trueUp) {
    const contributed = sum(afterTax);
    const paid = sum([facts.employerToDate, ...employerByPayday(facts, payroll, afterTax)]);
    return (more) => Math.max(0, toCent(employerOfYear(facts, payroll, contributed + more) - paid));
  }
  const tiers = tiersLeft(facts, payroll, afterTax);
  const matched = sum(formulaByPayday(facts, payroll, afterTax).map(({ match }) => match));
  const cap = toCent(matchLeft(facts, payroll) - matched);
  return (more) => {
    let left = more;
    let match = 0;
    for (const { rate, most } of tiers) {
      const earned = Math.min(rate * left, most);
      left -= earned / rate;
      match += earned;
    }
    return Math.min(toCent(match), cap);
  };
}

/** The match that all paychecks together leave of each tier. */
function tiersLeft(
  facts: PayrollEmployerFacts,
  { days }: Payroll,
  afterTax: readonly number[],
): { rate: number; most: number }[] {
  const left = days.map(({ payCounted, deferral }, k) => {
    const paid = formulaOn(facts, payCounted, deferral, afterTax[k]!).tiers;
    const full = formulaOn(facts, payCounted, payCounted, 0).tiers;
    return full.map((match, tier) => toCent(match - paid[tier]!));
  });
  return facts.employer.tiers.map(({ rate }, tier) => ({
    rate,
    most: sum(left.map((matches) => matches[tier]!)),
  }));
}
