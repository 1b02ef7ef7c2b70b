import { largestCents, largestWhole } from "../largestWhole";
import { shown, sum, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { afterTaxRoom } from "./afterTaxRoom";
import { deferralLimit } from "./deferralLimit";
import { inDollars } from "./employerContributions";
import type { DollarsOrPart } from "./partOfPay";
import { type Payday, type PayrollFacts, employerByPayday, payThrough, paydays } from "./payroll";

export interface PayScheduleFacts extends PayrollFacts {
  /** After-tax election as a fraction of pay; left out, the largest whole percent that fits. */
  readonly afterTax?: number | undefined;
  readonly planCap?: DollarsOrPart | undefined;
}

export interface PayPeriod {
  period: number;
  pay: number;
  deferral: number;
  employer: number;
  afterTax: number;
  /** Annual additions of the year so far, figures to date included and catch-up left out. */
  additionsToDate: number;
  roomLeft: number;
}

/** The contributions of the rest of the year for one election, and the year-end room that they leave them. */
interface Scheduled {
  readonly afterTax: readonly number[];
  readonly employer: readonly number[];
  readonly room: number;
}

export interface PaySchedule {
  periods: readonly PayPeriod[];
  /** Of the periods above; the additions and the room are those at the year's end. */
  total: Omit<PayPeriod, "period">;
}

/** The contributions of every payroll of the year, after-tax money stopping at the room of the year's end. */
export function paySchedule(facts: PayScheduleFacts): PaySchedule {
  checkToDate(facts);
  const days = paydays(facts);
  const election = facts.afterTax ?? largestElection(facts, days);
  const periods = periodsOf(facts, days, stoppedAtRoom(facts, days, election));
  return { periods, total: totalOf(periods) };
}

function checkToDate(facts: PayScheduleFacts): void {
  const { law, age, annualPay, payPeriods, firstPeriod, deferralsToDate, afterTaxToDate } = facts;
  if (firstPeriod > payPeriods)
    throw new Refusal("value", {
      name: "firstPeriod",
      was: String(firstPeriod),
      maximum: `${payPeriods} (payPeriods)`,
    });
  const { limit } = deferralLimit({ law, age, compensation: annualPay });
  if (deferralsToDate > limit)
    throw new Refusal("value", {
      name: "deferralsToDate",
      was: shown(deferralsToDate),
      maximum: `${shown(limit)} (the limit at age ${age} in ${law.year} on this pay)`,
    });
  const payToDate = payThrough(facts, firstPeriod - 1);
  if (toCent(deferralsToDate + afterTaxToDate) > payToDate)
    throw new Refusal("value", {
      name: "deferralsToDate + afterTaxToDate",
      was: shown(deferralsToDate + afterTaxToDate),
      maximum: `${shown(payToDate)} (the pay before period ${firstPeriod} of ${payPeriods})`,
    });
}

/** The largest whole-percent election that never has to stop short of the year's end. */
function largestElection(facts: PayScheduleFacts, days: readonly Payday[]): number {
  return largestWhole(100, (percent) => fits(scheduled(facts, days, percent / 100, Infinity))) / 100;
}

/** An election cut off where the room ends. More after-tax money never brings less match, so that halving finds it. */
function stoppedAtRoom(facts: PayScheduleFacts, days: readonly Payday[], election: number): Scheduled {
  const whole = scheduled(facts, days, election, Infinity);
  if (fits(whole)) return whole;
  const at = (stop: number) => scheduled(facts, days, election, stop);
  return at(largestCents(sum(whole.afterTax), (stop) => fits(at(stop))));
}

function fits({ afterTax, room }: Scheduled): boolean {
  return sum(afterTax) <= room;
}

/** An election paid out of what the deferrals leave of each pay, up to `stop` dollars in all. */
function scheduled(
  facts: PayScheduleFacts,
  days: readonly Payday[],
  election: number,
  stop: number,
): Scheduled {
  const { law, age, annualPay, deferralsToDate, employerToDate, afterTaxToDate, planCap } = facts;
  let left = stop;
  const afterTax = days.map(({ pay, deferral }) => {
    const amount = Math.min(toCent(election * pay), toCent(pay - deferral), left);
    left = toCent(left - amount);
    return amount;
  });
  const employer = employerByPayday(facts, days, afterTax);
  const { room } = afterTaxRoom({
    law,
    age,
    compensation: annualPay,
    deferrals: sum([deferralsToDate, ...days.map(({ deferral }) => deferral)]),
    employer: inDollars(sum([employerToDate, ...employer])),
    afterTaxToDate,
    planCap,
    recharacterize: false,
  });
  return { afterTax, employer, room };
}

function periodsOf(
  facts: PayScheduleFacts,
  days: readonly Payday[],
  { afterTax, employer, room }: Scheduled,
): PayPeriod[] {
  const regular = published(facts.law, "plan").deferral;
  let deferred = facts.deferralsToDate;
  let others = toCent(facts.employerToDate + facts.afterTaxToDate);
  let roomLeft = room;
  return days.map(({ period, pay, deferral }, k) => {
    deferred = toCent(deferred + deferral);
    others = sum([others, employer[k]!, afterTax[k]!]);
    roomLeft = toCent(roomLeft - afterTax[k]!);
    return {
      period,
      pay,
      deferral,
      employer: employer[k]!,
      afterTax: afterTax[k]!,
      additionsToDate: toCent(Math.min(deferred, regular) + others),
      roomLeft,
    };
  });
}

function totalOf(periods: readonly PayPeriod[]): PaySchedule["total"] {
  const { additionsToDate, roomLeft } = periods[periods.length - 1]!;
  return {
    pay: sum(periods.map(({ pay }) => pay)),
    deferral: sum(periods.map(({ deferral }) => deferral)),
    employer: sum(periods.map(({ employer }) => employer)),
    afterTax: sum(periods.map(({ afterTax }) => afterTax)),
    additionsToDate,
    roomLeft,
  };
}
