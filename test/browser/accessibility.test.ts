import AxeBuilder from "@axe-core/playwright";
import { type OpenPane, openPane } from "./pane";

let open: OpenPane;

beforeAll(async () => {
  open = await openPane();
  await open.set("Client!H3", "=MEGAROTH.AFTERTAXROOM(2026,59.5,B5,B6,B7)");
});
afterAll(() => open?.close());

const views: Record<string, () => Promise<void>> = {
  "the list of functions": async () => {
    await open.openFunction("LIMIT");
    await open.pane.getByRole("button", { name: "All functions" }).click();
    await open.pane.getByRole("searchbox").fill("");
  },
  "a function with a form": () => open.openFunction("AFTERTAXROOM"),
  "a form that misses arguments": async () => {
    await open.openFunction("LIMIT");
    await open.pane.getByRole("button", { name: "Insert into the selected cell" }).click();
    await open.pane.getByText(/^year is required/).waitFor();
  },
  "an explained cell": () => open.explain("B18"),
  "a cell of a table": () => open.explain("E5"),
  "a cell in error": () => open.explain("H3"),
  "a cell without a formula": () => open.explain("A1"),
};

const themes: Record<string, () => Promise<void>> = {
  light: () => theme("light", "none"),
  dark: () => theme("dark", "none"),
  "high contrast": () => theme("dark", "active"),
};

/** Chooses Office's theme, which office.js asks for again after five seconds, and a contrast theme of the system. */
async function theme(office: "light" | "dark", forcedColors: "active" | "none"): Promise<void> {
  await open.page.emulateMedia({ forcedColors, colorScheme: office });
  await open.page.evaluate((to) => (window.workbench!.excel!.theme = to), office);
  const pane = open.page.frame({ url: /taskpane/ })!;
  await pane.waitForFunction(
    (isDark) => {
      window.dispatchEvent(new Event("focus"));
      const root = document.querySelector(".fui-FluentProvider")!;
      const [red = 255] = getComputedStyle(root).backgroundColor.match(/\d+/g)!.map(Number);
      return red < 128 === isDark;
    },
    office === "dark",
    { polling: 500 },
  );
}

describe.each(Object.keys(themes))("in the %s theme at 320 pixels", (name) => {
  beforeAll(() => themes[name]!());

  test.each(Object.keys(views))(
    "%s has no fault that axe finds, and nothing beside the pane",
    async (view) => {
      await views[view]!();
      // Fluent's own guards of the focus are hidden and focusable on purpose: they pass the focus on at once.
      const axe = new AxeBuilder({ page: open.page })
        .include("#pane")
        .exclude(["#pane", "[data-tabster-dummy]"]);
      // Structure and names are the same in every theme.
      if (name !== "light") axe.withRules(["color-contrast"]);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await open.overflow()).toBe(0);
    },
  );
});

describe("by the keyboard alone", () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  const focused = () =>
    open.page
      .frame({ url: /taskpane/ })!
      .evaluate(
        () => document.activeElement!.getAttribute("aria-label") ?? document.activeElement!.textContent,
      );

  async function tabTo(wanted: RegExp, key = "Tab"): Promise<void> {
    const passed: (string | null)[] = [];
    do {
      await press(key);
      passed.push(await focused());
      if (passed.length > 40)
        throw new Error(
          `${wanted} was not reached: ${passed.map((each) => each?.trim().slice(0, 30)).join(" | ")}`,
        );
    } while (!wanted.test(passed.at(-1) ?? ""));
  }

  test("a function is found, opened, filled in and inserted, and left again", async () => {
    await views["the list of functions"]!();
    await open.select("Client!H12");
    await open.pane.getByRole("tab", { name: "Functions" }).focus();
    await press("Tab");
    await open.page.keyboard.type("deferral");
    await tabTo(/^DEFERRALLIMIT/);
    await press("Enter");
    await open.pane.getByRole("heading", { name: "DEFERRALLIMIT", exact: true }).waitFor();
    expect(await focused()).toBe("DEFERRALLIMIT");
    await tabTo(/^Use this example: =MEGAROTH.DEFERRALLIMIT\(2026, 62/);
    await press("Enter");
    await open.pane.getByText(/inserted at Client!H12$/).waitFor();
    await press("Enter");
    await open.pane.getByText(/^Inserted at Client!H12/).waitFor();
    await open.settled();
    expect((await open.cell("Client!H12")).value).toBe(35750);
    await tabTo(/^All functions$/, "Shift+Tab");
    await press("Enter");
    expect(await focused()).toMatch(/^DEFERRALLIMIT/);
    await press("ArrowUp", "ArrowDown", "ArrowDown");
    expect(await focused()).not.toMatch(/^DEFERRALLIMIT/);
  });

  test("the tabs are changed by the arrows", async () => {
    await open.pane.getByRole("tab", { name: "Functions" }).focus();
    await press("ArrowRight", "Enter");
    expect(await open.pane.getByRole("tab", { name: "This cell" }).getAttribute("aria-selected")).toBe(
      "true",
    );
    await press("ArrowLeft", "Enter");
    expect(await open.pane.getByRole("tab", { name: "Functions" }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });
});

test("what is selected is announced, with its answer", async () => {
  await open.explain("B18");
  await open.pane
    .getByRole("status")
    .getByText("Client!B18: AFTERTAXROOM, $32,500.00")
    .waitFor({ state: "attached" });
});

test("how many functions are found is announced", async () => {
  await views["the list of functions"]!();
  await open.pane.getByRole("searchbox").fill("rmd");
  await open.pane
    .getByRole("status")
    .getByText(/functions found$/)
    .waitFor();
});
