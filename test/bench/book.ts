import { type Value, associated } from "../excel";
import { clientFlags } from "../../src/rules/client/flags";
import { type PlanLine, planLines } from "../../src/rules/client/planLines";
import { clientWork } from "../../src/rules/client/work";
import type { Client } from "../../src/functions/client/inputs";
import { book } from "../../src/functions/client/ranges";
import { type Measure, ratio, seconds } from "./measure";

const rows = 10_000;
const statuses = ["MFJ", "Single", "HOH", "MFS", "QSS"] as const;

/** Invented clients, the same every run, as Excel passes them under their labels. */
const columns: readonly (readonly [head: string, cell: (row: number) => Value])[] = [
  ["Client", (row) => `Client ${row}`],
  ["Tax year", (row) => 2025 + (row % 2)],
  ["Age", (row) => 25 + (row % 45)],
  ["Filing status", (row) => statuses[row % 5]!],
  ["Compensation", (row) => 60_000 + ((row * 7919) % 400_000)],
  ["Deferrals", (row) => 1_000 + ((row * 31) % 22_000)],
  ["Employer", (row) => (row % 3 === 0 ? "5%" : 2_000 + ((row * 17) % 20_000))],
  ["Prior-year wages", (row) => 40_000 + ((row * 104_729) % 300_000)],
  ["After-tax allowed", () => "TRUE"],
  ["In-plan conversion", (row) => (row % 2 === 0 ? "TRUE" : "FALSE")],
  ["In-service withdrawal", () => "TRUE"],
  ["Automatic conversion", (row) => (row % 4 === 0 ? "TRUE" : "Unknown")],
  ["IRA balance", (row) => (row % 5 === 0 ? 50_000 : 0)],
];

const sheet: Value[][] = [
  columns.map(([head]) => head),
  ...Array.from({ length: rows }, (_, row) => columns.map(([, cell]) => cell(row))),
];

const shown = [
  ...(["client", "deferralLimit", "employer", "room", "perPeriod"] as const),
  ...(["taxPlanned", "taxAtYearEnd", "rothIraLimit", "path"] as const),
];

/** The bare rules on one client's facts: the answers and the flags. */
function bare({ facts, emptied, isGiven }: Client, isSilent: (key: never) => boolean): Value[] {
  const work = clientWork(facts);
  const amounts = shown.map((key) => (planLines[key] as PlanLine).amount(work) ?? "");
  const flags = clientFlags({ work, emptied, isGiven, isSilent: isSilent as () => boolean });
  return [...amounts, flags.map(({ text }) => text).join(" ")];
}

function agree(answers: readonly Value[][], ours: readonly Value[][]): void {
  if (JSON.stringify(answers.slice(1)) !== JSON.stringify(ours))
    throw new Error("BOOK answers other than the bare rules.");
}

/** One call of BOOK over a firm's clients against the same rules on facts read beforehand. */
export function bookAgainstRules(): Measure[] {
  const read = book.readRange(sheet, "clients");
  const clients = Array.from(read.clients) as Client[];
  const answer = associated.get("BOOK")!;
  agree(
    answer(sheet) as Value[][],
    clients.map((client) => bare(client, read.isSilent)),
  );
  const call = seconds(() => answer(sheet));
  const rules = seconds(() => clients.map((client) => bare(client, read.isSilent)));
  return [
    {
      what: "BOOK, one call over 10,000 clients",
      measured: call,
      against: "the bare rules on facts read beforehand",
      ratio: ratio(call, rules),
    },
  ];
}
