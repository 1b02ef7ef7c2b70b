import { type HostCase } from "./case";

export const protection: readonly HostCase[] = [
  {
    title: "a protected worksheet takes values in its unlocked cells alone",
    run: async (excel, probe) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("B2:B3").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      });
      return [
        await probe.refused((_context, sheet) => void (sheet.getRange("B2:B3").values = [[1], [2]])),
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").values = [[1]])),
        await probe.refused((_context, sheet) => void (sheet.getRange("B2:C2").formulas = [["=1", "=1"]])),
        await probe.refused((_context, sheet) => sheet.getRange("A1").clear("Contents")),
        await probe.refused((_context, sheet) => sheet.getRange("B2").clear("Contents")),
      ];
    },
    expected: ["none", "AccessDenied", "AccessDenied", "AccessDenied", "none"],
  },
  {
    title: "cells are locked until they are unlocked, and a mixture is null",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:B1").format.protection.locked = false;
        sheet.getRange("B1").format.protection.formulaHidden = true;
        await context.sync();
        const read = ["A1:B1", "A1:C1", "C1", "B1"].map((address) =>
          sheet.getRange(address).format.protection.load("locked,formulaHidden"),
        );
        await context.sync();
        return read.map(({ locked, formulaHidden }) => [locked, formulaHidden]);
      }),
    expected: [
      [false, null],
      [null, null],
      [true, false],
      [false, true],
    ],
  },
  {
    title: "its options allow what they name, and nothing else is",
    run: async (excel, probe) => {
      const options = await excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(probe.sheet);
        protection.protect({ allowFormatCells: true, allowFormatColumns: true, selectionMode: "Unlocked" });
        await context.sync();
        protection.load("protected,options");
        await context.sync();
        const { allowFormatCells, allowFormatRows, selectionMode } = protection.options;
        return [protection.protected, allowFormatCells, allowFormatRows, selectionMode];
      });
      const codes = [
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").format.font.bold = true)),
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])),
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").format.columnWidth = 50)),
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").format.rowHeight = 50)),
        await probe.refused((_context, sheet) => sheet.getRange("A1").dataValidation.clear()),
        await probe.refused((_context, sheet) => {
          sheet.charts.add("Line", sheet.getRange("A1:B2"));
        }),
      ];
      return { options, codes };
    },
    expected: {
      options: [true, true, false, "Unlocked"],
      codes: ["none", "none", "none", "AccessDenied", "AccessDenied", "AccessDenied"],
    },
  },
  {
    title: "protection ends with its password",
    run: async (excel, probe) => {
      const codes = [
        await probe.refused((_context, sheet) => sheet.protection.protect(undefined, "secret")),
        await probe.refused((_context, sheet) => sheet.protection.protect()),
        await probe.refused((_context, sheet) => sheet.protection.unprotect("wrong")),
        await probe.refused((_context, sheet) => sheet.protection.unprotect("secret")),
        await probe.refused((_context, sheet) => sheet.protection.unprotect()),
        await probe.refused((_context, sheet) => void (sheet.getRange("A1").values = [[1]])),
        await probe.refused((_context, sheet) => sheet.protection.protect({ allowAll: true } as object)),
      ];
      const isProtected = await excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(probe.sheet);
        protection.load("protected");
        await context.sync();
        return protection.protected;
      });
      return { codes, isProtected };
    },
    expected: {
      codes: ["none", "AccessDenied", "AccessDenied", "none", "none", "none", "InvalidArgument"],
      isProtected: false,
    },
  },
];
