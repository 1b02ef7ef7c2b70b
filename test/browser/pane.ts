import { type FrameLocator } from "playwright-core";
import { type OpenWorkbench, openWorkbench } from "./page";

/** The built task pane in the workbench. */
export interface OpenPane extends OpenWorkbench {
  pane: FrameLocator;
  /** Opens the reference of one function. */
  openFunction(name: string): Promise<void>;
  /** Selects a cell and waits until the pane explains it. */
  explain(address: string): Promise<void>;
  /** How far the content stands out beyond the right edge of the pane, in pixels. */
  overflow(): Promise<number>;
  /** The rows of a table of the pane, cell by cell. */
  table(name: string): Promise<string[][]>;
}

export async function openPane(): Promise<OpenPane> {
  const bench = await openWorkbench();
  bench.page.setDefaultTimeout(30_000);
  const pane = bench.page.frameLocator("#pane");
  await pane.getByRole("tab", { name: "Functions" }).waitFor();
  // As narrow as Excel makes a pane.
  await bench.page.addStyleTag({ content: "#pane { width: 320px !important; min-width: 0 !important; }" });
  return {
    ...bench,
    pane,
    async openFunction(name) {
      await pane.getByRole("tab", { name: "Functions" }).click();
      const back = pane.getByRole("button", { name: "All functions" });
      if (await back.isVisible()) await back.click();
      await pane.getByRole("searchbox").fill(name);
      await pane.locator(`[data-name="${name}"]`).click();
      await pane.getByRole("heading", { name, exact: true }).waitFor();
    },
    async explain(address) {
      await pane.getByRole("tab", { name: "This cell" }).click();
      const cell = address.includes("!") ? address : `Client!${address}`;
      await bench.select(cell);
      await pane.getByRole("heading", { name: cell, exact: true }).waitFor();
    },
    overflow: () =>
      bench.page.frame({ url: /taskpane/ })!.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    async table(name) {
      const rows = await pane.getByRole("table", { name }).getByRole("row").all();
      return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
    },
  };
}
