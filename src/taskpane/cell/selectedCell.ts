import type { Position } from "../excel/values";

/** The active cell as Excel shows it, and the formula that fills it. */
export interface SelectedCell {
  /** `Client!B18`. */
  readonly address: string;
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

/** Reads the active cell in two requests at most; also gives the sheet of its formula. */
export async function selectedCell(
  context: Excel.RequestContext,
): Promise<{ cell: SelectedCell; sheet: Excel.Worksheet }> {
  const active = context.workbook.getActiveCell();
  active.load("address,formulas,values,valueTypes,text,rowIndex,columnIndex");
  const parent = active.getSpillParentOrNullObject().load("address,formulas,rowIndex,columnIndex");
  const own = active.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex");
  const whole = parent.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex");
  await context.sync();

  const first = parent.isNullObject ? active : parent;
  const spill = parent.isNullObject ? own : whole;
  const cell = {
    address: active.address,
    formula: formulaIn(first),
    value: active.values[0]![0] as unknown,
    isError: active.valueTypes[0]![0] === "Error",
    text: active.text[0]![0]!,
  };
  if (spill.isNullObject) return { cell, sheet: active.worksheet };

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
  };
}

function formulaIn(cell: Excel.Range): string {
  const content: unknown = cell.formulas[0]![0];
  return typeof content === "string" && content.startsWith("=") ? content : "";
}
