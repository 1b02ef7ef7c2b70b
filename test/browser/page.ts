import { type Browser, type Page } from "playwright-core";
import { launchBrowser } from "../../src/build/browser";
import { serveWorkbench, type Workbench as Server } from "../../src/build/serve";
import type { CellValue } from "../../src/workbench/host/book";
import type { SeenCell, Workbench } from "../../src/workbench/grid/workbench";

/** The workbench in a browser, and everything that went wrong in it. */
export interface OpenWorkbench {
  page: Page;
  /** Console errors, uncaught exceptions, policy violations, failed requests, requests to elsewhere. */
  complaints: string[];
  cell(address: string): Promise<SeenCell>;
  values(address: string): Promise<CellValue[][]>;
  /** Writes cells and waits until all is calculated. */
  set(address: string, content: CellValue): Promise<void>;
  select(address: string): Promise<void>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(address)) complaints.push(`elsewhere: ${url}`);
  });
  return complaints;
}

/** Serves the built workbench, opens it and waits until the sample has calculated. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const server: Server = await serveWorkbench(0);
  const browser: Browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return opened(browser, server, close).catch(async (error: unknown) => {
    await close();
    throw error;
  });
}

async function opened(browser: Browser, server: Server, close: () => Promise<void>): Promise<OpenWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page, server.address);
  await page.goto(server.address);
  await page.waitForFunction(() => (window.workbench?.counts?.batchesReceived ?? 0) > 0);
  const workbench = await page.waitForFunction(() => window.workbench);
  const run = <T, A>(task: (bench: Workbench, argument: A) => T | Promise<T>, argument: A): Promise<T> =>
    workbench.evaluate(task as never, argument) as Promise<T>;
  const settled = (): Promise<void> => run((bench) => bench.settled(), undefined);
  await settled();
  return {
    page,
    complaints,
    settled,
    cell: (address) => run((bench, at) => bench.cell(at), address),
    values: (address) => run((bench, at) => bench.values(at), address),
    select: (address) => run((bench, at) => bench.select(at), address),
    async set(address, content) {
      await run((bench, [at, what]) => bench.setCell(at, what), [address, content] as [string, CellValue]);
      await settled();
    },
    close,
  };
}
