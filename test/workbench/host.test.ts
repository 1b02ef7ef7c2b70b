import { type Addin, startAddin } from "./office";

describe("Office.js on the simulated host", () => {
  let addin: Addin;
  const excel = (): typeof Excel => addin.window.Excel;
  const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getActiveWorksheet();

  beforeAll(async () => {
    addin = await startAddin("", { functions: [] });
  });
  afterAll(() => addin.close());

  /** The code of the error with which a request ends. */
  async function refused(request: (context: Excel.RequestContext) => void): Promise<unknown> {
    try {
      await excel().run(async (context) => {
        request(context);
        await context.sync();
      });
      return undefined;
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return { code, message };
    }
  }

  it("says that it is Excel, and which requirement sets it has", async () => {
    const { Office } = addin.window;
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  });

  it("writes and reads a range, over several syncs", async () => {
    const result = await excel().run(async (context) => {
      const range = sheet(context).getRange("B2:C3");
      range.values = [
        [1, "two"],
        [true, "=SUM(1,2)"],
      ];
      await context.sync();
      range.load("address,values,formulas,rowCount");
      await context.sync();
      return range.toJSON();
    });
    expect(result).toMatchObject({
      address: "Sheet1!B2:C3",
      rowCount: 2,
      formulas: [
        [1, "two"],
        [true, "=SUM(1,2)"],
      ],
    });
  });

  it("fills a range from one value, leaves a cell alone for null and empties it for nothing", async () => {
    const values = await excel().run(async (context) => {
      const range = sheet(context).getRange("A10:C10");
      range.values = "7" as unknown as unknown[][];
      range.values = [[null, "", 9]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7, "", 9]]);
  });

  it("adds, finds, names and deletes worksheets", async () => {
    const seen = await excel().run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Client's sheet");
      const none = worksheets.getItemOrNullObject("None");
      const range = added.getRange("A1");
      added.load("name,position");
      none.load("name");
      range.load("address");
      worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      const result = { names, none: none.isNullObject, address: range.address, position: added.position };
      added.delete();
      await context.sync();
      return result;
    });
    expect(seen).toEqual({
      names: ["Sheet1", "Client's sheet"],
      none: true,
      address: "'Client''s sheet'!A1",
      position: 1,
    });
    expect(addin.book.sheets).toHaveLength(1);
  });

  it("keeps settings in the document, by either interface", async () => {
    await excel().run(async (context) => {
      context.workbook.settings.add("megaroth", { law: "2026" });
      await context.sync();
    });
    const { settings } = addin.window.Office.context.document;
    settings.set("other", 1);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(Object.fromEntries(addin.book.settings)).toEqual({ megaroth: { law: "2026" }, other: 1 });
  });

  it("tells of a selection, and gives the selected range", async () => {
    const told = new Promise<string>((resolve) => {
      void excel().run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => resolve(address));
        await context.sync();
        addin.book.select(addin.book.activeSheet, { row: 4, column: 1, rows: 2, columns: 1 });
      });
    });
    expect(await told).toBe("B5:B6");
    const address = await excel().run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B5:B6");
  });

  it("answers ApiNotFound, with the name, for what it does not model", async () => {
    const names = [
      ["Range.hyperlink", (c: Excel.RequestContext) => sheet(c).getRange("A1").load("hyperlink")],
      ["Workbook.tables", (c: Excel.RequestContext) => c.workbook.tables.load("items/name")],
      ["Range.insert()", (c: Excel.RequestContext) => sheet(c).getRange("A1").insert("Down")],
    ] as const;
    for (const [name, request] of names) {
      expect(await refused(request)).toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining(name) as string,
      });
    }
  });

  it("refuses what Excel refuses", async () => {
    const range = (c: Excel.RequestContext, address: string): Excel.Range => sheet(c).getRange(address);
    const cases: [string, (c: Excel.RequestContext) => void][] = [
      ["ItemNotFound", (c) => c.workbook.worksheets.getItem("None").load("name")],
      ["ItemAlreadyExists", (c) => c.workbook.worksheets.add("sheet1")],
      ["InvalidArgument", (c) => range(c, "B0").load("values")],
      ["InvalidArgument", (c) => range(c, "XFE1").load("values")],
      ["InvalidArgument", (c) => void (range(c, "A1:B2").values = [[1]])],
      ["InvalidArgument", (c) => void (range(c, "A1").values = [[{}]])],
      ["InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
    ];
    for (const [code, request] of cases) expect(await refused(request)).toMatchObject({ code });
  });

  it("refuses a request of more than 5 MB", async () => {
    const write = (c: Excel.RequestContext): void =>
      void (sheet(c).getRange("A1").values = [["x".repeat(5300000)]]);
    expect(await refused(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});
