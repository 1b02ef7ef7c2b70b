import execution from "./checklists/execution.json";
import forms from "./checklists/forms.json";
import pitfalls from "./checklists/pitfalls.json";
import plan from "./checklists/plan.json";
import readiness from "./checklists/readiness.json";

export interface ChecklistRow {
  readonly step: string;
  readonly what: string;
  readonly why: string;
  /** Statute, regulation or guidance; "Advice, not law" where there is none. */
  readonly authority: string;
}

/** What to do or ask, topic by topic. The content is data, to be read and corrected without code. */
export const checklists = {
  Plan: plan,
  Execution: execution,
  Readiness: readiness,
  Pitfalls: pitfalls,
  Forms: forms,
} satisfies Record<string, readonly ChecklistRow[]>;

export type ChecklistTopic = keyof typeof checklists;
