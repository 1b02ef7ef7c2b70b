import vm from "node:vm";
import type { Compiler } from "webpack";
import { labels } from "../rules/client/labels";
import { type Answered, type Cell, type Titled, helpPage, indexPage } from "./helpPage";
import type { Entry, Example } from "../functions/catalogue/entry";
import { entryOf } from "./reference";

type Implementation = (...passed: unknown[]) => Cell[][];

/** Writes a help page for every function from its own file, with answers from the functions just built. */
export class HelpPages {
  constructor(private readonly files: readonly string[]) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, (assets) => {
        if (compilation.errors.length > 0) return;
        const functions = evaluated(assets["functions.js"]!.source().toString());
        const entries = this.files.map(entryOf);
        const emit = (name: string, html: string) =>
          compilation.emitAsset(`help/${name}.html`, new sources.RawSource(html));
        for (const entry of entries) emit(entry.name, pageOf(entry, functions));
        emit("index", indexPage(entries));
      });
    });
  }
}

/** The functions of a built functions.js by name. */
function evaluated(code: string): Map<string, Implementation> {
  const functions = new Map<string, Implementation>();
  const runtime = {
    associate: (id: string, implementation: Implementation) => functions.set(id, implementation),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
  };
  vm.compileFunction(code, ["CustomFunctions"])(runtime);
  return functions;
}

function pageOf(entry: Entry, functions: ReadonlyMap<string, Implementation>): string {
  const answer = (example: Example): Answered => ({
    formula: example.line.replace(/ \/\/=>.*/, ""),
    grid: functions.get(entry.name)!(...matrices(entry, example.passed)),
  });
  return helpPage(entry, entry.examples.map(answer), [...worksheetOf(entry, functions), ...labelsOf(entry)]);
}

/** What EXPLAIN shows for the first example, of a function that has a worksheet. */
function worksheetOf({ name, examples }: Entry, functions: ReadonlyMap<string, Implementation>): Titled[] {
  const [first] = examples;
  const rows = first ? functions.get("EXPLAIN")!([[name]], first.passed.map(matrix)) : [];
  return rows.length > 1 ? [{ title: "The worksheet behind the first example", rows }] : [];
}

/** The vocabulary of the functions that read labels. */
function labelsOf({ name }: Entry): Titled[] {
  if (name !== "WORKSHEET" && name !== "BOOK") return [];
  const rows = Object.values(labels).map(({ label, meaning, byDefault, zero }) => [
    label,
    meaning,
    zero ? `${byDefault}; ${zero} for 0` : byDefault,
  ]);
  return [{ title: "Labels", rows: [["Label", "Meaning", "Default"], ...rows] }];
}

/** Arguments as Excel passes them: lone values as 1x1 matrices, what repeats in one list. */
function matrices({ parameters }: Entry, passed: readonly unknown[]): unknown[] {
  const at = parameters.findIndex((parameter) => parameter.repeating);
  const all = passed.map(matrix);
  return at < 0 ? all : [...all.slice(0, at), all.slice(at)];
}

function matrix(value: unknown): unknown {
  return value === null || Array.isArray(value) ? value : [[value]];
}
