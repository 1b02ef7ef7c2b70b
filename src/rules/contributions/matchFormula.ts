import { isWithin, toCent } from "../money";
import { Refusal } from "../refusal";
import { percent as shownPercent } from "./asRead";
import { type Employer, type Tier, dollarForDollar } from "./employerContributions";
import { exampleFor } from "./matchExample";
import {
  called,
  dollars,
  dollarsIn,
  hundredth,
  leastMax,
  longest,
  ofDeferrals,
  pay,
  percent,
  plain,
} from "./matchWords";

const separator = /^\s*[,+](?:\s*\+)?\s*/;
const tier = new RegExp(
  `^${percent}${ofDeferrals}(of|on|up to)\\s*(?:the\\s+)?(first|next|up to)?\\s*${percent}${pay}`,
);
const upToDollars = new RegExp(`^${percent}${called}up to\\s*(?:a\\s+)?(?:max\\s+)?${dollars}`);
const ofFirstDollars = new RegExp(`^${percent}${ofDeferrals}(?:of|on) (?:the )?first\\s*${dollars}`);
const nonelective = new RegExp(`^${percent}${pay}\\s*nonelective(?: contributions?)?`);
const match = new RegExp(`^${percent}\\s*match(?:ing contributions?)?(?!\\s*(?:of|on|up))`);
const alone = new RegExp(`^${percent}(?=\\s*(?:[,+]|$))`);
const max = /^max\s*(\$?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/;
const afterTax = /^matching after-?\s?tax/;

/** A rate alone is a match dollar for dollar up to here; up to the next it may as well be nonelective, and above it is a tier's. */
const widestAlone = 0.08;
const widestNonelective = 0.25;

/** What to write instead of a number over 1 and under 100, which is dollars that nobody means. */
export function insteadOfDollars(number: string): string {
  const rate = Number(number) / 100;
  const percent = `${number}%`;
  let ways = `${percent} of 6%`;
  if (isWithin(rate, widestAlone)) ways = `${percent}, 50% of ${percent}`;
  else if (isWithin(rate, widestNonelective)) ways = `${percent} match, ${percent} nonelective`;
  return `${number} is ${number} dollars. Write ${ways}, or "$${number}" as text.`;
}

/** Employer contributions given as nothing but a rate of pay. */
export function loneRate(rate: number): Employer {
  const shownRate = shownPercent(rate);
  if (isWithin(rate, widestAlone)) return dollarForDollar(rate);
  const instead = isWithin(rate, widestNonelective)
    ? `Write ${shownRate} match (dollar for dollar) or ${shownRate} nonelective (whatever is deferred).`
    : `${shownRate} of what? Write ${shownRate} of 6%.`;
  throw new Refusal("value", { was: shownRate, instead });
}

interface Draft {
  tiers: Tier[];
  /** Another tier or none may follow: `6%` alone and a match up to dollars say it all. */
  whole: boolean;
  max?: number;
  /** Of `a% of the first $n`, the dollars of deferrals. */
  first?: number;
  nonelective?: number;
  matchesAfterTax: boolean;
}

/**
 * Reads a plan's formula: `tier {, tier} [, max $n] [, + p% nonelective] [, matching after-tax]`. A tier is `a% of b%`, the
 * deferrals in the next b% of pay. Alone go `6%` (dollar for dollar on the first 6%), `10% match`, `a% up to $n` (at most
 * $n of match) and `a% of the first $n` (of deferrals, which is at most a% of $n of match, or the max that follows).
 */
export function matchFormula(text: string): Employer {
  const draft: Draft = { tiers: [], whole: false, matchesAfterTax: false };
  if (text.length > longest) throw unreadable(text);
  let rest = plain(text);
  for (;;) {
    const read = readPart(rest, draft);
    if (read === 0) throw unreadable(text, rest);
    rest = rest.slice(read).trimEnd();
    if (rest === "") break;
    const gap = separator.exec(rest);
    if (!gap) throw unreadable(text, rest);
    rest = rest.slice(gap[0].length);
  }
  if (!isWhole(draft)) throw unreadable(text);
  const { tiers, first } = draft;
  const firstEarn = first === undefined ? Infinity : toCent(tiers[0]!.rate * first);
  const max = Math.min(draft.max ?? Infinity, firstEarn);
  checkSize(text, draft, max);
  return {
    dollars: 0,
    tiers,
    max,
    first,
    nonelective: draft.nonelective ?? 0,
    matchesAfterTax: draft.matchesAfterTax,
  };
}

/** Reads one part of the formula into the draft; the characters read, 0 where it makes no sense there. */
function readPart(text: string, draft: Draft): number {
  return (
    readTier(text, draft) ||
    readMatchInDollars(text, draft) ||
    readNonelective(text, draft) ||
    readAlone(text, draft) ||
    readOption(text, draft)
  );
}

function readTier(text: string, draft: Draft): number {
  const found = tier.exec(text);
  if (!found) return 0;
  const words = [found[2], found[3]];
  const isFirst = draft.tiers.length === 0;
  // "first" and "up to" count from the first dollar, "next" from the tier before: elsewhere they mean something else.
  if (isFirst ? words.includes("next") : words.includes("first") || words.includes("up to")) return 0;
  draft.tiers.push({ rate: hundredth(found[1]!), width: hundredth(found[4]!) });
  return found[0].length;
}

function readMatchInDollars(text: string, draft: Draft): number {
  const capped = upToDollars.exec(text);
  const found = capped ?? ofFirstDollars.exec(text);
  if (!found || draft.tiers.length > 0) return 0;
  const rate = hundredth(found[1]!);
  const amount = dollarsIn(found[2]!);
  draft.tiers.push({ rate, width: 1 });
  if (capped) draft.max = amount;
  else draft.first = amount;
  draft.whole = true;
  return found[0].length;
}

function readNonelective(text: string, draft: Draft): number {
  const found = nonelective.exec(text);
  if (!found || draft.nonelective !== undefined) return 0;
  draft.nonelective = hundredth(found[1]!);
  return found[0].length;
}

function readAlone(text: string, draft: Draft): number {
  const named = match.exec(text);
  const found = named ?? alone.exec(text);
  if (!found || draft.tiers.length > 0) return 0;
  const width = hundredth(found[1]!);
  const isMatch = named !== null && width <= widestNonelective;
  draft.tiers.push(...(isMatch ? dollarForDollar(width) : loneRate(width)).tiers);
  draft.whole = true;
  return found[0].length;
}

function readOption(text: string, draft: Draft): number {
  const cap = max.exec(text);
  if (cap && draft.max === undefined) {
    const [read, sign, digits] = cap;
    draft.max = dollarsIn(digits!);
    return sign === "$" || draft.max >= leastMax ? read.length : 0;
  }
  const matching = afterTax.exec(text);
  if (!matching || draft.matchesAfterTax) return 0;
  draft.matchesAfterTax = true;
  return matching[0].length;
}

function isWhole({ tiers, whole, max, matchesAfterTax }: Draft): boolean {
  if (whole && tiers.length > 1) return false;
  if (tiers.length === 0 && (max !== undefined || matchesAfterTax)) return false;
  return tiers.every(({ rate, width }) => rate > 0 && rate <= 10 && width > 0);
}

/** A match without a cap in dollars is at most all the pay. */
function checkSize(text: string, { tiers }: Draft, max: number): void {
  const atMost = (maximum: string) => new Refusal("value", { was: quoted(text), maximum });
  const widths = tiers.reduce((sum, { width }) => sum + width, 0);
  const match = tiers.reduce((sum, { rate, width }) => sum + rate * width, 0);
  if (!isWithin(widths, 1)) throw atMost("100% of pay in all tiers together");
  if (max === Infinity && !isWithin(match, 1)) throw atMost("a match of 100% of pay");
}

/** A formula whose nonelective contribution is one that the argument of that name takes too. */
export function checkedNonelective(formula: Employer): Employer {
  const { nonelective } = formula;
  if (isWithin(nonelective, widestNonelective)) return formula;
  const was = `${shownPercent(nonelective)} nonelective`;
  throw new Refusal("value", { was, maximum: shownPercent(widestNonelective) });
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function unreadable(text: string, rest = ""): Refusal {
  const where = rest !== "" && rest !== plain(text) ? ` (from "${rest.slice(0, 30)}")` : "";
  return new Refusal("value", {
    was: quoted(text),
    instead: `It could not be read as a match formula${where}. Example: ${exampleFor(text)}.`,
  });
}
