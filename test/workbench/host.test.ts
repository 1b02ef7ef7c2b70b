import { type Addin, startAddin } from "./office";

describe("Office.js on the simulated host", () => {
  let addin: Addin;

  beforeAll(async () => {
    addin = await startAddin("", { functions: [] });
  });
  afterAll(() => addin.close());

  it("says that it is Excel, and that it has a shared runtime", async () => {
    const { Office } = addin.window;
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("keeps whether the add-in starts with the document", async () => {
    const { Office } = addin.window;
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  it("keeps settings in the document, by either interface", async () => {
    await addin.window.Excel.run(async (context) => {
      context.workbook.settings.add("megaroth", { law: "2026" });
      await context.sync();
    });
    const { settings } = addin.window.Office.context.document;
    settings.set("other", 1);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(Object.fromEntries(addin.book.settings)).toEqual({ megaroth: { law: "2026" }, other: 1 });
  });
});
