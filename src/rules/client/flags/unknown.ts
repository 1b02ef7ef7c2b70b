import { type LabelKey, labelKeys, labels } from "../labels";
import { type FlagRule, type Flagged, rule } from "./rule";

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
    text: (limits) => `${limits.join(" and ")} limits are not projected, so their lines are empty.`,
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
  if (!law.assumption) return undefined;
  return ["IRA", ...(hsaCoverage !== "None" && !law.hsa ? ["HSA"] : [])];
}

/** What is not known of the client, said once. */
function notKnown({ work, isSilent }: Flagged): string[] | undefined {
  const { facts } = work;
  const found: string[] = [];
  if (work.path().startsWith("Ask") && !features.every(isSilent))
    found.push("the plan's features (ask the questions in Path before relying on the room)");
  if (facts.priorYearWages === undefined && !isSilent("priorYearWages"))
    found.push("Prior-year wages (Roth catch-up and HCE status are not tested)");
  return found.length > 0 ? found : undefined;
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
