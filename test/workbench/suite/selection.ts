import { type HostCase } from "./case";

/** What an add-in learns of the selection when it is more or other than one range of cells. */
export const selection: HostCase[] = [
  {
    title: "of cells in several areas there is an active cell and no selected range",
    run: async (_excel, { host, refused }) => {
      host.selection = "several";
      return [
        await refused((context) => context.workbook.getSelectedRange().load("address")),
        await refused((context) => context.workbook.getActiveCell().load("address")),
      ];
    },
    expected: ["InvalidSelection", "none"],
  },
  {
    title: "while a chart is selected there is an active cell and no selected range",
    run: async (_excel, { host, refused }) => {
      host.selection = "chart";
      return [
        await refused((context) => context.workbook.getSelectedRange().load("address")),
        await refused((context) => context.workbook.getActiveCell().load("address")),
      ];
    },
    expected: ["InvalidSelection", "none"],
  },
  {
    title: "while another workbook is in front there is neither, and the cells can be written",
    run: async (_excel, { host, refused }) => {
      host.selection = "elsewhere";
      return [
        await refused((context) => context.workbook.getSelectedRange().load("address")),
        await refused((context) => context.workbook.getActiveCell().load("address")),
        await refused((_context, sheet) => (sheet.getRange("A1").values = [[1]])),
      ];
    },
    expected: ["InvalidSelection", "InvalidSelection", "none"],
  },
  {
    title: "cells that the add-in selects take the place of a chart",
    run: async (excel, { host, sheet }) => {
      host.selection = "chart";
      return excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("B2:C3").select();
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
    },
    expected: "Case!B2:C3",
  },
];
