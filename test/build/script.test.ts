import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { CellError, type Grid, asCells, callGrid, dist, metadata } from "../excel";

const names = metadata.functions.map(({ name }) => name);
const script = readFileSync(path.join(dist, "functions.js"), "utf8");

describe("functions.js", () => {
  /** The custom-functions runtime's two members, a complaint for every other one, and nothing else. */
  function runtime(functions: Map<string, (...passed: unknown[]) => unknown>) {
    const members: Record<string, unknown> = {
      associate: (id: string, answer: () => unknown) => functions.set(id, answer),
      Error: CellError,
    };
    const get = (_: object, member: string) => members[member] ?? fail(member);
    return { CustomFunctions: new Proxy({}, { get }) };
  }

  function fail(member: string): never {
    throw new Error(`functions.js asked for CustomFunctions.${member}`);
  }

  it("needs nothing but CustomFunctions.associate and CustomFunctions.Error, and leaves but the global by which the pane finds their modules", () => {
    const functions = new Map<string, (...passed: unknown[]) => unknown>();
    const sandbox = runtime(functions);
    vm.runInContext(script, vm.createContext(sandbox));
    expect([...functions.keys()].sort()).toEqual([...names].sort());
    expect(Object.keys(sandbox)).toEqual(["CustomFunctions", "webpackChunkmegaroth"]);
    expect(functions.get("DEFERRALLIMIT")!([[2026]], [[45]], null)).toEqual([[24500]]);
    const broken = () => functions.get("DEFERRALLIMIT")!([["x"]], [[45]], null);
    expect(asCells(broken as () => Grid)).toEqual([[expect.any(CellError)]]);
  });

  it("may be evaluated twice in one page", () => {
    const functions = new Map<string, (...passed: unknown[]) => unknown>();
    const context = vm.createContext(runtime(functions));
    vm.runInContext(script, context);
    vm.runInContext(script, context);
    expect([...functions.keys()].sort()).toEqual([...names].sort());
    expect(functions.get("EXPLAIN")!([["IRALIMIT"]], [[[2026]], [[45]]])).toEqual(
      callGrid("EXPLAIN", "IRALIMIT", 2026, 45),
    );
  });

  it.each([
    /\beval\(/,
    /new Function\b/,
    /\bfetch\(/,
    /XMLHttpRequest/,
    /WebSocket/,
    /sendBeacon/,
    /EventSource/,
    /importScripts/,
    /https?:\/\//,
  ])("holds nothing that matches %s: no code from text, no network", (pattern) =>
    expect(script).not.toMatch(pattern),
  );

  it.each([
    /\bOffice\./,
    /\bwindow\./,
    /\bdocument\./,
    /\blocalStorage\b/,
    /\bsetTimeout\(/,
    /\bnew Date\b|\bDate\.now\b/,
    /Math\.random/,
  ])("holds nothing that matches %s: the same arguments give the same cells", (pattern) =>
    expect(script).not.toMatch(pattern),
  );
});
