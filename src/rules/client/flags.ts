import type { TaxYear } from "../../law";
import { employerContributions } from "../contributions/employerContributions";
import { fullMatchDeferrals } from "../contributions/fullMatch";
import { rothCatchUp } from "../contributions/rothCatchUp";
import { iraConversionTaxable } from "../ira/iraConversionTaxable";
import { pastAgeLimit } from "../ira/traditionalIra";
import { yearBeside } from "../limits/projectedLaw";
import { shown, toCent } from "../money";
import { published } from "../published";
import type { ClientFacts } from "./facts";
import { type LabelKey, labels } from "./labels";
import type { ClientWork } from "./plan";

/** Something missing or wrong about a client, in plain words, and on what authority. */
export interface Flag {
  readonly text: string;
  readonly authority: string;
}

/** How grave a flag is: what must be undone, what to ask, what to know; they are shown in this order. */
const gravities = ["Stop", "Ask", "Note"] as const;

/** A flag that may apply: `when` finds what it says something about, or undefined. */
interface Rule<T> {
  readonly gravity: (typeof gravities)[number];
  readonly when: (client: Client) => T | undefined;
  readonly text: (found: T, client: Client) => string;
  readonly authority: string;
}

interface Client {
  readonly facts: ClientFacts;
  readonly work: ClientWork;
  /** The labels that were present with 0 or an empty cell. */
  readonly emptied: readonly LabelKey[];
}

const rule = <T>(each: Rule<T>) => ({
  gravity: each.gravity,
  flag(client: Client): Flag | undefined {
    const found = each.when(client);
    if (found === undefined) return undefined;
    return { text: `${each.gravity}: ${each.text(found, client)}`, authority: each.authority };
  },
});

/** An amount above zero, to the cent. */
const above = (amount: number) => (toCent(amount) > 0 ? toCent(amount) : undefined);

const rules = [
  rule({
    gravity: "Stop",
    when: ({ facts, work }) => above(work.plan.deferrals + facts.deferralsElsewhere - work.personLimit),
    text: (over, { facts, work }) =>
      `Excess deferrals of ${shown(over)} over the ${shown(work.personLimit)} limit for all plans together. ` +
      `Withdraw them with their earnings by April 15, ${facts.law.year + 1}.`,
    authority: "IRC §402(g)(1), (2); Reg. §1.402(g)-1(e)",
  }),
  rule({
    gravity: "Stop",
    when: ({ work }) => above(-work.room.roomUnderLimit),
    text: (over, { work }) =>
      `Excess annual additions of ${shown(over)} over the limit of ${shown(work.room.limit)}. The plan must correct them.`,
    authority: "IRC §415(c)(1); EPCRS, Rev. Proc. 2021-30",
  }),
  rule({
    gravity: "Stop",
    when: ({ work: { room } }) => (room.capLeft === undefined ? undefined : above(-room.capLeft)),
    text: (over) => `After-tax contributions to date exceed the plan's cap by ${shown(over)}.`,
    authority: "Plan document",
  }),
  rule({
    gravity: "Note",
    when: matchLost,
    text: ({ wanted, lost }) =>
      `Deferrals are too low for the full match: deferring ${shown(wanted)} would add ${shown(lost)} of match.`,
    authority: "IRC §401(m)(4)(A); plan document",
  }),
  rule({
    gravity: "Note",
    when: ({ facts: { law, priorYearWages = 0 }, work }) => {
      const found = rothCatchUp({ law, age: work.plan.age, priorYearWages });
      return found.mustBeRoth ? found : undefined;
    },
    text: ({ priorYearWages, threshold }, { work: { mandatoryRoth } }) =>
      `Catch-up must be Roth: prior-year wages of ${shown(priorYearWages)} are over ${shown(threshold!)}. ` +
      (mandatoryRoth > 0
        ? `That applies to ${shown(mandatoryRoth)} of the deferrals.`
        : "No catch-up is deferred so far."),
    authority: "IRC §414(v)(7); Notice 2023-62",
  }),
  rule({
    gravity: "Ask",
    when: ({ facts }) => (facts.priorYearWages === undefined ? facts : undefined),
    text: () => "Prior-year wages are missing: Roth catch-up and HCE status are not tested.",
    authority: "IRC §414(q)(1)(B), §414(v)(7), §401(m)(2)",
  }),
  rule({
    gravity: "Note",
    when: ({ facts: { law, priorYearWages } }) =>
      priorYearWages !== undefined && hceThreshold(law) === undefined ? law.year - 1 : undefined,
    text: (year) => `HCE status is not tested: the ${year} threshold is not in this version of MEGAROTH.`,
    authority: "IRC §414(q)(1)(B), §414(v)(7), §401(m)(2)",
  }),
  rule({
    gravity: "Note",
    when: ({ facts: { law, priorYearWages, afterTaxAllowed } }) => {
      const threshold = hceThreshold(law);
      if (threshold === undefined || priorYearWages === undefined) return undefined;
      return priorYearWages > threshold && afterTaxAllowed !== "FALSE" ? threshold : undefined;
    },
    text: (threshold) =>
      `Highly compensated employee (prior-year wages over ${shown(threshold)}): a failed ACP test can return after-tax ` +
      "contributions, and a safe-harbor match does not exempt them. Ask how the plan tested last year.",
    authority: "IRC §401(m)(2), §414(q)(1)(B); Reg. §1.401(m)-3(j)(6)",
  }),
  rule({
    gravity: "Note",
    when: ({ work: { plan } }) => above(plan.room - plan.payLeft),
    text: (left) =>
      `Remaining paychecks cannot use all the room: ${shown(left)} will be left, with deferrals spread evenly over the year.`,
    authority: "IRC §415(c)(1)(B); plan document",
  }),
  rule({
    gravity: "Note",
    when: proRata,
    text: ({ amount, taxable }, { facts }) =>
      `Pro-rata trap: with a pre-tax IRA balance of ${shown(facts.iraBalance)}, ${shown(taxable)} of a backdoor Roth of ` +
      `${shown(amount)} this year is taxable, unless that balance is rolled into a plan by December 31.`,
    authority: "IRC §408(d)(2), (3)(H); Form 8606",
  }),
  rule({
    gravity: "Stop",
    when: ({ work }) => (work.plan.path.startsWith("Not eligible") ? work : undefined),
    text: () => "The plan has no path to Roth: the room shown is only the legal limit.",
    authority: "Plan document",
  }),
  rule({
    gravity: "Ask",
    when: ({ work }) => (work.plan.path.startsWith("Ask") ? work : undefined),
    text: () => "The plan's features are unknown. Ask the questions in Path before relying on the room.",
    authority: "Plan document",
  }),
  rule({
    gravity: "Note",
    when: notProjected,
    text: (what) => `${what} limits are not projected, so their lines are empty.`,
    authority: "IRC §219(b)(5)(C), §223(g)",
  }),
  rule({
    gravity: "Note",
    when: ({ facts }) => (facts.filingStatus === "MFS" ? facts : undefined),
    text: () => "Married filing separately is assumed to have lived with the spouse during the year.",
    authority: "IRC §408A(c)(3)(B)(ii)(III), §219(g)(4)",
  }),
  rule({
    gravity: "Note",
    when: defaults,
    text: (taken) => `Blank or 0: using the default for ${taken}.`,
    authority: "Assumption",
  }),
];

/** The flags of one client, gravest first; `emptied` are the labels that were present with 0 or an empty cell. */
export function clientFlags(facts: ClientFacts, work: ClientWork, emptied: readonly LabelKey[]): Flag[] {
  const client = { facts, work, emptied };
  return gravities.flatMap((gravity) =>
    rules.flatMap((each) => (each.gravity === gravity ? (each.flag(client) ?? []) : [])),
  );
}

function hceThreshold(law: TaxYear): number | undefined {
  return yearBeside(law, -1)?.plan?.hce;
}

function notProjected({ facts: { hsaCoverage }, work: { plan, rothIra } }: Client): string | undefined {
  const hasHsa = hsaCoverage === "None" || plan.hsaLimit !== undefined;
  const lacking = [...(rothIra ? [] : ["IRA"]), ...(hasHsa ? [] : ["HSA"])];
  return lacking.length > 0 ? lacking.join(" and ") : undefined;
}

/** The deferrals that would earn the full match, and the match that fewer of them lose. */
function matchLost({ facts, work: { plan, mostHere } }: Client) {
  const { law, compensation, employer } = facts;
  const payCounted = Math.min(compensation, published(law, "plan").compensation);
  const wanted = Math.min(fullMatchDeferrals(employer, payCounted), mostHere);
  const lost = above(
    employerContributions({ law, compensation, deferrals: wanted, employer }).total - plan.employer,
  );
  return lost === undefined ? undefined : { wanted, lost };
}

/** What is left for the backdoor, contributed and converted this year: Form 8606 with the balance still there. */
function proRata({ facts: { law, iraBalance, iraBasis }, work: { plan, rothIra } }: Client) {
  const amount = rothIra ? rothIra.full - rothIra.limit : 0;
  if (iraBalance === 0 || amount <= 0 || pastAgeLimit(law, plan.age) !== false) return undefined;
  const { taxable } = iraConversionTaxable({
    basis: toCent(iraBasis + amount),
    yearEndValue: toCent(iraBalance + iraBasis),
    converted: amount,
    distributed: 0,
  });
  return { amount, taxable };
}

/** Labels whose 0 an advisor may well have meant. */
const doubtful = ["deferrals", "payPeriodsLeft", "conversionsAYear", "expectedReturn"] as const;

function defaults({ work: { plan }, emptied }: Client): string | undefined {
  const taken = doubtful
    .filter((key) => plan[key] !== 0 && emptied.includes(key))
    .map((key) => {
      const { label, zero, kind } = labels[key];
      const value = kind === "growth" ? `${shown(plan[key] * 100)}%` : shown(plan[key]);
      return `${label}, ${value} (enter ${zero} for zero)`;
    });
  return taken.length > 0 ? taken.join("; ") : undefined;
}
