import { type LabelKey, labelKeys, labels } from "../../rules/client/labels";
import { Refusal } from "../../rules/refusal";
import { type Cell, type Grid, isZeroOrEmpty } from "../kit/cells";
import { type RangeKind, isLoneEmpty } from "../kit/ranges";
import {
  type Client,
  type Problem,
  clientReader,
  isMissing,
  labelIn,
  makeUnread,
  requiredKeys,
  requiredName,
} from "./inputs";

/** Two columns, label and value, in any order; rows that are empty altogether are passed over. */
export const form: RangeKind<Client> = {
  allowed: "two columns: labels such as Tax year, Age, Filing status, Compensation, and their values",
  readRange(grid, name) {
    const { values, problems } = block(grid, name, 2, form.allowed);
    return clientIn(values, 1, problems, requiredKeys);
  },
};

export interface Couple {
  readonly client: Client;
  readonly spouse: Client;
}

/** Facts of the return are the client's column's; what only a lone client says of a spouse has a column of its own here. */
const ofReturn = new Set(labelKeys.filter((key) => labels[key].ofReturn));
const ofSpouse: readonly LabelKey[] = ["spousePay", "spouseAge"];

/** Three columns: label, client, spouse. */
export const couple: RangeKind<Couple> = {
  allowed: "three columns: labels such as Tax year, Age, Compensation, the client's values, and the spouse's",
  readRange(grid, name) {
    const { values, problems } = block(grid, name, 3, couple.allowed);
    for (const key of ofSpouse)
      if (values.get(key)?.some((cell, k) => k > 0 && !isMissing(cell))) {
        problems.push({ key, why: `${labels[key].label} is not used here: the spouse's column says it.` });
        values.delete(key);
      }
    const shared = new Map(
      [...values].map(([key, row]) => [key, ofReturn.has(key) ? [row[0], row[1], row[1]] : row]),
    );
    const misplaced = [...values].filter(([key, row]) => ofReturn.has(key) && !isMissing(row[2]));
    for (const [key] of misplaced)
      problems.push({
        key,
        why: `${labels[key].label} belongs in the client's column: a joint return has one.`,
      });
    return {
      client: clientIn(values, 1, problems, requiredKeys),
      spouse: clientIn(shared, 2, [], ["law", "age", "filingStatus"]),
    };
  },
};

interface Block {
  /** The row of each label. */
  readonly values: Map<LabelKey, readonly Cell[]>;
  readonly problems: Problem[];
}

/** A label given twice has no value at all. */
function block(grid: Grid, name: string, columns: number, allowed: string): Block {
  refuseLone(grid, name, allowed);
  const width = grid[0]?.length ?? 0;
  if (width !== columns) throw new Refusal("value", { was: `a range of ${width} columns`, allowed });
  const values = new Map<LabelKey, readonly Cell[]>();
  const problems: Problem[] = [];
  for (const row of grid) {
    const key = labelIn(row[0]);
    if (key === undefined) {
      if (!row.every(isMissing)) problems.push({ key: null, why: unknownLabel(row[0]) });
    } else if (values.has(key)) {
      problems.push({ key, why: `${labels[key].label} is given twice: give it once.` });
      values.set(key, []);
    } else values.set(key, row);
  }
  if (values.size === 0 && problems.length === 0)
    throw new Refusal("value", { was: "a range of empty rows", allowed });
  return { values, problems };
}

function unknownLabel(label: Cell): string {
  if (isZeroOrEmpty(label)) return "A value has no label beside it: it is not used.";
  const text = typeof label === "string" || typeof label === "number" ? String(label) : "An error";
  return `"${text.slice(0, 60)}" is not a label of the worksheet: it is not used.`;
}

function clientIn(
  values: Block["values"],
  column: number,
  problems: readonly Problem[],
  needed: readonly LabelKey[],
): Client {
  const twice = [...values].filter(([, row]) => row.length === 0).map(([key]) => key);
  const present = [...values.keys()].filter((key) => !twice.includes(key));
  const client = clientReader(
    present,
    needed.filter((key) => !twice.includes(key)),
  )((k) => values.get(present[k]!)![column]);
  for (const key of twice) makeUnread(client.facts, key);
  return { ...client, problems: [...client.problems, ...problems] };
}

const bookAllowed = "a table whose first row holds labels such as Tax year, Age, Filing status, Compensation";

export interface Book {
  /** Undefined for a row that is empty altogether, a sentence for one that is no client. */
  readonly clients: Iterable<Client | string | undefined>;
  /** Whether a label has no value in any row. */
  readonly isSilent: (key: LabelKey) => boolean;
}

/**
 * Clients in rows under labels as column heads, other columns ignored. They are read one at a time, as they are asked
 * for: thousands held together would keep the memory busy.
 */
export const book: RangeKind<Book> = {
  allowed: bookAllowed,
  readRange(grid, name) {
    refuseLone(grid, name, bookAllowed);
    const columns = columnsOf(grid[0] ?? []);
    checkHeads(columns);
    const spoken = new Set([...columns].filter(([, place]) => hasValues(grid, place)).map(([key]) => key));
    return { clients: clientsIn(grid, columns, spoken), isSilent: (key) => !spoken.has(key) };
  },
};

function hasValues(grid: Grid, place: number): boolean {
  for (let row = 1; row < grid.length; row += 1) if (!isMissing(grid[row]![place])) return true;
  return false;
}

const identifying = ["law", "age", "birthYear", "filingStatus"] as const;

function* clientsIn(
  grid: Grid,
  columns: ReadonlyMap<LabelKey, number>,
  spoken: ReadonlySet<LabelKey>,
): Generator<Client | string | undefined, void> {
  const present = [...columns.keys()].filter((key) => spoken.has(key));
  const places = present.map((key) => columns.get(key)!);
  const ids = identifying.flatMap((key) => columns.get(key) ?? []);
  const read = clientReader(present);
  for (const row of grid.slice(1)) {
    if (row.every(isMissing)) yield undefined;
    else if (ids.every((place) => isMissing(row[place])))
      yield "No Tax year, Age or Filing status: not a client (a totals row?).";
    else yield read((k) => row[places[k]!]);
  }
}

function columnsOf(heads: readonly Cell[]): Map<LabelKey, number> {
  const columns = new Map<LabelKey, number>();
  heads.forEach((head, place) => {
    const key = labelIn(head);
    if (key === undefined) return;
    if (columns.has(key))
      throw new Refusal("value", {
        was: `a range with two columns ${labels[key].label}`,
        allowed: `${bookAllowed}, each once`,
      });
    columns.set(key, place);
  });
  return columns;
}

function checkHeads(columns: ReadonlyMap<LabelKey, number>): void {
  const lacking = requiredKeys.filter((key) => {
    const { orElse } = labels[key];
    return !columns.has(key) && !(orElse && columns.has(orElse));
  });
  if (lacking.length === 0) return;
  const what = lacking.map((key) => `"${requiredName(key)}"`).join(", ");
  throw new Refusal("value", { was: `a range whose first row has no ${what}`, allowed: bookAllowed });
}

/** A lone cell given for a range: an error goes through, an empty cell is refused as such. */
function refuseLone(grid: Grid, name: string, allowed: string): void {
  if (isLoneEmpty(grid, name, allowed)) throw new Refusal("value", { was: "0 or an empty cell", allowed });
}
