import { afterTaxElection } from "../contributions/afterTaxElection";
import { type AfterTaxRoom, afterTaxRoom } from "../contributions/afterTaxRoom";
import { deferralLimit, withdrawExcess } from "../contributions/deferralLimit";
import { rothCatchUp } from "../contributions/rothCatchUp";
import { conversionTax } from "../conversion/conversionTax";
import { yearEarnings } from "../conversion/timing";
import { type RothIraLimit, rothIraLimit } from "../ira/rothIraLimit";
import { shown, toCent } from "../money";
import { type PlanFeatures, eligibility } from "../plan/eligibility";
import { shownYear } from "../published";
import { Refusal, orRefusal } from "../refusal";
import { taxableIncome } from "../tax/taxableIncome";
import { ageReached } from "./ageReached";
import type { ClientFacts } from "./facts";
import { hsaLimit } from "./hsaLimit";

/** The answers about one client, in the order of the worksheet. */
export interface ClientPlan {
  client: string | number | undefined;
  year: number | string;
  age: number;
  filingStatus: string;
  compensation: number;
  deferralLimit: number;
  deferralsElsewhere: number;
  deferrals: number;
  rothDeferrals: number;
  employer: number;
  additionsLimit: number;
  countedDeferrals: number;
  afterTaxToDate: number;
  capLeft: number | undefined;
  room: number;
  payPeriodsLeft: number;
  payLeft: number;
  perPeriod: number;
  election: number;
  magi: number;
  taxableIncome: number;
  conversionsAYear: number;
  expectedReturn: number;
  earningsNow: number;
  taxNow: number;
  earningsAfterYear: number;
  taxAfterYear: number;
  iraLimit: number | undefined;
  rothIraLimit: number | undefined;
  hsaLimit: number | undefined;
  path: string;
}

/** What the flags look at besides the facts and the answers. */
export interface ClientWork {
  readonly plan: ClientPlan;
  readonly room: AfterTaxRoom;
  /** Undefined where the year is an assumption: IRA limits are not projected. */
  readonly rothIra: RothIraLimit | undefined;
  /** The most this person may defer over all plans, and here. */
  readonly personLimit: number;
  readonly mostHere: number;
  /** The catch-up in the deferrals that must be Roth. */
  readonly mandatoryRoth: number;
}

/** The step in which plans take elections, unless they say otherwise. */
const electionStep = 0.01;

/** Every answer about one client; refused where the facts contradict each other or the law is not published. */
export function clientPlan(facts: ClientFacts): ClientWork {
  const { law, compensation, expectedReturn, hsaCoverage } = facts;
  const age = ageReached(facts);
  const person = deferralLimit({ law, age });
  const { limit } = deferralLimit({ law, age, compensation });
  const mostHere = Math.max(0, Math.min(toCent(person.limit - facts.deferralsElsewhere), compensation));
  const deferrals = facts.deferrals ?? mostHere;
  checkDeferrals(facts, age, deferrals, person.limit);

  const mustBeRoth = rothCatchUp({ law, age, priorYearWages: facts.priorYearWages ?? 0 }).mustBeRoth;
  const mandatoryRoth = mustBeRoth ? Math.max(0, toCent(deferrals - person.deferral)) : 0;
  const rothDeferrals = Math.max(facts.rothDeferrals, mandatoryRoth);
  const room = afterTaxRoom({ ...facts, age, deferrals });
  const pay = payAhead(facts, deferrals, room.room);
  const income = incomeOf(facts, age, toCent(deferrals - rothDeferrals));
  const conversionsAYear = facts.conversionsAYear ?? (facts.automaticConversion === "TRUE" ? 0 : 12);
  const now = conversion(facts, income.taxableIncome, room.room, conversionsAYear);
  const afterYear = conversion(facts, income.taxableIncome, room.room, 1);
  const rothIra = ifProjected(() =>
    rothIraLimit({
      law,
      age,
      filingStatus: facts.filingStatus,
      magi: income.magi,
      compensation: toCent(compensation - deferrals + rothDeferrals),
      traditionalContributions: 0,
      livedApart: false,
    }),
  );

  const plan = {
    client: facts.client,
    year: shownYear(law),
    age,
    filingStatus: facts.filingStatus,
    compensation,
    deferralLimit: limit,
    deferralsElsewhere: facts.deferralsElsewhere,
    deferrals,
    rothDeferrals,
    employer: room.employer,
    additionsLimit: room.limit,
    countedDeferrals: room.regularDeferrals,
    afterTaxToDate: facts.afterTaxToDate,
    capLeft: room.capLeft,
    room: room.room,
    ...pay,
    ...income,
    conversionsAYear,
    expectedReturn,
    earningsNow: now.earnings,
    taxNow: now.tax,
    earningsAfterYear: afterYear.earnings,
    taxAfterYear: afterYear.tax,
    iraLimit: rothIra?.full,
    rothIraLimit: rothIra?.limit,
    hsaLimit: hsaCoverage === "None" ? undefined : ifProjected(() => hsaLimit(law, age, hsaCoverage)),
    path: pathOf(facts),
  };
  return { plan, room, rothIra, personLimit: person.limit, mostHere, mandatoryRoth };
}

/** An answer by figures that are not projected; undefined where they are not held. */
function ifProjected<T>(answer: () => T): T | undefined {
  const found = orRefusal(answer);
  return found instanceof Refusal ? undefined : found;
}

function checkDeferrals(
  { law, rothDeferrals }: ClientFacts,
  age: number,
  deferrals: number,
  limit: number,
): void {
  if (deferrals > limit)
    throw new Refusal("value", {
      name: "Deferrals",
      was: shown(deferrals),
      maximum: `${shown(limit)} (the limit at age ${age} in ${law.year})`,
      instead: withdrawExcess(toCent(deferrals - limit), law.year),
    });
  if (rothDeferrals > deferrals)
    throw new Refusal("value", {
      name: "Roth deferrals",
      was: shown(rothDeferrals),
      maximum: `${shown(deferrals)} (Deferrals, of which they are a part)`,
    });
}

/** The pay dates to come, deferrals being spread evenly over the year: what they can take of the room. */
function payAhead(
  { compensation, payPeriods, payPeriodsLeft }: ClientFacts,
  deferrals: number,
  room: number,
) {
  const left = payPeriodsLeft ?? payPeriods;
  if (left > payPeriods)
    throw new Refusal("value", {
      name: "Pay periods left",
      was: String(left),
      maximum: `${payPeriods} (Pay periods)`,
    });
  const part = left / payPeriods;
  const payLeft = toCent((compensation - deferrals) * part);
  const fits = Math.min(room, payLeft);
  const eligiblePay = toCent(compensation * part);
  return {
    payPeriodsLeft: left,
    payLeft,
    perPeriod: left === 0 ? 0 : toCent(fits / left),
    election: afterTaxElection({ room: fits, eligiblePay, step: electionStep }).election,
  };
}

function incomeOf(facts: ClientFacts, age: number, preTaxDeferrals: number) {
  const { law, filingStatus, compensation, otherIncome } = facts;
  const magi = facts.magi ?? toCent(compensation - preTaxDeferrals + otherIncome);
  const income =
    facts.taxableIncome ??
    taxableIncome({ law, filingStatus, grossIncome: magi, deductions: 0, age, allowNegative: true })
      .taxableIncome;
  return { magi, taxableIncome: income };
}

function pathOf({
  afterTaxAllowed,
  inPlanConversion,
  inServiceWithdrawal,
  automaticConversion,
}: PlanFeatures): string {
  return eligibility({ afterTaxAllowed, inPlanConversion, inServiceWithdrawal, automaticConversion }).answer;
}

/** Earnings until the conversion of a year's after-tax money, and the tax on it. */
function conversion(facts: ClientFacts, income: number, afterTax: number, conversionsAYear: number) {
  const { law, filingStatus, expectedReturn, stateRate } = facts;
  const earnings = yearEarnings(afterTax, expectedReturn, conversionsAYear);
  const converted = toCent(afterTax + earnings);
  const { tax } = conversionTax({
    law,
    filingStatus,
    taxableIncome: income,
    converted,
    basis: afterTax,
    stateRate,
  });
  return { earnings, tax };
}
