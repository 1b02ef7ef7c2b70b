import { type OpenWorkbench, openWorkbench } from "./page";

describe("the built task pane in the workbench", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(() => bench?.close());

  it("calculates the cells before the pane's own code is there, and without it", async () => {
    const { page } = bench;
    const pane = page.frame({ url: /taskpane/ })!;
    await page.route("**/taskpane.js", (route) => route.fulfill({ status: 200, body: "" }));
    await pane.evaluate(() => location.reload());
    await pane.waitForFunction(() => document.readyState === "complete");
    await bench.set("Client!H5", "=MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,15000)");
    expect((await bench.cell("Client!H5")).value).toBe(32500);
    expect(await pane.locator("#pane").innerText()).toBe("");
    await page.unroute("**/taskpane.js");
  });

  it("answers again after the task pane is loaded again", async () => {
    const pane = bench.page.frame({ url: /taskpane/ });
    await pane?.evaluate(() => location.reload());
    await bench.set("Client!H3", "=MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,1000)");
    expect((await bench.cell("Client!H3")).value).toBe(46500);
  });

  it("says in the cells that the add-in did not come up, and answers once it has", async () => {
    const { page } = bench;
    await page.route("**/taskpane.html", (route) => route.fulfill({ status: 200, body: "nothing here" }));
    const reload = (): Promise<void> =>
      page.locator("#pane").evaluate((pane: HTMLIFrameElement) => {
        return new Promise<void>((resolve) => {
          pane.addEventListener("load", () => resolve(), { once: true });
          pane.contentWindow?.location.replace("taskpane.html");
        });
      });
    await reload();
    await bench.settled();
    expect(await bench.cell("Client!B18")).toMatchObject({
      value: "#VALUE!",
      message: expect.stringContaining("did not start") as string,
    });
    await page.unroute("**/taskpane.html");
    await reload();
    await bench.settled();
    expect((await bench.cell("Client!B18")).value).toBe(32500);
  });

  it("made no request to elsewhere, broke no policy and logged no error", () => {
    expect(bench.complaints).toEqual([]);
  });
});
