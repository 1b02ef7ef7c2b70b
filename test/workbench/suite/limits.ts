import { type HostCase } from "./case";

/** Excel carries at most 5 MB, in either direction. */
export const limits: HostCase[] = [
  {
    title: "a request of more than 5 MB is refused, and changes nothing",
    run: async (excel, { sheet, refused }) => {
      const code = await refused((_context, one) => {
        one.getRange("A1").values = [["early"]];
        one.getRange("A2:A3").values = [["x".repeat(3000000)], ["y".repeat(3000000)]];
      });
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.load("values");
        await context.sync();
        return [code, range.values];
      });
    },
    expected: ["RequestPayloadSizeLimitExceeded", [[""]]],
  },
  {
    title: "a reply of more than 5 MB is refused, though what the request did stays done",
    run: async (excel, { sheet, refused }) => {
      const code = await refused((_context, one) => {
        one.getRange("D1").values = [["done"]];
        one.getRange("Z90").values = [["x".repeat(30000)]];
        for (let i = 0; i < 200; i++) one.getRange("Z90").load("values");
      });
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("D1");
        range.load("values");
        await context.sync();
        return [code, range.values];
      });
    },
    expected: ["ResponsePayloadSizeLimitExceeded", [["done"]]],
  },
];
