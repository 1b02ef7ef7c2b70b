import { toCent } from "../money";
import { Refusal } from "../refusal";
import type { Employer, Tier } from "./employerContributions";

/** The formula that messages show as an example. */
const example = "100% of 3%, 50% of 2%, max $5,000, + 3% nonelective";

/** Plan documents say the same thing in more words; other words are refused. */
const synonyms: readonly [RegExp, string][] = [
  [/\bpercent\b/g, "%"],
  [/\bdollar[- ]for[- ]dollar\b/g, "100%"],
  [/\bnon-elective\b/g, "nonelective"],
  [/\bsafe[- ]harbor /g, ""],
  [/\bmaximum(?: of)?\b/g, "max"],
  [/(?:,\s*)?\b(?:and|plus)\b|;/g, ","],
  [/\.$/, ""],
];

const percent = String.raw`(\d+(?:\.\d+)?)\s*%`;
const separator = /^\s*[,+](?:\s*\+)?\s*/;
const pay = String.raw`(?:\s*of (?:eligible |base |annual )?(?:pay|compensation|salary))?`;
const tier = new RegExp(
  `^${percent}\\s*(?:match\\s+)?(?:of (?:deferrals|contributions)\\s+)?(of|on|up to)\\s*(?:the\\s+)?(first|next|up to)?\\s*${percent}${pay}`,
);
const nonelective = new RegExp(`^${percent}\\s*nonelective`);
const alone = new RegExp(`^${percent}`);
const max = /^max\s*\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/;
const afterTax = /^matching after-?\s?tax/;

/** Longer text is no formula, and reading it would take long. */
const longest = 200;

/** A lone "50%" more likely means a match of 50% than dollar for dollar on half the pay. */
const widestAlone = 0.2;

interface Draft {
  tiers: Tier[];
  lone: boolean;
  max?: number;
  nonelective?: number;
  matchesAfterTax: boolean;
}

/**
 * Reads a plan's formula: `tier {, tier} [, max $n] [, + p% nonelective] [, matching after-tax]`, where a tier is
 * `a% of b%` (the deferrals in the next b% of pay) and `6%` alone is dollar for dollar on the first 6%.
 */
export function matchFormula(text: string): Employer {
  const draft: Draft = { tiers: [], lone: false, matchesAfterTax: false };
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
  if (!isPlausible(draft)) throw unreadable(text);
  return {
    dollars: 0,
    tiers: draft.tiers,
    max: draft.max ?? Infinity,
    nonelective: draft.nonelective ?? 0,
    matchesAfterTax: draft.matchesAfterTax,
  };
}

function plain(text: string): string {
  return synonyms
    .reduce((each, [words, word]) => each.replace(words, word), text.trim().toLowerCase())
    .trim();
}

/** Reads one part of the formula into the draft; the characters read, 0 where it makes no sense there. */
function readPart(text: string, draft: Draft): number {
  return (
    readTier(text, draft) || readNonelective(text, draft) || readAlone(text, draft) || readOption(text, draft)
  );
}

function readTier(text: string, draft: Draft): number {
  const found = tier.exec(text);
  if (!found) return 0;
  const words = [found[2], found[3]];
  const isFirst = draft.tiers.length === 0;
  // "first" and "up to" count from the first dollar, "next" from the tier before: elsewhere they mean something else.
  if (isFirst ? words.includes("next") : words.includes("first") || words.includes("up to")) return 0;
  draft.tiers.push({ rate: Number(found[1]) / 100, width: Number(found[4]) / 100 });
  return found[0].length;
}

function readNonelective(text: string, draft: Draft): number {
  const found = nonelective.exec(text);
  if (!found || draft.nonelective !== undefined) return 0;
  draft.nonelective = Number(found[1]) / 100;
  return found[0].length;
}

function readAlone(text: string, draft: Draft): number {
  const found = alone.exec(text);
  if (!found || draft.tiers.length > 0) return 0;
  draft.tiers.push({ rate: 1, width: Number(found[1]) / 100 });
  draft.lone = true;
  return found[0].length;
}

function readOption(text: string, draft: Draft): number {
  const cap = max.exec(text);
  if (cap && draft.max === undefined) {
    draft.max = toCent(Number(cap[1]!.replaceAll(",", "")));
    return cap[0].length;
  }
  const matching = afterTax.exec(text);
  if (!matching || draft.matchesAfterTax) return 0;
  draft.matchesAfterTax = true;
  return matching[0].length;
}

function isPlausible({ tiers, lone, max, nonelective = 0, matchesAfterTax }: Draft): boolean {
  const widths = tiers.reduce((sum, { width }) => sum + width, 0);
  if (lone && (tiers.length > 1 || widths > widestAlone)) return false;
  if (tiers.length === 0 && (max !== undefined || matchesAfterTax)) return false;
  return (
    tiers.every(({ rate, width }) => rate > 0 && rate <= 10 && width > 0) && widths <= 1 && nonelective <= 1
  );
}

function unreadable(text: string, rest = ""): Refusal {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const where = rest !== "" && rest !== plain(text) ? ` (from "${rest.slice(0, 30)}")` : "";
  return new Refusal("value", {
    was: `"${shown}"`,
    instead: `It could not be read as a match formula${where}. Example: ${example}.`,
  });
}
