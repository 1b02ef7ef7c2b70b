import { type HostCase } from "./case";

/** While the user edits a cell. */
export const cellEdit: HostCase[] = [
  {
    title: "every request is refused while a cell is being edited, and none once it no longer is",
    run: async (_excel, { host, refused }) => {
      host.cellEdit.begin();
      const codes = [
        await refused((_context, sheet) => sheet.getRange("A1").load("values")),
        await refused((_context, sheet) => (sheet.getRange("A1").values = [[1]])),
      ];
      host.cellEdit.end();
      return [...codes, await refused((_context, sheet) => sheet.getRange("A1").load("values"))];
    },
    expected: ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode", "none"],
  },
  {
    title: "a request that may be delayed waits until the cell is no longer being edited",
    run: async (excel, { host, sheet }) => {
      const order: string[] = [];
      host.cellEdit.begin();
      const written = excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.values = [["later"]];
        range.load("values");
        await context.sync();
        order.push(String(range.values[0]?.[0]));
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push("edit ends");
      host.cellEdit.end();
      await written;
      return order;
    },
    expected: ["edit ends", "later"],
  },
];
