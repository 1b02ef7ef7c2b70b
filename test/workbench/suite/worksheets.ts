import { type HostCase } from "./case";

export const worksheets: readonly HostCase[] = [
  {
    title: "panes are frozen, and each call takes the place of the last",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const { freezePanes } = sheet;
        const seen: unknown[] = [];
        const look = async (): Promise<void> => {
          const location = freezePanes.getLocationOrNullObject().load("address");
          await context.sync();
          seen.push(location.isNullObject ? null : location.address.replace(/^.*!/, ""));
        };
        await look();
        freezePanes.freezeRows(3);
        await look();
        freezePanes.freezeColumns();
        await look();
        freezePanes.freezeAt(sheet.getRange("A1:B4"));
        await look();
        freezePanes.freezeAt("A1:A2");
        await look();
        freezePanes.freezeRows(0);
        await look();
        freezePanes.freezeRows(2);
        freezePanes.unfreeze();
        await look();
        return seen;
      }),
    expected: [null, "1:3", "A:A", "A1:B4", "A1:A2", null, null],
  },
  {
    title: "a worksheet has a tab color and gridlines",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet).load("tabColor,showGridlines");
        await context.sync();
        const before = [sheet.tabColor, sheet.showGridlines];
        sheet.tabColor = "#14365c";
        sheet.showGridlines = false;
        await context.sync();
        sheet.load("tabColor,showGridlines");
        await context.sync();
        const after = [sheet.tabColor, sheet.showGridlines];
        sheet.tabColor = "";
        await context.sync();
        sheet.load("tabColor");
        await context.sync();
        return [before, after, sheet.tabColor];
      }),
    expected: [["", true], ["#14365C", false], ""],
  },
  {
    title: "the tab of a hidden worksheet has a color that is not told",
    run: async (excel) =>
      excel.run(async (context) => {
        const second = context.workbook.worksheets.add("Second");
        second.tabColor = "#14365C";
        second.visibility = "Hidden";
        second.load("tabColor");
        await context.sync();
        const hidden: unknown = second.tabColor;
        second.visibility = "Visible";
        second.load("tabColor");
        await context.sync();
        const shown = second.tabColor;
        second.delete();
        await context.sync();
        return [hidden, shown];
      }),
    expected: [null, "#14365C"],
  },
  {
    title: "worksheets are hidden and shown, and found by their neighbours",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem(probe.sheet);
        const second = worksheets.add("Second");
        const third = worksheets.add("Third");
        second.visibility = "Hidden";
        await context.sync();
        const reached = [
          sheet.getNext(),
          sheet.getNext(true),
          third.getPrevious(true),
          worksheets.getLast(),
        ].map((one) => one.load("name"));
        const none = third.getNextOrNullObject();
        second.load("visibility");
        await context.sync();
        const first = second.visibility;
        second.visibility = "VeryHidden";
        await context.sync();
        second.load("visibility");
        await context.sync();
        const then = second.visibility;
        second.visibility = "Visible";
        await context.sync();
        second.load("visibility");
        await context.sync();
        const last = second.visibility;
        second.delete();
        third.delete();
        await context.sync();
        return {
          reached: reached.map(({ name }) => (name === probe.sheet ? "own" : name)),
          none: none.isNullObject,
          visibility: [first, then, last],
        };
      }),
    expected: {
      reached: ["Second", "Third", "own", "Third"],
      none: true,
      visibility: ["Hidden", "VeryHidden", "Visible"],
    },
  },
  {
    title: "the last visible worksheet stays",
    run: async (excel, probe) => {
      const others = await excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const names = worksheets.items.map(({ name }) => name).filter((name) => name !== probe.sheet);
        for (const name of names) worksheets.getItem(name).visibility = "Hidden";
        await context.sync();
        return names;
      });
      const codes = [
        await probe.refused((_context, sheet) => void (sheet.visibility = "Hidden")),
        await probe.refused((_context, sheet) => sheet.delete()),
        await probe.refused((_context, sheet) => void (sheet.visibility = "Gone" as "Hidden")),
      ];
      await excel.run(async (context) => {
        for (const name of others) context.workbook.worksheets.getItem(name).visibility = "Visible";
        await context.sync();
      });
      return codes;
    },
    expected: ["InvalidOperation", "InvalidOperation", "InvalidArgument"],
  },
  {
    title: "a name that Excel keeps for itself, or with an apostrophe at an end, is refused",
    run: async (_excel, probe) => [
      await probe.refused((context) => context.workbook.worksheets.add("History")),
      await probe.refused((_c, sheet) => void (sheet.name = "hiStory")),
      await probe.refused((_c, sheet) => void (sheet.name = "'Case")),
      await probe.refused((_c, sheet) => void (sheet.name = "Case'")),
      await probe.refused((_c, sheet) => {
        sheet.name = "History 2026";
        sheet.name = "Case's";
        sheet.name = "Case";
      }),
    ],
    expected: [...Array<string>(4).fill("InvalidArgument"), "none"],
  },
  {
    title: "an address quotes a worksheet's name that is an address itself, and no letter of any language",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet).load("id");
        await context.sync();
        const seen: string[] = [];
        for (const name of ["Tax2025", "RC", "R1C1", "Übersicht", probe.sheet]) {
          sheet.name = name;
          const range = sheet.getRange("B2").load("address");
          await context.sync();
          seen.push(range.address);
        }
        return seen;
      }),
    expected: ["'Tax2025'!B2", "'RC'!B2", "'R1C1'!B2", "Übersicht!B2", "Case!B2"],
  },
  {
    title: "a hidden worksheet is neither activated nor selected on, and a very hidden one not deleted",
    run: async (_excel, probe) => {
      const second = (context: Excel.RequestContext): Excel.Worksheet =>
        context.workbook.worksheets.getItem("Second");
      return [
        await probe.refused((context) => {
          context.workbook.worksheets.add("Second").visibility = "VeryHidden";
        }),
        await probe.refused((context) => second(context).activate()),
        await probe.refused((context) => second(context).getRange("A1").select()),
        await probe.refused((context) => second(context).delete()),
        await probe.refused((context) => {
          second(context).visibility = "Hidden";
          second(context).delete();
        }),
      ];
    },
    expected: ["none", "InvalidOperation", "InvalidOperation", "InvalidOperation", "none"],
  },
  {
    title: "a worksheet keeps texts for an add-in, by keys of any case",
    run: async (excel, probe) => {
      const seen = await excel.run(async (context) => {
        const { customProperties } = context.workbook.worksheets.getItem(probe.sheet);
        customProperties.add("Plan", "first");
        customProperties.add("plan", "second");
        const other = customProperties.add("Other", "x");
        await context.sync();
        other.delete();
        const found = customProperties.getItem("PLAN").load("key,value");
        const none = customProperties.getItemOrNullObject("Other");
        const count = customProperties.getCount();
        await context.sync();
        return [found.key, found.value, none.isNullObject, count.value];
      });
      const code = await probe.refused(
        (_c, sheet) => void sheet.customProperties.getItem("None").load("value"),
      );
      return { seen, code };
    },
    expected: { seen: ["Plan", "second", true, 1], code: "ItemNotFound" },
  },
];
