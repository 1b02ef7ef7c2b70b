import { sections } from "../../functions/sections";
import type { Entry } from "./entry";

/** How well a word is met: in the name, in what the function is about, or anywhere in its description. */
function rank(entry: Entry, word: string): number {
  const name = entry.name.toLowerCase();
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  if (begins(`${entry.summary} ${sections[entry.section as keyof typeof sections]}`, word)) return 2;
  const parameters = entry.parameters.map((each) => `${each.name} ${each.description}`);
  const whole = [...parameters, entry.answers, entry.notModelled, entry.authority].join(" ");
  return begins(whole, word) ? 1 : 0;
}

/** Whether a word of the text begins like that. */
function begins(text: string, word: string): boolean {
  const escaped = word.replace(/[^a-z0-9]/g, "\\$&");
  return new RegExp(`(^|[^a-z0-9])${escaped}`).test(text.toLowerCase());
}

/** The functions that have every word of what is sought, the closest first; all of them where nothing is. */
export function search(entries: readonly Entry[], sought: string): readonly Entry[] {
  const words = sought
    .toLowerCase()
    .replace(/^=?megaroth\./, "")
    .split(/[\s()]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return entries;
  const found = entries.map((entry) => ({ entry, ranks: words.map((word) => rank(entry, word)) }));
  const worst = (ranks: readonly number[]) => Math.min(...ranks);
  return found
    .filter(({ ranks }) => worst(ranks) > 0)
    .sort((a, b) => worst(b.ranks) - worst(a.ranks))
    .map(({ entry }) => entry);
}
