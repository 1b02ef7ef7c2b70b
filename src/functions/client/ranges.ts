import { type LabelKey, labels } from "../../rules/client/labels";
import { Refusal } from "../../rules/refusal";
import { type Cell, type Grid, errorIn, isZeroOrEmpty } from "../kit/cells";
import { type RangeKind, isLoneEmpty } from "../kit/ranges";
import {
  type Client,
  type Problem,
  clientReader,
  labelIn,
  problem,
  requiredKeys,
  requiredName,
} from "./inputs";

/** One client from a form: what is known, and the labels that are none. */
export interface Form extends Client {
  readonly unknown: readonly Cell[];
}

const formAllowed =
  "two columns: labels such as Tax year, Age, Filing status, Compensation, and their values";

/** Two columns, label and value, in any order; rows that are empty altogether are passed over. */
export const form: RangeKind<Form> = {
  allowed: formAllowed,
  readRange(grid, name) {
    refuseLone(grid, name, formAllowed);
    const width = grid[0]?.length ?? 0;
    if (width !== 2) throw new Refusal("value", { was: `a range of ${width} columns`, allowed: formAllowed });
    const values = new Map<LabelKey, Cell>();
    const unknown: Cell[] = [];
    const twice: Problem[] = [];
    for (const [label, value] of grid) {
      const key = labelIn(label);
      if (key === undefined) {
        if (!isZeroOrEmpty(label) || !isZeroOrEmpty(value)) unknown.push(label);
      } else if (values.has(key)) twice.push(givenTwice(key));
      else values.set(key, value);
    }
    if (values.size === 0 && unknown.length === 0)
      throw new Refusal("value", { was: "a range of empty rows", allowed: formAllowed });
    const present = [...values.keys()];
    const client = clientReader(present)((k) => values.get(present[k]!));
    return { ...client, problems: [...client.problems, ...twice], unknown };
  },
};

function givenTwice(key: LabelKey): Problem {
  const { label } = labels[key];
  return problem(label, new Refusal("value", { instead: `${label} is given twice; give it once.` }));
}

const bookAllowed = "a table whose first row holds labels such as Tax year, Age, Filing status, Compensation";

/**
 * Clients in rows under labels as column heads, other columns ignored; undefined for a row that is empty altogether.
 * They are read one at a time, as they are asked for: thousands held together would keep the memory busy.
 */
export const book: RangeKind<Iterable<Client | undefined>> = {
  allowed: bookAllowed,
  readRange(grid, name) {
    refuseLone(grid, name, bookAllowed);
    const columns = columnsOf(grid[0] ?? [], name);
    checkHeads(columns);
    return clientsIn(grid, columns);
  },
};

function* clientsIn(grid: Grid, columns: ReadonlyMap<LabelKey, number>): Generator<Client | undefined, void> {
  const places = [...columns.values()];
  const read = clientReader([...columns.keys()]);
  for (const row of grid.slice(1)) yield row.every(isZeroOrEmpty) ? undefined : read((k) => row[places[k]!]);
}

function columnsOf(heads: readonly Cell[], name: string): Map<LabelKey, number> {
  const columns = new Map<LabelKey, number>();
  heads.forEach((head, place) => {
    if (typeof head === "object" && head !== null) throw errorIn(head, name, bookAllowed);
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
