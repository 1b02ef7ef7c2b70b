import { type HostCase } from "./case";

/** What becomes of what is written into a cell. */
export const contents: readonly HostCase[] = [
  {
    title: "a formula that cannot be read is refused, and nothing of the range is written",
    run: async (excel, probe) => {
      const unreadable = ["=1+", "=SUM((1)", "=[@Age]", '="open', "=1 2", "+1 (555) 010-0199"];
      const codes: string[] = [];
      for (const formula of unreadable) {
        codes.push(
          await probe.refused((_c, sheet) => void (sheet.getRange("A1:B1").formulas = [["first", formula]])),
        );
      }
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:B1").load("values");
        await context.sync();
        return { codes, values: range.values };
      });
    },
    expected: { codes: Array<string>(6).fill("InvalidArgument"), values: [["", ""]] },
  },
  {
    title: "formulas with errors, spills, arrays, names with dots and variables can be read",
    run: async (_excel, probe) =>
      probe.refused((_c, sheet) => {
        sheet.getRange("A1:A8").formulas = [
          ["=SUM(Sheet1!#REF!,'It''s'!#REF!)"],
          ["=#N/A"],
          ["=SUM(C1#)"],
          ["=SUM({1,2;3,4})"],
          ["=IF(,MEGAROTH.NONE(C1:C2,),1)"],
          ["=LET(x,1,x+1)"],
          ["=-Sheet1!C1%"],
          ['="a ""word"""&1'],
        ];
      }),
    expected: "none",
  },
  {
    title: "a formula has at most 8,192 characters, and text 32,767",
    run: async (_excel, probe) => {
      const sum = (length: number): string => `=1+${" ".repeat(length - 4)}1`;
      const refused = (content: string): Promise<string> =>
        probe.refused((_c, sheet) => void (sheet.getRange("A1").values = [[content]]));
      return [
        await refused(sum(8192)),
        await refused(sum(8193)),
        await refused("x".repeat(32767)),
        await refused("x".repeat(32768)),
      ];
    },
    expected: ["none", "FormulaLengthExceedsLimit", "none", "InvalidArgument"],
  },
  {
    title: "in a cell of text a formula, a number and a truth value stay text",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:E1");
        range.numberFormat = "@" as unknown as string[][];
        range.formulas = [["=1+1", 5, true, "2026-01-15", "=1+"]];
        await context.sync();
        await probe.settled();
        range.load("values,formulas,valueTypes,numberFormat");
        await context.sync();
        return [range.values, range.formulas, range.valueTypes, range.numberFormat];
      }),
    expected: [
      [["=1+1", "5", "TRUE", "2026-01-15", "=1+"]],
      [["=1+1", "5", "TRUE", "2026-01-15", "=1+"]],
      [["String", "String", "String", "String", "String"]],
      [["@", "@", "@", "@", "@"]],
    ],
  },
  {
    title: "a plus or a minus sign begins a formula where it begins no number",
    answers: { "=+A1": 7, "=-SUM(1,2)": -3 },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1").values = [[7]];
        const range = sheet.getRange("B1:F1");
        range.values = [["+A1", "-SUM(1,2)", "-5", "+1.5", "-"]];
        await context.sync();
        await probe.settled();
        range.load("values,formulas");
        await context.sync();
        return [range.values, range.formulas];
      }),
    expected: [[[7, -3, -5, 1.5, "-"]], [["=+A1", "=-SUM(1,2)", -5, 1.5, "-"]]],
  },
  {
    title: "dates, percentages and dollars in text are numbers and bring their format to a general cell",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("A1:G1");
        range.numberFormat = [[null, null, null, null, null, null, "0.0"]];
        range.values = [["2026-01-15", "6%", "-2.5%", "$5,000", "1,234.5", "2026-02-30", "50%"]];
        await context.sync();
        range.load("values,numberFormat");
        await context.sync();
        return [range.values, range.numberFormat];
      }),
    expected: [
      [[46037, 0.06, -0.025, 5000, 1234.5, "2026-02-30", 0.5]],
      [["m/d/yyyy", "0%", "0.00%", "$#,##0_);[Red]($#,##0)", "#,##0.00", "General", "0.0"]],
    ],
  },
];
