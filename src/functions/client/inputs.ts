import type { ClientFacts } from "../../rules/client/facts";
import { type LabelKey, type LabelKind, inLabels, labelKeys, labels } from "../../rules/client/labels";
import { Unread } from "../../rules/client/unread";
import { Refusal } from "../../rules/refusal";
import { readFact, required } from "../kit/arguments";
import { type Cell, isZeroOrEmpty } from "../kit/cells";
import { errorFrom } from "../kit/errors";
import * as kinds from "../kit/kinds";
import { written } from "../kit/written";

const count = kinds.wholeNumber("people", 0, 20);

const kindOf: Readonly<Record<LabelKind, kinds.Kind<unknown>>> = {
  text: kinds.shownBack,
  taxYear: kinds.planYear,
  age: kinds.age,
  birthYear: kinds.birthYear,
  status: kinds.status,
  money: kinds.money,
  payMoney: kinds.payMoney,
  signedMoney: kinds.signedMoney,
  deferrals: kinds.deferrals,
  employer: kinds.employer,
  planCap: kinds.planCap,
  flag: kinds.flag,
  known: kinds.known,
  periods: kinds.periods,
  timesAYear: kinds.timesAYear,
  years: kinds.years,
  stateRate: kinds.stateRate,
  taxRate: kinds.taxRate,
  growth: kinds.growth,
  electionStep: kinds.step,
  hsa: kinds.hsaCoverage,
  path: kinds.oneOf(["In-plan", "Roth IRA"]),
  deductionChoice: kinds.oneOf(["Larger", "Itemized", "Standard"]),
  count,
  people: kinds.people,
};

const keyOf = new Map(labelKeys.map((key) => [normal(labels[key].label), key]));

/** A label in any case, without surrounding spaces and without a trailing colon. */
function normal(label: string): string {
  const trimmed = label.trim().replaceAll("’", "'");
  return (trimmed.endsWith(":") ? trimmed.slice(0, -1).trimEnd() : trimmed).toLowerCase();
}

export function labelIn(cell: Cell): LabelKey | undefined {
  return typeof cell === "string" ? keyOf.get(normal(cell)) : undefined;
}

/** Not there, empty or 0, which the platforms do not tell apart; a text of blanks is empty, and one of 0 is that number. */
export function isMissing(cell: Cell): boolean {
  if (typeof cell !== "string") return isZeroOrEmpty(cell);
  return cell.trim() === "" || written(cell)?.value === 0;
}

/** The labels without which there is no answer, each with the one that may be given in its place. */
export const requiredKeys = labelKeys.filter((key) => labels[key].required);

export function requiredName(key: LabelKey): string {
  const { label, orElse } = labels[key];
  return orElse ? `${label} or ${labels[orElse].label}` : label;
}

/** What is known of one client. */
export interface Client {
  /** A fact that is missing or bad throws Unread when a rule asks for it. */
  readonly facts: ClientFacts;
  /** The labels that were there with 0 or an empty cell. */
  readonly emptied: readonly LabelKey[];
  readonly isGiven: (key: LabelKey) => boolean;
  /** What could not be used and why, a sentence for each label; of no label under null. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly key: LabelKey | null;
  readonly why: string;
}

/** Why a value or a rule did not answer, in the words of the labels; anything but a refusal goes on. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Refusal ? inLabels(thrown) : errorFrom(thrown).message!;
}

/** Facts of a client of whom nothing is given. */
const fallbacks = Object.fromEntries(labelKeys.map((key) => [key, labels[key].fallback]));

/** Reads clients whose values stand under the same labels; `cellOf` gives the value of the k-th label. */
export function clientReader(
  present: readonly LabelKey[],
  needed: readonly LabelKey[] = requiredKeys,
): (cellOf: (k: number) => Cell) => Client {
  const readers = present.map(valueReader);
  return (cellOf) => {
    const facts = Object.create(fallbacks) as Record<LabelKey, unknown>;
    const emptied: LabelKey[] = [];
    const problems: Problem[] = [];
    for (let k = 0; k < present.length; k += 1) {
      const key = present[k]!;
      const cell = cellOf(k);
      if (isMissing(cell)) emptied.push(key);
      else
        try {
          facts[key] = readers[k]!(cell);
        } catch (thrown) {
          problems.push({ key, why: problemOf(labels[key].label, thrown) });
          makeUnread(facts, key);
        }
    }
    for (const key of needed)
      if (!isGiven(facts, key)) {
        const missing = { name: requiredName(key), allowed: kindOf[labels[key].kind].allowed };
        problems.push({ key, why: new Refusal("value", missing).message });
        makeUnread(facts, key);
      }
    return {
      facts: facts as unknown as ClientFacts,
      emptied,
      problems,
      isGiven: (key) => isOwn(facts, key),
    };
  };
}

/** Reads one label's values, a text that repeats itself only once. */
function valueReader(key: LabelKey): (cell: Cell) => unknown {
  const { label, kind, words = {} } = labels[key];
  const argument = required(
    Object.entries(words).reduceRight((each, [word, fact]) => kinds.orWord(word, fact, each), kindOf[kind]),
  );
  let last: Cell;
  let fact: unknown;
  return (cell) => {
    if (typeof cell !== "string") return readFact(argument, cell, label);
    if (cell === last) return fact;
    fact = readFact(argument, cell, label);
    last = cell;
    return fact;
  };
}

/** An error cell is named with its label; its own message is that of another formula. */
function problemOf(label: string, thrown: unknown): string {
  if (!(thrown instanceof CustomFunctions.Error)) return sentenceOf(thrown);
  const { message = "", code } = thrown;
  return message.startsWith(label) ? message : `${label} was ${code}.`;
}

/** From now on the fact is not there: a rule that asks for it gets no further. */
export function makeUnread(facts: object, key: LabelKey): void {
  Object.defineProperty(facts, key, {
    configurable: true,
    enumerable: true,
    get() {
      throw new Unread(key, labels[key].label);
    },
  });
}

function isOwn(facts: object, key: LabelKey): boolean {
  return Object.prototype.hasOwnProperty.call(facts, key);
}

function isGiven(facts: object, key: LabelKey): boolean {
  const { orElse } = labels[key];
  return isOwn(facts, key) || (orElse !== undefined && isOwn(facts, orElse));
}
