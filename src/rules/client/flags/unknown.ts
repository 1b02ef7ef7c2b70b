import { statute } from "../../../law";
import { catchUpLimit } from "../../contributions/catchUp";
import { type LabelKey, labelKeys, labels } from "../labels";
import type { ClientWork } from "../work";
import { type FlagRule, type Flagged, rule } from "./rule";

const { rothFirstYear } = statute.catchUpAges;
const features = ["afterTaxAllowed", "inPlanConversion", "inServiceWithdrawal"] as const;

export const unknownFlags: readonly FlagRule[] = [
  rule({
    gravity: "Ask",
    when: notKnown,
    text: (what) => `Not known: ${what.join("; ")}.`,
    authority: "Plan document; IRC §414(q)(1)(B), §414(v)(7), §401(m)(2)",
  }),
  rule({
    gravity: "Note",
    when: notProjected,
    text: (limits) => `${limits.join(" and ")} limits are not projected, so their lines are blank.`,
    authority: "IRC §219(b)(5)(C), §223(g)",
    ofReturn: true,
  }),
  ...(["deferrals", "magi", "taxableIncome"] as const).map(assumed),
  rule({
    gravity: "Note",
    when: ({ emptied }) => listed(emptied.filter((key) => labels[key].blank === "note")),
    text: (taken) => `Blank or 0: using the default for ${taken}.`,
    authority: "Assumption",
  }),
];

function notProjected({ work: { facts } }: Flagged): string[] | undefined {
  const { law, hsaCoverage } = facts;
  const isHeld = law.ira !== undefined && law.ira.contribution !== null;
  const lacking = [...(isHeld ? [] : ["IRA"]), ...(hsaCoverage !== "None" && !law.hsa ? ["HSA"] : [])];
  return law.assumption && lacking.length > 0 ? lacking : undefined;
}

/** What is not known of the client, said once. */
function notKnown({ work, isSilent }: Flagged): string[] | undefined {
  const { facts } = work;
  const found: string[] = [];
  if (work.path().startsWith("Ask") && !features.every(isSilent))
    found.push("the plan's features (ask the questions in Path before relying on the room)");
  const untested = facts.priorYearWages === undefined && !isSilent("priorYearWages") ? wagesTest(work) : [];
  if (untested.length > 0) found.push(`Prior-year wages (not tested: ${untested.join(", ")})`);
  return found.length > 0 ? found : undefined;
}

/** What last year's wages decide for this client. */
function wagesTest({ facts, age }: ClientWork): string[] {
  const { law, compensation, afterTaxAllowed, fivePercentOwner } = facts;
  if (compensation === 0) return [];
  const catchUp = law.year >= rothFirstYear && catchUpLimit(law, age()) > 0;
  const hce = afterTaxAllowed !== "FALSE" && !fivePercentOwner;
  return [...(catchUp ? ["Roth catch-up"] : []), ...(hce ? ["HCE status"] : [])];
}

const assumptions = {
  deferrals: "Deferrals are blank or 0: the maximum is assumed; enter None for a client who does not defer.",
  magi: "MAGI is blank or 0: it is added up from the incomes; enter None for zero.",
  taxableIncome: "Taxable income is blank or 0: it is MAGI less deductions; enter None for zero.",
};

function assumed(key: keyof typeof assumptions): FlagRule {
  return rule({
    gravity: "Ask",
    when: ({ emptied }) => (emptied.includes(key) ? key : undefined),
    text: () => assumptions[key],
    authority: "Assumption",
    ...(key !== "deferrals" && { ofReturn: true as const }),
  });
}

/** Labels with their defaults, in the order in which a form asks. */
function listed(keys: readonly LabelKey[]): string | undefined {
  if (keys.length === 0) return undefined;
  return labelKeys
    .filter((key) => keys.includes(key))
    .map((key) => {
      const { label, byDefault, words = {} } = labels[key];
      const zero = Object.keys(words).find((word) => words[word] === 0);
      return `${label}, ${byDefault}${zero ? ` (enter ${zero} for zero)` : ""}`;
    })
    .join("; ");
}
