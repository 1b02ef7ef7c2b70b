/** @jest-environment jsdom */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { workbenchPane } from "../../src/build/serve";
import { dist } from "../excel";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const files = readdirSync(dist, { recursive: true, encoding: "utf8", withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const pages = files.filter((file) => file.endsWith(".html"));

function page(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(path.join(dist, file), "utf8"), "text/html");
}

function scripts(file: string): HTMLScriptElement[] {
  return [...page(file).querySelectorAll("script")];
}

function policy(file: string): Record<string, string[]> {
  const metas = page(file).querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  expect(metas.length).toBe(1);
  const directives = metas[0]!
    .getAttribute("content")!
    .split(";")
    .map((each) => each.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]));
}

describe("The task pane's page", () => {
  it("loads office.js from Microsoft, then the functions, and the pane's own code last", () => {
    expect(scripts("taskpane.html").map((script) => script.getAttribute("src"))).toEqual([
      officeJs,
      "functions.js",
      "taskpane.js",
    ]);
  });

  it("lets cells calculate before the pane's code has come", () => {
    const attributes = scripts("taskpane.html").map((script) => script.getAttributeNames().sort());
    expect(attributes).toEqual([["src"], ["src"], ["defer", "src"]]);
  });

  it("allows exactly what office.js and Fluent need", () => {
    expect(policy("taskpane.html")).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
      "connect-src": ["'none'"],
      "style-src": ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
      "img-src": ["'self'", "data:"],
      "frame-src": ["https://appsforoffice.microsoft.com"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
  });

  it("has its policy before the first script, a language and a title", () => {
    const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(page("taskpane.html").documentElement.lang).toBe("en");
    expect(page("taskpane.html").title).not.toBe("");
  });
});

describe("The functions' own page, for the runtime without a pane,", () => {
  it("loads office.js from Microsoft and the functions, and nothing else", () => {
    expect(scripts("functions.html").map((script) => script.getAttribute("src"))).toEqual([
      officeJs,
      "functions.js",
    ]);
    expect(page("functions.html").body.children.length).toBe(0);
  });
});

describe.each(pages)("The page %s", (file) => {
  it("has no inline script, handler or style, so that its policy holds", () => {
    expect(
      scripts(file).filter((script) => !script.hasAttribute("src") || script.textContent !== ""),
    ).toEqual([]);
    expect(page(file).querySelectorAll("style, [style], [srcdoc], base").length).toBe(0);
    const attributes = [...page(file).querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("lets no script, connection or form go elsewhere", () => {
    const allowed = policy(file);
    expect(allowed["default-src"]).toEqual(["'none'"]);
    expect(allowed["connect-src"]).toEqual(["'none'"]);
    expect(
      Object.values(allowed)
        .flat()
        .filter((each) => /unsafe|\*|^https?:$|^http:/.test(each)),
    ).toEqual([]);
  });

  it("asks only for files of dist/, besides Microsoft's office.js", () => {
    const asked = [...page(file).querySelectorAll("[src], link[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href")!,
    );
    expect(
      asked.filter(
        (each) => each !== officeJs && !files.includes(path.posix.join(path.posix.dirname(file), each)),
      ),
    ).toEqual([]);
  });
});

test("the workbench's pane is the built page, byte for byte, but for the one tag that loads office.js", () => {
  const built = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const tag = /<script[^>]*appsforoffice[^>]*><\/script>/.exec(built)?.[0] ?? "";
  const [before, after] = built.split(tag);
  const local = '<script src="workbench/host.js"></script><script src="office-js/office.js"></script>';
  expect(workbenchPane(built)).toBe(`${before}${local}${after}`);
});

describe("dist/", () => {
  const code = files.filter((file) => file.endsWith(".js"));

  it("holds the add-in whole", () => {
    const whole = [
      "functions.html",
      "functions.js",
      "functions.json",
      "manifest.xml",
      "taskpane.html",
      "taskpane.js",
    ];
    expect(files).toEqual(expect.arrayContaining(whole));
  });

  it("holds no office.js, nothing of the workbench, no source and no source map", () => {
    expect(files.filter((file) => /office|excel|workbench|univer|host|\.map$|\.tsx?$/i.test(file))).toEqual(
      [],
    );
  });

  it.each([
    "_richApiNativeBridge",
    "GetHostInfo",
    "ProcessQuery",
    "univerjs",
    "OfficeExtension.HostBridge",
    "sourceMappingURL",
  ])("holds no code with %s in it", (mark) => {
    expect(code.length).toBeGreaterThanOrEqual(2);
    expect(code.filter((file) => readFileSync(path.join(dist, file), "utf8").includes(mark))).toEqual([]);
  });

  it("runs no code from text", () => {
    const found = code.filter((file) =>
      /\beval\(|\bnew Function\(/.test(readFileSync(path.join(dist, file), "utf8")),
    );
    expect(found).toEqual([]);
  });
});

test("every package inside the bundles is named with a permissive licence and its text", () => {
  const notices = readFileSync(path.join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const heads = notices.match(/^\S+ \d\S* \(.*\)$/gm) ?? [];
  for (const name of [
    "react",
    "react-dom",
    "@fluentui/react-button",
    "@fluentui/tokens",
    "@griffel/core",
    "tabster",
    "stylis",
  ])
    expect(heads.filter((head) => head.startsWith(`${name} `))).toHaveLength(1);
  expect(heads.filter((head) => !/\((MIT|Apache-2\.0|ISC|0BSD|BSD-\d-Clause)\)$/.test(head))).toEqual([]);
  expect(notices.match(/Permission is hereby granted|Apache License/g)!.length).toBeGreaterThanOrEqual(
    heads.length - 2,
  );
});
