import type { Example } from "../functions/catalogue/entry";

export function examplesOf(source: string): Example[] {
  return [...source.matchAll(/@example (.*)/g)].map((found) => example(found[1]!.trim()));
}

function example(line: string): Example {
  const parts = /^=MEGAROTH\.([A-Z0-9]+)\((.*)\) \/\/=> (.+)$/.exec(line);
  if (!parts) throw new Error(`An @example is not =MEGAROTH.NAME(...) //=> result: ${line}`);
  const [, name, passed, result] = parts as unknown as [string, string, string, string];
  return {
    line,
    name,
    passed: passed === "" ? [] : split(passed, ",").map(argument),
    result: split(result, ",").map(cell),
  };
}

function argument(text: string): unknown {
  if (text === "") return null;
  if (!text.startsWith("{")) return cell(text);
  return split(text.slice(1, -1), ";").map((row) =>
    split(row, ",").map((each) => (each === "" ? "" : cell(each))),
  );
}

function cell(text: string): unknown {
  if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const [, number, percent] = /^(-?\d+(?:\.\d+)?(?:e\d+)?)(%?)$/.exec(text) ?? [];
  if (number === undefined)
    throw new Error(`An example has ${text}, which is no number, text, TRUE or FALSE`);
  return percent ? Number(number) / 100 : Number(number);
}

/** Splits at a separator that is neither in quotes nor in braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted) depth += Number(character === "{") - Number(character === "}");
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
