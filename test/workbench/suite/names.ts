import { type HostCase } from "./case";

export const names: readonly HostCase[] = [
  {
    title: "a name of the workbook stands for a range, and is found whatever its case",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("B2").values = [[245]];
        context.workbook.names.add("Rate_1", sheet.getRange("B2:B3"), "what it is for");
        await context.sync();
        const item = context.workbook.names.getItem("rate_1").load();
        const range = item.getRange().load("address,values");
        const own = sheet.getRange("RATE_1").load("address");
        const none = item.worksheetOrNullObject;
        const count = context.workbook.names.getCount();
        await context.sync();
        const { name, type, value, formula, scope, visible, comment } = item;
        const read = [name, type, value, formula, scope, visible, comment, none.isNullObject, count.value];
        return [...read, range.address, range.values, own.address].map((one: unknown) =>
          typeof one === "string" ? one.replace(probe.sheet, "Sheet") : one,
        );
      }),
    expected: [
      "Rate_1",
      "Range",
      "Sheet!$B$2:$B$3",
      "=Sheet!$B$2:$B$3",
      "Workbook",
      true,
      "what it is for",
      true,
      1,
      "Sheet!B2:B3",
      [[245], [""]],
      "Sheet!B2:B3",
    ],
  },
  {
    title: "a name of a worksheet is the worksheet's own, beside one of the workbook",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem(probe.sheet);
        sheet.names.add("Pay", sheet.getRange("A1"));
        workbook.names.add("Pay", sheet.getRange("C3"));
        sheet.names.add("Only_here", "=5");
        await context.sync();
        sheet.names.load("items/name,items/scope");
        workbook.names.load("items/name,items/scope");
        const here = sheet.getRange("Pay").load("address");
        const missing = workbook.names.getItemOrNullObject("Only_here");
        const { worksheet } = sheet.names.getItem("Pay");
        worksheet.load("name");
        await context.sync();
        const listed = (items: Excel.NamedItem[]): string[] =>
          items.map(({ name, scope }) => `${name} ${scope}`).sort();
        return {
          sheet: listed(sheet.names.items),
          workbook: listed(workbook.names.items),
          here: here.address.replace(/^.*!/, ""),
          missing: missing.isNullObject,
          isOwn: worksheet.name === probe.sheet,
        };
      }),
    expected: {
      sheet: ["Only_here Worksheet", "Pay Worksheet"],
      workbook: ["Pay Workbook"],
      here: "A1",
      missing: true,
      isOwn: true,
    },
  },
  {
    title: "a name may stand for a constant, and what it stands for can be changed",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const added = [
          ["A.number", "=0.25"],
          ["A.text", '="say ""yes"""'],
          ["A.truth", "=TRUE"],
          ["A.error", "=#N/A"],
        ].map(([name = "", formula = ""]) => sheet.names.add(name, formula).load("type,value"));
        const changed = sheet.names.add("Changed", "=1");
        changed.formula = "=2";
        changed.comment = "new";
        changed.visible = false;
        await context.sync();
        changed.load("value,formula,comment,visible");
        const none = changed.getRangeOrNullObject();
        await context.sync();
        const { value, formula, comment, visible } = changed;
        return {
          added: added.map((one) => [one.type, one.value] as unknown),
          changed: [value, formula, comment, visible, none.isNullObject],
        };
      }),
    expected: {
      added: [
        ["Double", 0.25],
        ["String", 'say "yes"'],
        ["Boolean", true],
        ["Error", "#N/A"],
      ],
      changed: [2, "=2", "new", false, true],
    },
  },
  {
    title: "names that Excel does not allow are refused, and so is a second of the same scope",
    run: async (_excel, probe) => {
      const codes: Record<string, string> = {};
      for (const name of [
        "A1",
        "XFD9",
        "R1C1",
        "R",
        "c",
        "1st",
        "two words",
        "a-b",
        "",
        "TRUE",
        "XFE1",
        "_ok.1",
      ]) {
        codes[name] = await probe.refused((_context, sheet) => void sheet.names.add(name, "=1"));
      }
      codes.again = await probe.refused((_context, sheet) => void sheet.names.add("_OK.1", "=1"));
      codes.long = await probe.refused((_context, sheet) => void sheet.names.add("n".repeat(256), "=1"));
      codes.unequal = await probe.refused((_context, sheet) => void sheet.names.add("Unequal", "1"));
      return codes;
    },
    expected: {
      A1: "InvalidArgument",
      XFD9: "InvalidArgument",
      R1C1: "InvalidArgument",
      R: "InvalidArgument",
      c: "InvalidArgument",
      "1st": "InvalidArgument",
      "two words": "InvalidArgument",
      "a-b": "InvalidArgument",
      "": "InvalidArgument",
      TRUE: "InvalidArgument",
      XFE1: "none",
      "_ok.1": "none",
      again: "ItemAlreadyExists",
      long: "InvalidArgument",
      unequal: "InvalidArgument",
    },
  },
  {
    title: "a name that is missing, or of another scope, or no range, is refused",
    run: async (_excel, probe) => [
      await probe.refused((context) => void context.workbook.names.getItem("None_such").load("name")),
      await probe.refused((context) => {
        context.workbook.names.add("Of_the_book", "=1").worksheet.load("name");
      }),
      await probe.refused((_context, sheet) => {
        sheet.names.add("No_range", "=1").getRange().load("address");
      }),
    ],
    expected: ["ItemNotFound", "ItemNotFound", "InvalidReference"],
  },
  {
    title: "a deleted name is gone",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem(probe.sheet);
        names.add("Short_lived", "=1");
        await context.sync();
        names.getItem("Short_lived").delete();
        const gone = names.getItemOrNullObject("Short_lived");
        await context.sync();
        return gone.isNullObject;
      }),
    expected: true,
  },
  {
    title: "a formula calculates with names",
    answers: { "=Rate*Base": 20 },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1").values = [[200]];
        context.workbook.names.add("Base", sheet.getRange("A1"));
        sheet.names.add("Rate", "=0.1");
        sheet.getRange("A2").formulas = [["=Rate*Base"]];
        await context.sync();
        await probe.settled();
        const range = sheet.getRange("A2").load("values,formulas");
        await context.sync();
        return [range.values, range.formulas];
      }),
    expected: [[[20]], [["=Rate*Base"]]],
  },
  {
    title: "names of two worksheets that are alike are each used on their own worksheet",
    answers: { "=Pay*2": 20, "=2*Pay": 40, '="Pay "&Pay&LEN("x")': "Pay 201" },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem(probe.sheet);
        const other = context.workbook.worksheets.add("Second");
        one.getRange("A1").values = [[10]];
        other.getRange("A1").values = [[20]];
        one.names.add("Pay", one.getRange("A1"));
        other.names.add("Pay", other.getRange("A1"));
        one.getRange("B1").formulas = [["=Pay*2"]];
        other.getRange("B1:C1").formulas = [["=2*Pay", '="Pay "&Pay&LEN("x")']];
        await context.sync();
        await probe.settled();
        const read = [one.getRange("B1"), other.getRange("B1:C1")].map((range) =>
          range.load("values,formulas"),
        );
        other.names.load("items/name");
        await context.sync();
        const names = other.names.items.map(({ name }) => name);
        other.delete();
        await context.sync();
        return [read.map(({ values }) => values), read.map(({ formulas }) => formulas), names];
      }),
    expected: [[[[20]], [[40, "Pay 201"]]], [[["=Pay*2"]], [["=2*Pay", '="Pay "&Pay&LEN("x")']]], ["Pay"]],
  },
  {
    title:
      "a name follows its worksheet when that is renamed, and ends with it where it is the worksheet's own",
    run: async (excel) =>
      excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.add("Before");
        sheet.names.add("Own", sheet.getRange("A1"));
        names.add("Everywhere", sheet.getRange("B2"));
        await context.sync();
        sheet.name = "Client's";
        await context.sync();
        const own = sheet.names.getItem("Own").load("formula");
        const range = names.getItem("Everywhere").getRange().load("address");
        await context.sync();
        const read = [own.formula, range.address];
        sheet.delete();
        await context.sync();
        names.load("items/name");
        await context.sync();
        const left = names.items.map(({ name }) => name);
        return [...read, left];
      }),
    expected: ["='Client''s'!$A$1", "'Client''s'!B2", ["Everywhere"]],
  },
];
