import { statute } from "../../law";
import { rmdAges } from "../distributions/rmdAge";
import { published } from "../published";
import { Refusal } from "../refusal";
import { type ChecklistRow, checklists } from "../plan/checklist";
import type { ClientWork } from "./work";

const { catchUp, superFrom, superTo, rothFirstYear } = statute.catchUpAges;

const hasMatch = ({ facts: { employer } }: ClientWork) =>
  employer.dollars > 0 || employer.tiers.length > 0 || employer.nonelective > 0;
const isOlder = (work: ClientWork) => work.age() >= catchUp;
const takesAfterTax = ({ facts }: ClientWork) => facts.afterTaxAllowed !== "FALSE";
const mayNeedRothCatchUp = (work: ClientWork) => isOlder(work) && work.facts.law.year >= rothFirstYear;
const hasBackdoor = (work: ClientWork) => work.ira().ways().backdoor > 0;

/** Whom a pitfall concerns, by its step; one that is not here concerns everybody. */
export const concerns: Readonly<Record<string, (work: ClientWork) => boolean>> = {
  "Catch-up as extra room": isOlder,
  "Catch-up that is not deferred": isOlder,
  "100% of pay": ({ facts }) => facts.compensation < published(facts.law, "plan").additions * 2,
  "The room whatever the match": hasMatch,
  "Safe-harbor match and ACP": takesAfterTax,
  "The match in a safe-harbor plan's ACP test": takesAfterTax,
  "Room after an ACP refund": takesAfterTax,
  "Late ACP refunds": takesAfterTax,
  "A conversion cannot be undone": (work) => work.hasPath(),
  "Old after-tax balances": ({ facts }) => facts.afterTaxAllowed !== "FALSE" || facts.oldBalance > 0,
  "Converting contributions only": (work) => work.hasPath(),
  "A Roth account as the separate contract": ({ facts }) => facts.oldBalance > 0,
  "No tax at all": (work) => work.hasPath(),
  "Form 8606 for plan money": (work) => work.hasPath(),
  "Earnings in a traditional IRA": hasBackdoor,
  "Existing IRA money": ({ facts }) => facts.iraBalance > 0,
  Names: (work) => work.path().startsWith("Ask"),
  "A check to the client": ({ facts }) => facts.inServiceWithdrawal !== "FALSE" || facts.oldBalance > 0,
  "Leaving the job": ({ facts }) => facts.inServiceWithdrawal !== "FALSE",
  "Two employers": ({ facts }) => facts.deferralsElsewhere > 0 || facts.otherPay > 0,
  "Income, age": (work) => hasBackdoor(work) || isOlder(work),
  "Solo 401(k) share": ({ facts }) => facts.businessIncome !== 0,
  "Catch-up at 60 to 63": (work) => work.age() >= superFrom && work.age() <= superTo,
  "Roth catch-up wages": mayNeedRothCatchUp,
  "Catch-up that should have been Roth": mayNeedRothCatchUp,
  "Match as Roth": hasMatch,
  "Required distributions": ({ facts, age }) =>
    facts.iraBalance > 0 && age() >= rmdAges(facts.law.year - age())[0] - 1,
  "Five years": (work) => work.hasPath(),
};

/** The pitfalls that apply to this client. */
export function pitfallsOf(work: ClientWork): ChecklistRow[] {
  return checklists.Pitfalls.filter(({ step }) => applies(concerns[step], work));
}

/** One that cannot be judged, as the law of the year is not held, stays. */
function applies(concerned: ((work: ClientWork) => boolean) | undefined, work: ClientWork): boolean {
  try {
    return concerned?.(work) ?? true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return true;
    throw thrown;
  }
}
