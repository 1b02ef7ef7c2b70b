import { type Frame } from "playwright-core";
import { type OpenPane, openPane } from "../browser/pane";
import { type Measure, ratio } from "./measure";

declare global {
  interface Window {
    firstTabAt?: number;
  }
}

const cells = ["Client!B18", "Client!B22", "Client!E5", "Clients!G40", "Clients!G41", "Client!B24"];

/** From loading the pane to its first tab, and from selecting a cell to its explanation. */
export async function pane(): Promise<Measure[]> {
  const open = await openPane();
  try {
    return [await interactive(open), await explained(open)];
  } finally {
    await open.close();
  }
}

/** Until the tabs are drawn and the page is free again; against the moment when cells can be calculated. */
async function interactive({ page }: OpenPane): Promise<Measure> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector("[role=tab]")) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.firstTabAt = performance.now())));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await paneOf(page.frames()).evaluate(() => location.reload());
  await page.waitForFunction(
    () => document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow?.firstTabAt,
  );
  const [first, functions] = await paneOf(page.frames()).evaluate(() => {
    const scripts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return [window.firstTabAt!, scripts.find(({ name }) => name.endsWith("functions.js"))!.responseEnd];
  });
  return {
    what: "loading the pane to its tabs on the screen",
    measured: first! / 1000,
    against: "functions.js there",
    ratio: ratio(first!, functions!),
  };
}

async function explained(open: OpenPane): Promise<Measure> {
  await open.explain("Client!B19");
  const times: { told: number; explained: number }[] = [];
  for (const cell of [...cells, ...cells, ...cells])
    times.push(await paneOf(open.page.frames()).evaluate(select, cell));
  const told = median(times.map((each) => each.told));
  const whole = median(times.map((each) => each.explained));
  return {
    what: "selecting a cell to its explanation",
    measured: whole / 1000,
    against: "the grid telling of the selection",
    ratio: ratio(whole, told),
  };
}

/** Selects a cell in the grid and waits until the pane's heading is its address. */
function select(cell: string): Promise<{ told: number; explained: number }> {
  return new Promise((resolve) => {
    const { workbench } = window.parent;
    const start = performance.now();
    let told = 0;
    const stop = workbench!.excel!.book.listen(() => (told = performance.now() - start));
    const seen = new MutationObserver(() => {
      if (document.querySelector("h2")?.textContent !== cell) return;
      seen.disconnect();
      stop();
      resolve({ told, explained: performance.now() - start });
    });
    seen.observe(document.body, { childList: true, subtree: true, characterData: true });
    workbench!.select(cell);
  });
}

function paneOf(frames: readonly Frame[]): Frame {
  return frames.find((frame) => frame.url().includes("taskpane"))!;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
