import { NotDone } from "./problem";

/** A cell by its sheet and its address there. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Writes a formula into a cell that is empty, selects it and gives its address. */
export async function insertFormula(formula: string, { sheet, cell }: Place): Promise<string> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet).getRange(cell);
    target.load("address,formulas,values");
    await context.sync();
    if (target.formulas[0]![0] !== "" || target.values[0]![0] !== "")
      throw new NotDone(`${target.address} is not empty. Select an empty cell, and nothing is lost.`);
    target.formulas = [[formula]];
    target.select();
    await context.sync();
    return target.address;
  });
}

/** Widths that let the lines of an explanation be read: step, amount and authority. */
const widths = [280, 90, 320];

/**
 * Writes a formula that answers a table to the right of everything on the active sheet, where it is in nobody's way
 * and nothing in its, and selects it.
 */
export async function insertBeside(formula: string): Promise<string> {
  return Excel.run(async (context) => {
    const active = context.workbook.getActiveCell().load("rowIndex");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange().load("columnIndex,columnCount");
    await context.sync();
    const column = used.columnIndex + used.columnCount + 1;
    const target = sheet.getRangeByIndexes(active.rowIndex, column, 1, 1).load("address");
    target.formulas = [[formula]];
    widths.forEach((width, k) => {
      sheet.getRangeByIndexes(active.rowIndex, column + k, 1, 1).format.columnWidth = width;
    });
    target.select();
    await context.sync();
    return target.address;
  });
}
