import type { Known } from "../plan/eligibility";
import type { ClientFacts } from "./facts";

export interface Question {
  readonly label: string;
  readonly question: string;
  /** Where the plan document says it. */
  readonly where: string;
  readonly authority: string;
}

interface Asked extends Question {
  readonly answer: (facts: ClientFacts) => Known;
}

/** A way to Roth matters only where the plan takes after-tax money, and an automatic one is a way in the plan. */
function wayToRoth(facts: ClientFacts, answer: Known, isInPlan: boolean): Known {
  if (facts.afterTaxAllowed === "FALSE") return "FALSE";
  return isInPlan && facts.automaticConversion === "TRUE" ? "TRUE" : answer;
}

const all: readonly Asked[] = [
  {
    label: "After-tax allowed",
    question:
      "Does the plan accept after-tax contributions that are not Roth, and up to what percent of pay?",
    where: "Summary plan description: employee or voluntary after-tax contributions",
    authority: "Reg. §1.401(m)-1(a)(3)",
    answer: (facts) => facts.afterTaxAllowed,
  },
  {
    label: "In-plan conversion",
    question: "Can after-tax money be converted to Roth inside the plan during employment, and how often?",
    where: "Summary plan description: in-plan Roth conversions or rollovers",
    authority: "IRC §402A(c)(4)",
    answer: (facts) => wayToRoth(facts, facts.inPlanConversion, true),
  },
  {
    label: "Automatic conversion",
    question: "Does the plan convert each after-tax contribution automatically?",
    where: "Recordkeeper's website or call center: automatic Roth in-plan conversion",
    authority: "Plan document",
    answer: (facts) =>
      wayToRoth(facts, facts.inPlanConversion === "FALSE" ? "FALSE" : facts.automaticConversion, true),
  },
  {
    label: "In-service withdrawal",
    question: "Can after-tax money and its earnings be paid to a Roth IRA during employment, at any age?",
    where: "Summary plan description: in-service withdrawals of after-tax contributions",
    authority: "IRC §402(c); Rev. Rul. 69-277",
    answer: (facts) => wayToRoth(facts, facts.inServiceWithdrawal, false),
  },
  {
    label: "Roth deferrals allowed",
    question: "Does the plan take Roth deferrals?",
    where: "Summary plan description: Roth elective deferrals",
    authority: "IRC §402A; §414(v)(7)",
    answer: (facts) => facts.rothAllowed,
  },
  {
    label: "True-up",
    question: "Does the plan make up at year-end a match lost by deferring unevenly?",
    where: "Summary plan description: matching contributions, computation period or true-up",
    authority: "Plan document",
    answer: (facts) => (facts.employer.tiers.length === 0 ? "FALSE" : facts.trueUp),
  },
];

/** What to ask the plan: only what is not known. */
export function questions(facts: ClientFacts): Question[] {
  return all.filter(({ answer }) => answer(facts) === "Unknown");
}
