import { useEffect, useState } from "react";
import type { Place } from "./insert";
import { useWorkbookEvents } from "./workbookEvents";

/** The active cell, and all that is selected: its address on the sheet and with the sheet. */
export interface Selection extends Place {
  readonly cells: string;
  readonly address: string;
}

/** Tells what is selected, now and whenever that changes. */
export function useSelection(onSelect: (selection: Selection) => void): void {
  const read = () => void readSelection().then(onSelect, () => undefined);
  useEffect(read, []);
  useWorkbookEvents("selection", read);
}

async function readSelection(): Promise<Selection> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const cell = context.workbook.getActiveCell().load("address");
    const cells = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return {
      sheet: sheet.name,
      cell: onSheet(cell.address),
      cells: onSheet(cells.address),
      address: cells.address,
    };
  });
}

function onSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Names of the workbook and of its active sheet, in lower case. */
export function useNames(): ReadonlySet<string> {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void readNames().then(setNames, () => undefined), []);
  return names;
}

async function readNames(): Promise<ReadonlySet<string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    const own = worksheets.getActiveWorksheet().names;
    names.load("items/name");
    own.load("items/name");
    await context.sync();
    return new Set([...names.items, ...own.items].map(({ name }) => name.toLowerCase()));
  });
}
