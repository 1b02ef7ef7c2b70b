import type { TaxYear } from "../../law";
import { shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { deferralLimit, withdrawExcess } from "./deferralLimit";

/** Pay besides the annual pay; an election left out is that of pay. */
export interface Bonus {
  readonly period: number;
  readonly amount: number;
  readonly deferral?: number | undefined;
  readonly afterTax?: number | undefined;
}

export interface PayrollFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly annualPay: number;
  readonly payPeriods: number;
  readonly bonuses: readonly Bonus[];
  /** Elective deferral as a fraction of pay. */
  readonly deferral: number;
  /** In its place, dollars to defer from the scheduled pay at one rate; the last paycheck takes the cents. */
  readonly deferralsLeft?: number | undefined;
  /** Deferrals to other employers' plans, which share the person's limit. */
  readonly deferralsElsewhere: number;
  /** What the deferral election takes beyond the limit goes in after tax. */
  readonly spillOver: boolean;
  /** The first period of the schedule; the periods before it are the figures to date. */
  readonly firstPeriod: number;
  /** All pay before it; left out, that of the periods before it and their bonuses. */
  readonly payToDate?: number | undefined;
  readonly deferralsToDate: number;
  readonly afterTaxToDate: number;
}

/** Dollars that an election as a fraction applies to, and those by the bonuses' own elections. */
export interface Base {
  readonly pay: number;
  readonly fixed: number;
}

export interface Payday {
  readonly period: number;
  readonly pay: number;
  /** The part of it inside the first §401(a)(17) dollars of the year. */
  readonly payCounted: number;
  readonly deferral: number;
  /** After tax by the deferral election. */
  readonly spilled: number;
  /** What the after-tax election takes from. */
  readonly afterTax: Base;
}

export interface Payroll {
  readonly payToDate: number;
  /** Pay of the year: to date and scheduled. */
  readonly pay: number;
  /** The deferral election as a fraction of pay. */
  readonly deferral: number;
  /** Deferrals of the year, those to date included. */
  readonly deferrals: number;
  readonly days: readonly Payday[];
}

interface Paycheck {
  readonly period: number;
  readonly pay: number;
  readonly deferral: Base;
  readonly afterTax: Base;
}

/** Dollars of an election. */
export function contribution({ pay, fixed }: Base, election: number): number {
  return toCent(toCent(election * pay) + fixed);
}

/** The pay of each period still to come and what is deferred from it, until the person's limit is reached. */
export function payrollOf(facts: PayrollFacts): Payroll {
  checkPeriods(facts);
  const { firstPeriod, bonuses } = facts;
  const paychecks = paychecksOf(facts);
  const before = bonuses.filter(({ period }) => period < firstPeriod).map(({ amount }) => amount);
  const payToDate = facts.payToDate ?? sum([payThrough(facts, firstPeriod - 1), ...before]);
  const pay = sum([payToDate, ...paychecks.map((each) => each.pay)]);
  const limit = limitHere(facts, pay);
  checkToDate(facts, payToDate, limit);
  const deferral = deferralElection(facts, paychecks);
  const days = paydays(facts, paychecks, { deferral, limit, payToDate });
  const deferrals = sum([facts.deferralsToDate, ...days.map((each) => each.deferral)]);
  return { payToDate, pay, deferral, deferrals, days };
}

/** The annual pay from January through a period, to the cent, so that the periods add up to the year. */
function payThrough({ annualPay, payPeriods }: PayrollFacts, period: number): number {
  return toCent((annualPay * period) / payPeriods);
}

function paychecksOf(facts: PayrollFacts): Paycheck[] {
  const { payPeriods, firstPeriod, bonuses } = facts;
  return Array.from({ length: payPeriods - firstPeriod + 1 }, (_, k) => {
    const period = firstPeriod + k;
    const regular = toCent(payThrough(facts, period) - payThrough(facts, period - 1));
    const extra = bonuses.filter((bonus) => bonus.period === period);
    return {
      period,
      pay: sum([regular, ...extra.map(({ amount }) => amount)]),
      deferral: baseOf(regular, extra, "deferral"),
      afterTax: baseOf(regular, extra, "afterTax"),
    };
  });
}

function baseOf(regular: number, bonuses: readonly Bonus[], election: "deferral" | "afterTax"): Base {
  const asPay = bonuses.filter((bonus) => bonus[election] === undefined);
  return {
    pay: sum([regular, ...asPay.map(({ amount }) => amount)]),
    fixed: sum(bonuses.map((bonus) => toCent((bonus[election] ?? 0) * bonus.amount))),
  };
}

/** The most that may be deferred here in the year: what other plans leave of the person's limit, out of this pay. */
function limitHere({ law, age, deferralsElsewhere }: PayrollFacts, pay: number): number {
  const left = toCent(deferralLimit({ law, age }).limit - deferralsElsewhere);
  return Math.min(Math.max(0, left), pay);
}

function deferralElection({ deferral, deferralsLeft }: PayrollFacts, paychecks: readonly Paycheck[]): number {
  if (deferralsLeft === undefined) return deferral;
  const bases = paychecks.map((each) => each.deferral);
  const left = toCent(deferralsLeft - sum(bases.map(({ fixed }) => fixed)));
  const pay = sum(bases.map((base) => base.pay));
  return pay === 0 ? 0 : Math.min(1, Math.max(0, left / pay));
}

function paydays(
  { law, deferralsToDate, deferralsLeft = Infinity, spillOver }: PayrollFacts,
  paychecks: readonly Paycheck[],
  { deferral, limit, payToDate }: { deferral: number; limit: number; payToDate: number },
): Payday[] {
  const most = published(law, "plan").compensation;
  let room = toCent(limit - deferralsToDate);
  let left = deferralsLeft;
  let paid = payToDate;
  return paychecks.map(({ period, pay, afterTax, ...paycheck }, k) => {
    const takesRest = deferralsLeft < Infinity && k === paychecks.length - 1;
    const elected = Math.min(takesRest ? pay : contribution(paycheck.deferral, deferral), left);
    const deferred = Math.min(elected, room);
    const counted = Math.min(paid, most);
    paid = toCent(paid + pay);
    room = toCent(room - deferred);
    left = toCent(left - elected);
    return {
      period,
      pay,
      payCounted: toCent(Math.min(paid, most) - counted),
      deferral: deferred,
      spilled: spillOver ? toCent(elected - deferred) : 0,
      afterTax,
    };
  });
}

function checkPeriods({ payPeriods, firstPeriod, payToDate = 0, bonuses }: PayrollFacts): void {
  const maximum = `${payPeriods} (payPeriods)`;
  if (firstPeriod > payPeriods)
    throw new Refusal("value", { name: "firstPeriod", was: String(firstPeriod), maximum });
  const late = bonuses.find(({ period }) => period > payPeriods);
  if (late) throw new Refusal("value", { name: "bonuses, period", was: String(late.period), maximum });
  if (firstPeriod === 1 && payToDate > 0)
    throw new Refusal("value", {
      name: "payToDate",
      was: shown(payToDate),
      maximum: "0 (no pay comes before period 1)",
      instead: "Give firstPeriod, the first pay period still to come.",
    });
}

function checkToDate(facts: PayrollFacts, payToDate: number, limit: number): void {
  const { payPeriods, firstPeriod, deferralsToDate, afterTaxToDate } = facts;
  if (deferralsToDate > limit) throw overLimit(facts, limit);
  if (toCent(deferralsToDate + afterTaxToDate) > payToDate)
    throw new Refusal("value", {
      name: "deferralsToDate + afterTaxToDate",
      was: shown(deferralsToDate + afterTaxToDate),
      maximum: `${shown(payToDate)} (the pay before period ${firstPeriod} of ${payPeriods})`,
    });
}

function overLimit({ law, age, deferralsToDate, deferralsElsewhere }: PayrollFacts, limit: number): Refusal {
  const excess = toCent(deferralsToDate + deferralsElsewhere - deferralLimit({ law, age }).limit);
  const elsewhere = deferralsElsewhere > 0 ? `, after ${shown(deferralsElsewhere)} elsewhere` : "";
  return new Refusal("value", {
    name: "deferralsToDate",
    was: shown(deferralsToDate),
    maximum: `${shown(limit)} (the limit at age ${age} in ${law.year} on this pay${elsewhere})`,
    ...(excess > 0 && { instead: withdrawExcess(excess, law.year) }),
  });
}
