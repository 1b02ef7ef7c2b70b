import { type Cell, error } from "../../functions/kit/cells";
import { noValueThere } from "../../functions/kit/lift";
import { type Position, type Source, placeIn } from "../formula/source";

/** The cells behind an argument as a function takes them; undefined where only Excel can work them out. */
export type Values = Cell[][] | undefined;

type Known = { readonly values: Values };
type Cells = { readonly range: Excel.Range; readonly rows: number; readonly columns: number };

/**
 * The values of arguments that are constants, references or names. With a position they are those that go with
 * that one cell of a lifted answer: of each range the one row or column in question.
 */
export async function valuesOf(
  sources: readonly (Source | undefined)[],
  home: Excel.Worksheet,
  at: Position | undefined,
): Promise<Values[]> {
  const found = await findNames(sources, home);
  const cells = found.flatMap((each) => ("range" in each ? [each.rows * each.columns] : []));
  const isTooMuch = !at && cells.reduce((sum, each) => sum + each, 0) > largestRead;
  const loading = found.map((each) => {
    if (!("range" in each)) return { values: picked(each.values, at) };
    return isTooMuch ? { values: undefined } : cellsAt(each, at);
  });
  if (loading.some((each) => "range" in each)) await home.context.sync();
  return loading.map((each) => ("range" in each ? cellsIn(each.range) : each.values));
}

async function findNames(
  sources: readonly (Source | undefined)[],
  home: Excel.Worksheet,
): Promise<(Known | Cells)[]> {
  const { workbook } = home.context;
  const resolve = sources.map((source): (() => Known | Cells) => {
    if (source === undefined) return () => ({ values: undefined });
    if (source.kind === "constant") return () => ({ values: source.grid.map((row) => [...row]) });
    const sheet = source.sheet === undefined ? home : workbook.worksheets.getItem(source.sheet);
    if (source.kind === "name") return named(source.name, [sheet.names, workbook.names]);
    const { row, column, rows, columns } = source.area;
    return () => ({ range: sheet.getRangeByIndexes(row, column, rows, columns), rows, columns });
  });
  if (sources.some((source) => source?.kind === "name")) await home.context.sync();
  return resolve.map((each) => each());
}

/** Looks a name up, first among the sheet's own. */
function named(name: string, collections: readonly Excel.NamedItemCollection[]): () => Known | Cells {
  const items = collections.map((names) => {
    const item = names.getItemOrNullObject(name).load("type,value");
    return { item, range: item.getRangeOrNullObject().load("rowCount,columnCount") };
  });
  return () => {
    const found = items.find(({ item }) => !item.isNullObject);
    if (!found) return { values: undefined };
    const { item, range } = found;
    if (!range.isNullObject) return { range, rows: range.rowCount, columns: range.columnCount };
    if (item.type === "Error") return { values: [[error(String(item.value), "")]] };
    return { values: typeof item.value === "object" || item.type === "Array" ? undefined : [[item.value]] };
  };
}

/** The one value of an array that goes with a cell of the answer; a lone row or column goes with all. */
function picked(values: Values, at: Position | undefined): Values {
  if (!values || !at) return values;
  const place = placeIn(values.length, values[0]!.length, at);
  return place ? [[values[place.row]![place.column]]] : [[noValueThere()]];
}

/** The cells of a range that are wanted, to be loaded, or the error where it has none there. */
function cellsAt({ range, rows, columns }: Cells, at: Position | undefined): Known | { range: Excel.Range } {
  if (!at) return { range: loaded(range) };
  const place = placeIn(rows, columns, at);
  return place ? { range: loaded(range.getCell(place.row, place.column)) } : { values: [[noValueThere()]] };
}

function loaded(range: Excel.Range): Excel.Range {
  return range.load("values,valueTypes");
}

/** Cells that are read at once, well below what Excel carries in one answer. */
const largestRead = 100_000;

/** Cells as a function takes them: an empty one is null and an error an object; of a data type it sees nothing. */
function cellsIn({ values, valueTypes }: Excel.Range): Values {
  if (valueTypes.flat().includes("RichValue" as Excel.RangeValueType)) return undefined;
  return values.map((row, r) =>
    row.map((value: unknown, c) => {
      const type = valueTypes[r]![c];
      if (type === "Empty") return null;
      return type === "Error" ? error(String(value), "") : value;
    }),
  );
}
