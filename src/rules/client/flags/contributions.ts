import type { TaxYear } from "../../../law";
import { withdrawExcess } from "../../contributions/deferralLimit";
import { employerContributions } from "../../contributions/employerContributions";
import { fullMatchDeferrals } from "../../contributions/fullMatch";
import { isPart } from "../../contributions/partOfPay";
import { yearBeside } from "../../limits/projectedLaw";
import { shown, toCent } from "../../money";
import { published } from "../../published";
import { labels } from "../labels";
import { scheduleOf } from "../work/schedule";
import { type FlagRule, type Flagged, ifTrue, rule } from "./rule";

/** An amount above zero, to the cent. */
const above = (amount: number) => (toCent(amount) > 0 ? toCent(amount) : undefined);

/** A part-year or part-time pay below this may well go with a few hundred dollars; above it they look like a percent cell's. */
const payOfAYear = 20_000;

export const contributionFlags: readonly FlagRule[] = [
  rule({
    gravity: "Stop",
    when: ({ work }) => above(work.deferrals().excess),
    text: (over, { work }) =>
      `Excess deferrals of ${shown(over)} over the ${shown(work.deferrals().personLimit)} limit for all plans together. ` +
      withdrawExcess(over, work.facts.law.year),
    authority: "IRC §402(g)(1), (2); Reg. §1.402(g)-1(e)",
  }),
  rule({
    gravity: "Stop",
    when: ({ work }) => above(-work.room().roomUnderLimit),
    text: (over, { work }) =>
      `Excess annual additions of ${shown(over)} over the limit of ${shown(work.room().limit)} in the whole year. ` +
      "Defer less; the plan must correct what is contributed already.",
    authority: "IRC §415(c)(1); EPCRS, Rev. Proc. 2021-30",
  }),
  rule({
    gravity: "Stop",
    when({ work }) {
      const { capLeft } = work.room();
      return capLeft === undefined ? undefined : above(-capLeft);
    },
    text: (over) => `After-tax contributions to date exceed the plan's cap by ${shown(over)}.`,
    authority: "Plan document",
  }),
  rule({
    gravity: "Stop",
    when({ work }) {
      const { mandatoryRoth } = work.deferrals();
      return work.facts.rothAllowed === "FALSE" ? above(mandatoryRoth) : undefined;
    },
    text: (catchUp) =>
      `A catch-up of ${shown(catchUp)} is not allowed: it must be Roth, and the plan takes no Roth deferrals.`,
    authority: "IRC §414(v)(7); Reg. §1.414(v)-2(a)",
  }),
  rule({
    gravity: "Stop",
    when: ({ work: { facts } }) => (facts.rothAllowed === "FALSE" ? above(facts.rothDeferrals) : undefined),
    text: (amount) => `Roth deferrals of ${shown(amount)} are given, and the plan takes no Roth deferrals.`,
    authority: "Plan document; IRC §402A(b)(1)",
  }),
  rule({
    gravity: "Ask",
    when: ({ work }) => above(work.facts.employerToDate - work.room().employer),
    text: (over, { work }) =>
      `Employer to date of ${shown(work.facts.employerToDate)} is ${shown(over)} above the year's Employer: which is right?`,
    authority: "Plan document",
  }),
  ...(["employer", "deferrals", "planCap"] as const).map(percentCell),
  rule({
    gravity: "Note",
    when: matchLost,
    text: ({ wanted, lost }) =>
      `Deferrals are too low for the full match: deferring ${shown(wanted)} would add ${shown(lost)} of match.`,
    authority: "IRC §401(m)(4)(A); plan document",
  }),
  rule({
    gravity: "Ask",
    when: (client) => (client.work.facts.trueUp === "Unknown" ? frontLoaded(client) : undefined),
    text: (lost) =>
      `Does the plan provide a true-up? Without one, payroll pays ${shown(lost)} less match than the formula gives on the whole year.`,
    authority: "Plan document",
  }),
  rule({
    gravity: "Note",
    when: (client) => (client.work.facts.trueUp === "FALSE" ? frontLoaded(client) : undefined),
    text: (lost) =>
      `Match lost: payroll pays ${shown(lost)} less match than the formula gives on the whole year, and there is no true-up. ` +
      "Change when the client defers.",
    authority: "Plan document",
  }),
  rule({
    gravity: "Note",
    when({ work }) {
      const { rothCatchUp: found } = work.deferrals();
      return found.mustBeRoth && work.facts.rothAllowed !== "FALSE" ? found : undefined;
    },
    text: ({ priorYearWages, threshold }, { work }) =>
      `Catch-up must be Roth: prior-year wages of ${shown(priorYearWages)} are over ${shown(threshold!)}. ` +
      (work.deferrals().mandatoryRoth > 0
        ? `That applies to ${shown(work.deferrals().mandatoryRoth)} of the deferrals.`
        : "No catch-up is deferred so far."),
    authority: "IRC §414(v)(7); Notice 2023-62",
  }),
  rule({
    gravity: "Note",
    when({ work }) {
      const { rothCatchUp: found, mandatoryRoth } = work.deferrals();
      return ifTrue(found.mustBeRoth && work.facts.rothAllowed === "FALSE" && mandatoryRoth === 0);
    },
    text: () => "No catch-up: it must be Roth, and the plan takes no Roth deferrals.",
    authority: "IRC §414(v)(7); Reg. §1.414(v)-2(a)",
  }),
  rule({
    gravity: "Note",
    when: ({ work: { facts } }) =>
      facts.priorYearWages !== undefined && !facts.fivePercentOwner && hceThreshold(facts.law) === undefined
        ? facts.law.year - 1
        : undefined,
    text: (year) => `HCE status is not tested: the ${year} threshold is not in this version of MEGAROTH.`,
    authority: "IRC §414(q)(1)(B)",
  }),
  rule({
    gravity: "Note",
    when: highlyCompensated,
    text: (why) =>
      `Highly compensated employee (${why}): a failed ACP test can return after-tax contributions, and a ` +
      "safe-harbor match does not exempt them. Ask how the plan tested last year.",
    authority: "IRC §401(m)(2), §414(q)(1); Reg. §1.401(m)-3(j)(6)",
  }),
  rule({
    gravity: "Note",
    when({ work }) {
      return work.hasPath() ? above(work.room().room - work.paychecks().payLeft) : undefined;
    },
    text: (left) => `Remaining paychecks cannot use all the room: ${shown(left)} will be left.`,
    authority: "IRC §415(c)(1)(B); plan document",
  }),
];

function percentCell(key: "employer" | "deferrals" | "planCap"): FlagRule {
  return rule({
    gravity: "Ask",
    when({ work: { facts } }) {
      const amount = key === "employer" ? facts.employer.dollars : (facts[key] ?? 0);
      if (typeof amount !== "number" || isPart(amount)) return undefined;
      return amount >= 100 && amount < 1000 && facts.compensation >= payOfAYear ? amount : undefined;
    },
    text: (amount) =>
      `${labels[key].label} of ${shown(amount)} a year? If ${shown(amount * 100)} was typed into a percent cell, Excel made it ` +
      `${shown(amount * 100)}%, which is ${shown(amount)}.`,
    authority: "Assumption",
  });
}

function hceThreshold(law: TaxYear): number | undefined {
  return yearBeside(law, -1)?.plan?.hce;
}

function highlyCompensated({ work: { facts } }: Flagged): string | undefined {
  if (facts.afterTaxAllowed === "FALSE") return undefined;
  if (facts.fivePercentOwner) return "owns more than 5%";
  const threshold = hceThreshold(facts.law);
  if (threshold === undefined || facts.priorYearWages === undefined) return undefined;
  return facts.priorYearWages > threshold ? `prior-year wages over ${shown(threshold)}` : undefined;
}

/** The deferrals that would earn the full match, and the match that fewer of them lose. */
function matchLost({ work }: Flagged) {
  const { law, compensation, employer } = work.facts;
  if (employer.tiers.length === 0) return undefined;
  const payCounted = Math.min(compensation, published(law, "plan").compensation);
  const wanted = Math.min(fullMatchDeferrals(employer, payCounted), work.deferrals().mostHere);
  if (wanted <= work.deferrals().deferrals) return undefined;
  const most = employerContributions({ law, compensation, deferrals: wanted, employer }).total;
  const lost = above(most - work.room().employer);
  return lost === undefined ? undefined : { wanted, lost };
}

/** Less is the rounding of the paychecks. */
const leastLost = 1;

/** The match that payroll does not pay where deferrals run ahead; only then is the schedule worked out. */
function frontLoaded({ work, isGiven }: Flagged): number | undefined {
  const { employer, deferrals, compensation, deferralsToDate, payPeriodsLeft, law } = work.facts;
  if (employer.tiers.length === 0) return undefined;
  const isFromJanuary = payPeriodsLeft === undefined;
  const isEven =
    !(deferrals !== undefined && isPart(deferrals)) &&
    compensation <= published(law, "plan").compensation &&
    deferralsToDate === 0 &&
    isFromJanuary;
  // What was paid before is not lost: without Employer to date nothing can be said in the middle of the year.
  if (isEven || (!isFromJanuary && !isGiven("employerToDate"))) return undefined;
  const { matchLost: lost } = scheduleOf(work);
  return lost >= leastLost ? lost : undefined;
}
