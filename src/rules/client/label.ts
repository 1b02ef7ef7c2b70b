import type { ClientFacts } from "./facts";

/** How the value beside a label is read; src/functions/client says what each word takes. */
export type LabelKind =
  | "text"
  | "taxYear"
  | "age"
  | "birthYear"
  | "status"
  | "money"
  | "payMoney"
  | "signedMoney"
  | "deferrals"
  | "employer"
  | "planCap"
  | "flag"
  | "known"
  | "periods"
  | "timesAYear"
  | "years"
  | "stateRate"
  | "taxRate"
  | "growth"
  | "electionStep"
  | "hsa"
  | "path"
  | "deductionChoice"
  | "count"
  | "people";

export type LabelKey = keyof ClientFacts;

export interface Label {
  readonly label: string;
  readonly kind: LabelKind;
  readonly required?: true;
  /** The label that may be given in its place. */
  readonly orElse?: LabelKey;
  /** What a missing value stands for, in words. */
  readonly byDefault: string;
  /** And as a fact, where it does not depend on the other values. */
  readonly fallback?: unknown;
  /**
   * An empty cell reaches a function as 0 on some platforms, so 0 is a missing value everywhere. Where the default is
   * not 0, a label that is there without a value is named: with what is assumed (`note`), or asked after (`ask`).
   */
  readonly blank?: "note" | "ask";
  /** Words that are read besides the kind's own, and the facts they stand for. */
  readonly words?: Readonly<Record<string, unknown>>;
  /** A fact of the return, not of a person: a couple has it once. */
  readonly ofReturn?: true;
}

/** `None` says 0 wherever 0 is possible. */
export const none = { None: 0 };

/** An amount that is 0 by default. */
export function amount(label: string, kind: LabelKind = "payMoney", more: Partial<Label> = {}): Label {
  return { label, kind, byDefault: "0", fallback: 0, words: none, ...more };
}

export const ofReturn = { ofReturn: true } as const;
