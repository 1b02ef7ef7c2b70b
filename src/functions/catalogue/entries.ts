import { sections } from "./sections";
import type { Entry } from "./entry";

/** Put in place by the build, which reads it from the functions' files. */
declare const FUNCTION_REFERENCE: readonly Entry[];

const order = Object.keys(sections);

/** Every function, section by section. */
export const entries: readonly Entry[] = [...FUNCTION_REFERENCE].sort(
  (a, b) => order.indexOf(a.section) - order.indexOf(b.section),
);

const byName = new Map(entries.map((entry) => [entry.name, entry]));

export function entryNamed(name: string): Entry | undefined {
  return byName.get(name.toUpperCase());
}
