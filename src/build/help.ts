import { createRequire } from "node:module";
import type { Compiler } from "webpack";
import { amountText } from "../functions/catalogue/amount";
import type { Entry, Example } from "../functions/catalogue/entry";
import type { Cell } from "../functions/kit/cells";
import { explainedFunction, explainedNames, type ExplainedLine } from "../functions/kit/explained";
import { unitIn } from "../functions/kit/table";
import { labelKeys, labels } from "../rules/client/labels";
import { meanings } from "../rules/client/meanings";
import { type Answered, type Table, helpPage, indexPage } from "./helpPage";
import { entryOf } from "./reference";

type Implementation = (...passed: unknown[]) => Cell[][];

/** Writes a help page for every function from its own file, with the answers of the function to its examples. */
export class HelpPages {
  constructor(private readonly files: readonly string[]) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        if (compilation.errors.length > 0) return;
        const functions = loaded(this.files);
        const entries = this.files.map(entryOf);
        const emit = (name: string, html: string) =>
          compilation.emitAsset(`help/${name}.html`, new sources.RawSource(html));
        for (const entry of entries) emit(entry.name, pageOf(entry, functions));
        emit("index", indexPage(entries));
      });
    });
  }
}

/** What the functions need of the custom-functions runtime. */
const runtime = {
  Error: class {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  },
};

/** The functions by name. */
function loaded(files: readonly string[]): Map<string, Implementation> {
  Object.assign(globalThis, { CustomFunctions: runtime });
  const load = createRequire(__filename);
  const modules = files.map((file) => load(file) as Record<string, Implementation>);
  return new Map(
    modules.flatMap((each) => Object.entries(each).filter(([name]) => /^[A-Z0-9]+$/.test(name))),
  );
}

function pageOf(entry: Entry, functions: ReadonlyMap<string, Implementation>): string {
  const examples = entry.examples.map((example) => answered(entry, example, functions));
  return helpPage(entry, examples, [...worksheetOf(entry), ...labelsOf(entry)]);
}

function answered(entry: Entry, example: Example, functions: ReadonlyMap<string, Implementation>): Answered {
  const formula = example.line.replace(/ \/\/=>.*/, "");
  const lines = explained(entry, example);
  const answer = lines[lines.length - 1];
  if (answer) return { formula, rows: [[amountText(answer.amount, answer.unit)]] };
  const [heads = [], ...rows] = functions.get(entry.name)!(...matrices(entry, example.passed));
  const texts = rows.map((row) => row.map((cell, k) => amountText(cell, unitIn(entry.name, k, row[0]))));
  return { formula, rows: [heads.map(String), ...texts] };
}

/** The worksheet behind an example; empty for a function without one. */
function explained({ name }: Entry, { passed }: Example): ExplainedLine[] {
  return explainedNames().includes(name) ? explainedFunction(name).explain(passed.map(matrix)) : [];
}

function worksheetOf(entry: Entry): Table[] {
  const [first] = entry.examples;
  const lines = first ? explained(entry, first) : [];
  if (lines.length === 0) return [];
  const rows = lines.map(({ label, amount, unit, authority }) => [
    label,
    amountText(amount, unit),
    authority,
  ]);
  return [
    { title: "The worksheet behind the first example", rows: [["Step", "Amount", "Authority"], ...rows] },
  ];
}

/** The vocabulary of the functions that read labels. */
function labelsOf({ name }: Entry): Table[] {
  if (!["WORKSHEET", "HOUSEHOLD", "BOOK"].includes(name)) return [];
  const rows = labelKeys.map((key) => {
    const { label, byDefault, blank, words = {} } = labels[key];
    return [label, meanings[key], blank && "None" in words ? `${byDefault}; None for 0` : byDefault];
  });
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
