import { statute, type TaxYear } from "../../law";
import { iraLimit } from "../ira/iraLimit";
import { shown, toCent } from "../money";
import { Refusal, orRefusal } from "../refusal";
import { additionsLimit } from "./additionsLimit";
import { deferralLimit } from "./deferralLimit";

export interface ExcessFacts {
  readonly law: TaxYear;
  readonly age: number;
  /** Elective deferrals of the person, all plans. */
  readonly deferrals: number;
  /** Annual additions to one employer group's plans, catch-up left out. */
  readonly additions: number;
  readonly compensation: number;
  readonly iraContributions: number;
  /** What the person may put into IRAs; left out, the limit on that compensation. */
  readonly iraAllowed?: number | undefined;
}

export interface Excess<Amount = number> {
  limit: string;
  contributed: number;
  /** A Refusal where the limit is not held. */
  excess: Amount;
  remedy: string;
}

/** What went in above each of the three limits; each has its own remedy and its own deadline. */
export function excess(facts: ExcessFacts): Excess<number | Refusal>[] {
  return [overDeferrals(facts), overAdditions(facts), overIra(facts)];
}

function over(contributed: number, allowed: number): number {
  return Math.max(0, toCent(contributed - allowed));
}

function within(allowed: number): string {
  return `Nothing to do: the limit is ${shown(allowed)}.`;
}

function overDeferrals({ law, age, deferrals }: ExcessFacts): Excess {
  const { limit } = deferralLimit({ law, age });
  const amount = over(deferrals, limit);
  const remedy =
    amount === 0
      ? within(limit)
      : `The limit is ${shown(limit)}. Ask a plan to pay out ${shown(amount)} with its earnings by April 15, ${law.year + 1}: ` +
        `the excess is taxed once, in ${law.year}, and the earnings when paid. After that date it is taxed twice, in ${law.year} and again when it comes out ` +
        "(IRC §402(g)(2), Reg. §1.402(g)-1(e)).";
  return { limit: "402(g)", contributed: deferrals, excess: amount, remedy };
}

function overAdditions({ law, additions, compensation }: ExcessFacts): Excess {
  const { limit } = additionsLimit({ law, compensation });
  const amount = over(additions, limit);
  const remedy =
    amount === 0
      ? within(limit)
      : `The limit is ${shown(limit)}. The plan corrects it, not the participant: tell the administrator, who corrects ` +
        `${shown(amount)} with its earnings under EPCRS (IRC §415(c), Rev. Proc. 2021-30). No April 15 deadline, no 6% tax.`;
  return { limit: "415(c)", contributed: additions, excess: amount, remedy };
}

function overIra({
  law,
  age,
  compensation,
  iraContributions,
  iraAllowed,
}: ExcessFacts): Excess<number | Refusal> {
  const allowed = iraAllowed ?? orRefusal(() => iraLimit({ law, age, compensation }).limit);
  if (allowed instanceof Refusal)
    return { limit: "IRA", contributed: iraContributions, excess: allowed, remedy: allowed.message };
  const amount = over(iraContributions, allowed);
  const { rate } = statute.penalties.iraExcess;
  const remedy =
    amount === 0
      ? within(allowed)
      : `The limit is ${shown(allowed)}. Withdraw ${shown(amount)} with its earnings (or, if only the Roth limit is exceeded, recharacterize it) by the due date of ` +
        `the ${law.year} return with extensions; otherwise ${Math.round(rate * 100)}% per year, ${shown(toCent(rate * amount))} for ` +
        `${law.year}, on Form 5329 until it is gone (IRC §4973, §408(d)(4)).`;
  return { limit: "IRA", contributed: iraContributions, excess: amount, remedy };
}
