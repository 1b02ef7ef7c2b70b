import { type HostCase } from "./case";

/** What the user can take back of what an add-in did. */
export const undo: HostCase[] = [
  {
    title: "each request that changes the workbook is one step; what reads or selects is none",
    run: (excel, { sheet, host }) =>
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(sheet);
        const seen: unknown[] = [];
        const cells = one.getRange("A1:B1");
        const look = async (): Promise<void> => {
          cells.load("values,numberFormat");
          await context.sync();
          seen.push([...cells.values, ...cells.numberFormat].flat().join(" "));
        };
        await context.sync();
        cells.values = [["one", 1]];
        cells.values = [["two", 2]];
        await context.sync();
        cells.values = [["three", 3]];
        one.getRange("B1").numberFormat = [["0.00"]];
        await context.sync();
        one.getRange("C3").select();
        await look();
        host.undo();
        await look();
        host.undo();
        await look();
        return seen;
      }),
    expected: ["three 3 General 0.00", "two 2 General General", "  General General"],
  },
  {
    title: "names, added sheets and what the grid does not show are taken back as well",
    run: (excel, { sheet, host }) =>
      excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const one = worksheets.getItem(sheet);
        const before = worksheets.getCount();
        await context.sync();
        names.add("Case_Undo", one.getRange("A1"));
        one.getRange("A1").dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
        };
        worksheets.add("Case added");
        await context.sync();
        host.undo();
        const name = names.getItemOrNullObject("Case_Undo").load("name");
        const validation = one.getRange("A1").dataValidation.load("type");
        const after = worksheets.getCount();
        await context.sync();
        return [name.isNullObject, validation.type, after.value === before.value];
      }),
    expected: [true, "None", true],
  },
  {
    title: "a step of the grid and one of the workbook alone are taken back in their order",
    run: (excel, { sheet, host }) =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
        const seen: unknown[] = [];
        const look = async (): Promise<void> => {
          cell.load("values");
          const validation = cell.dataValidation.load("type");
          await context.sync();
          seen.push(validation.type, cell.values[0]?.[0]);
        };
        cell.values = [[1]];
        await context.sync();
        cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
        await context.sync();
        cell.values = [[2]];
        await context.sync();
        await look();
        host.undo();
        await look();
        host.undo();
        await look();
        return seen;
      }),
    expected: ["WholeNumber", 2, "WholeNumber", 1, "None", 1],
  },
  {
    title: "a deleted, renamed or protected sheet leaves nothing before it to be undone",
    run: async (excel, { sheet, host }) => {
      const steps: ((one: Excel.Worksheet) => void)[] = [
        (one) => one.protection.protect(),
        (one) => one.protection.unprotect(),
        (one) => (one.name = "Case renamed"),
        (one) => (one.name = sheet),
        (one) => one.context.workbook.worksheets.getItem("Case other").delete(),
      ];
      const undone: boolean[] = [];
      await excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(sheet).load("id");
        context.workbook.worksheets.add("Case other");
        await context.sync();
        for (const step of steps) {
          const kept = context.workbook.worksheets.getItem(one.id);
          if (step !== steps[1]) kept.getRange("A1").values = [[Math.random()]];
          await context.sync();
          step(kept);
          await context.sync();
          undone.push(host.undo());
        }
      });
      return undone;
    },
    expected: [false, false, false, false, false],
  },
  {
    title: "what a request does after it deleted a sheet can be undone",
    run: (excel, { sheet, host }) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const cells = worksheets.getItem(sheet).getRange("A1:B1");
        const other = worksheets.add("Case other");
        await context.sync();
        worksheets.getItem(sheet).getRange("A1").values = [["before"]];
        other.delete();
        worksheets.getItem(sheet).getRange("B1").values = [["after"]];
        await context.sync();
        const undone = [host.undo(), host.undo()];
        cells.load("values");
        await context.sync();
        return [undone, cells.values];
      }),
    expected: [[true, false], [["before", ""]]],
  },
  {
    title: "steps are not merged, as that came with ExcelApi 1.20",
    run: (excel, { sheet, host }) =>
      excel.run({ mergeUndoGroup: true }, async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
        cell.values = [[1]];
        await context.sync();
        cell.values = [[2]];
        await context.sync();
        host.undo();
        cell.load("values");
        await context.sync();
        return cell.values;
      }),
    expected: [[1]],
  },
];
