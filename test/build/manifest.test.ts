/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestFor } from "../../src/build/manifest";
import project from "../../package.json";
import { dist, metadata } from "../excel";

const development = "https://localhost:3000";
const xml = readFileSync(path.join(dist, "manifest.xml"), "utf8");
const source = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const manifest = parsed(xml);

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, "application/xml");
}

function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function one(name: string, within: Document | Element = manifest): Element {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`The manifest has ${found.length} <${name}>, not one`);
  return found[0]!;
}

const resources = [...one("Resources").children].flatMap((group) => [...group.children]);
const addresses = [...manifest.querySelectorAll("*")]
  .flatMap((element) => [...element.attributes].map(({ value }) => value))
  .filter(
    (value) => value.includes("://") && !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(value),
  );

function valueOf(resid: string | null): string {
  return (
    resources.find((each) => each.getAttribute("id") === resid)?.getAttribute("DefaultValue") ??
    `no resource ${resid}`
  );
}

/** The file in dist/ that an address of the manifest stands for. */
function fileAt(address: string): string {
  return path.join(dist, new URL(address).pathname.slice(new URL(served).pathname.length - 1));
}
const served = `${
  new URL(
    one("IconUrl")
      .getAttribute("DefaultValue")!
      .replace(/assets\/.*/, ""),
  ).href
}`;

/** Width and height in a PNG's header, after its signature. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("The manifest's addresses", () => {
  it("are found, https, and of one place", () => {
    expect(addresses.length).toBeGreaterThanOrEqual(9);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(served))).toEqual([]);
  });

  it.each(addresses)("lead to a file of dist/: %s", (address) =>
    expect(existsSync(fileAt(address))).toBe(true),
  );
});

describe("The manifest's resources", () => {
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!);
  const ids = resources.map((each) => each.getAttribute("id")!);

  it("are defined once each, and every one is used", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  it("have ids of at most 32 characters", () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("keep the texts of %s to %i characters", (group, most) => {
    const texts = all("String", one(group)).map((each) => each.getAttribute("DefaultValue")!);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > most || text.trim() === "")).toEqual([]);
  });

  it("give every title and label a short text, and every description a long one", () => {
    const groupOf = (element: Element) =>
      resources.find((each) => each.getAttribute("id") === element.getAttribute("resid"))?.parentElement
        ?.localName;
    const overrides = one("VersionOverrides");
    expect([...all("Title", overrides), ...all("Label", overrides)].map(groupOf)).toEqual(
      Array(4).fill("ShortStrings"),
    );
    expect(all("Description", overrides).map(groupOf)).toEqual(Array(2).fill("LongStrings"));
  });
});

describe("The manifest's icons", () => {
  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("have in %s a PNG of %i pixels", (element, pixels) => {
    expect(sizeOf(fileAt(one(element).getAttribute("DefaultValue")!))).toEqual([pixels, pixels]);
  });

  it.each(["Group", "Control"])(
    "have in the ribbon's %s the sizes 16, 32 and 80, true to their pixels",
    (name) => {
      const icon = [...one(name).children].find((child) => child.localName === "Icon")!;
      const images = all("Image", icon);
      expect(images.map((image) => Number(image.getAttribute("size")))).toEqual([16, 32, 80]);
      for (const image of images) {
        const pixels = Number(image.getAttribute("size"));
        expect(sizeOf(fileAt(valueOf(image.getAttribute("resid"))))).toEqual([pixels, pixels]);
      }
    },
  );

  it("exist in 128 pixels for the store", () => {
    expect(sizeOf(path.join(dist, "assets/icon-128.png"))).toEqual([128, 128]);
  });
});

describe("The manifest's shared runtime", () => {
  it("is one page for the functions, the commands and the pane, and lives long", () => {
    const runtime = one("Runtime");
    const page = one("SourceLocation", one("Page"));
    const pane = one("SourceLocation", one("Action"));
    const resids = [runtime, page, one("FunctionFile"), pane].map((element) => element.getAttribute("resid"));
    expect(new Set(resids).size).toBe(1);
    expect(runtime.getAttribute("lifetime")).toBe("long");
    expect(valueOf(resids[0]!)).toBe(`${served}taskpane.html`);
  });

  it("needs the sets of requirements it uses, and no TaskpaneId", () => {
    const sets = all("Set", one("Requirements")).map((set) =>
      ["Name", "MinVersion"].map((name) => set.getAttribute(name)),
    );
    // 1.12 knows which cell a spilled one belongs to; Excel 2021, the oldest with a shared runtime, has 1.14.
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.1",
      ExcelApi: "1.12",
    });
    expect(all("TaskpaneId")).toEqual([]);
  });

  it("takes the functions from the built files under the namespace MEGAROTH", () => {
    const points = all("ExtensionPoint").map((each) => each.getAttribute("xsi:type"));
    expect(points).toEqual(["CustomFunctions", "PrimaryCommandSurface"]);
    expect(valueOf(one("SourceLocation", one("Script")).getAttribute("resid"))).toBe(`${served}functions.js`);
    expect(valueOf(one("SourceLocation", one("Metadata")).getAttribute("resid"))).toBe(
      `${served}functions.json`,
    );
    expect(valueOf(one("Namespace").getAttribute("resid"))).toBe("MEGAROTH");
    expect(metadata.functions.length).toBeGreaterThan(0);
  });
});

describe("The manifest", () => {
  it("is well-formed XML", () => expect(all("parsererror")).toEqual([]));

  it("has the version of package.json in four parts", () => {
    expect(one("Version").textContent).toBe(`${project.version}.0`);
    expect(project.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has a GUID, a display name and a description within the limits", () => {
    expect(all("Id")[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one("DisplayName").getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(125);
    expect(all("Description")[0]!.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(250);
  });

  it("puts one button in one group on the Home tab", () => {
    expect(one("OfficeTab").getAttribute("id")).toBe("TabHome");
    expect(all("CustomTab")).toEqual([]);
    expect(one("Group").parentElement).toBe(one("OfficeTab"));
    expect(one("Control").getAttribute("xsi:type")).toBe("Button");
    expect(one("Action").getAttribute("xsi:type")).toBe("ShowTaskpane");
  });
});

describe("The manifest of another address", () => {
  it.each([
    ["https://addins.example.com", "https://addins.example.com"],
    ["https://addins.example.com/", "https://addins.example.com"],
    ["https://addins.example.com:8443/megaroth/1.0/", "https://addins.example.com:8443/megaroth/1.0"],
    ["https://user.github.io/megaroth", "https://user.github.io/megaroth"],
  ])("has %s in every place of the development address", (address, expected) => {
    const changed = manifestFor(source, address);
    expect(changed).not.toContain("localhost");
    expect(changed.split(`${expected}/`).length).toBe(source.split(`${development}/`).length);
    expect(changed.replaceAll(expected, development)).toBe(source);
  });

  it("stays well-formed where the address has an ampersand or a dollar sign", () => {
    const changed = parsed(manifestFor(source, "https://example.com/a&b$&c"));
    expect(all("parsererror", changed)).toEqual([]);
    expect(one("IconUrl", changed).getAttribute("DefaultValue")).toBe(
      "https://example.com/a&b$&c/assets/icon-32.png",
    );
  });

  it("is the development one where none is given", () => expect(manifestFor(source)).toBe(source));

  it.each(["http://addins.example.com", "http://localhost:3000", "file:///c:/megaroth", "ftp://example.com"])(
    "is refused for %s, as Excel loads from https only",
    (address) => expect(() => manifestFor(source, address)).toThrow(`ADDIN_URL was ${address}`),
  );

  it.each(["", "addins.example.com", "https://"])("is refused for %p, naming ADDIN_URL", (address) => {
    expect(() => manifestFor(source, address)).toThrow("ADDIN_URL");
  });
});
