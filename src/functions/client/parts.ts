import { type LabelKey, labels } from "../../rules/client/labels";
import { pitfallsOf } from "../../rules/client/pitfalls";
import { questions } from "../../rules/client/questions";
import { savingsOrder } from "../../rules/client/savingsOrder";
import { strategies } from "../../rules/client/strategies";
import { Unread } from "../../rules/client/unread";
import type { ClientWork } from "../../rules/client/work";
import { livedApart } from "../../rules/client/work/income";
import { scheduleOf } from "../../rules/client/work/schedule";
import type { FormPath } from "../../rules/conversion/forms";
import { toCent } from "../../rules/money";
import { Refusal } from "../../rules/refusal";
import { marginalRate } from "../../rules/tax/brackets";
import { answer as timing } from "../conversion/CONVERSIONTIMING";
import { answer as forms } from "../conversion/FORMS";
import { answer as split } from "../conversion/ROLLOVERSPLIT";
import { answer as schedule } from "../contributions/PAYSCHEDULE";
import { scheduleRows } from "../contributions/scheduleRows";
import type { Arguments, Facts } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import type { Columns, Table } from "../kit/table";
import { answer as projection } from "../projection/PROJECTION";
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
    afterTaxPerYear: contributed(work),
    annualReturn: work.facts.expectedReturn,
    stateRate: work.facts.stateRate,
  })),
  Order: {
    heads: order.heads,
    cells: (work) =>
      order.cells(
        savingsOrder({
          ...person(work),
          budget: given(work.facts.budget, "budget"),
          hsaCoverage: work.facts.hsaCoverage,
          afterTaxAllowed: work.facts.afterTaxAllowed,
          otherPay: toCent(work.facts.otherPay + work.spousePay()),
        }),
      ),
  },
  Strategies: { heads: strategyTable.heads, cells: (work) => strategyTable.cells(strategies(person(work))) },
  Projection: ofFunction(projection, (work) => {
    const now = rateNow(work);
    const timesAYear = work.conversionsAYear();
    return {
      contribution: contributed(work),
      years: work.facts.years,
      annualReturn: work.facts.expectedReturn,
      taxRateNow: now,
      taxRateLater: work.facts.taxRateLater ?? now,
      growth: 0,
      // On average half of the time between two conversions.
      conversionDelayDays: timesAYear === 0 ? 0 : 365 / timesAYear / 2,
      dividendYield: 0,
      capitalGainsRate: 0.15,
    };
  }),
  Rollover: ofFunction(split, ({ facts: { oldBalance, oldBasis } }) => {
    const balance = given(oldBalance || undefined, "oldBalance");
    const toRoth = Math.min(oldBasis, balance);
    return {
      balance,
      basis: oldBasis,
      toTraditional: toCent(balance - toRoth),
      toRoth,
      toCash: 0,
      sixtyDayToTraditional: 0,
      sixtyDayToRoth: 0,
    };
  }),
  Forms: ofFunction(forms, (work) => ({
    law: work.facts.law,
    path: formPath(work),
    amount: toCent(contributed(work) + work.planned()!.earnings),
    basis: contributed(work),
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

/** What the savings order and the strategies both ask of a client. */
function person(work: ClientWork) {
  const { law, filingStatus, compensation, employer, planCap, afterTaxToDate, recharacterize } = work.facts;
  return {
    law,
    age: work.age(),
    filingStatus,
    compensation,
    magi: work.magi(),
    employer,
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

function contributed(work: ClientWork): number {
  const amount = work.contributed();
  if (amount === undefined) throw new Refusal("value", { instead: work.path() });
  return amount;
}

/** The marginal rate of the return with the state's. */
function rateNow(work: ClientWork): number {
  const { law, filingStatus, stateRate } = work.facts;
  return Math.min(
    0.6,
    marginalRate({ law, filingStatus, taxableIncome: work.taxableIncome() }).rate + stateRate,
  );
}

function formPath({ facts }: ClientWork): FormPath {
  const { conversionPath, inPlanConversion, automaticConversion, inServiceWithdrawal } = facts;
  if (conversionPath !== undefined) return conversionPath === "In-plan" ? "InPlan" : "RothIRA";
  const inPlan = inPlanConversion === "TRUE" || automaticConversion === "TRUE";
  return !inPlan && inServiceWithdrawal === "TRUE" ? "RothIRA" : "InPlan";
}
