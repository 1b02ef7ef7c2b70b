import type { Position } from "../formula/source";

/** The active cell as Excel shows it, and the formula that fills it. */
export interface SelectedCell {
  /** `Client!B18`. */
  readonly address: string;
  /** The id of its sheet, and its row there, counted from 0. */
  readonly sheet: string;
  readonly row: number;
  /** The formula of the cell, or of the one whose answer spills into it; "" where there is none. */
  readonly formula: string;
  readonly value: unknown;
  readonly isError: boolean;
  readonly text: string;
  /** The cell's place in an answer of several cells, and where the answer begins. */
  readonly spill?: Position & { readonly address: string };
  /** The first row of an answer of several cells, and the row the cell is in, as displayed. */
  readonly rows?: { readonly heads: readonly string[]; readonly texts: readonly string[] };
}

/** The active cell with the sheet of its formula, and the names of all sheets in lower case. */
interface Read {
  readonly cell: SelectedCell;
  readonly sheet: Excel.Worksheet;
  readonly sheets: ReadonlySet<string>;
}

/** Reads the active cell in two requests at most. */
export async function selectedCell(context: Excel.RequestContext): Promise<Read> {
  const active = context.workbook.getActiveCell();
  active.load("address,formulas,values,valueTypes,text,rowIndex,columnIndex,worksheet/id");
  const parent = active.getSpillParentOrNullObject().load("address,formulas,values");
  const own = active.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex");
  const whole = parent.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex");
  const { worksheets } = context.workbook.load("worksheets/items/name");
  await context.sync();

  const sheets = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const first = parent.isNullObject ? active : parent;
  const spill = parent.isNullObject ? own : whole;
  const cell = {
    address: active.address,
    sheet: active.worksheet.id,
    row: active.rowIndex,
    formula: formulaIn(first),
    value: active.values[0]![0] as unknown,
    isError: active.valueTypes[0]![0] === "Error",
    text: active.text[0]![0]!,
  };
  if (spill.isNullObject) return { cell, sheet: active.worksheet, sheets };

  const row = active.rowIndex - spill.rowIndex;
  const column = active.columnIndex - spill.columnIndex;
  const heads = spill.getRow(0).load("text");
  const texts = spill.getRow(row).load("text");
  await context.sync();
  return {
    cell: {
      ...cell,
      spill: { row, column, address: first.address },
      rows: { heads: heads.text[0]!, texts: texts.text[0]! },
    },
    sheet: active.worksheet,
    sheets,
  };
}

function formulaIn(cell: Excel.Range): string {
  const content: unknown = cell.formulas[0]![0];
  // A text that only looks like a formula is its own value.
  const isFormula = typeof content === "string" && content.startsWith("=") && content !== cell.values[0]![0];
  return isFormula ? content : "";
}
