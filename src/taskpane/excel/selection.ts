import type { Place } from "./insert";

/** The active cell, and all that is selected: its address on the sheet and with the sheet. */
export interface Selection extends Place {
  /** The active cell with its sheet, as it is displayed. */
  readonly shown: string;
  readonly cells: string;
  readonly address: string;
  /** Names of the workbook and of the active sheet, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Reads what is selected. Several areas have no single address: then it is the active cell alone. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const { names } = context.workbook;
  const active = context.workbook.getActiveCell().load("address,worksheet/id");
  const own = active.worksheet.names;
  names.load("items/name");
  own.load("items/name");
  await context.sync();
  const address = await selectedAddress(context, active.address);
  return {
    sheet: active.worksheet.id,
    cell: onSheet(active.address),
    shown: active.address,
    cells: onSheet(address),
    address,
    names: new Set([...names.items, ...own.items].map(({ name }) => name.toLowerCase())),
  };
}

async function selectedAddress(context: Excel.RequestContext, active: string): Promise<string> {
  const cells = context.workbook.getSelectedRange().load("address");
  try {
    await context.sync();
    return cells.address;
  } catch {
    return active;
  }
}

function onSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
