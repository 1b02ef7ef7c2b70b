import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { createHost, type OfficeWindow, type SimulatedExcel } from "../../src/workbench/host/host";
import { MemoryBook } from "../../src/workbench/host/memory-book";
import { type FunctionsMetadata } from "../../src/workbench/host/metadata";
import { type RequirementSets, setsOfManifest } from "../../src/workbench/host/requirement-sets";

const ROOT = path.join(__dirname, "../..");
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The requirement sets of the add-in's manifest. */
export const DECLARED = setsOfManifest(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));

/** What differs from the declared Excel with an empty workbook. */
export interface AddinOptions {
  sets?: RequirementSets;
  book?: MemoryBook;
}

/** The part of the window that tests use, once office.js has run in it. */
export interface AddinWindow {
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
}

/** The unmodified office.js in jsdom, on the simulated Excel, with the add-in's functions loaded. */
export interface Addin {
  window: AddinWindow;
  excel: SimulatedExcel;
  book: MemoryBook;
  /** Runs a script in the window. It finds the simulated Excel where the pane of the workbench does. */
  evaluate(script: string): unknown;
  close(): void;
}

/** Starts office.js on a host of its own and evaluates a functions.js in it. */
export async function startAddin(
  functionsScript: string,
  metadata: FunctionsMetadata,
  { sets = DECLARED, book = new MemoryBook() }: AddinOptions = {},
): Promise<Addin> {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const excel = createHost(dom.window as unknown as OfficeWindow, { book, metadata, sets });
  Object.assign(dom.window, { workbench: { excel, settled: () => Promise.resolve() } });
  serveOfficeScripts(dom);
  const script = dom.window.document.createElement("script");
  script.src = `${CDN}office.js`;
  dom.window.Element.prototype.append.call(dom.window.document.head, script);
  dom.window.eval(readFileSync(path.join(OFFICE_JS, "office.js"), "utf8"));
  dom.window.eval(functionsScript);
  const window = dom.window as unknown as AddinWindow;
  await window.Office.onReady();
  const evaluate = (text: string): unknown => dom.window.eval(text);
  return { window, excel, book, evaluate, close: () => dom.window.close() };
}

/** jsdom loads no scripts here: those that office.js asks for are read from the npm package instead. */
function serveOfficeScripts(dom: JSDOM): void {
  const { Node, HTMLScriptElement } = dom.window;
  const load = (node: unknown): boolean => {
    if (!(node instanceof HTMLScriptElement) || !node.src) return false;
    const file = path.join(OFFICE_JS, node.src.replace(CDN, "").replace("https://localhost:3000/", ""));
    setTimeout(() => {
      if (!existsSync(file)) return void node.onerror?.(new dom.window.Event("error"));
      dom.window.eval(readFileSync(file, "utf8"));
      node.onload?.(new dom.window.Event("load"));
    }, 0);
    return true;
  };
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    return load(node) ? node : (appendChild.call(this, node) as T);
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return load(node) ? node : (insertBefore.call(this, node, before) as T);
  };
}
