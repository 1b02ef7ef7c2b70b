import { type HostCase } from "./case";

/** What a request of office.js does to ranges and worksheets, and what it is refused for. */
export const requests: HostCase[] = [
  {
    title: "writes and reads a range, over several syncs",
    run: (excel, { sheet, settled }) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2:C3");
        range.values = [
          [1, "two"],
          [true, "=SUM(1,2)"],
        ];
        await context.sync();
        await settled();
        range.load("address,values,formulas,rowCount");
        await context.sync();
        const { address, values, formulas, rowCount } = range;
        return { address, values, formulas, rowCount };
      }),
    answers: { "=SUM(1,2)": 3 },
    expected: {
      address: "Case!B2:C3",
      values: [
        [1, "two"],
        [true, 3],
      ],
      formulas: [
        [1, "two"],
        [true, "=SUM(1,2)"],
      ],
      rowCount: 2,
    },
  },
  {
    title: "fills a range from one value, leaves a cell alone for null and empties it for nothing",
    run: (excel, { sheet }) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A10:C10");
        range.values = "7" as unknown as unknown[][];
        range.values = [[null, "", 9]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    expected: [[7, "", 9]],
  },
  {
    title: "adds, finds, names and deletes worksheets",
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const count = worksheets.getCount();
        const added = worksheets.add("Client's sheet");
        const none = worksheets.getItemOrNullObject("None");
        const range = added.getRange("A1");
        added.load("name,position");
        none.load("name");
        range.load("address");
        worksheets.load("items/name");
        await context.sync();
        const names = worksheets.items.map(({ name }) => name);
        const isLast = added.position === count.value;
        added.delete();
        const after = worksheets.getCount();
        await context.sync();
        return {
          name: names.at(-1),
          isLast,
          none: none.isNullObject,
          address: range.address,
          removed: after.value === count.value,
        };
      }),
    expected: {
      name: "Client's sheet",
      isLast: true,
      none: true,
      address: "'Client''s sheet'!A1",
      removed: true,
    },
  },
  {
    title: "gives the selected range",
    run: (excel, { sheet }) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("B5:B6").select();
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    expected: "Case!B5:B6",
  },
  {
    title: "is refused for what Excel refuses",
    run: async (_excel, { refused }) => [
      await refused((context) => context.workbook.worksheets.getItem("None").load("name")),
      await refused((context) => context.workbook.worksheets.add("cASE")),
      await refused((context) => context.workbook.worksheets.add("a/b")),
      await refused((_context, sheet) => sheet.getRange("B0").load("values")),
      await refused((_context, sheet) => sheet.getRange("XFE1").load("values")),
      await refused((_context, sheet) => (sheet.getRange("A1:B2").values = [[1]])),
      await refused((_context, sheet) => (sheet.getRange("A1").values = [[{}]])),
    ],
    expected: ["ItemNotFound", "ItemAlreadyExists", ...Array<string>(5).fill("InvalidArgument")],
  },
  {
    title: "keeps what its actions did before the one that failed",
    run: async (excel, { sheet, refused }) => {
      const code = await refused((context, one) => {
        one.getRange("A1").values = [["kept"]];
        context.workbook.worksheets.getItem("None").load("name");
        one.getRange("A2").values = [["never"]];
      });
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
        range.load("values");
        await context.sync();
        return [code, range.values];
      });
    },
    expected: ["ItemNotFound", [["kept"], [""]]],
  },
  {
    title: "answers ApiNotFound, with the name, for what it does not model",
    run: async (excel, { sheet }) => {
      const requests: ((one: Excel.Worksheet) => unknown)[] = [
        (one) => one.slicers.load("items/name"),
        (one) => one.getRange("A1").sort.apply([]),
        (one) => one.getRange("A1").getSurroundingRegion().load("address"),
      ];
      const codes: unknown[] = [];
      for (const request of requests) {
        await excel
          .run(async (context) => {
            request(context.workbook.worksheets.getItem(sheet));
            await context.sync();
          })
          .catch(({ code, message }: OfficeExtension.Error) => {
            codes.push(code, /: (.*)\./.exec(message)?.[1]);
          });
      }
      return codes;
    },
    expected: [
      "ApiNotFound",
      "Worksheet.slicers",
      "ApiNotFound",
      "Range.sort",
      "ApiNotFound",
      "Range.getSurroundingRegion()",
    ],
  },
  {
    title: "claims the requirement sets of the manifest and none above them",
    run: () => {
      const { requirements } = Office.context;
      return Promise.resolve(
        ["1.7", "1.12", "1.13", "1.99"].map((version) => requirements.isSetSupported("ExcelApi", version)),
      );
    },
    expected: [true, true, false, false],
  },
];
