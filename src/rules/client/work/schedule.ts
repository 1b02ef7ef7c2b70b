import { type PaySchedule, paySchedule } from "../../contributions/paySchedule";
import { isPart } from "../../contributions/partOfPay";
import { toCent } from "../../money";
import { Refusal } from "../../refusal";
import type { ClientWork } from ".";

/** The client's paychecks still to come, by the election of the plan. A true-up that is not known is none; payroll knows no other plan. */
export function scheduleOf(work: ClientWork): PaySchedule {
  const { facts } = work;
  const { law, compensation, payPeriods, employer, deferrals } = facts;
  const { left, payToDate, payAhead } = work.paychecks();
  if (left === 0) throw new Refusal("value", { instead: "No paycheck is left this year." });
  const isElection = deferrals !== undefined && isPart(deferrals);
  return paySchedule({
    law,
    age: work.age(),
    // Pay to date need not be even with the rest: what is scheduled is the pay still to come.
    annualPay: facts.payToDate === undefined ? compensation : (payAhead * payPeriods) / left,
    payPeriods,
    deferral: isElection ? deferrals.ofPay : 0,
    deferralsLeft: isElection
      ? undefined
      : Math.max(0, toCent(work.deferrals().within - facts.deferralsToDate)),
    employer,
    afterTax: afterTaxElection(work),
    trueUp: facts.trueUp === "TRUE",
    firstPeriod: payPeriods - left + 1,
    deferralsToDate: facts.deferralsToDate,
    employerToDate: facts.employerToDate,
    afterTaxToDate: facts.afterTaxToDate,
    planCap: facts.planCap,
    payToDate,
    deferralsElsewhere: 0,
    bonuses: [],
    spillOver: false,
  });
}

/** As a part of pay; nothing where the plan takes no after-tax money or has no path to Roth. */
function afterTaxElection(work: ClientWork): number {
  const found = work.election();
  if (found === undefined) return 0;
  const { payAhead } = work.paychecks();
  return found.election ?? (payAhead === 0 ? 0 : found.contributed / payAhead);
}
