import { launchBrowser } from "../../src/build/browser";
import { serveWorkbench } from "../../src/build/serve";
import type { Measure } from "./measure";
import { ratio } from "./measure";

const marks = ["workbench:grid-ready", "workbench:addin-ready", "workbench:first-cell"] as const;

/** From opening the workbench's page to its grid, its add-in and its first calculated cell. */
export async function firstCell(): Promise<Measure[]> {
  const workbench = await serveWorkbench(0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(workbench.address);
    const started = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, marks[2]);
    const times: number[] = [];
    for (const mark of marks) times.push((await page.evaluate(started, mark)) / 1000);
    return marks.map((mark, k) => ({
      what: `page load to ${mark.replace("workbench:", "").replace("-", " ")}`,
      measured: times[k]!,
      against: "grid ready",
      ratio: ratio(times[k]!, times[0]!),
    }));
  } finally {
    await browser.close();
    await workbench.close();
  }
}
