import { isWithin, toCent } from "../money";
import { Refusal } from "../refusal";
import { percent as shownPercent } from "./asRead";
import { type Employer, type Tier, dollarForDollar } from "./employerContributions";

/** Plan documents say the same thing in more words; other words are refused. */
const synonyms: readonly [RegExp, string][] = [
  [/\bpercent\b/g, "%"],
  [/\bdollar[- ]for[- ]dollar\b/g, "100%"],
  [/\b(?:non-elective|profit[- ]sharing)\b/g, "nonelective"],
  [/\bsafe[- ]harbor /g, ""],
  [/\bmaximum(?: of)?\b/g, "max"],
  [/(?:,\s*)?\b(?:and|plus)\b|;/g, ","],
  [/\.$/, ""],
];

const percent = String.raw`(\d+(?:\.\d+)?)\s*%`;
const dollars = String.raw`\$\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const separator = /^\s*[,+](?:\s*\+)?\s*/;
const pay = String.raw`(?:\s*of (?:eligible |base |annual )?(?:pay|compensation|salary))?`;
const called = String.raw`\s*(?:match\s+)?`;
const ofDeferrals = String.raw`${called}(?:of (?:deferrals|contributions)\s+)?`;
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

/** Longer text is no formula, and reading it would take long. */
const longest = 200;

/** A rate alone is a match dollar for dollar up to here; up to the next it may as well be nonelective, and above it is a tier's. */
const widestAlone = 0.08;
const widestNonelective = 0.25;

/** Without its dollar sign a cap below this may as well be a percent. */
const leastMax = 100;

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
  nonelective?: number;
  matchesAfterTax: boolean;
}

/**
 * Reads a plan's formula: `tier {, tier} [, max $n] [, + p% nonelective] [, matching after-tax]`. A tier is `a% of b%`, the
 * deferrals in the next b% of pay. Alone go `6%` (dollar for dollar on the first 6%), `10% match`, `a% up to $n` (at most
 * $n of match) and `a% of the first $n` (of deferrals, which is at most a% of $n of match).
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
  draft.max = capped ? amount : toCent(rate * amount);
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

/** A percent as the fraction that Excel makes of it: 8.3% is 0.083. */
function hundredth(digits: string): number {
  return Number(`${digits}e-2`);
}

function dollarsIn(digits: string): number {
  return toCent(Number(digits.replaceAll(",", "")));
}

function isPlausible({ tiers, whole, max, nonelective = 0, matchesAfterTax }: Draft): boolean {
  const widths = tiers.reduce((sum, { width }) => sum + width, 0);
  if (whole && tiers.length > 1) return false;
  if (tiers.length === 0 && (max !== undefined || matchesAfterTax)) return false;
  return (
    tiers.every(({ rate, width }) => rate > 0 && rate <= 10 && width > 0) && widths <= 1 && nonelective <= 1
  );
}

function unreadable(text: string, rest = ""): Refusal {
  const shownText = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const where = rest !== "" && rest !== plain(text) ? ` (from "${rest.slice(0, 30)}")` : "";
  return new Refusal("value", {
    was: `"${shownText}"`,
    instead: `It could not be read as a match formula${where}. Example: ${exampleFor(text)}.`,
  });
}

/** An example of what was probably meant. */
function exampleFor(text: string): string {
  if (/elective|profit|sharing/i.test(text)) return "100% of 3%, 50% of 2%, + 3% nonelective";
  if (/(?:deferrals|contributions).*up to.*\$/i.test(text))
    return "50% up to $6,000 (of match) or 50% of the first $6,000 (of deferrals)";
  if (/\$/.test(text)) return "50% of 6%, max $5,000";
  if (/after/i.test(text)) return "50% of 6%, matching after-tax";
  return "100% of 3%, 50% of 2%";
}
