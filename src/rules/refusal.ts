/** What a refusal says, as data: the sentence is written once, below. */
export interface Reason {
  /** The argument or label; the reader of an argument fills in its own. */
  readonly name?: string;
  /** What it was; a value that was not given has none. */
  readonly was?: string;
  /** What it must be. */
  readonly allowed?: string;
  /** The most it may be, and why. */
  readonly maximum?: string;
  /** What to know or to do instead: a sentence. */
  readonly instead?: string;
}

/**
 * Why a rule does not answer: `value`, whatever can be corrected (a wrong kind, an impossible number, facts that
 * contradict each other); `unavailable`, law that is not held or a case not modeled.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: "value" | "unavailable",
    readonly reason: Reason,
  ) {
    super(sentence(reason));
  }

  /** The same refusal of an argument of that name, unless it names one already. */
  of(name: string): Refusal {
    return this.reason.name === undefined ? new Refusal(this.kind, { ...this.reason, name }) : this;
  }
}

/** An answer, or why there is none. */
export function orRefusal<T>(answer: () => T): T | Refusal {
  try {
    return answer();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
}

function sentence({ name, was, allowed, maximum, instead }: Reason): string {
  const clauses = [
    name !== undefined && (was === undefined ? `${name} is missing` : `${name} was ${was}`),
    allowed !== undefined && `it must be ${allowed}`,
    maximum !== undefined && `the maximum is ${maximum}`,
  ].filter((clause) => clause !== false);
  return [clauses.length > 0 && `${clauses.join("; ")}.`, instead].filter(Boolean).join(" ");
}
