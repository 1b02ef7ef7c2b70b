import { type PaySchedule, paySchedule } from "../../contributions/paySchedule";
import { isPart } from "../../contributions/partOfPay";
import { toCent } from "../../money";
import { Unread } from "../unread";
import type { ClientWork } from ".";

/** The client's paychecks still to come; a true-up that is not known is none. */
export function scheduleOf(work: ClientWork): PaySchedule {
  const { facts } = work;
  const { law, compensation, payPeriods, employer, deferrals } = facts;
  const { left, payToDate, payAhead } = work.paychecks();
  if (left === 0) throw new Unread("Pay periods left");
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
      : Math.max(0, toCent(work.deferrals().deferrals - facts.deferralsToDate)),
    employer,
    afterTax: undefined,
    trueUp: facts.trueUp === "TRUE",
    firstPeriod: payPeriods - left + 1,
    deferralsToDate: facts.deferralsToDate,
    employerToDate: facts.employerToDate,
    afterTaxToDate: facts.afterTaxToDate,
    planCap: facts.planCap,
    payToDate,
    deferralsElsewhere: facts.deferralsElsewhere,
    bonuses: [],
    spillOver: false,
  });
}
