import { type HostCase } from "./case";

/** What Excel tells an add-in of, and what it does not. */
export const events: HostCase[] = [
  {
    title: "a selection is told to its worksheet and to the collection, and to nobody once it is removed",
    run: (excel, { sheet, host, quiet }) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const told: string[] = [];
        const handlers = [
          worksheets.getItem(sheet).onSelectionChanged.add(async ({ address }) => {
            told.push(`sheet ${address}`);
          }),
          worksheets.onSelectionChanged.add(async ({ address }) => {
            told.push(`all ${address}`);
          }),
        ];
        await context.sync();
        host.book.select(host.book.activeSheet, { row: 4, column: 1, rows: 2, columns: 1 });
        await quiet();
        for (const handler of handlers) handler.remove();
        await context.sync();
        host.book.select(host.book.activeSheet, { row: 0, column: 0, rows: 1, columns: 1 });
        await quiet();
        return told;
      }),
    expected: ["sheet B5:B6", "all B5:B6"],
  },
  {
    title:
      "a change of cells is told with its address, whoever makes it; a read and another format are no change",
    run: (excel, { sheet, host, quiet }) =>
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(sheet);
        const told: unknown[] = [];
        const handler = one.onChanged.add(async ({ address, changeType, source, details }) => {
          told.push([address, changeType, source, details ?? null]);
        });
        await context.sync();
        one.getRange("B2:C2").values = [[1, 2]];
        await context.sync();
        one.getRange("B2").load("values");
        one.getRange("B2").numberFormat = [["0.00"]];
        await context.sync();
        host.book.activeSheet.write({ row: 9, column: 0, rows: 1, columns: 1 }, [["typed"]]);
        one.getRange("B2:C2").clear("Contents");
        await context.sync();
        await quiet();
        handler.remove();
        await context.sync();
        return told;
      }),
    expected: [
      ["B2:C2", "RangeEdited", "Local", null],
      ["A10", "RangeEdited", "Local", null],
      ["B2:C2", "RangeEdited", "Local", null],
    ],
  },
  {
    title: "worksheets that are added, activated and deleted are told of; that selects nothing again",
    run: (excel, { sheet, quiet }) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const told: string[] = [];
        const tell = (what: string) => async (): Promise<void> => void told.push(what);
        const handlers = [
          worksheets.onAdded.add(tell("added")),
          worksheets.onActivated.add(tell("activated")),
          worksheets.onDeleted.add(tell("deleted")),
          worksheets.onSelectionChanged.add(tell("selected")),
          worksheets.getItem(sheet).onDeactivated.add(tell("deactivated")),
        ];
        await context.sync();
        const added = worksheets.add("Other");
        await context.sync();
        await quiet();
        added.activate();
        await context.sync();
        await quiet();
        worksheets.getItem(sheet).activate();
        await context.sync();
        await quiet();
        added.delete();
        await context.sync();
        await quiet();
        for (const handler of handlers) handler.remove();
        await context.sync();
        return told;
      }),
    expected: ["added", "deactivated", "activated", "activated", "deleted"],
  },
  {
    title: "a sheet with formulas is calculated when a cell changes",
    run: (excel, { sheet, quiet, settled }) =>
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(sheet);
        one.getRange("A1:B1").formulas = [[1, "=A1+1"]];
        await context.sync();
        await settled();
        let told = 0;
        const handler = one.onCalculated.add(async () => void told++);
        await context.sync();
        one.getRange("A1").values = [[2]];
        await context.sync();
        await settled();
        await quiet();
        handler.remove();
        await context.sync();
        return told > 0;
      }),
    expected: true,
  },
  {
    title: "nothing is told while the add-in has switched its events off",
    run: (excel, { sheet, quiet }) =>
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(sheet);
        const told: string[] = [];
        const handler = one.onChanged.add(async ({ address }) => void told.push(address));
        context.runtime.enableEvents = false;
        await context.sync();
        one.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        one.getRange("A2").values = [[2]];
        await context.sync();
        await quiet();
        handler.remove();
        await context.sync();
        return told;
      }),
    expected: ["A2"],
  },
];
