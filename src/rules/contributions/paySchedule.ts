import { largestCents, largestWhole } from "../largestWhole";
import { downToCent, sum, toCent } from "../money";
import { published } from "../published";
import { type AfterTaxFacts, type AfterTaxRoom, afterTaxRoom } from "./afterTaxRoom";
import { hasFormula, inDollars } from "./employerContributions";
import { type Payday, type Payroll, type PayrollFacts, contribution, payrollOf } from "./payroll";
import { type PayrollEmployerFacts, employerByPayday, employerOfYear, matchOnMore } from "./payrollEmployer";

export interface PayScheduleFacts extends PayrollFacts, PayrollEmployerFacts {
  /** After-tax election as a fraction of pay; left out, the largest whole percent that fits and cuts no paycheck short. */
  readonly afterTax?: number | undefined;
  readonly planCap?: AfterTaxFacts["planCap"];
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

/** The contributions of the rest of the year for one election, and the limits of the year that they leave. */
interface Scheduled {
  readonly afterTax: readonly number[];
  readonly employer: readonly number[];
  readonly year: AfterTaxRoom;
}

export interface PaySchedule {
  periods: readonly PayPeriod[];
  /** Of the periods above; the additions and the room are those at the year's end. */
  total: Omit<PayPeriod, "period">;
  /** The elections as fractions of pay. */
  election: { deferral: number; afterTax: number };
  /** What the formula would have given on the whole year and the payrolls do not. */
  matchLost: number;
  /** The year's additions over the limit. */
  excess: number;
}

/** The contributions of every payroll of the year, after-tax money stopping at the room of the year's end. */
export function paySchedule(facts: PayScheduleFacts): PaySchedule {
  const payroll = payrollOf(facts);
  const afterTax = facts.afterTax ?? largestElection(facts, payroll);
  const scheduled = stoppedAtRoom(facts, payroll, afterTax);
  const periods = periodsOf(facts, payroll, scheduled);
  return {
    periods,
    total: totalOf(periods),
    election: { deferral: payroll.deferral, afterTax },
    matchLost: matchLost(facts, payroll, scheduled),
    excess: Math.max(0, toCent(sum(scheduled.afterTax) - scheduled.year.roomUnderLimit)),
  };
}

/** The largest whole-percent election of which every paycheck can pay its part and that need not stop before the year's end. */
function largestElection(facts: PayScheduleFacts, payroll: Payroll): number {
  const isWhole = (election: number) =>
    payroll.days.every((day) => !isCutShort(day, election)) &&
    fits(scheduledBy(facts, payroll, election, Infinity));
  const most = payroll.days.some(({ afterTax }) => afterTax.pay > 0) ? 100 : 0;
  return largestWhole(most, (percent) => isWhole(percent / 100)) / 100;
}

/** Whether a paycheck cannot pay an after-tax election, by more than the fraction of a cent in which two elections round up. */
function isCutShort({ pay, deferral, spilled, afterTax }: Payday, election: number): boolean {
  return sum([deferral, spilled, afterTax.fixed, downToCent(election * afterTax.pay)]) > pay;
}

/** An election cut off where the room ends. If it is matched, more of it never brings less match, so that halving finds it. */
function stoppedAtRoom(facts: PayScheduleFacts, payroll: Payroll, election: number): Scheduled {
  const whole = scheduledBy(facts, payroll, election, Infinity);
  if (fits(whole)) return whole;
  const at = (stop: number) => scheduledBy(facts, payroll, election, stop);
  if (!facts.employer.matchesAfterTax) return at(whole.year.room);
  return at(largestCents(sum(whole.afterTax), (stop) => fits(at(stop))));
}

function fits({ afterTax, year }: Scheduled): boolean {
  return sum(afterTax) <= year.room;
}

/** An election paid out of what the deferrals leave of each pay, up to `stop` dollars in all. */
function scheduledBy(facts: PayScheduleFacts, payroll: Payroll, election: number, stop: number): Scheduled {
  const { law, age, employerToDate, afterTaxToDate, planCap } = facts;
  let left = stop;
  const afterTax = payroll.days.map((day) => {
    const elected = toCent(day.spilled + contribution(day.afterTax, election));
    const amount = Math.min(elected, toCent(day.pay - day.deferral), left);
    left = toCent(left - amount);
    return amount;
  });
  const employer = employerByPayday(facts, payroll, afterTax);
  const year = afterTaxRoom({
    law,
    age,
    compensation: payroll.pay,
    deferrals: payroll.deferrals,
    employer: inDollars(sum([employerToDate, ...employer])),
    afterTaxToDate,
    planCap,
    recharacterize: false,
  });
  return { afterTax, employer, year };
}

/** What may go in besides all that is scheduled, with the match that it would earn. */
function roomBeside(facts: PayScheduleFacts, payroll: Payroll, { afterTax, year }: Scheduled): number {
  const room = toCent(year.room - sum(afterTax));
  if (!facts.employer.matchesAfterTax) return room;
  const match = matchOnMore(facts, payroll, afterTax);
  const underLimit = toCent(year.roomUnderLimit - sum(afterTax));
  return largestCents(room, (more) => toCent(more + match(more)) <= underLimit);
}

function matchLost(facts: PayScheduleFacts, payroll: Payroll, { afterTax, employer }: Scheduled): number {
  if (!hasFormula(facts.employer)) return 0;
  const paid = sum([facts.employerToDate, ...employer]);
  return Math.max(0, toCent(employerOfYear(facts, payroll, sum(afterTax)) - paid));
}

function periodsOf(facts: PayScheduleFacts, payroll: Payroll, scheduled: Scheduled): PayPeriod[] {
  const { afterTax, employer } = scheduled;
  const regular = published(facts.law, "plan").deferral;
  let deferred = facts.deferralsToDate;
  let others = toCent(facts.employerToDate + facts.afterTaxToDate);
  let roomLeft = toCent(sum(afterTax) + roomBeside(facts, payroll, scheduled));
  return payroll.days.map(({ period, pay, deferral }, k) => {
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
