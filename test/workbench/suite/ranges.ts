import { type HostCase } from "./case";

export const ranges: readonly HostCase[] = [
  {
    title: "every cell says of which type its value is, errors included",
    answers: { '=""': "", "=1/0": "#DIV/0!" },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:F1");
        range.formulas = [[1.5, "text", true, "", '=""', "=1/0"]];
        await context.sync();
        await probe.settled();
        range.load("values,valueTypes");
        await context.sync();
        return { values: range.values, types: range.valueTypes };
      }),
    expected: {
      values: [[1.5, "text", true, "", "", "#DIV/0!"]],
      types: [["Double", "String", "Boolean", "Empty", "String", "Error"]],
    },
  },
  {
    title: "ranges are reached from ranges",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const range = sheet.getRange("B2:D5");
        const reached = [
          range.getCell(1, 1),
          range.getRow(1),
          range.getColumn(2),
          range.getLastCell(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(-1, 2),
          range.getAbsoluteResizedRange(1, 2),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getIntersection("C1:C3"),
          range.getIntersection(sheet.getRange("D:XFD")),
          range.getBoundingRect("F7"),
          range.getBoundingRect(sheet.getRange("A1")),
        ].map((one) => one.load("address"));
        await context.sync();
        return reached.map(({ address }) => address.replace(/^.*!/, ""));
      }),
    expected: [
      "C3",
      "B3:D3",
      "D2:D5",
      "D5",
      "B5:D5",
      "D2:D5",
      "A3:C6",
      "B2:F4",
      "B2:C2",
      "2:5",
      "B:D",
      "C2:C3",
      "D2:D5",
      "B2:F7",
      "A1:D5",
    ],
  },
  {
    title: "a range knows whether it is whole rows or columns, and where it lies",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const names = "isEntireRow,isEntireColumn,rowIndex,columnIndex,rowCount,columnCount,cellCount";
        const found = ["B:C", "3:4", "C3:D4"].map((address) => sheet.getRange(address).load(names));
        const { worksheet } = sheet.getRange("A1");
        worksheet.load("name");
        await context.sync();
        return {
          ranges: found.map((r) => [
            r.isEntireRow,
            r.isEntireColumn,
            r.rowIndex,
            r.columnIndex,
            r.rowCount,
            r.columnCount,
            r.cellCount,
          ]),
          isOwnSheet: worksheet.name === probe.sheet,
        };
      }),
    expected: {
      ranges: [
        [false, true, 0, 1, 1048576, 2, 2097152],
        [true, false, 2, 0, 2, 16384, 32768],
        [false, false, 2, 2, 2, 2, 4],
      ],
      isOwnSheet: true,
    },
  },
  {
    title: "the used range is the smallest that holds what is used, of a sheet or of a range",
    answers: { "=SEQUENCE(1,3)": [[1, 2, 3]] },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const empty = sheet.getUsedRange().load("address");
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        sheet.getRange("C3").values = [[1]];
        sheet.getRange("B6").formulas = [["=SEQUENCE(1,3)"]];
        sheet.getRange("F8").numberFormat = [["0.00"]];
        await context.sync();
        await probe.settled();
        const reached = [
          sheet.getUsedRange(),
          sheet.getUsedRange(true),
          sheet.getRange("A1:C5").getUsedRange(true),
          sheet.getRange("D:D").getUsedRange(true),
        ].map((one) => one.load("address"));
        const beside = sheet.getRange("A1:B2").getUsedRangeOrNullObject(true);
        await context.sync();
        const local = ({ address }: Excel.Range): string => address.replace(/^.*!/, "");
        return {
          empty: [local(empty), none.isNullObject],
          reached: reached.map(local),
          beside: beside.isNullObject,
        };
      }),
    expected: { empty: ["A1", true], reached: ["B3:F8", "B3:D6", "C3", "D6"], beside: true },
  },
  {
    title: "ranges that are not there are refused, or are null objects where they are asked for as such",
    run: async (excel, probe) => {
      const none = await excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:B2");
        const shared = range.getIntersectionOrNullObject("C3");
        await context.sync();
        return shared.isNullObject;
      });
      const codes = [
        await probe.refused(
          (_c, sheet) => void sheet.getRange("A1:B2").getIntersection("C3").load("address"),
        ),
        await probe.refused((_c, sheet) => void sheet.getRange("A1:B2").getRow(2).load("address")),
        await probe.refused((_c, sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
        await probe.refused((_c, sheet) => void sheet.getRange("A1:B2").getUsedRange(true).load("address")),
      ];
      return { none, codes };
    },
    expected: { none: true, codes: ["ItemNotFound", "InvalidArgument", "InvalidArgument", "ItemNotFound"] },
  },
  {
    title: "number formats are read and written cell by cell, and display the value",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:B1");
        range.numberFormat = [["0.00", "0%"]];
        range.numberFormat = [["#,##0", null]];
        await context.sync();
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat;
      }),
    expected: [["#,##0", "0%"]],
  },
  {
    title: "an empty number format is the general one",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:B1");
        range.numberFormat = [["0.00", "0%"]];
        await context.sync();
        range.numberFormat = [["", null]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat;
      }),
    expected: [["General", "0%"]],
  },
  {
    title: "null fills no range, and more than five million cells are not read",
    run: async (_excel, probe) => [
      await probe.refused((_c, sheet) => void (sheet.getRange("A1").values = null as unknown as unknown[][])),
      await probe.refused((_c, sheet) => sheet.getRange("A1:E1000001").load("values")),
      await probe.refused((_c, sheet) => sheet.getRange("A1:E1000001").load("address")),
    ],
    expected: ["InvalidArgument", "ResponsePayloadSizeLimitExceeded", "none"],
  },
  {
    title: "values, formulas and number formats must have the shape of the range",
    run: async (_excel, probe) => [
      await probe.refused((_c, sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]])),
      await probe.refused((_c, sheet) => void (sheet.getRange("A1:B2").formulas = [[1], [2]])),
      await probe.refused((_c, sheet) => void (sheet.getRange("A1:B1").numberFormat = [["0"], ["0"]])),
      await probe.refused((_c, sheet) => void (sheet.getRange("A:A").values = [[1]])),
    ],
    expected: ["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument"],
  },
];
