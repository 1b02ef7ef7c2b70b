import { nextYear } from "../nextYear";
import { type OpenPane, openPane } from "./pane";

let open: OpenPane;

beforeAll(async () => {
  open = await openPane();
});
afterAll(() => open?.close());

const said = (text: string | RegExp) => open.pane.getByText(text).first().waitFor();
/** What a cell is said to be that an earlier calculation filled. */
const outOfDate = /out of date/;
const lastLine = async () => (await open.table("Worksheet")).at(-1)!;

describe("a cell with an answer", () => {
  test("shows its worksheet line by line with authority, in dollars, rates and years", async () => {
    await open.explain("B18");
    await said("=MEGAROTH.AFTERTAXROOM(B2,B3,B5,B6,B7)");
    const lines = await open.table("Worksheet");
    expect(lines[0]).toEqual(["Step, authority", "Amount"]);
    expect(lines).toContainEqual(["Year\nGiven", "2026"]);
    expect(lines).toContainEqual([
      expect.stringMatching(/dollar limit\nIRC §415\(c\)\(1\)\(A\); Notice 2025-67$/),
      "$72,000.00",
    ]);
    expect(lines.at(-1)).toEqual(["After-tax room\nIRC §415(c)(1), (2)", "$32,500.00"]);
    await open.explain("B24");
    expect((await lastLine())[1]).toBe("24%");
  });

  test("shows its arguments with the cells they come from", async () => {
    await open.explain("B18");
    expect(await open.table("Arguments")).toEqual([
      ["year", "B2", "2026"],
      ["age", "B3", "45"],
      ["compensation", "B5", "300,000"],
      ["deferrals", "B6", "24,500"],
      ["employer", "B7", "15,000"],
      ["afterTaxToDate", "omitted", "0"],
      ["planCap", "omitted", "None"],
      ["recharacterize", "omitted", "FALSE"],
    ]);
  });

  test("is explained again when an argument changes", async () => {
    await open.explain("B18");
    await open.set("Client!B7", 20000);
    await said("$27,500.00");
    expect((await lastLine())[1]).toBe("$27,500.00");
    await open.set("Client!B7", 15000);
    await said("$32,500.00");
  });

  test("is explained when another sheet comes to the front", async () => {
    await open.explain("Explanation!A1");
    await said(/no MEGAROTH formula/);
    await open.explain("B18");
    expect((await lastLine())[1]).toBe("$32,500.00");
  });

  test("every answer of the sample ends its worksheet in what the cell shows", async () => {
    for (let row = 18; row <= 26; row += 1) {
      await open.explain(`B${row}`);
      const { display } = await open.cell(`Client!B${row}`);
      expect((await lastLine())[1]).toBe(display);
    }
  });

  test("takes constants, arrays, names, empty cells and what is left out", async () => {
    await open.page.evaluate(() =>
      window.workbench!.excel!.book.setName({
        name: "Pay",
        formula: "=Client!$B$5",
        comment: "",
        visible: true,
      }),
    );
    await open.set("Client!H3", "=MEGAROTH.AFTERTAXROOM(2026,45,Pay,24500,Client!B7,,10%,C1)");
    await open.explain("H3");
    expect(await open.table("Arguments")).toEqual([
      ["year", "", "2026"],
      ["age", "", "45"],
      ["compensation", "Pay", "300,000"],
      ["deferrals", "", "24,500"],
      ["employer", "Client!B7", "15,000"],
      ["planCap", "", "0.1"],
      ["recharacterize", "C1", "blank"],
      ["afterTaxToDate", "omitted", "0"],
    ]);
    expect((await lastLine())[1]).toBe("$30,000.00");
  });

  test("that is older than its arguments says so", async () => {
    const mode = (to: string) =>
      open.page.evaluate((m) => (window.workbench!.excel!.book.calculationMode = m), to);
    await mode("Manual");
    await open.set("Client!B7", 20000);
    await open.explain("B18");
    await said(outOfDate);
    expect((await lastLine())[1]).toBe("$27,500.00");
    expect((await open.cell("Client!B18")).display).toBe("$32,500.00");
    await mode("Automatic");
    await open.set("Client!B7", 15000);
    await open.explain("B18");
    await open.pane.getByText(outOfDate).waitFor({ state: "detached" });
  });

  test("inside another formula is explained by itself", async () => {
    await open.set(
      "Client!H3",
      '=ROUND(MEGAROTH.LIMIT(2026,"Deferral")/12+MEGAROTH.LIMIT(2025,"Deferral"),0)',
    );
    await open.explain("H3");
    expect(await open.pane.getByRole("table", { name: "Worksheet" }).count()).toBe(2);
    await said("$24,500.00");
    await said("$23,500.00");
  });
});

describe("a formula that makes one of several answers", () => {
  test.each([
    "=SUM(MEGAROTH.DEFERRALLIMIT(2026,Clients!B2:B4))",
    "=INDEX(MEGAROTH.DEFERRALLIMIT(2026,Clients!B2:B20),5)",
    "=MAX(MEGAROTH.DEFERRALLIMIT(2026,{45;62}))",
  ])("shows no worksheet of another client: %s", async (formula) => {
    await open.set("Client!H3", formula);
    await open.explain("H3");
    await said(/several values/);
    expect(await open.pane.getByRole("table", { name: "Worksheet" }).count()).toBe(0);
    expect(await open.pane.getByRole("button", { name: /^Insert explanation/ }).count()).toBe(0);
  });

  test("but arithmetic keeps each answer in its row", async () => {
    await open.set("Clients!I2", "=MEGAROTH.AFTERTAXROOM(2026,B2:B101,D2:D101,E2:E101,F2:F101)/2");
    await open.explain("Clients!I9");
    expect((await lastLine())[1]).toBe((await open.cell("Clients!G9")).display);
    await open.set("Clients!I2", "");
  });
});

test("a call inside LET is explained where it takes none of LET's names", async () => {
  await open.set("Client!H3", "=LET(limit,MEGAROTH.DEFERRALLIMIT(B2,B3,B5),limit*2)");
  await open.explain("H3");
  expect((await lastLine())[1]).toBe("$24,500.00");
  await open.set("Client!H3", "=LET(pay,B5,MEGAROTH.DEFERRALLIMIT(B2,B3,pay))");
  await said(/can only be calculated by Excel/);
  expect(await open.pane.getByRole("button", { name: /^Insert explanation/ }).count()).toBe(0);
});

describe("a cell of a spill", () => {
  test.each([2, 7, 55, 101])("in row %i is explained with the values of that row", async (row) => {
    await open.explain(`Clients!G${row}`);
    await said(`Row ${row - 1} of the answer in Clients!G2`);
    expect((await lastLine())[1]).toBe((await open.cell(`Clients!G${row}`)).display);
    const [[age, , pay]] = (await open.values(`Clients!B${row}:D${row}`)) as [[number, string, number]];
    const args = await open.table("Arguments");
    expect(args[1]).toEqual(["age", `B${row}`, String(age)]);
    expect(args[2]![2]).toBe(pay.toLocaleString("en-US"));
  });

  test("of a table shows its row under the table's own headings", async () => {
    await open.explain("E5");
    expect(await open.table("This row of LIMITS")).toEqual([
      ["Item", expect.stringMatching(/compensation/i)],
      ["Amount", "$360,000"],
      ["Authority", "IRC §401(a)(17); Notice 2025-67"],
    ]);
    await open.explain("D2");
    await said(/row below the headings/);
  });

  test("for which a range has no row says so", async () => {
    await open.set("Client!H3", "=MEGAROTH.DEFERRALLIMIT(2026,Clients!B2:B4,Clients!D2:D3)");
    await open.explain("H5");
    await said(/no value for this row or column/);
  });
});

describe("a cell in error", () => {
  async function shows(formula: string, code: string, ...texts: RegExp[]): Promise<void> {
    await open.set("Client!H3", "");
    await open.set("Client!H3", formula);
    await open.explain("H3");
    await said(code);
    for (const text of texts) await said(text);
  }

  test("shows the whole message, and what to do", async () => {
    await shows(
      "=MEGAROTH.AFTERTAXROOM(2026,59.5,B5,B6,B7)",
      "#VALUE!",
      /age was 59\.5; .*1 to 120\..* Correct age in the formula\./,
    );
    await shows(
      "=MEGAROTH.AFTERTAXROOM(2026,45,A5,B6,B7)",
      "#VALUE!",
      /compensation was the text "Compensation"/,
    );
    await shows("=MEGAROTH.AFTERTAXROOM(2031,45,B5,B6,B7)", "#N/A", /year was 2031/);
  });

  test("names the argument that the error comes from", async () => {
    await open.set("Client!H4", "=1/0");
    await shows("=MEGAROTH.AFTERTAXROOM(2026,45,H4,B6,B7)", "#DIV/0!", /compensation: H4 shows #DIV\/0!/);
    await open.set("Client!H4", "");
  });

  test("that Excel alone has a word on gets Excel's", async () => {
    await shows('=MEGAROTH.LIMIT(2026,"IRA")+"abc"', "#VALUE!", /rest of the formula/);
    await shows("=MEGAROTH.LIMIT(2026,Gone!#REF!)", "#REF!");
  });

  test("inside a formula that hides it is told", async () => {
    await open.set("Client!H3", `=IFERROR(MEGAROTH.LIMIT(${nextYear},"IRA"),7500)`);
    await open.explain("H3");
    await said(new RegExp(`#N/A\. year was ${nextYear}.* Correct year in the formula\.$`));
  });

  test("explains a function that is not there, and a table without room", async () => {
    await shows("=MEGAROTH.AFTERTAXROOMS(2026)", "#NAME?", /MEGAROTH\.AFTERTAXROOMS/);
    await open.set("Client!I4", "in the way");
    await shows("=MEGAROTH.LIMITS(2026)", "#SPILL!", /empty cells to the right and below/);
    await open.set("Client!I4", "");
  });

  test("of a table shows the table's message", async () => {
    await shows("=MEGAROTH.LIMITS(2031)", "#N/A", /year was 2031/);
  });

  test("in one row of a spill shows that row's message", async () => {
    await open.set("Clients!B5", "old");
    await open.explain("Clients!G5");
    await said('age was the text "old"');
    await open.set("Clients!B5", 42);
  });
});

describe("an argument that only Excel can work out", () => {
  let inserted: string;
  /** The cell so many columns to the right and rows below another. */
  const below = (address: string, columns: number, rows: number) =>
    String.fromCharCode(address.charCodeAt(0) + columns) + (Number(address.slice(1)) + rows);
  const insert = () => open.pane.getByRole("button", { name: /^Insert explanation/ }).click();

  test("leads to the same arguments in EXPLAIN, to the right of everything on the sheet", async () => {
    await open.set("Client!H3", "");
    await open.set("Client!H3", "=MEGAROTH.AFTERTAXROOM(2026,B3*1,SUM(B5),B6,B7)");
    await open.explain("H3");
    await said(/can only be calculated by Excel/);
    expect(await open.table("Arguments")).toContainEqual(["age", "B3*1", "calculated by Excel"]);
    await insert();
    await said(/^Inserted at Clients?!.*right of your data/);
    await open.pane.getByRole("button", { name: "Show it" }).click();
    await open.pane.getByRole("heading", { name: "EXPLAIN" }).waitFor();
    await open.settled();
    inserted = await open.page.evaluate(() => window.workbench!.selected().address);
    expect(inserted).toMatch(/^[J-Z]3$/);
    expect((await open.cell(`Client!${inserted}`)).formula).toBe(
      '=MEGAROTH.EXPLAIN("AFTERTAXROOM",2026,B3*1,SUM(B5),B6,B7)',
    );
    const table = await open.values(`Client!${inserted}:${below(inserted, 2, 30)}`);
    expect(table[0]).toEqual(["Step", "Amount", "Authority"]);
    expect(
      table
        .filter(([step]) => step !== "")
        .at(-1)!
        .slice(0, 2),
    ).toEqual(["After-tax room", 32500]);
  });

  test("a row of that explanation is shown when it is selected", async () => {
    await open.explain(below(inserted, 1, 2));
    expect(await open.table("This row of EXPLAIN")).toEqual([
      ["Step", expect.stringMatching(/^Age/)],
      ["Amount", "45"],
      ["Authority", "Given"],
    ]);
  });

  test("in a spill leads to an explanation of the row", async () => {
    await open.set("Clients!I2", "=MEGAROTH.AFTERTAXROOM(2026,B2:B101*1,D2:D101,E2:E101,F2:F101)");
    await open.explain("Clients!I7");
    await insert();
    await said(/^Inserted at Clients?!.*right of your data/);
    await open.pane.getByRole("button", { name: "Show it" }).click();
    await open.pane.getByRole("heading", { name: "EXPLAIN" }).waitFor();
    await open.settled();
    const { address } = await open.page.evaluate(() => window.workbench!.selected());
    const lines = (await open.values(`Clients!${address}:${below(address, 1, 30)}`)).filter(
      ([step]) => step !== "",
    );
    expect(lines.at(-1)).toEqual(["After-tax room", (await open.cell("Clients!G7")).value]);
  });

  test.each([0, 1, 3, 5, 99])("a failure after %i actions leaves nothing behind", async (atAction) => {
    await open.explain("Client!B18");
    await open.page.evaluate((at) => {
      window.workbench!.excel!.faults.failNext({ code: "GeneralException", atRequest: 3, atAction: at });
    }, atAction);
    const seen = () =>
      open.page.evaluate(() => {
        const [sheet] = window.workbench!.excel!.book.sheets;
        const area = { row: 0, column: 0, rows: 40, columns: 26 };
        return JSON.stringify([sheet!.formulas(area), sheet!.columnWidths(0, 26)]);
      });
    const before = await seen();
    await insert();
    await said(/\(GeneralException\)/);
    await open.pane.getByRole("button", { name: /^Insert explanation/ }).waitFor();
    expect(await seen()).toEqual(before);
  });
});

test("an explanation is written on the sheet of its cell, also where the pane has not seen another come up", async () => {
  /** How many explanations are on each sheet. */
  const explanations = () =>
    open.page.evaluate(() =>
      window.workbench!.excel!.book.sheets.map((sheet) => {
        const all = sheet.formulas({ row: 0, column: 0, rows: 40, columns: 26 }).flat();
        return all.filter((content) => String(content).startsWith("=MEGAROTH.EXPLAIN")).length;
      }),
    );
  await open.explain("Client!B18");
  const [onClient, ...others] = await explanations();
  await open.page.evaluate(() => {
    const { faults } = window.workbench!.excel!;
    for (const atRequest of [1, 2, 3, 4, 5]) faults.failNext({ code: "GeneralException", atRequest });
  });
  await open.select("Clients!B5");
  await said(/\(GeneralException\)/);
  await open.page.evaluate(() => window.workbench!.excel!.faults.clear());
  await open.pane.getByRole("button", { name: /^Insert explanation/ }).click();
  await open.pane.getByRole("heading", { name: "Clients!B5", exact: true }).waitFor();
  expect(await explanations()).toEqual([onClient! + 1, ...others]);
});

describe("when Excel does not answer", () => {
  const look = () =>
    open.page.frame({ url: /taskpane/ })!.evaluate(() => void window.dispatchEvent(new Event("focus")));
  const front = (where: "cells" | "elsewhere") =>
    open.page.evaluate((to) => void (window.workbench!.excel!.selection = to), where);

  test("as another workbook is in front, the tab says so and comes back by itself", async () => {
    await open.explain("B18");
    await front("elsewhere");
    await look();
    await said(/^No cell .*Select a cell/);
    await front("cells");
    await look();
    await open.pane
      .getByText(/^No cell .*Select a cell/)
      .first()
      .waitFor({ state: "detached" });
    expect((await lastLine())[1]).toBe("$32,500.00");
  });

  test("as it refuses to tell of events, the tab follows again after the next look at it", async () => {
    await open.pane.getByRole("tab", { name: "Functions" }).click();
    await open.settled();
    await open.page.evaluate(() =>
      window.workbench!.excel!.faults.failNext({ code: "GeneralException", atRequest: 1 }),
    );
    await open.pane.getByRole("tab", { name: "This cell" }).click();
    await open.pane.getByRole("heading", { name: "Client!B18", exact: true }).waitFor();
    await look();
    await open.explain("B20");
  });
});

test("leads to the reference of the function", async () => {
  await open.explain("Client!B22");
  await open.pane.getByRole("button", { name: "About CONVERSIONTAX" }).click();
  await open.pane.getByRole("heading", { name: "CONVERSIONTAX", exact: true }).waitFor();
});

test("nothing went wrong in the page", () => {
  expect(open.complaints).toEqual([]);
});
