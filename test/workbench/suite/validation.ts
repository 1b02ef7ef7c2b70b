import { type HostCase } from "./case";

export const validation: readonly HostCase[] = [
  {
    title: "a rule, its prompt and its alert are read as they were written",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(probe.sheet).getRange("B2:B5");
        dataValidation.rule = { wholeNumber: { formula1: 2020, formula2: "=B1", operator: "Between" } };
        dataValidation.prompt = { title: "Tax year", message: "From 2020 on.", showPrompt: true };
        dataValidation.errorAlert = {
          title: "Year",
          message: "No such year.",
          showAlert: true,
          style: "Warning",
        };
        dataValidation.ignoreBlanks = false;
        await context.sync();
        dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
        await context.sync();
        const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
        return { type, rule, prompt, errorAlert, ignoreBlanks };
      }),
    expected: {
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: "=2020", formula2: "=B1", operator: "Between" } },
      prompt: { title: "Tax year", message: "From 2020 on.", showPrompt: true },
      errorAlert: { title: "Year", message: "No such year.", showAlert: true, style: "Warning" },
      ignoreBlanks: false,
    },
  },
  {
    title: "cells without a rule say so, and rules that differ are told apart",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:A2").dataValidation.rule = {
          list: { inCellDropDown: true, source: "single,joint" },
        };
        sheet.getRange("A3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
        sheet.getRange("A4").dataValidation.rule = { custom: { formula: "=A4>A3" } };
        await context.sync();
        const read = ["A1:A2", "A1:A3", "A2:B2", "A4", "C9"].map((address) =>
          sheet.getRange(address).dataValidation.load("type,rule"),
        );
        await context.sync();
        const seen = read.map(
          ({ type, rule }) => [type, rule === null ? null : Object.keys(rule)] as unknown,
        );
        sheet.getRange("A1:A4").dataValidation.clear();
        const cleared = sheet.getRange("A1:A4").dataValidation.load("type");
        await context.sync();
        return { seen, cleared: cleared.type };
      }),
    expected: {
      seen: [
        ["List", ["list"]],
        ["Inconsistent", null],
        ["MixedCriteria", null],
        ["Custom", ["custom"]],
        ["None", []],
      ],
      cleared: "None",
    },
  },
  {
    title: "what an add-in writes is judged and not refused",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("E1:E2").values = [["yes"], ["no"]];
        sheet.getRange("A1:A6").values = [[5], [5.5], ["text"], [""], ["yes"], ["maybe"]];
        const whole = { formula1: 1, formula2: 10, operator: excel.DataValidationOperator.between };
        sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: whole };
        sheet.getRange("A5:A6").dataValidation.rule = {
          list: { inCellDropDown: true, source: "=$E$1:$E$2" },
        };
        await context.sync();
        const read = ["A1", "A2", "A3", "A4", "A1:A4", "A5", "A6", "A2:A3", "B1"].map((address) =>
          sheet.getRange(address).dataValidation.load("valid"),
        );
        await context.sync();
        return read.map(({ valid }) => valid);
      }),
    expected: [true, false, false, true, null, true, false, false, true],
  },
  {
    title: "a range as the source of a list stands for its address",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("E1:E2").values = [["yes"], ["no"]];
        sheet.getRange("A1").values = [["No"]];
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("E1:E2") } };
        await context.sync();
        dataValidation.load("rule,valid");
        await context.sync();
        const source = String(dataValidation.rule.list?.source).replace(probe.sheet, "Sheet");
        return [source, dataValidation.valid];
      }),
    expected: ["=Sheet!$E$1:$E$2", true],
  },
  {
    title: "the dates of a rule are written as in ISO 8601, and a prompt is shown where that is asked for",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:A2").values = [["2026-01-15"], ["2027-01-15"]];
        const { dataValidation } = sheet.getRange("A1:A2");
        dataValidation.rule = {
          date: { formula1: "2026-01-01", formula2: "2026-12-31T12:00:00Z", operator: "Between" },
        };
        dataValidation.prompt = { title: "Date", message: "In 2026." } as Excel.DataValidationPrompt;
        const first = sheet.getRange("A1").dataValidation.load("valid");
        const second = sheet.getRange("A2").dataValidation.load("valid");
        dataValidation.load("rule,prompt");
        await context.sync();
        return [dataValidation.rule, dataValidation.prompt, first.valid, second.valid];
      }),
    expected: [
      { date: { formula1: "=46023", formula2: "=46387.5", operator: "Between" } },
      { title: "Date", message: "In 2026.", showPrompt: false },
      true,
      false,
    ],
  },
  {
    title: "clear takes the rules with everything else, and leaves them with the contents or the formats",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const range = sheet.getRange("A1:A2");
        range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
        range.clear("Contents");
        range.clear("Formats");
        sheet.getRange("A2").clear();
        const types = ["A1", "A2"].map((address) => sheet.getRange(address).dataValidation.load("type"));
        await context.sync();
        return types.map(({ type }) => type);
      }),
    expected: ["Decimal", "None"],
  },
  {
    title: "rules that Excel does not take are refused",
    run: async (_excel, probe) => {
      const refused = (rule: unknown): Promise<string> =>
        probe.refused((_c, sheet) => {
          sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
        });
      return [
        await refused({}),
        await refused({ color: { formula1: 1 } }),
        await refused({ custom: { formula: "A1>1" } }),
        await refused({ decimal: { formula1: 1, operator: "About" } }),
        await refused({ decimal: { formula1: 1, operator: "Between" } }),
        await refused({ list: { inCellDropDown: true, source: "" } }),
        await refused({ list: { inCellDropDown: true, source: "x".repeat(256) } }),
        await refused({ date: { formula1: 46037, operator: "EqualTo" } }),
        await refused({ list: { source: "a,b" }, custom: { formula: "=A1" } }),
        await probe.refused((_c, sheet) => {
          const title = "t".repeat(33);
          sheet.getRange("A1").dataValidation.prompt = { title, message: "", showPrompt: true };
        }),
      ];
    },
    expected: Array.from({ length: 10 }, () => "InvalidArgument"),
  },
];
