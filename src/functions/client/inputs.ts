import type { ClientFacts, HsaCoverage } from "../../rules/client/facts";
import { type LabelKey, type LabelKind, labels } from "../../rules/client/labels";
import { Refusal } from "../../rules/refusal";
import { readFact, required } from "../kit/arguments";
import { type Cell, isZeroOrEmpty } from "../kit/cells";
import { errorFrom } from "../kit/errors";
import {
  type Kind,
  age,
  calendarYear,
  employer,
  flag,
  stateRate,
  growth,
  hsaCoverage,
  known,
  money,
  planCap,
  planYear,
  signedMoney,
  status,
  periods,
  shownBack,
  timesAYear,
} from "../kit/kinds";

const kinds: Readonly<Record<LabelKind, Kind<unknown>>> = {
  text: shownBack,
  taxYear: planYear,
  age,
  birthYear: calendarYear,
  status,
  money,
  signedMoney,
  employer,
  planCap,
  flag,
  known,
  periods,
  timesAYear,
  fraction: stateRate,
  growth,
  hsa: hsaCoverage satisfies Kind<HsaCoverage>,
};

const keys = Object.keys(labels) as LabelKey[];
const keyOf = new Map(keys.map((key) => [normal(labels[key].label), key]));

/** A label in any case, without surrounding spaces and without a trailing colon. */
function normal(label: string): string {
  const trimmed = label.trim();
  return (trimmed.endsWith(":") ? trimmed.slice(0, -1).trimEnd() : trimmed).toLowerCase();
}

export function labelIn(cell: Cell): LabelKey | undefined {
  return typeof cell === "string" ? keyOf.get(normal(cell)) : undefined;
}

/** The labels without which there is no answer, each with the one that may stand in its place. */
export const requiredKeys = keys.filter((key) => labels[key].required);

export function requiredName(key: LabelKey): string {
  const { label, orElse } = labels[key];
  return orElse ? `${label} or ${labels[orElse].label}` : label;
}

/** What could not be used, under its label, and why in words. */
export interface Problem {
  readonly label: string;
  readonly error: CustomFunctions.Error;
  readonly why: string;
}

export function problem(label: string, thrown: unknown): Problem {
  const error = errorFrom(thrown);
  const { message = "", code } = error;
  const isOwn = !(thrown instanceof CustomFunctions.Error) || message.startsWith(label);
  return { label, error, why: isOwn ? message : `${label} was ${code}.` };
}

/** What is known of one client: the facts, or the problems where there are any. */
export interface Client {
  readonly facts: ClientFacts;
  /** The labels that were there with 0 or an empty cell. */
  readonly emptied: readonly LabelKey[];
  readonly problems: readonly Problem[];
}

/** Facts of a client of whom nothing is given. */
const fallbacks = Object.fromEntries(keys.map((key) => [key, labels[key].fallback]));

/** Reads clients whose values stand under the same labels; `cellOf` gives the value of the k-th label. */
export function clientReader(present: readonly LabelKey[]): (cellOf: (k: number) => Cell) => Client {
  const readers = present.map(valueReader);
  return (cellOf) => {
    const facts: Record<string, unknown> = { ...fallbacks };
    const emptied: LabelKey[] = [];
    const problems: Problem[] = [];
    for (let k = 0; k < present.length; k += 1) {
      const key = present[k]!;
      const cell = cellOf(k);
      if (isZeroOrEmpty(cell)) emptied.push(key);
      else
        try {
          facts[key] = readers[k]!(cell);
        } catch (thrown) {
          problems.push(problem(labels[key].label, thrown));
        }
    }
    if (!isComplete(facts)) problems.push(...missing(facts, problems));
    return { facts: facts as unknown as ClientFacts, emptied, problems };
  };
}

/** Reads one label's values, a text that repeats itself only once. */
function valueReader(key: LabelKey): (cell: Cell) => unknown {
  const { label, kind, zero } = labels[key];
  const argument = required(kinds[kind]);
  const read = (cell: Cell) => readFact(argument, cell, label);
  const zeroText = zero?.toLowerCase();
  let last: Cell;
  let fact: unknown;
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    if (cell === last) return fact;
    fact = zeroText !== undefined && cell.trim().toLowerCase() === zeroText ? 0 : read(cell);
    last = cell;
    return fact;
  };
}

type Readings = Readonly<Record<string, unknown>>;

function isComplete(facts: Readings): boolean {
  return requiredKeys.every((key) => isGiven(facts, key));
}

function isGiven(facts: Readings, key: LabelKey): boolean {
  const { orElse } = labels[key];
  return facts[key] !== undefined || (orElse !== undefined && facts[orElse] !== undefined);
}

/** The required labels that are not given; one that is given badly has its problem already. */
function missing(facts: Readings, problems: readonly Problem[]): Problem[] {
  const found: Problem[] = [];
  for (const key of requiredKeys) {
    const { label, orElse, kind } = labels[key];
    const isBad = problems.some(
      (each) => each.label === label || (orElse && each.label === labels[orElse].label),
    );
    if (isGiven(facts, key) || isBad) continue;
    const name = requiredName(key);
    found.push(problem(name, new Refusal("value", { name, allowed: kinds[kind].allowed })));
  }
  return found;
}
