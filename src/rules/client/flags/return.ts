import { rmdAges } from "../../distributions/rmdAge";
import { iraConversionTaxable } from "../../ira/iraConversionTaxable";
import { pastAgeLimit } from "../../ira/traditionalIra";
import { shown, toCent } from "../../money";
import { statute } from "../../../law";
import { labels } from "../labels";
import { jointHsaLimitOf } from "../work/hsa";
import type { ClientWork } from "../work";
import { type FlagRule, type Flagged, ifTrue, rule } from "./rule";

const incomes = ["spousePay", "otherPay", "otherIncome", "magi"] as const;
/** Facts for a whole return, which nothing here works out. */
const unused = [
  ...(["investmentIncome", "netInvestmentIncome", "privateActivityInterest", "children"] as const),
  ...([
    "otherDependents",
    "businessIncome",
    "specifiedService",
    "businessWages",
    "businessProperty",
  ] as const),
  ...(["isoSpread", "amtPreferences", "benchmarkPremium", "premium", "advanceCredit", "household"] as const),
  ...(["medicarePeople", "otherCredits"] as const),
];
const itemized = ["stateAndLocalTaxes", "mortgageInterest", "charity", "medical", "otherItemized"] as const;

/** Of the return and of the IRAs: they concern a spouse without pay too. */
export const returnFlags: readonly FlagRule[] = [
  rule({
    gravity: "Ask",
    when: ({ work, isGiven, isSilent }) =>
      ifTrue(
        work.facts.filingStatus === "MFJ" &&
          work.household === undefined &&
          !incomes.some(isGiven) &&
          !incomes.every(isSilent),
      ),
    text: () => "MAGI counts this pay alone: give Spouse's pay, Other pay and Other income, or None.",
    authority: "IRC §62; §408A(c)(3)",
    ofReturn: true,
  }),
  rule({
    gravity: "Ask",
    when: ({ work }) => ifTrue(work.lacksOtherPay()),
    text: () =>
      "Deferrals elsewhere are above Other pay: give the pay of that job. MAGI counts without it, and the IRA limits cannot be found.",
    authority: "IRC §219(b)(1)(B), (f)(1)",
  }),
  rule({
    gravity: "Note",
    when({ work }) {
      const { contribution, catchUp, limit } = work.ira().limits;
      return limit < contribution + catchUp ? limit : undefined;
    },
    text: (limit) =>
      limit === 0
        ? "No pay is left for an IRA contribution."
        : `Pay after deferrals limits IRA contributions to ${shown(limit)}.`,
    authority: "IRC §219(b)(1)(B), (c), (f)(1)",
  }),
  rule({
    gravity: "Note",
    when: proRata,
    text: ({ amount, taxable }, { work: { facts } }) =>
      `Pro-rata trap: with a pre-tax IRA balance of ${shown(facts.iraBalance)}, ${shown(taxable)} of a backdoor Roth of ` +
      `${shown(amount)} this year is taxable, unless that balance is rolled into a plan by December 31.`,
    authority: "IRC §408(d)(2), (3)(H); Form 8606",
  }),
  rule({
    gravity: "Note",
    when({ work }) {
      if (work.facts.iraBalance === 0) return undefined;
      const [earliest] = rmdAges(work.facts.law.year - work.age());
      return ifTrue(work.age() >= earliest && !statute.rmdAge.noneIn.includes(work.facts.law.year));
    },
    text: () => "Take this year's required distribution from the IRA before converting any of it.",
    authority: "IRC §401(a)(9), §408(d)(3)(E)",
  }),
  rule({
    gravity: "Note",
    when: shrinkingSenior,
    text: (rate) =>
      `A conversion shrinks the senior deduction: ${shown(rate * 100)} cents of each taxable dollar.`,
    authority: "IRC §151(d)(5)(C)",
    ofReturn: true,
  }),
  rule({
    gravity: "Note",
    when: ({ work }) => (work.household?.isSecond === false ? sharedHsa(work) : undefined),
    text: (limit) => `The spouses share one family HSA limit: ${shown(limit)} together, catch-up included.`,
    authority: "IRC §223(b)(5)",
    ofReturn: true,
  }),
  rule({
    gravity: "Note",
    when: ({ work, isGiven }) => ifTrue(work.facts.filingStatus === "MFS" && !isGiven("livedApart")),
    text: () => "Married filing separately is assumed to have lived with the spouse during the year.",
    authority: "IRC §408A(c)(3)(B)(ii)(III), §219(g)(4)",
    ofReturn: true,
  }),
  rule({
    gravity: "Note",
    when: ({ work: { facts } }) =>
      ifTrue(facts.taxableIncome === undefined && itemized.some((key) => facts[key] > 0)),
    text: () =>
      "Taxable income does not use the parts of the itemized deductions: give their total as Itemized deductions.",
    authority: "IRC §63(d)",
    ofReturn: true,
  }),
  rule({
    gravity: "Note",
    when({ work: { facts, household }, isGiven }) {
      if (household) return undefined;
      const { filingStatus } = facts;
      const others = [
        ...(filingStatus === "MFJ" ? [] : (["spousePay", "spouseAge"] as const)),
        ...(filingStatus === "MFS" || !facts.livedApart ? [] : (["livedApart"] as const)),
      ].filter((key) => isGiven(key) && facts[key] !== 0);
      return others.length > 0 ? others : undefined;
    },
    text: (keys, { work: { facts } }) =>
      `Filing status ${facts.filingStatus} does not use ${keys.map((key) => labels[key].label).join(", ")}.`,
    authority: "IRC §2, §6013, §7703(b)",
    ofReturn: true,
  }),
  rule({
    gravity: "Note",
    when({ isGiven }) {
      const given = unused.filter(isGiven);
      return given.length > 0 ? given : undefined;
    },
    text: (keys) => `These answers do not use ${keys.map((key) => labels[key].label).join(", ")}.`,
    authority: "Assumption",
    ofReturn: true,
  }),
];

/** The limit of both, where each has coverage and one has family coverage. */
function sharedHsa(work: ClientWork): number | undefined {
  const spouse = work.household!.spouse();
  const coverages = [work.facts.hsaCoverage, spouse.facts.hsaCoverage];
  if (coverages.includes("None") || !coverages.includes("Family")) return undefined;
  return jointHsaLimitOf(work, spouse);
}

/** What is left for the backdoor, contributed and converted this year: Form 8606 with the balance still there. */
function proRata({ work }: Flagged) {
  const { law, iraBalance, iraBasis } = work.facts;
  if (iraBalance === 0 || pastAgeLimit(law, work.age()) !== false) return undefined;
  const amount = work.ira().ways().backdoor;
  if (amount <= 0) return undefined;
  const { taxable } = iraConversionTaxable({
    basis: toCent(iraBasis + amount),
    yearEndValue: toCent(iraBalance + iraBasis),
    converted: amount,
    distributed: 0,
  });
  return { amount, taxable };
}

/** The part of a taxable dollar that the senior deduction loses, where someone of 65 is inside its phase-out. */
function shrinkingSenior({ work }: Flagged): number | undefined {
  const { law, filingStatus } = work.facts;
  const start = law.senior?.start[filingStatus];
  if (!law.senior || start === undefined || !work.hasPath()) return undefined;
  const spouseAge = filingStatus === "MFJ" ? work.spouseAge() : undefined;
  const { agedFrom } = statute.deductions;
  const people = [work.age(), spouseAge].filter((age) => age !== undefined && age >= agedFrom).length;
  const { amount, rate } = law.senior;
  const magi = work.magi();
  return people > 0 && magi >= start && magi < start + amount / rate ? people * rate : undefined;
}
