import { type FlagRule, ifTrue, rule } from "./rule";

export const conversionFlags: readonly FlagRule[] = [
  rule({
    gravity: "Stop",
    when: ({ work }) => ifTrue(!work.hasPath()),
    text: (_, { work: { facts } }) =>
      facts.afterTaxAllowed === "FALSE"
        ? "The plan takes no after-tax contributions: the room is only what the law would allow."
        : "The plan has no path to Roth during employment: the room shown can be used, but it converts only at separation.",
    authority: "Plan document",
  }),
  rule({
    gravity: "Ask",
    when: ({ work: { facts }, isGiven }) => ifTrue(facts.oldBalance > 0 && !isGiven("oldBasis")),
    text: () =>
      "Old after-tax balance has no Old after-tax basis: what part of it was contributed? (None: all of it is taxable.)",
    authority: "IRC §72(e)(8)",
  }),
];
