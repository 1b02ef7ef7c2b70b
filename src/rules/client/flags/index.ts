import { Refusal } from "../../refusal";
import { Unread } from "../unread";
import { contributionFlags } from "./contributions";
import { conversionFlags } from "./conversion";
import { type Flag, type FlagRule, type Flagged, gravities } from "./rule";
import { unknownFlags } from "./unknown";

export { type Flag, type Flagged, gravities } from "./rule";

const rules: readonly FlagRule[] = [...contributionFlags, ...conversionFlags, ...unknownFlags];

/** The flags of one client, gravest first. One whose facts are missing or refused is left out: its line says why. */
export function clientFlags(client: Flagged): Flag[] {
  const found = rules.flatMap((each) => flagOf(each, client) ?? []);
  return gravities.flatMap((gravity) => found.filter((flag) => flag.gravity === gravity));
}

function flagOf(rule: FlagRule, client: Flagged): Flag | undefined {
  try {
    return rule(client);
  } catch (thrown) {
    if (thrown instanceof Unread || thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}
