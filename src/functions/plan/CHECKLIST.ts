import { type ChecklistTopic, checklists } from "../../rules/plan/checklist";
import { required } from "../kit/arguments";
import { oneOf } from "../kit/kinds";
import { table } from "../kit/table";

/**
 * @customenum {string}
 */
export enum CHECKLISTTOPIC {
  /** The plan's features, and the two questions to HR. */
  Plan = "Plan",
  /** The five steps, with do's and don'ts. */
  Execution = "Execution",
  /** Emergency fund, insurance, affordability: before starting. */
  Readiness = "Readiness",
  /** Traps, and wrong answers met in public. */
  Pitfalls = "Pitfalls",
  /** The trail of tax forms. */
  Forms = "Forms",
}

const answer = table(
  "CHECKLIST",
  { topic: required(oneOf(Object.keys(checklists) as ChecklistTopic[])) },
  {
    step: ["Step", "plain"],
    what: ["What to do or ask", "plain"],
    why: ["Why", "plain"],
    authority: ["Authority", "plain"],
  },
  ({ topic }) => checklists[topic],
);

/**
 * A checklist for the mega backdoor Roth, as a table: Step, What to do or ask, Why, Authority.
 * @customfunction
 * @param {CHECKLISTTOPIC} topic Which checklist.
 * @returns {any[][]} A table of text that spills. Rows of advice say so instead of an authority. Errors: #VALUE! unknown topic. Authority: Named in each row. Law: IRC, ERISA and state law, regulations, IRS guidance and form instructions; plan document. Advice: rows of "Advice, not law", and a section after it (such as IRC §72(t)) is what the advice is about.
 * @example =MEGAROTH.CHECKLIST("Readiness") //=> "Expensive debt", "Ask about credit cards and other debt that costs more than investments can be expected to earn.", "Paying it off is a certain return.", "Advice, not law"
 */
export function CHECKLIST(topic: CHECKLISTTOPIC): any[][] {
  return answer(...arguments);
}
