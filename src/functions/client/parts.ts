import { type LabelKey, labels } from "../../rules/client/labels";
import { pitfallsOf } from "../../rules/client/pitfalls";
import { questions } from "../../rules/client/questions";
import { savingsOrder } from "../../rules/client/savingsOrder";
import { strategies } from "../../rules/client/strategies";
import { Unread } from "../../rules/client/unread";
import type { ClientWork } from "../../rules/client/work";
import {
  contributionsOf,
  formPathOf,
  projectionOf,
  rolloverOf,
  saverOf,
} from "../../rules/client/work/parts";
import { projection } from "../../rules/projection/projection";
import { scheduleOf } from "../../rules/client/work/schedule";
import { Refusal } from "../../rules/refusal";
import { answer as timing } from "../conversion/CONVERSIONTIMING";
import { answer as forms } from "../conversion/FORMS";
import { answer as split } from "../conversion/ROLLOVERSPLIT";
import { answer as schedule } from "../contributions/PAYSCHEDULE";
import { scheduleRows } from "../contributions/scheduleRows";
import type { Arguments, Facts } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import type { Columns, Table } from "../kit/table";
import { answer as projectionTable, usualGainsRate } from "../projection/PROJECTION";
import { type Client, sentenceOf } from "./inputs";
import { answer as order } from "./SAVINGSORDER";
import { answer as strategyTable } from "./STRATEGIES";

interface Part {
  readonly heads: readonly string[];
  readonly cells: (work: ClientWork) => Cell[][];
}

/** The table of a function of its own, of this client. */
function ofFunction<A extends Arguments, C extends Columns>(
  table: Table<A, C>,
  facts: (work: ClientWork) => Facts<A>,
): Part {
  return { heads: table.heads, cells: (work) => table.of(facts(work)) };
}

const checklistHeads = ["Step", "What to do or ask", "Why", "Authority"];
const questionHeads = ["Label", "What to ask", "Where the plan says it", "Authority"];

export const parts = {
  Schedule: {
    heads: schedule.heads,
    cells: (work) => schedule.cells(scheduleRows(scheduleOf(work))),
  },
  Timing: ofFunction(timing, (work) => ({
    law: work.facts.law,
    filingStatus: work.facts.filingStatus,
    taxableIncome: work.taxableIncome(),
    afterTaxPerYear: contributionsOf(work),
    annualReturn: work.facts.expectedReturn,
    stateRate: work.facts.stateRate,
  })),
  Order: {
    heads: order.heads,
    cells: (work) => order.cells(savingsOrder({ ...saverOf(work), ...savingFacts(work) })),
  },
  Strategies: { heads: strategyTable.heads, cells: (work) => strategyTable.cells(strategies(saverOf(work))) },
  Projection: {
    heads: projectionTable.heads,
    cells: (work) => projectionTable.cells(projection({ ...projectionOf(work), ...untaxedUntilSold })),
  },
  Rollover: ofFunction(split, ({ facts }) => ({
    ...rolloverOf(facts),
    toCash: 0,
    sixtyDayToTraditional: 0,
    sixtyDayToRoth: 0,
  })),
  Forms: ofFunction(forms, (work) => ({
    law: work.facts.law,
    path: formPathOf(work.facts),
    amount: work.planned()?.converted ?? contributionsOf(work),
    basis: contributionsOf(work),
  })),
  Checklist: {
    heads: checklistHeads,
    cells: (work) => [
      checklistHeads,
      ...pitfallsOf(work).map(({ step, what, why, authority }) => [step, what, why, authority]),
    ],
  },
  Questions: {
    heads: questionHeads,
    cells: ({ facts }) => [
      questionHeads,
      ...(questions(facts).length > 0
        ? questions(facts).map(({ label, question, where, authority }) => [label, question, where, authority])
        : [["Nothing to ask: every feature of the plan is known.", "", "", ""]]),
    ],
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** What the client saves with. */
function savingFacts({ facts: { budget, hsaCoverage, afterTaxAllowed } }: ClientWork) {
  return { budget: given(budget, "budget"), hsaCoverage, afterTaxAllowed };
}

/** The taxable account that a projection compares with: no dividends, the usual rate on gains. */
const untaxedUntilSold = { dividendYield: 0, capitalGainsRate: usualGainsRate };

/** A part of a client's worksheet; without its facts, its heads and a row that says what is missing. */
export function partOf(name: PartName, { problems }: Client, work: ClientWork): Cell[][] {
  const { heads, cells }: Part = parts[name];
  const sentence = (why: string) => heads.map((_, k) => (k === 0 ? why : ""));
  try {
    return withoutErrors(cells(work), sentence);
  } catch (thrown) {
    if (!(thrown instanceof Unread)) return [[...heads], sentence(sentenceOf(thrown))];
    const own = problems.find(({ key }) => key === thrown.key);
    return [[...heads], sentence(own?.why ?? thrown.message)];
  }
}

/** A cell that could not be answered is empty, and a row at the end says why. */
function withoutErrors(cells: Cell[][], sentence: (why: string) => Cell[]): Cell[][] {
  const reasons = new Set<string>();
  const rows = cells.map((row) =>
    row.map((cell) => {
      if (!(cell instanceof Refusal)) return cell;
      reasons.add(sentenceOf(cell));
      return "";
    }),
  );
  return [...rows, ...[...reasons].map(sentence)];
}

function given<T>(fact: T | undefined, key: LabelKey): T {
  if (fact === undefined) throw new Unread(key, labels[key].label);
  return fact;
}
