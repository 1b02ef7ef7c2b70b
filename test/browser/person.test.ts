import { type Frame } from "playwright-core";
import { type OpenWorkbench, openWorkbench } from "./page";

describe("a user at the grid, as the add-in sees it through Office.js", () => {
  let bench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    bench = await openWorkbench();
    pane = bench.page.frame({ url: /taskpane/ })!;
  });
  afterAll(() => bench?.close());

  /** Selects a cell and gives the grid the keyboard. */
  async function at(address: string): Promise<void> {
    await bench.select(address);
    await bench.page.locator("#grid canvas").first().focus();
  }

  it("is editing a cell as long as its editor is open", async () => {
    const read = (delayForCellEdit: boolean): Promise<string> =>
      pane.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay }, async (context) => {
            const cell = context.workbook.worksheets.getItem("Client").getRange("H9").load("values");
            await context.sync();
            return String(cell.values[0]?.[0]);
          }).catch(({ code }: OfficeExtension.Error) => code),
        delayForCellEdit,
      );
    await at("Client!H9");
    await bench.page.keyboard.type("typed");
    expect(await read(false)).toBe("InvalidOperationInCellEditMode");
    const delayed = read(true);
    await bench.page.keyboard.press("Enter");
    expect(await delayed).toBe("typed");
    expect(await read(false)).toBe("typed");
  });

  it("changes a cell and selects another, and the add-in is told of both", async () => {
    await at("Client!H10");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const told: string[] = ((window as unknown as { told: string[] }).told = []);
        const sheet = context.workbook.worksheets.getItem("Client");
        sheet.onChanged.add(async ({ address, source }) => void told.push(`${address} changed, ${source}`));
        sheet.onSelectionChanged.add(async ({ address }) => void told.push(`${address} selected`));
        await context.sync();
      }),
    );
    await bench.page.keyboard.type("new");
    await bench.page.keyboard.press("Enter");
    await bench.settled();
    const told = await pane.evaluate(() => (window as unknown as { told: string[] }).told);
    expect([...told].sort()).toEqual(["H10 changed, Local", "H11 selected"]);
  });

  it("takes back with Ctrl+Z what the add-in did, also what the grid does not show", async () => {
    const rule = (): Promise<string> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Client").getRange("H12");
          cell.load("values");
          cell.dataValidation.load("type");
          await context.sync();
          return `${String(cell.values[0]?.[0])} ${cell.dataValidation.type}`;
        }),
      );
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Client").getRange("H12");
        cell.values = [[5]];
        cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
        await context.sync();
      }),
    );
    expect(await rule()).toBe("5 WholeNumber");
    await at("Client!H12");
    await bench.page.keyboard.press("Control+z");
    await bench.settled();
    expect(await rule()).toBe(" None");
    await bench.page.keyboard.press("Control+y");
    await bench.settled();
    expect(await rule()).toBe("5 WholeNumber");
  });
});
