import { NotDone } from "./problem";

/** A cell by the id of its sheet, which stays when the sheet is renamed, and its address there. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Writes a formula into an empty cell, with a number format if none has been chosen, selects the cell and returns
 * its address.
 */
export async function insertFormula(
  formula: string,
  { sheet, cell }: Place,
  format: string | undefined,
): Promise<string> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet).getRange(cell);
    target.load("address,formulas,values,numberFormat");
    await context.sync();
    if (target.formulas[0]![0] !== "" || target.values[0]![0] !== "")
      throw new NotDone(
        `Excel could not complete the action; ${target.address} already has content. Select an empty cell.`,
      );
    const before = target.numberFormat;
    if (before[0]![0] === "@")
      throw new NotDone(
        `${target.address} is formatted as Text, so Excel would show the formula and not its answer. Format it as General.`,
      );
    if (format !== undefined && before[0]![0] === "General") target.numberFormat = [[format]];
    target.formulas = [[formula]];
    await allOrNothing(context, () => {
      target.formulas = [[""]];
      target.numberFormat = before;
    });
    target.select();
    await context.sync();
    return target.address;
  });
}

/** Column widths for an explanation: step, amount and authority. */
const widths = [280, 90, 320];

/** A cell's row, by the id of its sheet. */
interface Row {
  readonly sheet: string;
  readonly row: number;
}

/**
 * Writes the formula of an explanation into a row, to the right of everything on the sheet, so that its spill has
 * room; returns its place and its address. The sheet is given and not the active one: on another sheet the same
 * references would be other cells.
 */
export async function insertBeside(
  formula: string,
  { sheet: id, row }: Row,
): Promise<Place & { address: string }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange().load("columnIndex,columnCount");
    await context.sync();
    const first = used.columnIndex + used.columnCount + 1;
    const cells = widths.map((_, k) => sheet.getRangeByIndexes(row, first + k, 1, 1));
    for (const cell of cells) cell.load("address,format/columnWidth");
    await context.sync();
    const before = cells.map(({ format }) => format.columnWidth);
    const widen = (to: readonly number[]) => cells.forEach(({ format }, k) => (format.columnWidth = to[k]!));

    widen(widths);
    cells[0]!.formulas = [[formula]];
    await allOrNothing(context, () => {
      widen(before);
      cells[0]!.formulas = [[""]];
    });
    const { address } = cells[0]!;
    return { sheet: id, cell: address.slice(address.lastIndexOf("!") + 1), address };
  });
}

/** Activates a cell's sheet and selects the cell. */
export async function selectCell({ sheet, cell }: Place): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
}

/** Sends what is queued. Excel stops at the first step it refuses; the steps before are then undone. */
async function allOrNothing(context: Excel.RequestContext, undo: () => void): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    undo();
    await context.sync().catch(() => undefined);
    throw error;
  }
}
