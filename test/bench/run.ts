import { bookAgainstRules } from "./book";
import { bundle } from "./bundle";
import { editing } from "./editing";
import { firstCell } from "./firstCell";
import { ladderAgainstSolver } from "./ladder";
import { liftedAgainstLoop } from "./lifted";
import type { Measure } from "./measure";
import { pane } from "./pane";
import { paySchedule } from "./paySchedule";
import { scalarCalls } from "./scalarCalls";

function shown({ what, measured, against, ratio }: Measure): Record<string, string> {
  const amount = typeof measured === "number" ? `${(measured * 1000).toFixed(2)} ms` : measured;
  return { what, measured: amount, against, ratio };
}

async function main(): Promise<void> {
  const measures = [
    ...liftedAgainstLoop(),
    ...scalarCalls(),
    ...bookAgainstRules(),
    ...paySchedule(),
    ...(await ladderAgainstSolver()),
    ...bundle(),
    ...(await firstCell()),
    ...(await pane()),
    ...(await editing()),
  ];
  console.table(measures.map(shown));
}

void main();
