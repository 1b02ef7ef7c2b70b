import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { type Plugin } from "esbuild";
import { bundleFunctions } from "../src/build/bundle";
import { completed } from "../src/build/metadata";
import { functionFiles } from "../src/build/reference";

/** A file with a planted fault in the place of the true one. */
const mutant: Plugin = {
  name: "mutant",
  setup: ({ onLoad }) => {
    const { MUTANT_FILE, MUTANT_TEXT } = process.env;
    onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
      file === MUTANT_FILE ? { contents: MUTANT_TEXT!, loader: "ts" } : undefined,
    );
  },
};

/** Before the tests of a run: functions.js and functions.json from the sources of this moment, in a folder of this run. */
export default async function bundle(): Promise<void> {
  if (process.env.FUNCTIONS_FOLDER) return;
  const folder = mkdtempSync(path.join(tmpdir(), "megaroth-"));
  const [script, metadata] = await Promise.all([
    bundleFunctions([mutant]),
    generateCustomFunctionsMetadata(functionFiles()),
  ]);
  if (metadata.errors.length > 0) throw new Error(metadata.errors.join("\n"));
  writeFileSync(path.join(folder, "functions.js"), script);
  writeFileSync(
    path.join(folder, "functions.json"),
    completed(metadata.metadataJson, "https://localhost:3000"),
  );
  process.env.FUNCTIONS_FOLDER = folder;
}
