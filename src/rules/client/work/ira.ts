import { type IraDeductionFacts, iraDeduction } from "../../ira/iraDeduction";
import { type IraLimit, iraLimit } from "../../ira/iraLimit";
import { type RothIraLimit, rothIraLimit } from "../../ira/rothIraLimit";
import { traditionalIraLimit } from "../../ira/traditionalIra";
import { shown, toCent } from "../../money";

export interface ClientIra {
  readonly limits: IraLimit;
  readonly roth: RothIraLimit;
  readonly deduction: () => number;
  /** What reaches a Roth IRA directly, and after it through the backdoor. */
  readonly ways: () => { readonly direct: number; readonly backdoor: number };
}

type IraFacts = Omit<IraDeductionFacts, "covered" | "spouseCovered"> & {
  readonly covered: () => boolean;
  readonly spouseCovered: () => boolean;
};

export function clientIra(facts: IraFacts): ClientIra {
  const { law, age, compensation } = facts;
  const roth = rothIraLimit({ ...facts, traditionalContributions: 0 });
  return {
    limits: iraLimit(facts),
    roth,
    deduction: () =>
      iraDeduction({ ...facts, covered: facts.covered(), spouseCovered: facts.spouseCovered() }).deduction,
    ways() {
      const direct = roth.limit;
      const most = direct < roth.full ? traditionalIraLimit({ law, age, compensation }) : direct;
      return { direct, backdoor: Math.max(0, toCent(most - direct)) };
    },
  };
}

/** How the year's IRA contribution reaches Roth, in words. */
export function waysInWords({ direct, backdoor }: ReturnType<ClientIra["ways"]>): string {
  if (direct === 0 && backdoor === 0) return "None";
  if (backdoor === 0) return `Direct Roth IRA, ${shown(direct)}`;
  if (direct === 0) return `Backdoor, ${shown(backdoor)}`;
  return `Direct Roth IRA, ${shown(direct)}; backdoor, ${shown(backdoor)}`;
}
