import { toCent } from "../money";

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

export const percent = String.raw`(\d+(?:\.\d+)?)\s*%`;
export const dollars = String.raw`\$\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
export const pay = String.raw`(?:\s*of (?:eligible |base |annual )?(?:pay|compensation|salary))?`;
export const called = String.raw`\s*(?:match\s+)?`;
export const ofDeferrals = String.raw`${called}(?:of (?:deferrals|contributions)\s+)?`;

/** Longer text is no formula, and reading it would take long. */
export const longest = 200;

/** Without its dollar sign a cap below this may as well be a percent. */
export const leastMax = 100;

export function plain(text: string): string {
  return synonyms
    .reduce((each, [words, word]) => each.replace(words, word), text.trim().toLowerCase())
    .trim();
}

/** A percent as the fraction that Excel makes of it: 8.3% is 0.083. */
export function hundredth(digits: string): number {
  return Number(`${digits}e-2`);
}

export function dollarsIn(digits: string): number {
  return toCent(Number(digits.replaceAll(",", "")));
}
