import { statute, type TaxYear } from "../../law";
import { iraLimit } from "../ira/iraLimit";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal, orRefusal } from "../refusal";
import { additionsLimit } from "./additionsLimit";
import { catchUpLimit } from "./catchUp";
import { deferralLimit } from "./deferralLimit";

export interface ExcessFacts {
  readonly law: TaxYear;
  readonly age: number;
  /** Elective deferrals of the person, all plans. */
  readonly deferrals: number;
  /** Annual additions to one employer group's plans, deferrals above 402(g) included, catch-up left out. */
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
  const deferrals = overDeferrals(facts);
  return [deferrals, overAdditions(facts), overAdditionsOncePaidOut(facts, deferrals.excess), overIra(facts)];
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

function overAdditions(facts: ExcessFacts): Excess {
  const { additions, compensation, law } = facts;
  const { limit } = additionsLimit({ law, compensation });
  const amount = over(additions, limit);
  const remedy =
    amount === 0 ? within(limit) : `The limit is ${shown(limit)}. ${planCorrects(facts, amount)}`;
  return { limit: "415(c), as contributed", contributed: additions, excess: amount, remedy };
}

/** Excess deferrals paid out in time are not annual additions: Reg. 1.415(c)-1(b)(2)(ii)(D). */
function overAdditionsOncePaidOut(facts: ExcessFacts, excessDeferrals: number): Excess {
  const { law, additions, compensation } = facts;
  const { limit } = additionsLimit({ law, compensation });
  const paidOut = Math.min(excessDeferrals, additions);
  const contributed = toCent(additions - paidOut);
  const amount = over(contributed, limit);
  const notAdded =
    paidOut === 0
      ? "No 402(g) excess to pay out: as in the row above."
      : `If ${shown(paidOut)} is paid out of this plan by April 15, ${law.year + 1}, it is not an annual addition ` +
        "(Reg. §1.415(c)-1(b)(2)(ii)(D)); paid out of another employer's plan or later, the row above applies.";
  const remedy = amount === 0 ? within(limit) : planCorrects(facts, amount);
  return {
    limit: "415(c), if the 402(g) excess is paid out of this plan by April 15",
    contributed,
    excess: amount,
    remedy: `${notAdded} ${remedy}`,
  };
}

function planCorrects(facts: ExcessFacts, amount: number): string {
  return (
    `${unlessCatchUp(facts, amount)}The plan corrects it, not the participant: tell the administrator, who corrects ` +
    `${shown(amount)} with its earnings under EPCRS (IRC §415(c), Rev. Proc. 2021-30). No April 15 deadline, no 6% tax.`
  );
}

/** Catch-up is no annual addition: in the total by mistake, or as the plan may treat deferrals, it explains an excess. */
function unlessCatchUp({ law, age, deferrals }: ExcessFacts, amount: number): string {
  const catchUp = catchUpLimit(law, age);
  const used = Math.min(catchUp, toCent(deferrals - published(law, "plan").deferral));
  if (amount <= used)
    return `Check first: nothing is over if the catch-up of ${shown(used)} is inside the total (IRC §414(v)(3)(A)). `;
  if (amount <= Math.min(catchUp, deferrals))
    return (
      `Check first: nothing is over if the plan treats ${shown(amount)} of the deferrals inside the total as catch-up, ` +
      `which is at most ${shown(catchUp)} for the year (Reg. §1.414(v)-1(b); plan document). `
    );
  return "";
}

function overIra(facts: ExcessFacts): Excess<number | Refusal> {
  const { law, age, compensation, iraContributions, iraAllowed } = facts;
  const full = orRefusal(() => iraLimit({ law, age }).limit);
  checkAllowed(facts, full);
  const allowed = iraAllowed ?? (full instanceof Refusal ? full : Math.min(full, compensation));
  if (allowed instanceof Refusal) {
    const row = { limit: "IRA", contributed: iraContributions };
    if (iraContributions === 0) return { ...row, excess: 0, remedy: "Nothing contributed." };
    return { ...row, excess: allowed, remedy: allowed.message };
  }
  const amount = over(iraContributions, allowed);
  const { rate } = statute.penalties.iraExcess;
  const remedy =
    amount === 0
      ? within(allowed)
      : `The limit is ${shown(allowed)}. Withdraw ${shown(amount)} with its earnings (or, if only the Roth limit is exceeded, recharacterize it) by the due date of ` +
        `the ${law.year} return with extensions; otherwise ${Math.round(rate * 100)}% per year, ${shown(toCent(rate * amount))} for ` +
        `${law.year}, on Form 5329 until it is gone (IRC §4973, §408(d)(4)).`;
  return {
    limit: "IRA",
    contributed: iraContributions,
    excess: amount,
    remedy: remedy + otherPay(facts, full),
  };
}

/** Nobody may put in more than the limit of the year and the age, where it is held. */
function checkAllowed({ law, age, iraAllowed }: ExcessFacts, full: number | Refusal): void {
  if (iraAllowed === undefined || full instanceof Refusal || iraAllowed <= full) return;
  throw new Refusal("value", {
    name: "iraAllowed",
    was: shown(iraAllowed),
    maximum: `${shown(full)} (the IRA limit at age ${age} in ${law.year})`,
  });
}

/** That the limit on this pay alone need not be the client's: §219(b)(1), (c), (f)(1). */
function otherPay({ compensation, deferrals, iraAllowed }: ExcessFacts, full: number | Refusal): string {
  if (iraAllowed !== undefined || full instanceof Refusal || toCent(compensation - deferrals) >= full)
    return "";
  return (
    " Pre-tax deferrals lower the pay that counts for an IRA; other pay, and on a joint return the spouse's pay, raise it: " +
    "give iraAllowed (IRC §219(b)(1), (c), (f)(1))."
  );
}
