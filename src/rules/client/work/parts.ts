import type { FormPath } from "../../conversion/forms";
import { toCent } from "../../money";
import { Refusal } from "../../refusal";
import { marginalRate } from "../../tax/brackets";
import type { ClientFacts } from "../facts";
import { labels } from "../labels";
import { Unread } from "../unread";
import { livedApart } from "./income";
import type { ClientWork } from ".";

/** After-tax contributions of the year; refused with the reason where there can be none. */
export function contributionsOf(work: ClientWork): number {
  const amount = work.contributed();
  if (amount === undefined) throw new Refusal("value", { instead: work.path() });
  return amount;
}

/** What the savings order and the strategies both ask of a client. */
export function saverOf(work: ClientWork) {
  const { law, filingStatus, compensation, employer, planCap, afterTaxToDate, recharacterize } = work.facts;
  return {
    law,
    age: work.age(),
    filingStatus,
    compensation,
    magi: work.magi(),
    employer,
    otherPay: toCent(work.facts.otherPay + work.spousePay()),
    known: {
      deferralLimit: work.deferrals().mostHere,
      livedApart: livedApart(work.facts),
      planCap,
      afterTaxToDate,
      recharacterize,
      noPath: work.hasPath() ? undefined : work.path(),
    },
  };
}

/** The contributions of this year, every year, converted as planned: on average half of the time between two conversions passes. */
export function projectionOf(work: ClientWork) {
  const { law, filingStatus, stateRate, years, expectedReturn, taxRateLater } = work.facts;
  const now = marginalRate({ law, filingStatus, taxableIncome: work.taxableIncome() }).rate + stateRate;
  const timesAYear = work.conversionsAYear();
  return {
    contribution: contributionsOf(work),
    years,
    annualReturn: expectedReturn,
    taxRateNow: now,
    taxRateLater: taxRateLater ?? now,
    growth: 0,
    conversionDelayDays: timesAYear === 0 ? 0 : 365 / timesAYear / 2,
  };
}

/** The old after-tax balance: pre-tax to a traditional IRA, after-tax to Roth. */
export function rolloverOf({ oldBalance, oldBasis }: ClientFacts) {
  if (oldBalance === 0) throw new Unread("oldBalance", labels.oldBalance.label);
  const toRoth = Math.min(oldBasis, oldBalance);
  return { balance: oldBalance, basis: oldBasis, toTraditional: toCent(oldBalance - toRoth), toRoth };
}

/** The way that the planned conversion takes: what is given, else what the plan has, in-plan first. */
export function formPathOf(facts: ClientFacts): FormPath {
  const { conversionPath, inPlanConversion, automaticConversion, inServiceWithdrawal } = facts;
  if (conversionPath !== undefined) return conversionPath === "In-plan" ? "InPlan" : "RothIRA";
  const isInPlan = inPlanConversion === "TRUE" || automaticConversion === "TRUE";
  return !isInPlan && inServiceWithdrawal === "TRUE" ? "RothIRA" : "InPlan";
}
