import { Refusal } from "../../refusal";
import { Unread } from "../unread";
import { contributionFlags } from "./contributions";
import { conversionFlags } from "./conversion";
import { type Flag, type FlagRule, type Flagged, gravities } from "./rule";
import { returnFlags } from "./return";
import { unknownFlags } from "./unknown";

export type { Flag, Flagged } from "./rule";

const rules: readonly FlagRule[] = [
  ...contributionFlags,
  ...conversionFlags,
  ...returnFlags,
  ...unknownFlags,
];

/** The flags of one client, gravest first. One whose facts are missing or refused is left out: its line says why. */
export function clientFlags(client: Flagged): Flag[] {
  const asked = client.work.household?.withoutPay ? returnFlags : rules;
  const found = asked.flatMap((each) => flagOf(each, client) ?? []);
  return gravestFirst(found);
}

export function gravestFirst(flags: readonly Flag[]): Flag[] {
  return gravities.flatMap((gravity) => flags.filter((flag) => flag.gravity === gravity));
}

function flagOf(rule: FlagRule, client: Flagged): Flag | undefined {
  try {
    return rule(client);
  } catch (thrown) {
    if (thrown instanceof Unread || thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}
