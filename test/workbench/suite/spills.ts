import { type HostCase } from "./case";

export const spills: readonly HostCase[] = [
  {
    title: "a formula spills: its cells have the values, and only the first has the formula",
    answers: {
      "=SEQUENCE(2,2)": [
        [1, 2],
        [3, 4],
      ],
    },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
        await context.sync();
        await probe.settled();
        const range = sheet.getRange("B2:C3").load("values,formulas,valueTypes,hasSpill");
        const partly = sheet.getRange("A1:B2").load("hasSpill");
        const outside = sheet.getRange("A1").load("hasSpill");
        await context.sync();
        const { values, formulas, valueTypes, hasSpill } = range;
        return { values, formulas, valueTypes, hasSpill: [hasSpill, partly.hasSpill, outside.hasSpill] };
      }),
    expected: {
      values: [
        [1, 2],
        [3, 4],
      ],
      formulas: [
        ["=SEQUENCE(2,2)", 2],
        [3, 4],
      ],
      valueTypes: [
        ["Double", "Double"],
        ["Double", "Double"],
      ],
      hasSpill: [true, null, false],
    },
  },
  {
    title: "a spilled cell leads to its formula's cell, and that cell to the whole spill",
    answers: { "=SEQUENCE(3)": [[1], [2], [3]], "=1+1": 2 },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
        sheet.getRange("D2").formulas = [["=1+1"]];
        await context.sync();
        await probe.settled();
        const parents = ["B4", "B2", "B5", "D2", "B2:B3"].map((address) =>
          sheet.getRange(address).getSpillParentOrNullObject().load("address"),
        );
        const areas = ["B2", "B3", "D2", "B2:B4"].map((address) =>
          sheet.getRange(address).getSpillingToRangeOrNullObject().load("address"),
        );
        await context.sync();
        const local = (range: Excel.Range): unknown =>
          range.isNullObject ? null : range.address.replace(/^.*!/, "");
        return { parents: parents.map(local), areas: areas.map(local) };
      }),
    expected: { parents: ["B2", "B2", null, null, null], areas: ["B2:B4", null, null, null] },
  },
  {
    title: "a question for a spill that is not there is refused",
    run: async (_excel, probe) => [
      await probe.refused((_context, sheet) => void sheet.getRange("A1").getSpillParent().load("address")),
      await probe.refused((_context, sheet) => void sheet.getRange("A1:A2").getSpillParent().load("address")),
      await probe.refused(
        (_context, sheet) => void sheet.getRange("A1").getSpillingToRange().load("address"),
      ),
    ],
    expected: ["ItemNotFound", "InvalidOperation", "ItemNotFound"],
  },
  {
    title: "a spill without room is #SPILL!, and fills its cells once the way is free",
    answers: { "=SEQUENCE(3)": [[1], [2], [3]] },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A3").values = [["in the way"]];
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        await context.sync();
        await probe.settled();
        const blocked = sheet.getRange("A1:A3").load("values,valueTypes,hasSpill");
        const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
        await context.sync();
        const before = { values: blocked.values, types: blocked.valueTypes, hasSpill: blocked.hasSpill };
        sheet.getRange("A3").clear("Contents");
        await context.sync();
        await probe.settled();
        const free = sheet.getRange("A1:A3").load("values,hasSpill");
        await context.sync();
        return { before, isNone: none.isNullObject, values: free.values, hasSpill: free.hasSpill };
      }),
    expected: {
      before: {
        values: [["#SPILL!"], [""], ["in the way"]],
        types: [["Error"], ["Empty"], ["String"]],
        hasSpill: false,
      },
      isNone: true,
      values: [[1], [2], [3]],
      hasSpill: true,
    },
  },
  {
    title: "null written over a spill leaves it alone, and a value written into it takes its room",
    answers: { "=SEQUENCE(3)": [[1], [2], [3]] },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const range = sheet.getRange("A1:A3");
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        await context.sync();
        await probe.settled();
        range.values = [[null], [null], [null]];
        await context.sync();
        await probe.settled();
        range.load("values");
        await context.sync();
        const left = range.values;
        sheet.getRange("A2").values = [[9]];
        await context.sync();
        await probe.settled();
        range.load("values");
        await context.sync();
        return { left, taken: range.values };
      }),
    expected: { left: [[1], [2], [3]], taken: [["#SPILL!"], [9], [""]] },
  },
];
