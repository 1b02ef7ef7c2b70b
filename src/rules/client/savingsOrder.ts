import type { FilingStatus, TaxYear } from "../../law";
import { afterTaxRoom } from "../contributions/afterTaxRoom";
import { deferralLimit } from "../contributions/deferralLimit";
import { type Employer, employerContributions } from "../contributions/employerContributions";
import { fullMatchDeferrals } from "../contributions/fullMatch";
import { iraLimit } from "../ira/iraLimit";
import { rothIraLimit } from "../ira/rothIraLimit";
import { traditionalIraLimit } from "../ira/traditionalIra";
import { shown, toCent } from "../money";
import type { Known } from "../plan/eligibility";
import type { HsaCoverage } from "./facts";
import { hsaLimit } from "./hsaLimit";
import type { KnownPlan } from "./knownPlan";

export interface SavingsFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly filingStatus: FilingStatus;
  readonly compensation: number;
  readonly magi: number;
  readonly budget: number;
  readonly employer: Employer;
  readonly hsaCoverage: HsaCoverage;
  readonly afterTaxAllowed: Known;
  /** Pay of other jobs and, on a joint return, the spouse's: it counts for an IRA. */
  readonly otherPay: number;
  readonly known?: KnownPlan;
}

export interface SavingsStep {
  readonly step: number;
  readonly account: string;
  readonly amount: number;
  readonly cumulative: number;
  readonly why: string;
}

/** What one account takes of the money that is left, and why. */
interface Place {
  readonly account: string;
  readonly take: (
    left: number,
    before: readonly number[],
  ) => { readonly amount: number; readonly why: string };
}

/** A year's savings in the usual order of advantage; the amounts add up to the budget. */
export function savingsOrder(facts: SavingsFacts): SavingsStep[] {
  const places = [toMatch, hsa, restOfDeferrals, rothIra, megaBackdoor, taxable].map((place) => place(facts));
  const amounts: number[] = [];
  let cumulative = 0;
  return places.map(({ account, take }, k) => {
    const { amount, why } = take(toCent(facts.budget - cumulative), amounts);
    amounts.push(amount);
    cumulative = toCent(cumulative + amount);
    return { step: k + 1, account, amount, cumulative, why };
  });
}

function limitOf({ law, age, compensation, known }: SavingsFacts): number {
  return known?.deferralLimit ?? deferralLimit({ law, age, compensation }).limit;
}

function toMatch(facts: SavingsFacts): Place {
  const { law, compensation, employer } = facts;
  const limit = limitOf(facts);
  const { payCounted = 0 } = employerContributions({ law, compensation, deferrals: 0, employer });
  const wanted = Math.min(fullMatchDeferrals(employer, payCounted), limit);
  return {
    account: "401(k) to the full match",
    take(left) {
      const amount = Math.min(left, wanted);
      if (wanted === 0) return { amount, why: whyNoMatch(employer) };
      const { match = 0 } = employerContributions({ law, compensation, deferrals: amount, employer });
      return { amount, why: `Earns a match of ${shown(match)}; ${shown(wanted)} earns all of it.` };
    },
  };
}

function whyNoMatch(employer: Employer): string {
  if (employer.tiers.length > 0) return "There is no pay to defer.";
  if (employer.dollars > 0)
    return "Employer contributions are in dollars: enter the match formula to see which deferrals earn it.";
  return "No employer contributions that depend on deferrals.";
}

function hsa({ law, age, hsaCoverage }: SavingsFacts): Place {
  const most = hsaLimit(law, age, hsaCoverage);
  const why =
    most === 0
      ? "No high-deductible health plan coverage."
      : `Deductible, and tax-free for medical costs: ${shown(most)} with ${hsaCoverage.toLowerCase()} coverage (IRC §223(b)).`;
  return { account: "HSA", take: (left) => ({ amount: Math.min(left, most), why }) };
}

function restOfDeferrals(facts: SavingsFacts): Place {
  const { compensation } = facts;
  const limit = limitOf(facts);
  return {
    account: "Rest of the 401(k)",
    take(left, [matched = 0]) {
      const amount = Math.min(left, toCent(limit - matched));
      const upTo = `the deferral limit of ${shown(limit)}, including catch-up`;
      const why =
        limit < compensation
          ? `Up to ${upTo} (IRC §402(g), §414(v)).`
          : `${payOrUsedUp(toCent(matched + amount) === limit)} deferrals are at most the pay of ${shown(limit)}.`;
      return { amount, why };
    },
  };
}

/** Begins the reason of a row whose most is the pay that is left. */
function payOrUsedUp(isUsedUp: boolean): string {
  return isUsedUp ? "Pay is used up:" : "Pay is the limit:";
}

function rothIra(facts: SavingsFacts): Place {
  const { law, age } = facts;
  return {
    account: "Roth IRA, direct then backdoor",
    take(left, [matched = 0, , rest = 0]) {
      const deferrals = toCent(matched + rest);
      const compensation = toCent(facts.compensation - deferrals + facts.otherPay);
      const livedApart = facts.known?.livedApart ?? false;
      const toRoth = { ...facts, compensation, traditionalContributions: 0, livedApart };
      const { limit: direct, full } = rothIraLimit(toRoth);
      const most = direct < full ? Math.max(direct, traditionalIraLimit({ law, age, compensation })) : full;
      const amount = Math.min(left, most);
      const byBackdoor = toCent(Math.max(0, amount - direct));
      const parts = `${shown(toCent(amount - byBackdoor))} directly, ${shown(byBackdoor)} through the backdoor`;
      const trap = byBackdoor > 0 ? "; pre-tax IRA balances make a backdoor Roth taxable pro rata" : "";
      const pay =
        compensation < iraLimit({ law, age }).limit
          ? ` ${payOrUsedUp(amount === compensation)} pre-tax deferrals of ${shown(deferrals)} leave ${shown(compensation)} ` +
            "of compensation for an IRA (IRC §219(f)(1)); Roth deferrals would not reduce it."
          : "";
      return {
        amount,
        why: `${parts}, of ${shown(most)} allowed (IRC §219(b)(5), §408A(c)(3))${trap}.${pay}`,
      };
    },
  };
}

function megaBackdoor(facts: SavingsFacts): Place {
  const { afterTaxAllowed, known } = facts;
  return {
    account: "Mega backdoor Roth",
    take(left, [matched = 0, , rest = 0]) {
      const deferrals = toCent(matched + rest);
      const { room, payLeft } = afterTaxRoom({
        ...facts,
        deferrals,
        afterTaxToDate: known?.afterTaxToDate ?? 0,
        planCap: known?.planCap,
        recharacterize: known?.recharacterize ?? false,
      });
      const amount = Math.min(left, room);
      if (afterTaxAllowed === "FALSE")
        return { amount: 0, why: "The plan does not accept after-tax contributions." };
      if (known?.noPath !== undefined) return { amount: 0, why: known.noPath };
      if (afterTaxAllowed === "Unknown")
        return {
          amount: 0,
          why: `Ask whether the plan accepts after-tax contributions: ${shown(amount)} would go here.`,
        };
      const pay =
        room === payLeft ? ` ${payOrUsedUp(amount === room)} deferrals leave ${shown(payLeft)} of it.` : "";
      const why = `After-tax room of ${shown(room)} (IRC §415(c)); the plan must allow a conversion to Roth.${pay}`;
      return { amount, why };
    },
  };
}

function taxable(): Place {
  return {
    account: "Taxable account",
    take: (left) => ({ amount: left, why: "The rest of the budget; no limit." }),
  };
}
