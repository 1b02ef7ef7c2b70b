/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { labels } from "../../src/rules/client/labels";
import { dist, metadata } from "../excel";

function page(name: string): Document {
  const html = readFileSync(path.join(dist, "help", `${name}.html`), "utf8");
  return new DOMParser().parseFromString(html, "text/html");
}

const functions = metadata.functions.map((each) => ({ ...each, page: page(each.name) }));

test.each(functions)("the help of $name is where functions.json says", ({ name, helpUrl }) => {
  expect(new URL(helpUrl!).pathname).toBe(`/help/${name}.html`);
});

test.each(functions)(
  "the help of $name says what Excel says: summary and arguments",
  ({ description, parameters, page }) => {
    expect(page.querySelector(".summary")?.textContent).toBe(description);
    const rows = [...page.querySelectorAll("tbody th[scope=row]")];
    const said = rows.map((row) => [row.textContent, row.nextElementSibling?.textContent]);
    expect(said).toEqual(parameters.map((each) => [each.name, each.description]));
  },
);

test.each(functions)(
  "the help of $name shows its answers, and each example with a result",
  ({ name, page }) => {
    const headings = [...page.querySelectorAll("h2")].map((heading) => heading.textContent);
    expect(headings).toEqual(expect.arrayContaining(["Answer", "Examples"]));
    const [, ...examples] = [...page.querySelectorAll("pre")];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.textContent).toMatch(`=MEGAROTH.${name}(`);
      expect(example.nextElementSibling?.textContent).toMatch(/\w/);
      expect(example.nextElementSibling?.textContent).not.toMatch(/#(VALUE|N\/A|REF)/);
    }
  },
);

test.each(functions.filter(({ name }) => name !== "VERSION"))(
  "the help of $name states its authority, and nothing else after it",
  ({ page }) => {
    const stated = [...page.querySelectorAll("section")].filter(
      (each) => each.querySelector("h2")?.textContent === "Authority",
    );
    expect(stated).toHaveLength(1);
    const said = stated[0]!.querySelector("p")?.textContent;
    expect(said).toMatch(/(§|^As the function explained).*\.$/);
    expect(said).not.toMatch(/Errors:|Not modeled:/);
  },
);

test("a function with a worksheet shows it with the authority of each line", () => {
  const cells = [...page("AFTERTAXROOM").querySelectorAll("td")].map((cell) => cell.textContent);
  expect(cells).toEqual(
    expect.arrayContaining(["After-tax room", "$32,500.00", "IRC §415(c)(1)(A); Notice 2025-67"]),
  );
});

test.each(["WORKSHEET", "BOOK"])("the help of %s lists every label with its meaning and default", (name) => {
  const rows = [...page(name).querySelectorAll("tr")].map((row) => row.children[0]?.textContent);
  expect(
    Object.values(labels)
      .map(({ label }) => label)
      .filter((label) => !rows.includes(label)),
  ).toEqual([]);
});

test("the index links to every page, and no page runs a script or leaves the folder", () => {
  const links = [...page("index").querySelectorAll("a")].map((link) => link.getAttribute("href")!);
  expect(links.sort()).toEqual(metadata.functions.map(({ name }) => `${name}.html`).sort());
  for (const { page } of functions) {
    expect(page.querySelectorAll("script, img, iframe, form")).toHaveLength(0);
    for (const link of page.querySelectorAll("a, link"))
      expect(existsSync(path.join(dist, "help", link.getAttribute("href")!))).toBe(true);
  }
});
