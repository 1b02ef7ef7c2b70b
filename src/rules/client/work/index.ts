import { type AfterTaxRoom, afterTaxRoom } from "../../contributions/afterTaxRoom";
import type { ConversionTax } from "../../conversion/conversionTax";
import { iraLimit } from "../../ira/iraLimit";
import { toCent } from "../../money";
import { once } from "../../once";
import { eligibility } from "../../plan/eligibility";
import { ageReached } from "../ageReached";
import type { ClientFacts } from "../facts";
import { labels } from "../labels";
import { Unread } from "../unread";
import { type Conversion, conversionOf, conversionsAYear } from "./conversion";
import { type ClientDeferrals, clientDeferrals } from "./deferrals";
import { livedApart, magiOf, ordinaryIncome } from "./income";
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
  /** Undefined where nothing is contributed that could be converted. */
  readonly planned: () => Conversion | undefined;
  readonly atYearEnd: () => Conversion | undefined;
  readonly plannedTax: () => ConversionTax | undefined;
  readonly taxAtYearEnd: () => ConversionTax | undefined;
  readonly iraCompensation: () => number;
  /** Whether pay of another job that its deferrals came from is not given, though it matters. */
  readonly lacksOtherPay: () => boolean;
  readonly ira: () => ClientIra;
  /** Whether anything goes into an employer's plan for this person in the year: an active participant, §219(g)(5). */
  readonly isCovered: () => boolean;
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
      const { deferrals, roth, excess } = work.deferrals();
      const preTax = Math.max(0, toCent(deferrals - roth - excess));
      return toCent(facts.compensation - preTax + facts.otherPay);
    }),
    spousePay: once(() => {
      if (!isJoint()) return 0;
      return household ? household.spouse().pay() : facts.spousePay;
    }),
    spouseAge: once(() => (household ? household.spouse().age() : facts.spouseAge)),
    magi: once(() => facts.magi ?? magiOf(facts, work.pay(), work.spousePay())),
    taxableIncome: once(
      () =>
        facts.taxableIncome ??
        ordinaryIncome(facts, work.magi(), work.age(), isJoint() ? work.spouseAge() : undefined),
    ),
    conversionsAYear: once(() => conversionsAYear(facts)),
    planned: once(() => converted(work, work.conversionsAYear)),
    atYearEnd: once(() => converted(work, () => 1)),
    plannedTax: once(() =>
      taxOf(
        work,
        (each) => each.planned(),
        (first) => first.plannedTax(),
      ),
    ),
    taxAtYearEnd: once(() =>
      taxOf(
        work,
        (each) => each.atYearEnd(),
        (first) => first.taxAtYearEnd(),
      ),
    ),
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
    isCovered: once(() => isCovered(work)),
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

function converted(work: ClientWork, timesAYear: () => number): Conversion | undefined {
  const contributed = work.contributed();
  return contributed === undefined ? undefined : conversionOf(work.facts, contributed, timesAYear());
}

/** A couple's second conversion comes on top of the first. */
function taxOf(
  work: ClientWork,
  conversion: (work: ClientWork) => Conversion | undefined,
  taxOfFirst: (first: ClientWork) => ConversionTax | undefined,
): ConversionTax | undefined {
  const own = conversion(work);
  if (own === undefined) return undefined;
  const { household } = work;
  const first = household?.isSecond ? (taxOfFirst(household.spouse())?.taxable ?? 0) : 0;
  return own.tax(toCent(work.taxableIncome() + first));
}

function iraOf(work: ClientWork): ClientIra {
  const { facts, household } = work;
  if (work.lacksOtherPay()) throw new Unread("otherPay", labels.otherPay.label);
  const { law, filingStatus } = facts;
  return clientIra({
    law,
    age: work.age(),
    filingStatus,
    livedApart: livedApart(facts),
    magi: work.magi(),
    compensation: work.iraCompensation(),
    covered: work.isCovered,
    spouseCovered: () => household !== undefined && household.spouse().isCovered(),
  });
}

function isCovered({ facts, household, deferrals, room, contributed }: ClientWork): boolean {
  if (facts.deferralsElsewhere > 0) return true;
  if (household?.withoutPay) return false;
  return deferrals().deferrals > 0 || room().employer > 0 || (contributed() ?? facts.afterTaxToDate) > 0;
}
