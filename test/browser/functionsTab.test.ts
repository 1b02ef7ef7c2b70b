import { metadata } from "../excel";
import { type OpenPane, openPane } from "./pane";

let open: OpenPane;

beforeAll(async () => {
  open = await openPane();
});
afterAll(() => open?.close());

const insert = () => open.pane.getByRole("button", { name: "Insert into the selected cell" }).click();
const field = (name: string) => open.pane.getByRole("textbox", { name });
const message = (text: string | RegExp) => open.pane.getByText(text).waitFor();
const goesInto = (address: string) => message(new RegExp(`^Will be inserted at ${address}$`));
const inserted = (address: string) => message(new RegExp(`^Inserted at ${address}\\.`));

test("lists every function that Excel knows, with Excel's own words", async () => {
  const items = await open.pane.locator("[data-name]").all();
  const said = await Promise.all(items.map((item) => item.locator("strong, span").allInnerTexts()));
  const known = metadata.functions.map(({ name, description }) => [name, description]);
  expect(said.sort()).toEqual(known.sort());
});

test("finds a function by what it is about, and says so where there is none", async () => {
  await open.pane.getByRole("searchbox").fill("1099-R");
  await open.pane.locator('[data-name="FORMS"]').waitFor();
  await open.pane.getByRole("searchbox").fill("zebra");
  await message(/zebra/);
  await open.pane.getByRole("searchbox").fill("");
});

test.each(metadata.functions)(
  "says of $name what Excel says, with an example answered and an authority",
  async ({ name, description, parameters }) => {
    await open.openFunction(name);
    const { pane } = open;
    const text = await pane.getByRole("tabpanel").innerText();
    expect(text).toContain(description);
    for (const parameter of parameters) {
      expect(text).toContain(parameter.name);
      expect(text).toContain(parameter.description);
    }
    expect(await open.overflow()).toBe(0);
    expect(text).toMatch(/Examples?\n/);
    expect(text).not.toMatch(/Answer: #|NaN|undefined|\[object/);
    if (name !== "VERSION")
      expect(text).toMatch(/\nAuthority\s+(.*§.*|As the function explained, line by line)\.\s*$/);
  },
);

test("shows the answer of an example, and inserts it into the selected cell", async () => {
  await open.openFunction("AFTERTAXROOM");
  await open.select("Client!H5");
  await goesInto("Client!H5");
  await open.pane.getByText("$32,500.00").waitFor();
  await open.pane
    .getByRole("button", { name: /^Use this example/ })
    .first()
    .click();
  await insert();
  await inserted("Client!H5");
  await open.settled();
  expect(await open.cell("Client!H5")).toMatchObject({
    formula: "=MEGAROTH.AFTERTAXROOM(2026, 45, 300000, 24500, 15000)",
    value: 32500,
  });
});

test("leads from the inserted formula to its explanation", async () => {
  await open.pane.getByRole("button", { name: "Explain it" }).click();
  await open.pane.getByRole("heading", { name: "Client!H5" }).waitFor();
});

test("takes references, amounts as they are spoken and texts", async () => {
  await open.openFunction("CONVERSIONTAX");
  await open.select("Client!H7");
  await goesInto("Client!H7");
  for (const [name, text] of [
    ["year", "B2"],
    ["filingStatus", "mfj"],
    ["taxableIncome", "$243,300"],
    ["converted", "=B11"],
    ["basis", "B12"],
  ] as const)
    await field(name).fill(text);
  await insert();
  await inserted("Client!H7");
  await open.settled();
  const { formula, value } = await open.cell("Client!H7");
  expect(formula).toBe('=MEGAROTH.CONVERSIONTAX(B2, "mfj", 243300, B11, B12)');
  expect(value).toBe((await open.cell("Client!B22")).value);
});

test("takes an election, a match formula and a few dollars as they are meant", async () => {
  await open.openFunction("AFTERTAXROOM");
  await open.select("Client!H19");
  await goesInto("Client!H19");
  for (const [name, text] of [
    ["year", "2026"],
    ["age", "45"],
    ["compensation", "$300,000"],
    ["deferrals", "8%"],
    ["employer", "50% of 6%"],
    ["afterTaxToDate", "$60"],
  ] as const)
    await field(name).fill(text);
  await insert();
  await inserted("Client!H19");
  await open.settled();
  // 72,000 - 24,000 - 50% of 18,000 - 60.
  expect(await open.cell("Client!H19")).toMatchObject({
    formula: '=MEGAROTH.AFTERTAXROOM(2026, 45, 300000, 8%, "50% of 6%", "$60")',
    value: 38940,
  });
});

test("takes ranges from this sheet and from another one, and still inserts where it was to", async () => {
  await open.openFunction("DEFERRALLIMIT");
  await open.select("Client!H9");
  await goesInto("Client!H9");
  await field("year").fill("2026");
  await open.pane.getByRole("button", { name: "Select range for age" }).click();
  await open.select("Clients!B2:B4");
  await expectValue("age", "Clients!B2:B4");
  await open.pane.getByRole("button", { name: "Select range for compensation" }).click();
  await open.select("Client!B5");
  await expectValue("compensation", "B5");
  await open.page.frame({ url: /taskpane/ })!.evaluate(() => window.dispatchEvent(new Event("focus")));
  await goesInto("Client!H9");
  await insert();
  await inserted("Client!H9");
  await open.settled();
  expect((await open.cell("Client!H9")).formula).toBe("=MEGAROTH.DEFERRALLIMIT(2026, Clients!B2:B4, B5)");
  expect(await open.values("Client!H9:H11")).toEqual([[32500], [35750], [24500]]);
});

async function expectValue(name: string, value: string): Promise<void> {
  await open.page.waitForFunction(
    ([label, wanted]) => {
      const panel = document.querySelector<HTMLIFrameElement>("#pane")!.contentDocument!;
      const inputs = [...panel.querySelectorAll("input")];
      return inputs.some(
        (each) => each.labels?.[0]?.textContent?.startsWith(label!) && each.value === wanted,
      );
    },
    [name, value],
  );
}

test("takes one range: what is selected after that is where the formula goes", async () => {
  await open.openFunction("AFTERTAXROOM");
  await open.select("Client!H14");
  await goesInto("Client!H14");
  await open.pane.getByRole("button", { name: "Select range for deferrals" }).click();
  await open.select("Client!B6");
  await expectValue("deferrals", "B6");
  await open.select("Client!H15");
  await goesInto("Client!H15");
  await expectValue("deferrals", "B6");
  await open.pane.getByRole("button", { name: "Select range for employer" }).click();
  await field("year").fill("2026");
  await open.select("Client!H16");
  await goesInto("Client!H16");
  await expectValue("employer", "");
});

test("what is typed stays while another tab is looked at", async () => {
  await open.pane.getByRole("tab", { name: "This cell" }).click();
  await open.pane.getByRole("tab", { name: "Functions" }).click();
  await expectValue("deferrals", "B6");
});

test("shows an answer in its unit, and leaves a number format that was chosen", async () => {
  await open.openFunction("FIVEYEARDATE");
  await open.select("Client!H17");
  await goesInto("Client!H17");
  await field("firstYear").fill("2026");
  await insert();
  await inserted("Client!H17");
  await open.settled();
  expect(await open.cell("Client!H17")).toMatchObject({ value: 47849, display: "Jan 1, 2031" });
});

test("leaves a cell alone that is formatted as Text", async () => {
  await open.select("Client!H18");
  await goesInto("Client!H18");
  await open.page.evaluate(() => {
    const { activeSheet, selection } = window.workbench!.excel!.book;
    activeSheet.setNumberFormats(selection.area, [["@"]]);
  });
  await insert();
  await message(/Client!H18 .*Text.*General/);
  expect((await open.cell("Client!H18")).value).toBe("");
});

test("takes a name that came while the form was open", async () => {
  await open.openFunction("DEFERRALLIMIT");
  await field("age").fill("ClientAge");
  await open.page.evaluate(() =>
    window.workbench!.excel!.book.setName({
      name: "ClientAge",
      formula: "=Client!$B$3",
      comment: "",
      visible: true,
    }),
  );
  await open.select("Client!H19");
  await open.pane.getByText("=MEGAROTH.DEFERRALLIMIT(, ClientAge)").waitFor();
});

test("of several areas goes into the active cell, and says so where no cell is selected", async () => {
  const select = (where: "cells" | "several" | "elsewhere") =>
    open.page.evaluate((to) => void (window.workbench!.excel!.selection = to), where);
  await select("several");
  await open.select("Client!H21");
  await goesInto("Client!H21");
  await select("elsewhere");
  await open.openFunction("VERSION");
  await message(/^No cell .*Select a cell/);
  await select("cells");
  await open.select("Client!H22");
  await goesInto("Client!H22");
});

test("says what is missing, and writes nothing", async () => {
  await open.openFunction("AFTERTAXROOM");
  await open.select("Client!H20");
  await goesInto("Client!H20");
  await field("year").fill("2026");
  await insert();
  await message(/^age is required/);
  expect((await open.cell("Client!H20")).formula).toBe("");
});

test("leaves a cell alone that is not empty, and one that a table spills into", async () => {
  await open.openFunction("VERSION");
  for (const address of ["Client!B3", "Client!E5"]) {
    await open.select(address);
    await goesInto(address);
    const before = await open.cell(address);
    await insert();
    await message(new RegExp(`${address} already has content.*empty cell`));
    expect(await open.cell(address)).toEqual(before);
  }
});

test("says that a cell is being edited", async () => {
  await open.select("Client!H22");
  await goesInto("Client!H22");
  await open.page.evaluate(() => window.workbench!.excel!.cellEdit.begin());
  await insert();
  await message(/being edited.*try again/);
  await open.page.evaluate(() => window.workbench!.excel!.cellEdit.end());
});

test.each([0, 1, 2, 3])(
  "writes all or nothing: a request that fails after %i actions leaves the cell empty",
  async (atAction) => {
    await open.select("Client!H24");
    await goesInto("Client!H24");
    await open.page.evaluate((at) => {
      window.workbench!.excel!.faults.failNext({ code: "GeneralException", atRequest: 2, atAction: at });
    }, atAction);
    await insert();
    await message(/\(GeneralException\)/);
    expect((await open.cell("Client!H24")).formula).toBe("");
  },
);

test("nothing went wrong in the page", () => {
  expect(open.complaints).toEqual([]);
});
