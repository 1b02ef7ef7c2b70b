import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { shown, toCent } from "../money";
import { published } from "../published";
import { catchUpLimit } from "./catchUp";
import { type PartOfPay, onPay } from "./partOfPay";

export interface DeferralFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly compensation?: number | undefined;
}

export interface DeferralLimit {
  deferral: number;
  catchUp: number;
  compensation: number | undefined;
  limit: number;
}

/** The most a person may defer in a year over all plans: §402(g) plus the catch-up, not above compensation. */
export function deferralLimit({ law, age, compensation }: DeferralFacts): DeferralLimit {
  const { deferral } = published(law, "plan");
  const catchUp = catchUpLimit(law, age);
  const limit = Math.min(toCent(deferral + catchUp), compensation ?? Infinity);
  return { deferral, catchUp, compensation, limit };
}

/** What an election of pay defers in the year: payroll stops it at the limit. */
export function electedDeferrals(
  election: PartOfPay,
  facts: DeferralFacts & { readonly compensation: number },
): number {
  return Math.min(onPay(election, facts.compensation), deferralLimit(facts).limit);
}

/** What to do about deferrals over the limit. */
export function withdrawExcess(excess: number, year: number): string {
  return `Withdraw the excess of ${shown(excess)} with its earnings by April 15, ${year + 1}.`;
}

export const deferralLimitLines: Lines<DeferralLimit> = {
  deferral: { label: "Elective deferral limit", authority: publishedBy("IRC §402(g)(1)", "plan") },
  catchUp: {
    label: "Catch-up for that age",
    authority: publishedBy("IRC §402(g)(1)(C), §414(v)(2)", "plan"),
  },
  compensation: { label: "Compensation", authority: "IRC §415(c)(1)(B), §414(v)(2)(A)(ii)" },
  limit: { label: "Deferral limit", authority: "IRC §402(g)(1), §414(v)(1)" },
};
