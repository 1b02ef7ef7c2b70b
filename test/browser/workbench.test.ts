import { type OpenWorkbench, openWorkbench } from "./page";
import { afterEdits, randomEdits } from "./randomEdits";

describe("the workbench in a browser", () => {
  let bench: OpenWorkbench;

  beforeAll(async () => {
    bench = await openWorkbench();
  });
  afterAll(() => bench?.close());

  /** Types into the selected cell as a user does. */
  async function type(address: string, text: string): Promise<void> {
    await bench.select(address);
    await bench.page.locator("#grid canvas").first().focus();
    await bench.page.keyboard.type(text);
    await bench.page.keyboard.press("Enter");
    await bench.settled();
  }

  it("opens on a sample client that calculates", async () => {
    expect(await bench.cell("Client!B18")).toMatchObject({
      value: 32500,
      display: "$32,500.00",
      message: "",
    });
    const answers = (await bench.values("Client!B18:B26")).flat();
    expect(answers.filter((value) => String(value).startsWith("#"))).toEqual([]);
    expect(answers.at(-1)).toMatch(/^Eligible/);
  });

  it("answers the client's block as a worksheet, and the table of clients as a book", async () => {
    const lines = await bench.values("Worksheet!A4:B45");
    expect(lines).toContainEqual(["After-tax room", 32500]);
    expect(lines.filter(([label]) => label === "Problem")).toEqual([]);
    const rooms = (await bench.values("Book!D2:D101")).flat();
    expect(rooms).toEqual((await bench.values("Clients!G2:G101")).flat());
  });

  it("spills a table", async () => {
    const table = await bench.values("Client!D2:F4");
    expect(table[0]).toEqual(["Item", "Amount", "Authority"]);
    expect(table[1]?.[1]).toBe(24500);
    expect((await bench.cell("Client!D3")).formula).toBe("");
    const lines = await bench.values("Explanation!A4:B30");
    expect(lines.filter(([step]) => step !== "").at(-1)).toEqual(["After-tax room", 32500]);
  });

  it("answers 100 clients by one formula", async () => {
    const rooms = (await bench.values("Clients!G2:G101")).flat();
    expect(rooms.every((room) => typeof room === "number" && room >= 0)).toBe(true);
    expect((await bench.values("Clients!G102"))[0]).toEqual([""]);
    expect((await bench.cell("Clients!G3")).formula).toBe("");
  });

  it("recalculates when an input changes", async () => {
    await bench.set("Client!B7", 20000);
    expect((await bench.cell("Client!B18")).value).toBe(27500);
    expect((await bench.values("Explanation!A4:B30")).filter(([step]) => step !== "").at(-1)?.[1]).toBe(
      27500,
    );
    await bench.set("Client!B7", 15000);
    expect((await bench.cell("Client!B18")).value).toBe(32500);
  });

  it("takes a formula from the keyboard", async () => {
    await type("Client!H2", "=MEGAROTH.AFTERTAXROOM(2024,45,250000,23000,6%)");
    expect((await bench.cell("Client!H2")).value).toBe(31000);
  });

  it("offers the functions while one is typed, and shows what it takes", async () => {
    const { page } = bench;
    await bench.select("Client!H4");
    await page.locator("#grid canvas").first().focus();
    await page.keyboard.type("=MEGAROTH.AFTERTAXR");
    await page
      .getByText(/mega backdoor/)
      .first()
      .waitFor();
    await page.keyboard.type("OOM(");
    await page.getByText("[planCap]").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=MEGAROTH.LIMIT(2026,");
    await page.getByText('One of: "Deferral", "CatchUp"').first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await bench.settled();
    expect((await bench.cell("Client!H4")).value).toBe("");
  });

  it("shows an error in the cell and its message under the grid, and neither once it is mended", async () => {
    await type("Client!H2", '=MEGAROTH.AFTERTAXROOM(2026,45,"much",24500,0)');
    const broken = await bench.cell("Client!H2");
    expect(broken.value).toBe("#VALUE!");
    expect(broken.message).toContain("compensation");
    await bench.select("Client!H2");
    await bench.page.getByRole("status").filter({ hasText: broken.message }).waitFor();
    await type("Client!H2", "=MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,0)");
    expect(await bench.cell("Client!H2")).toMatchObject({ value: 47500, message: "" });
    await bench.select("Client!H2");
    await bench.page.locator("#detail").waitFor({ state: "hidden" });
  });

  it.each([
    ["=MEGAROTH.AFTERTAXROOM(2031,45,300000,24500,0)", "#N/A", "2031"],
    ["=MEGAROTH.AFTERTAXROOM(2026,45,300000,-1,0)", "#VALUE!", "deferrals was -1"],
    ['=MEGAROTH.AFTERTAXROOM(2026,45,300000,"a lot",0)', "#VALUE!", 'the text "a lot"'],
    ["=MEGAROTH.AFTERTAXROOM(2026,45,300000)", "#VALUE!", "too few"],
    ["=MEGAROTH.NOSUCH(1)", "#NAME?", ""],
    ["=2*MEGAROTH.AFTERTAXROOM(2031,45,300000,24500,0)", "#N/A", "2031"],
  ])("shows %s as %s", async (formula, code, message) => {
    await bench.set("Client!H3", formula);
    const cell = await bench.cell("Client!H3");
    expect(cell.value).toBe(code);
    expect(cell.message).toContain(message);
  });

  it.each([
    ["leaves out arguments", "=MEGAROTH.AFTERTAXROOM(2021,55,200000,19500,0,,,TRUE)", 45000],
    ["knows percentages", '=MEGAROTH.CONVERSIONTAX(2026,"Single",150000,34000,,5%)', 9860],
    ["knows minus signs", '=MEGAROTH.CONVERSIONTAX(2026,"Single",-34000,34000)', 0],
    ["takes small letters", '=megaroth.limit(2026,"IRA")', 7500],
    ["stands inside other functions", "=SUM(MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,15000),1)", 32501],
    ["counts an empty cell as 0", "=MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,Z99)", 47500],
  ])("%s", async (_what, formula, value) => {
    await bench.set("Client!H3", formula);
    expect((await bench.cell("Client!H3")).value).toBe(value);
  });

  it("keeps an error of a range in its own row, with its own message", async () => {
    await bench.set("Clients!D3", "much");
    const [first, second, third] = (await bench.values("Clients!G2:G4")).flat();
    expect([typeof first, second, typeof third]).toEqual(["number", "#VALUE!", "number"]);
    expect((await bench.cell("Clients!G3")).message).toContain("compensation");
    await bench.set("Clients!D3", 120000);
    expect(typeof (await bench.cell("Clients!G3")).value).toBe("number");
  });

  it("shows #SPILL! where a spill has no room, until it has", async () => {
    await bench.set("Clients!G50", "in the way");
    expect((await bench.cell("Clients!G2")).value).toBe("#SPILL!");
    await bench.set("Clients!G50", "");
    expect((await bench.values("Clients!G2:G101")).flat().every((room) => typeof room === "number")).toBe(
      true,
    );
  });

  it("answers the same however empty cells arrive", async () => {
    await bench.set("Client!H3", "=MEGAROTH.AFTERTAXROOM(2026,45,300000,24500,Z99)");
    for (const empty of [null, "", 0] as const) {
      await bench.page.evaluate((value) => window.workbench?.setConversion({ emptyCell: value }), empty);
      await bench.settled();
      expect((await bench.cell("Client!H3")).value).toBe(47500);
    }
  });

  it("shows #BUSY! while the add-in is asked, and asks for 1,000 formulas in batches", async () => {
    const { seen, batches } = await bench.page.evaluate(async () => {
      const workbench = window.workbench!;
      const before = workbench.counts!.batchesReceived;
      const formulas = Array.from({ length: 1000 }, (_unused, i) => [
        `=MEGAROTH.INCOMETAX(2026,"Single",${50000 + i})`,
      ]);
      const values = new Set<unknown>();
      const watch = setInterval(() => values.add(workbench.cell("Client!J2").value), 5);
      workbench.setCells("Client!J2", formulas);
      await workbench.settled();
      clearInterval(watch);
      return { seen: [...values], batches: workbench.counts!.batchesReceived - before };
    });
    expect(seen).toContain("#BUSY!");
    expect(batches).toBeLessThanOrEqual(10);
    const taxes = (await bench.values("Client!J2:J1001")).flat().map(Number);
    expect(taxes.every((tax, i) => tax > 0 && (i === 0 || tax >= (taxes[i - 1] ?? 0)))).toBe(true);
  });

  it("shows how far long work is, and says only when it begins and ends", async () => {
    const { page } = bench;
    await page.evaluate(() => {
      const { functions } = window.workbench!.excel!;
      const call = functions.call.bind(functions);
      const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));
      functions.call = async (...given) => (await Promise.all([call(...given), late()]))[0];
      const said = document.getElementById("announcement")!;
      new MutationObserver(
        () => (said.dataset.said = `${said.dataset.said ?? ""} ${said.textContent}`),
      ).observe(said, { childList: true });
      const formulas = Array.from({ length: 300 }, (_unused, i) => [
        `=MEGAROTH.INCOMETAX(2025,"Single",${i})`,
      ]);
      window.workbench!.setCells("Client!K2", formulas);
    });
    const progress = page.getByRole("progressbar", { name: "Calculation" });
    await progress.waitFor();
    expect(await page.locator("#state").textContent()).toMatch(/^Calculating \d+ of 300$/);
    await bench.settled();
    await progress.waitFor({ state: "hidden" });
    expect(await page.locator("#state").textContent()).toBe("Ready");
    expect(await page.locator("#announcement").getAttribute("data-said")).toBe(" Calculating Ready");
    await page.evaluate(() => Reflect.deleteProperty(window.workbench!.excel!.functions, "call"));
  });

  it("puts no result into a cell that was given something else while it was calculated", async () => {
    const kept = await bench.page.evaluate(async () => {
      const workbench = window.workbench!;
      const formulas = Array.from({ length: 1000 }, (_unused, i) => [`=$M$1+${i}`]);
      workbench.setCells("Client!N1", formulas);
      await workbench.settled();
      const typed = Array.from({ length: 20 }, (_unused, i) => ({
        at: `Client!N${40 * i + 20}`,
        value: -1 - i,
      }));
      for (const [i, { at, value }] of typed.entries()) {
        workbench.setCell("Client!M1", i);
        await new Promise((resolve) => setTimeout(resolve, 20 + 4 * i));
        workbench.setCell(at, value);
      }
      await workbench.settled();
      return typed.map(({ at, value }) => workbench.cell(at).value === value);
    });
    expect(kept).not.toContain(false);
    const sums = (await bench.values("Client!N1:N1000")).flat();
    expect(sums.filter((value, i) => value !== 19 + i && i % 40 !== 19)).toEqual([]);
  });

  it("has after any edits, made at any moment, what a full calculation has", async () => {
    for (const seed of [1, 2, 18]) {
      const { partial, full } = await afterEdits(bench, randomEdits(seed, 60));
      expect(partial).toEqual(full);
      expect(full.flat()).not.toContain("#BUSY!");
      expect(full.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(20);
    }
  });

  it("made no request to elsewhere, broke no policy and logged no error", () => {
    const unknownName = /No function MEGAROTH\.NOSUCH/i;
    expect(bench.complaints.filter((complaint) => !unknownName.test(complaint))).toEqual([]);
  });
});
