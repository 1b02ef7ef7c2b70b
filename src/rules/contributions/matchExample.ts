import { dollars as shownDollars, percent as shownPercent } from "./asRead";
import {
  called,
  dollarsIn,
  hundredth,
  leastMax,
  longest,
  ofDeferrals,
  pay,
  percent,
  plain,
} from "./matchWords";

const amount = String.raw`(\$?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const dollarsAlone = new RegExp(`^${amount}\\s*(?:match|matching|nonelective)(?: contributions?)?$`);
const ofDollars = new RegExp(`^${percent}${called}(?:of|on|up to)\\s*${amount}$`);
/** `100% up to 3%, 50% up to 5%`, which counts both from the first dollar. */
const fromTheFirst = new RegExp(
  `^${percent}${ofDeferrals}(?:of|on|up to)\\s*${percent}${pay}\\s*,\\s*${percent}${ofDeferrals}up to\\s*${percent}${pay}$`,
);

/** An example of what was probably meant. */
export function exampleFor(text: string): string {
  const start = text.slice(0, longest);
  return exampleOfIts(plain(start)) ?? exampleOf(start);
}

/** An example with the figures of the text; undefined where it is none of these. */
function exampleOfIts(text: string): string | undefined {
  const [, sign, alone] = dollarsAlone.exec(text) ?? [];
  if (alone !== undefined && isDollars(sign, alone)) return shownDollars(dollarsIn(alone));
  const [, rate, mark, most] = ofDollars.exec(text) ?? [];
  if (most !== undefined && isDollars(mark, most)) return `${rate}% up to ${shownDollars(dollarsIn(most))}`;
  const [, firstRate, start, nextRate, end] = fromTheFirst.exec(text) ?? [];
  if (start === undefined || !(Number(end) > Number(start))) return undefined;
  const width = shownPercent(hundredth(end!) - hundredth(start));
  return `${firstRate}% of ${start}%, ${nextRate}% of the next ${width}`;
}

function isDollars(sign: string | undefined, digits: string): boolean {
  return sign === "$" || dollarsIn(digits) >= leastMax;
}

function exampleOf(text: string): string {
  if (/elective|profit|sharing/i.test(text)) return "100% of 3%, 50% of 2%, + 3% nonelective";
  if (/(?:deferrals|contributions).*up to.*\$/i.test(text))
    return "50% up to $6,000 (of match) or 50% of the first $6,000 (of deferrals)";
  if (/\$/.test(text)) return "50% of 6%, max $5,000";
  if (/after/i.test(text)) return "50% of 6%, matching after-tax";
  return "100% of 3%, 50% of 2%";
}
