import { type AfterTaxRoom, afterTaxRoom } from "../../contributions/afterTaxRoom";
import { iraLimit } from "../../ira/iraLimit";
import { toCent } from "../../money";
import { once } from "../../once";
import { eligibility } from "../../plan/eligibility";
import { ageReached } from "../ageReached";
import type { ClientFacts } from "../facts";
import { Unread } from "../unread";
import { type Converted, converted, conversionsAYear } from "./conversion";
import { type ClientDeferrals, clientDeferrals } from "./deferrals";
import { magiOf, ordinaryIncome } from "./income";
import { type ClientIra, clientIra } from "./ira";
import { type Election, type Paychecks, electionOf, paychecks } from "./paychecks";

/** What the other column of a couple says, and what of it comes before this person. */
export interface Household {
  readonly spouse: () => ClientWork;
  /** Whether this person has no pay of the plan's employer. */
  readonly withoutPay: boolean;
  /** The spouse's IRA contribution and taxable conversion come first. */
  readonly isSecond: boolean;
}

/** The answers about one client, each worked out when it is asked for; one whose facts are missing throws Unread. */
export interface ClientWork {
  readonly facts: ClientFacts;
  readonly household: Household | undefined;
  readonly age: () => number;
  readonly deferrals: () => ClientDeferrals;
  readonly room: () => AfterTaxRoom;
  readonly paychecks: () => Paychecks;
  /** Undefined where the plan takes no after-tax money, or it cannot reach Roth. */
  readonly election: () => Election | undefined;
  /** After-tax contributions of the year by that election; undefined as it is. */
  readonly contributed: () => number | undefined;
  /** Pay after pre-tax deferrals, of all jobs. */
  readonly pay: () => number;
  readonly spousePay: () => number;
  readonly spouseAge: () => number | undefined;
  readonly magi: () => number;
  readonly taxableIncome: () => number;
  readonly conversionsAYear: () => number;
  readonly planned: () => Converted | undefined;
  readonly atYearEnd: () => Converted | undefined;
  readonly iraCompensation: () => number;
  /** Whether pay of another job that its deferrals came from is not given, though it matters. */
  readonly lacksOtherPay: () => boolean;
  readonly ira: () => ClientIra;
  readonly path: () => string;
  readonly hasPath: () => boolean;
}

export function clientWork(facts: ClientFacts, household?: Household): ClientWork {
  const isJoint = once(() => facts.filingStatus === "MFJ");
  const work: ClientWork = {
    facts,
    household,
    age: once(() => ageReached(facts)),
    deferrals: once(() => clientDeferrals(facts, work.age())),
    room: once(() => roomOf(work)),
    paychecks: once(() => paychecks(facts, work.deferrals().deferrals)),
    election: once(() =>
      work.hasPath() ? electionOf(facts, work.room().room, work.paychecks()) : undefined,
    ),
    contributed: once(() => {
      const election = work.election();
      return election && toCent(facts.afterTaxToDate + election.contributed);
    }),
    pay: once(() => {
      if (household?.withoutPay) return facts.otherPay;
      const { deferrals, roth } = work.deferrals();
      return toCent(facts.compensation - (deferrals - roth) + facts.otherPay);
    }),
    spousePay: once(() => {
      if (!isJoint()) return 0;
      return household ? household.spouse().pay() : facts.spousePay;
    }),
    spouseAge: once(() => (household ? household.spouse().age() : facts.spouseAge)),
    magi: once(() => facts.magi ?? magiOf(facts, work.pay(), work.spousePay())),
    taxableIncome: once(
      () => facts.taxableIncome ?? ordinaryIncome(facts, work.magi(), work.age(), work.spouseAge()),
    ),
    conversionsAYear: once(() => conversionsAYear(facts)),
    planned: once(() => conversionOf(work, work.conversionsAYear())),
    atYearEnd: once(() => conversionOf(work, 1)),
    iraCompensation: once(() => {
      const first = household?.isSecond ? household.spouse().ira().roth.full : 0;
      return Math.max(0, toCent(work.pay() + work.spousePay() - first));
    }),
    lacksOtherPay: once(() => {
      const { law, deferralsElsewhere, otherPay, magi } = facts;
      if (deferralsElsewhere <= otherPay) return false;
      return magi === undefined || iraLimit({ law, age: work.age() }).limit > work.iraCompensation();
    }),
    ira: once(() => iraOf(work)),
    path: once(() => {
      const { afterTaxAllowed, inPlanConversion, inServiceWithdrawal, automaticConversion } = facts;
      return eligibility({ afterTaxAllowed, inPlanConversion, inServiceWithdrawal, automaticConversion })
        .answer;
    }),
    hasPath: once(() => !work.path().startsWith("Not eligible")),
  };
  return work;
}

/** Deferrals over the limit go back, and take pay but nothing of the annual additions. */
function roomOf(work: ClientWork): AfterTaxRoom {
  const { law, compensation, employer, afterTaxToDate, planCap, recharacterize } = work.facts;
  const { deferrals, within } = work.deferrals();
  const found = afterTaxRoom({
    law,
    age: work.age(),
    compensation,
    deferrals: within,
    employer,
    afterTaxToDate,
    planCap,
    recharacterize,
  });
  if (deferrals === within) return found;
  const payLeft = toCent(compensation - deferrals - afterTaxToDate);
  return { ...found, deferrals, payLeft, room: Math.max(0, Math.min(found.room, payLeft)) };
}

/** A couple's second conversion comes on top of the first. */
function conversionOf(work: ClientWork, timesAYear: number): Converted | undefined {
  const contributed = work.contributed();
  if (contributed === undefined) return undefined;
  const { household } = work;
  const first = household?.isSecond ? firstConversion(household.spouse(), timesAYear) : 0;
  return converted(work.facts, contributed, toCent(work.taxableIncome() + first), timesAYear);
}

function firstConversion(first: ClientWork, timesAYear: number): number {
  const before = timesAYear === 1 ? first.atYearEnd() : first.planned();
  return before?.taxable ?? 0;
}

function iraOf(work: ClientWork): ClientIra {
  const { facts, household } = work;
  if (work.lacksOtherPay()) throw new Unread("Other pay");
  const { law, filingStatus, livedApart } = facts;
  return clientIra({
    law,
    age: work.age(),
    filingStatus,
    livedApart,
    magi: work.magi(),
    compensation: work.iraCompensation(),
    covered: !household?.withoutPay,
    spouseCovered: household !== undefined && !(household.spouse().household?.withoutPay ?? true),
  });
}
