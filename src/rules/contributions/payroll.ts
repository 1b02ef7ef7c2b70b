import type { TaxYear } from "../../law";
import { sum, toCent } from "../money";
import { published } from "../published";
import { deferralLimit } from "./deferralLimit";
import { type Employer, employerContributions, hasFormula } from "./employerContributions";

export interface PayrollFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly annualPay: number;
  readonly payPeriods: number;
  /** Elective deferral as a fraction of pay. */
  readonly deferral: number;
  readonly employer: Employer;
  readonly trueUp: boolean;
  /** The first period of the schedule; the periods before it are the figures to date. */
  readonly firstPeriod: number;
  readonly deferralsToDate: number;
  readonly employerToDate: number;
  readonly afterTaxToDate: number;
}

export interface Payday {
  readonly period: number;
  readonly pay: number;
  /** The part of it inside the first §401(a)(17) dollars of the year. */
  readonly payCounted: number;
  readonly deferral: number;
}

/** The pay of the year from January through a period, to the cent, so that the periods add up to the year. */
export function payThrough({ annualPay, payPeriods }: PayrollFacts, period: number): number {
  return toCent((annualPay * period) / payPeriods);
}

/** The pay of each period still to come and what is deferred from it, until the person's limit is reached. */
export function paydays(facts: PayrollFacts): Payday[] {
  const { law, age, annualPay, payPeriods, firstPeriod, deferral } = facts;
  let room = toCent(deferralLimit({ law, age, compensation: annualPay }).limit - facts.deferralsToDate);
  return Array.from({ length: payPeriods - firstPeriod + 1 }, (_, k) => {
    const period = firstPeriod + k;
    const pay = toCent(payThrough(facts, period) - payThrough(facts, period - 1));
    const payCounted = toCent(countedThrough(facts, period) - countedThrough(facts, period - 1));
    const deferred = Math.min(toCent(deferral * pay), room);
    room = toCent(room - deferred);
    return { period, pay, payCounted, deferral: deferred };
  });
}

function countedThrough(facts: PayrollFacts, period: number): number {
  return Math.min(payThrough(facts, period), published(facts.law, "plan").compensation);
}

/** The employer contributions of each payroll, given the after-tax contributions of each. */
export function employerByPayday(
  facts: PayrollFacts,
  days: readonly Payday[],
  afterTax: readonly number[],
): number[] {
  const { employer, employerToDate, trueUp } = facts;
  if (!hasFormula(employer))
    return spread(Math.max(0, toCent(employer.dollars - employerToDate)), days.length);
  const paid = matchByPayday(facts, employer, days, afterTax);
  return trueUp ? withTrueUp(facts, days, afterTax, paid) : paid;
}

/** Even parts that add up to the whole. */
function spread(whole: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, k) =>
    toCent(toCent((whole * (k + 1)) / parts) - toCent((whole * k) / parts)),
  );
}

/** The formula on each payroll by itself; only its cap on the match looks at the whole year. */
function matchByPayday(
  facts: PayrollFacts,
  formula: Employer,
  days: readonly Payday[],
  afterTax: readonly number[],
): number[] {
  let matched = matchToDate(facts, formula);
  return days.map(({ payCounted, deferral }, k) => {
    const { match: full = 0, nonelective = 0 } = employerContributions({
      law: facts.law,
      compensation: payCounted,
      deferrals: deferral,
      employer: formula,
      afterTax: afterTax[k]!,
    });
    const match = Math.min(full, Math.max(0, toCent(formula.max - matched)));
    matched = toCent(matched + match);
    return toCent(match + nonelective);
  });
}

/** The part of the employer contributions to date that was match: all but the formula's nonelective contribution on that pay. */
function matchToDate(facts: PayrollFacts, { nonelective }: Employer): number {
  const fixed = toCent(nonelective * countedThrough(facts, facts.firstPeriod - 1));
  return Math.max(0, toCent(facts.employerToDate - fixed));
}

/** The last payroll brings the year's employer contributions to what the formula gives on the whole year; nothing is taken back. */
function withTrueUp(
  { law, annualPay, employer, deferralsToDate, employerToDate, afterTaxToDate }: PayrollFacts,
  days: readonly Payday[],
  afterTax: readonly number[],
  paid: readonly number[],
): number[] {
  const year = employerContributions({
    law,
    compensation: annualPay,
    deferrals: sum([deferralsToDate, ...days.map(({ deferral }) => deferral)]),
    employer,
    afterTax: sum([afterTaxToDate, ...afterTax]),
  }).total;
  const before = paid.slice(0, -1);
  return [...before, Math.max(0, toCent(year - sum([employerToDate, ...before])))];
}
