import { sections } from "../../functions/catalogue/sections";
import type { Entry } from "../../functions/catalogue/entry";
import { everyday } from "./everyday";

const filler = new Set(
  "a an and are can client do does for have her his how i in much is it my of on or out still take the to what when which".split(
    " ",
  ),
);

/** Words in small letters and singular, so that RMDs finds RMD. A hyphen is dropped, or is a space. */
function wordsOf(text: string, hyphen: "" | " " = ""): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(?<=\w)[-‑](?=\w)/g, hyphen)
      .match(/[a-z0-9§%.]+/g) ?? [];
  return words.map((word) => word.replace(/\.$/, "").replace(/(?<=[a-z]{2}[^su])s$/, ""));
}

/** How well a word matches: in the name, in what the function is about, or anywhere in its description. */
function rank(entry: Entry, word: string): number {
  const name = entry.name.toLowerCase();
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  const begins = (text: string) =>
    [...wordsOf(text), ...wordsOf(text, " ")].some((each) => each.startsWith(word));
  if (
    begins(
      `${entry.summary} ${everyday[entry.name] ?? ""} ${sections[entry.section as keyof typeof sections]}`,
    )
  )
    return 2;
  const parameters = entry.parameters.map(
    (each) => `${each.name} ${each.description} ${each.choices?.join(" ") ?? ""}`,
  );
  return begins([...parameters, entry.answers, entry.authority].join(" ")) ? 1 : 0;
}

/**
 * The functions that match every word of the query, the best match first; if none does, those that match most of
 * the words. All functions for an empty query.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const text = query.replace(/^\s*=?\s*megaroth\./i, "");
  const ways = [wordsOf(text), wordsOf(text, " ")].map(significant);
  if (ways[0]!.length === 0) return entries;
  const found = entries.map((entry) => ({ entry, ...best(ways.map((words) => fit(entry, words))) }));
  const most = Math.max(...found.map(({ met }) => met));
  return found
    .filter(({ met }) => met === most && met >= 0.5)
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}

/** The words that are not filler, unless there are no others. */
function significant(words: string[]): string[] {
  const left = words.filter((word) => !filler.has(word));
  return left.length > 0 ? left : words;
}

/** The share of the words that match, and how well on average. */
interface Fit {
  readonly met: number;
  readonly worth: number;
}

function fit(entry: Entry, words: readonly string[]): Fit {
  const ranks = words.map((word) => rank(entry, word));
  const met = ranks.filter((each) => each > 0).length / words.length;
  return { met, worth: ranks.reduce((sum, each) => sum + each, 0) / words.length };
}

function best(fits: readonly Fit[]): Fit {
  return fits.reduce((a, b) => (b.met > a.met || (b.met === a.met && b.worth > a.worth) ? b : a));
}
