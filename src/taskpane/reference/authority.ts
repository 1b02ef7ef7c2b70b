import { explanationOf } from "../cell/explanation";
import type { Entry } from "./entry";
import { matrices } from "./example";

const notAuthority = new Set(["Given", "Assumption", "Authority", ""]);

/** What a function rests on: as its description says, else what its first example names line by line. */
export function authorityOf(entry: Entry): string {
  const [first] = entry.examples;
  if (entry.authority !== "" || !first) return entry.authority;
  const explanation = explanationOf(entry, matrices(first.passed));
  const each =
    explanation.kind === "worksheet"
      ? explanation.lines.map(({ authority }) => authority)
      : explanation.kind === "table"
        ? column(explanation.cells, "Authority")
        : [];
  return [...new Set(each)].filter((authority) => !notAuthority.has(authority)).join("; ");
}

function column([heads = [], ...rows]: readonly (readonly unknown[])[], head: string): string[] {
  const at = heads.indexOf(head);
  return at < 0 ? [] : rows.map((row) => String(row[at]));
}
