import { type HostCase } from "./case";

export const conditionalFormats: readonly HostCase[] = [
  {
    title: "conditional formats of a value and of a formula are added, read and cleared",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const { conditionalFormats } = sheet.getRange("A1:B5");
        const negative = conditionalFormats.add("CellValue");
        negative.cellValue.format.font.color = "#FF0000";
        negative.cellValue.rule = { formula1: "=0", operator: "LessThan" };
        const odd = conditionalFormats.add("Custom");
        odd.custom.rule.formula = "=ISODD(A1)";
        odd.custom.format.fill.color = "#EEEEEE";
        await context.sync();
        conditionalFormats.load("items/type,items/priority");
        negative.cellValue.load("rule");
        negative.cellValue.format.font.load("color");
        odd.custom.rule.load("formula");
        const touching = sheet.getRange("B5:C9").conditionalFormats.getCount();
        const beside = sheet.getRange("C1").conditionalFormats.getCount();
        await context.sync();
        const read = [
          conditionalFormats.items.map(({ type, priority }) => [type, priority]),
          negative.cellValue.rule,
          negative.cellValue.format.font.color,
          odd.custom.rule.formula,
          touching.value,
          beside.value,
        ];
        conditionalFormats.clearAll();
        const after = conditionalFormats.getCount();
        await context.sync();
        return [...read, after.value];
      }),
    expected: [
      [
        ["Custom", 0],
        ["CellValue", 1],
      ],
      { formula1: "=0", operator: "LessThan" },
      "#FF0000",
      "=ISODD(A1)",
      2,
      0,
      0,
    ],
  },
  {
    title: "cleared cells lose their conditional formats, and the cells around them keep them",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:C5").conditionalFormats.add("Custom").custom.rule.formula = "=ISODD(A1)";
        sheet.getRange("B2").clear("Contents");
        const kept = sheet.getRange("B2").conditionalFormats.getCount();
        sheet.getRange("B2").clear("Formats");
        sheet.getRange("C5").clear();
        sheet.getRange("A5").conditionalFormats.clearAll();
        const counts = ["B2", "C5", "A5", "B1", "A2", "C2", "B3:B5"].map((address) =>
          sheet.getRange(address).conditionalFormats.getCount(),
        );
        await context.sync();
        return [kept.value, counts.map(({ value }) => value)];
      }),
    expected: [1, [0, 0, 0, 1, 1, 1, 1]],
  },
  {
    title: "a conditional format of a protected worksheet cannot be changed",
    run: async (excel, probe) => {
      const id = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const added = sheet.getRange("A1").conditionalFormats.add("Custom").load("id");
        sheet.protection.protect();
        await context.sync();
        return added.id;
      });
      const changes: ((format: Excel.ConditionalFormat) => unknown)[] = [
        (format) => (format.custom.rule.formula = "=TRUE"),
        (format) => (format.custom.format.fill.color = "red"),
        (format) => (format.stopIfTrue = true),
        (format) => format.delete(),
        (format) => format.load("priority"),
      ];
      const codes: string[] = [];
      for (const change of changes) {
        codes.push(
          await probe.refused(
            (_c, sheet) => void change(sheet.getRange("A1").conditionalFormats.getItem(id)),
          ),
        );
      }
      return codes;
    },
    expected: [...Array<string>(4).fill("AccessDenied"), "none"],
  },
  {
    title: "a type or an operator that Excel does not know is refused",
    run: async (_excel, probe) => [
      await probe.refused((_c, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Rainbow" as "Custom");
      }),
      await probe.refused((_c, sheet) => {
        const { cellValue } = sheet.getRange("A1").conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: "=0", operator: "Beneath" as "LessThan" };
      }),
      await probe.refused((_c, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule");
      }),
    ],
    expected: ["InvalidArgument", "InvalidArgument", "InvalidOperation"],
  },
];
