import type { PaySchedule } from "../../rules/contributions/paySchedule";

/** The periods of a schedule, and the rows under them. */
export function scheduleRows({ periods, total, election, matchLost, excess }: PaySchedule) {
  return [
    ...periods,
    { period: "Total", ...total },
    { period: "Election", ...election },
    { period: "Match lost", employer: matchLost },
    { period: "Excess", additionsToDate: excess },
  ];
}
