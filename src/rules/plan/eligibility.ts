import type { Lines } from "../lines";
import { Refusal } from "../refusal";

/** What is known of a plan's feature. */
export type Known = "TRUE" | "FALSE" | "Unknown";

export interface PlanFeatures {
  readonly afterTaxAllowed: Known;
  readonly inPlanConversion: Known;
  readonly inServiceWithdrawal: Known;
  readonly automaticConversion: Known;
}

export interface Eligibility extends PlanFeatures {
  answer: string;
}

/** Whether a plan allows the mega backdoor Roth: after-tax contributions and a way from them into Roth. */
export function eligibility(features: PlanFeatures): Eligibility {
  if (features.automaticConversion === "TRUE" && features.inPlanConversion === "FALSE")
    throw new Refusal("value", {
      name: "automaticConversion",
      was: "TRUE",
      instead: "An automatic conversion is an in-plan conversion, but inPlanConversion was FALSE.",
    });
  const inPlan = features.automaticConversion === "TRUE" ? "TRUE" : features.inPlanConversion;
  return { ...features, answer: sentence({ ...features, inPlanConversion: inPlan }) };
}

function sentence(features: PlanFeatures): string {
  const { afterTaxAllowed, inPlanConversion, inServiceWithdrawal } = features;
  const ways = [inPlanConversion, inServiceWithdrawal];
  if (afterTaxAllowed === "FALSE") return "Not eligible: the plan does not accept after-tax contributions.";
  if (ways.every((way) => way === "FALSE"))
    return "Not eligible: the plan allows neither an in-plan Roth conversion nor an in-service withdrawal of after-tax money.";
  if (afterTaxAllowed === "Unknown")
    return `Ask whether the plan accepts after-tax contributions (not Roth deferrals)${ways.includes("TRUE") ? "" : ", and how they can reach Roth during employment"}.`;
  return ways.includes("TRUE") ? path(features) : question(features);
}

function path({ inPlanConversion, inServiceWithdrawal, automaticConversion }: PlanFeatures): string {
  const inPlan =
    automaticConversion === "TRUE"
      ? "by automatic in-plan Roth conversion"
      : "by in-plan Roth conversion on request";
  const rollover = "by in-service rollover to a Roth IRA";
  if (inPlanConversion !== "TRUE") return `Eligible ${rollover}.`;
  return inServiceWithdrawal === "TRUE" ? `Eligible ${inPlan}, or ${rollover}.` : `Eligible ${inPlan}.`;
}

function question({ inPlanConversion, inServiceWithdrawal }: PlanFeatures): string {
  const conversion = "converts after-tax money to Roth inside the plan";
  const withdrawal = "pays after-tax money out to a Roth IRA during employment";
  if (inPlanConversion !== "Unknown") return `Ask whether the plan ${withdrawal}.`;
  return inServiceWithdrawal === "Unknown"
    ? `Ask whether the plan ${conversion}, or ${withdrawal}.`
    : `Ask whether the plan ${conversion}.`;
}

export const eligibilityLines: Lines<Eligibility> = {
  afterTaxAllowed: {
    label: "After-tax contributions allowed",
    authority: "Reg. §1.401(m)-1(a)(3); plan document",
  },
  inPlanConversion: {
    label: "In-plan Roth conversion",
    authority: "IRC §402A(c)(4); Notices 2010-84, 2013-74; plan document",
  },
  inServiceWithdrawal: {
    label: "In-service withdrawal of after-tax money",
    authority: "Rev. Rul. 69-277; Reg. §1.401-1(b)(1)(ii); plan document",
  },
  automaticConversion: { label: "Converted automatically", authority: "Plan document" },
  answer: { label: "Eligible", authority: "IRC §402A(c)(4), §402(c), §408A(e); plan document" },
};
