import { jointHsaLimit } from "../hsaLimit";
import type { ClientWork } from ".";

/** The HSA limit of both spouses together. */
export function jointHsaLimitOf(one: ClientWork, other: ClientWork): number {
  const { law } = one.facts;
  return jointHsaLimit(law, [
    { age: one.age(), coverage: one.facts.hsaCoverage },
    { age: other.age(), coverage: other.facts.hsaCoverage },
  ]);
}
