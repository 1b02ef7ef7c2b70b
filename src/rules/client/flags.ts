import { taxYear } from "../../law";
import { employerContributions } from "../contributions/employerContributions";
import { fullMatchDeferrals } from "../contributions/fullMatch";
import { rothCatchUp } from "../contributions/rothCatchUp";
import { iraConversionTaxable } from "../ira/iraConversionTaxable";
import { pastAgeLimit } from "../ira/traditionalIra";
import { shown, toCent } from "../money";
import type { ClientFacts } from "./facts";
import { type LabelKey, labels } from "./labels";
import type { ClientWork } from "./plan";

/** Something missing or odd about a client, in plain words, and on what authority. */
export interface Flag {
  readonly text: string;
  readonly authority: string;
}

/** The flags of one client; `emptied` are the labels that stood there with 0 or an empty cell. */
export function clientFlags(facts: ClientFacts, work: ClientWork, emptied: readonly LabelKey[]): Flag[] {
  return [
    overDeferrals(facts, work),
    overAdditions(work),
    overCap(work),
    underMatch(facts, work),
    mandatoryRoth(facts, work),
    ...priorYear(facts),
    unfilled(work),
    proRata(facts, work),
    askOf(work),
    livedTogether(facts),
    assumed(work, emptied),
  ].filter((flag) => flag !== undefined);
}

function overDeferrals({ law, deferralsElsewhere }: ClientFacts, { plan, personLimit }: ClientWork) {
  const over = toCent(plan.deferrals + deferralsElsewhere - personLimit);
  if (over <= 0) return undefined;
  return {
    text:
      `Excess deferrals of ${shown(over)} over the ${shown(personLimit)} of all plans together: ` +
      `withdraw them with their earnings by 15 April ${law.year + 1}.`,
    authority: "IRC §402(g)(1), (2); Reg. §1.402(g)-1(e)",
  };
}

function overAdditions({ room }: ClientWork): Flag | undefined {
  if (room.roomUnderLimit >= 0) return undefined;
  return {
    text: `Excess annual additions of ${shown(-room.roomUnderLimit)} over the limit of ${shown(room.limit)}: the plan has to correct them.`,
    authority: "IRC §415(c)(1); EPCRS, Rev. Proc. 2021-30",
  };
}

function overCap({ room }: ClientWork): Flag | undefined {
  if (room.capLeft === undefined || room.capLeft >= 0) return undefined;
  return {
    text: `After-tax contributions so far are an excess of ${shown(-room.capLeft)} over the plan's own cap.`,
    authority: "Plan document",
  };
}

function underMatch(facts: ClientFacts, { plan, room, mostHere }: ClientWork): Flag | undefined {
  const { law, compensation, employer } = facts;
  const matched = employer.matchesAfterTax ? toCent(plan.afterTaxToDate + room.room) : 0;
  const { payCounted = 0 } = employerContributions({
    law,
    compensation,
    deferrals: plan.deferrals,
    employer,
  });
  const wanted = Math.min(fullMatchDeferrals(employer, payCounted), mostHere);
  if (toCent(plan.deferrals + matched) >= wanted) return undefined;
  const lost = toCent(
    employerContributions({ law, compensation, deferrals: wanted, employer }).total - plan.employer,
  );
  if (lost <= 0) return undefined;
  return {
    text: `Deferrals are under the match: ${shown(wanted)} would earn ${shown(lost)} more of employer money.`,
    authority: "IRC §401(m)(4)(A); plan document",
  };
}

function mandatoryRoth(facts: ClientFacts, { plan, mandatoryRoth: amount }: ClientWork): Flag | undefined {
  const { law, priorYearWages = 0 } = facts;
  const { mustBeRoth, threshold = 0 } = rothCatchUp({ law, age: plan.age, priorYearWages });
  if (!mustBeRoth) return undefined;
  const part = amount > 0 ? `${shown(amount)} of the deferrals` : "none is deferred so far";
  return {
    text: `Catch-up must be Roth (prior-year wages of ${shown(priorYearWages)} are over ${shown(threshold)}): ${part}.`,
    authority: "IRC §414(v)(7); Notice 2023-62",
  };
}

function priorYear({ law, priorYearWages, afterTaxAllowed }: ClientFacts): Flag[] {
  const authority = "IRC §414(q)(1)(B), §414(v)(7), §401(m)(2)";
  if (priorYearWages === undefined)
    return [
      {
        text: "Prior-year wages not given: Roth catch-up and highly compensated status are not tested.",
        authority,
      },
    ];
  const threshold = taxYear(law.year - 1)?.plan?.hce;
  if (threshold === undefined)
    return [
      {
        text: `Highly compensated status is not tested: the figure of ${law.year - 1} is not in the law known here.`,
        authority,
      },
    ];
  if (priorYearWages <= threshold || afterTaxAllowed === "FALSE") return [];
  return [
    {
      text:
        `Highly compensated (prior-year wages over ${shown(threshold)}): a failed ACP test can send after-tax ` +
        "contributions back, a safe-harbor match does not exempt them; ask how the plan tested last year.",
      authority: "IRC §401(m)(2), §414(q)(1)(B); Reg. §1.401(m)-3(j)(6)",
    },
  ];
}

function unfilled({ plan }: ClientWork): Flag | undefined {
  const short = toCent(plan.room - plan.payLeft);
  if (short <= 0) return undefined;
  return {
    text: `The remaining pay cannot fill the room: ${shown(short)} of it stays, with deferrals spread evenly over the year.`,
    authority: "IRC §415(c)(1)(B); plan document",
  };
}

/** What is left for the backdoor, contributed and converted this year: Form 8606 with the balance still there. */
function proRata(
  { law, iraBalance, iraBasis }: ClientFacts,
  { plan, rothIra }: ClientWork,
): Flag | undefined {
  const amount = toCent(rothIra.full - rothIra.limit);
  if (iraBalance === 0 || amount <= 0 || pastAgeLimit(law, plan.age) !== false) return undefined;
  const { taxable } = iraConversionTaxable({
    basis: toCent(iraBasis + amount),
    yearEndValue: toCent(iraBalance + iraBasis),
    converted: amount,
    distributed: 0,
  });
  return {
    text:
      `Pro-rata trap: with a pre-tax IRA balance of ${shown(iraBalance)}, ${shown(taxable)} of a backdoor Roth of ` +
      `${shown(amount)} this year is taxable, unless that balance is rolled into a plan by 31 December.`,
    authority: "IRC §408(d)(2), (3)(H); Form 8606",
  };
}

function askOf({ plan }: ClientWork): Flag | undefined {
  const authority = "Plan document";
  if (plan.path.startsWith("Not eligible"))
    return { text: "The plan has no path to Roth: the room is what the law alone would leave.", authority };
  if (!plan.path.startsWith("Ask")) return undefined;
  return {
    text: "The plan's features are not known: ask, as Path says, before relying on the room.",
    authority,
  };
}

function livedTogether({ filingStatus }: ClientFacts): Flag | undefined {
  if (filingStatus !== "MFS") return undefined;
  return {
    text: "Married filing separately is taken as having lived with the spouse in the year.",
    authority: "IRC §408A(c)(3)(B)(ii)(III), §219(g)(4)",
  };
}

/** Labels whose 0 an advisor may well have meant. */
const doubtful = ["deferrals", "payPeriodsLeft", "conversionsAYear", "expectedReturn"] as const;

function assumed({ plan }: ClientWork, emptied: readonly LabelKey[]): Flag | undefined {
  const taken = doubtful
    .filter((key) => plan[key] !== 0 && emptied.includes(key))
    .map((key) => {
      const { label, zero, kind } = labels[key];
      const value = kind === "growth" ? `${shown(plan[key] * 100)}%` : shown(plan[key]);
      return `${label} ${value} (write ${zero} for 0)`;
    });
  if (taken.length === 0) return undefined;
  return { text: `Empty or 0, so the default is taken: ${taken.join(", ")}.`, authority: "Assumption" };
}
