import { sections } from "../../functions/sections";
import type { Entry } from "./entry";

/** How well a word is met: in the name, in what the function is about, or anywhere in its description. */
function rank(entry: Entry, word: string): number {
  const name = entry.name.toLowerCase();
  if (name.startsWith(word)) return 3;
  const about = `${name} ${entry.summary} ${sections[entry.section as keyof typeof sections]}`;
  if (about.toLowerCase().includes(word)) return 2;
  const parameters = entry.parameters.map((each) => `${each.name} ${each.description}`);
  const whole = [...parameters, entry.answers, entry.notModelled, entry.authority].join(" ");
  return whole.toLowerCase().includes(word) ? 1 : 0;
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
