import path from "node:path";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { entryOf, functionFiles } from "../../src/build/reference";
import type * as law from "../../src/law";
import { type TaxYear, cola, taxYears } from "../../src/law";
import type { meanings } from "../../src/rules/client/meanings";
import type * as assumed from "../../src/rules/limits/projectedLaw";
import { CellError, type Grid, type Value, asCells } from "../excel";

type Implementation = (...passed: unknown[]) => Grid;
interface Bundle {
  readonly functions: Readonly<Record<string, Implementation>>;
  readonly law: typeof law;
  readonly meanings: typeof meanings;
  readonly assumed: typeof assumed;
}
interface Published {
  readonly years: readonly TaxYear[];
  readonly quarters: Readonly<Record<string, number>>;
}

const entries = functionFiles().map((file) => ({ file, ...entryOf(file) }));
const parametersOf = new Map(entries.map(({ name, parameters }) => [name, parameters]));

/** The functions from source, without the files that say what is published: those they ask for. */
const script = buildSync({
  stdin: {
    contents: [
      `export * as law from "./src/law";`,
      `export { meanings } from "./src/rules/client/meanings";`,
      `export * as assumed from "./src/rules/limits/projectedLaw";`,
      ...entries.map(({ file, name }, k) => `import { ${name} as f${k} } from ${JSON.stringify(file)};`),
      `export const functions = { ${entries.map(({ name }, k) => `${name}: f${k}`).join(", ")} };`,
    ].join("\n"),
    resolveDir: path.resolve(__dirname, "../.."),
  },
  bundle: true,
  format: "cjs",
  write: false,
  external: ["./years", "./tables/cola.json"],
}).outputFiles[0]!.text;

/** The functions, called as Excel calls them, where other years and quarters of the CPI-U are published. */
export function underLaw({ years, quarters }: Published) {
  const published: Record<string, unknown> = {
    "./years": { __esModule: true, default: years },
    "./tables/cola.json": { ...cola, cpiThirdQuarter: quarters },
  };
  const bundle = { exports: {} as Bundle };
  const run = vm.compileFunction(script, ["module", "require", "CustomFunctions"]);
  run(bundle, (name: string) => published[name], { Error: CellError });
  const { functions, law, meanings, assumed } = bundle.exports;

  function callGrid(name: string, ...given: unknown[]): Grid {
    const parameters = parametersOf.get(name)!;
    const shaped = given.map((value, k) => {
      if (value === undefined || value === null) return null;
      return parameters[k]?.choices || Array.isArray(value) ? value : [[value]];
    });
    const repeatsFrom = parameters.findIndex(({ repeating }) => repeating);
    const passed =
      repeatsFrom < 0
        ? parameters.map((_, k) => shaped[k] ?? null)
        : [...shaped.slice(0, repeatsFrom), shaped.slice(repeatsFrom)];
    return asCells(() => functions[name]!(...passed));
  }

  function call(name: string, ...given: unknown[]): Value {
    return callGrid(name, ...given)[0]![0]!;
  }

  function errorOf(name: string, ...given: unknown[]): string {
    const { code, message } = call(name, ...given) as CellError;
    return `${code} ${message}`;
  }

  return { law, meanings, assumed, call, callGrid, errorOf };
}

/** As they answered when `last` was the last year held and no later CPI-U was published. */
export function asOf(last: number) {
  const quarters = Object.entries(cola.cpiThirdQuarter).filter(([year]) => Number(year) < last);
  return underLaw({
    years: taxYears.filter(({ year }) => year <= last),
    quarters: Object.fromEntries(quarters),
  });
}
