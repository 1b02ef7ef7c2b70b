import path from "node:path";
import { launchBrowser } from "./browser";
import { fail } from "./fail";
import { serveWorkbench } from "./serve";

const PICTURE = path.resolve(__dirname, "../../assets/workbench.png");

/** Opens the built workbench, waits until it has calculated and takes its picture. */
async function screenshot(file: string): Promise<void> {
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    await page.goto(server.address);
    await page.waitForFunction(() => (window.workbench?.counts?.batchesReceived ?? 0) > 0);
    await page.evaluate(() => window.workbench?.settled());
    await page.frameLocator("#pane").getByRole("tab", { name: "This cell" }).click();
    await page.evaluate(() => window.workbench?.select("Client!B18"));
    await page.frameLocator("#pane").getByRole("heading", { name: "Client!B18" }).waitFor();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    await server.close();
  }
}

screenshot(PICTURE).then(() => console.log(`Written: ${path.relative(process.cwd(), PICTURE)}`), fail);
