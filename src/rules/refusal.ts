/**
 * Why a rule does not answer: `value`, the facts are of the wrong kind or contradict each other and can be
 * corrected; `number`, a number that cannot be; `unavailable`, the law is not published or the case not modelled.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: "value" | "number" | "unavailable",
    message: string,
  ) {
    super(message);
  }
}
