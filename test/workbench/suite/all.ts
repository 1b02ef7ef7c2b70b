import { type HostCase, makeProbe } from "./case";
import { cellEdit } from "./cell-edit";
import { events } from "./events";
import { faults } from "./faults";
import { limits } from "./limits";
import { OBJECTS } from "./objects";
import { requests } from "./requests";
import { selection } from "./selection";
import { theme } from "./theme";
import { undo } from "./undo";

/** Every case of what the simulated Excel does, by subject. */
export const SUITES: Readonly<Record<string, readonly HostCase[]>> = {
  requests,
  limits,
  faults,
  "cell-edit mode": cellEdit,
  selection,
  theme,
  events,
  undo,
  ...OBJECTS,
};

const SHEET = "Case";

/**
 * A case as a script for the window that office.js runs in: it takes a worksheet of its own, and leaves the
 * simulated Excel as it found it. The script's value is the answer of the case, as JSON.
 */
export function caseScript({ run }: HostCase): string {
  return `(async () => {
    const { workbench } = parent;
    const host = workbench.excel;
    const before = host.book.activeSheet;
    const names = host.book.names.map(({ name }) => name);
    const sheet = host.book.addSheet(${JSON.stringify(SHEET)});
    host.book.activate(sheet);
    host.book.steps.forget();
    try {
      const settled = () => workbench.settled();
      const probe = (${makeProbe.toString()})(Excel, ${JSON.stringify(SHEET)}, settled, host);
      return JSON.stringify(await (${run.toString()})(Excel, probe));
    } finally {
      host.faults.clear();
      host.cellEdit.end();
      host.theme = "light";
      host.selection = "cells";
      host.book.activate(before);
      for (const name of host.book.names) if (!names.includes(name.name)) host.book.deleteName(name);
      if (host.book.sheets.includes(sheet)) host.book.deleteSheet(sheet);
    }
  })()`;
}
