import { sections } from "../../functions/sections";
import type { Entry } from "./entry";
import { everyday } from "./everyday";

const filler = new Set(
  "a an and are can client do does for have her his how i in is it my of on or out still take the to what when which".split(
    " ",
  ),
);

/** Words in small letters, hyphens dropped and plurals made singular, so that RMDs finds RMD and catchup catch-up. */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(?<=\w)[-‑](?=\w)/g, "")
      .match(/[a-z0-9§%.]+/g) ?? [];
  return words.map((word) => word.replace(/\.$/, "").replace(/(?<=[a-z]{2}[^su])s$/, ""));
}

/** How well a word is met: in the name, in what the function is about, or anywhere in its description. */
function rank(entry: Entry, word: string): number {
  const name = entry.name.toLowerCase();
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  const begins = (text: string) => wordsOf(text).some((each) => each.startsWith(word));
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
 * The functions that have every word of what is sought, the closest first; where none has, those that have most of
 * the words. All of them where nothing is sought.
 */
export function search(entries: readonly Entry[], sought: string): readonly Entry[] {
  const all = wordsOf(sought.replace(/^\s*=?\s*megaroth\./i, ""));
  const telling = all.filter((word) => !filler.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return entries;
  const found = entries.map((entry) => {
    const ranks = words.map((word) => rank(entry, word));
    return {
      entry,
      met: ranks.filter((each) => each > 0).length,
      worth: ranks.reduce((sum, each) => sum + each, 0),
    };
  });
  const most = Math.max(...found.map(({ met }) => met));
  return found
    .filter(({ met }) => met === most && 2 * met >= words.length && met > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}
