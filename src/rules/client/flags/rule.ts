import type { LabelKey } from "../label";
import type { ClientWork } from "../work";

/** How grave a flag is: what must be undone, what to ask, what to know; they are shown in this order. */
export const gravities = ["Stop", "Ask", "Note"] as const;
export type Gravity = (typeof gravities)[number];

/** A client as the flags see it: the answers, and which labels were there. */
export interface Flagged {
  readonly work: ClientWork;
  /** The labels that were present with 0 or an empty cell. */
  readonly emptied: readonly LabelKey[];
  /** Whether a label was given a value, None for 0 too. */
  readonly isGiven: (key: LabelKey) => boolean;
  /** Whether nobody in the whole book is asked this: of such a label nothing is said. */
  readonly isSilent: (key: LabelKey) => boolean;
}

/** Something missing or wrong about a client, in plain words, and on what authority. */
export interface Flag {
  readonly gravity: Gravity;
  readonly text: string;
  readonly authority: string;
  /** Whether it is about the return, not about one of a couple. */
  readonly ofReturn: boolean;
}

/** A flag that may apply: `when` finds what it says something about, or undefined. */
interface Rule<T> {
  readonly gravity: Gravity;
  readonly when: (client: Flagged) => T | undefined;
  readonly text: (found: T, client: Flagged) => string;
  readonly authority: string;
  readonly ofReturn?: true;
}

export type FlagRule = (client: Flagged) => Flag | undefined;

export function rule<T>({ gravity, when, text, authority, ofReturn }: Rule<T>): FlagRule {
  return (client) => {
    const found = when(client);
    return found === undefined
      ? undefined
      : { gravity, text: `${gravity}: ${text(found, client)}`, authority, ofReturn: ofReturn === true };
  };
}

/** What a rule without words of its own finds. */
export function ifTrue(holds: boolean): true | undefined {
  return holds ? true : undefined;
}
