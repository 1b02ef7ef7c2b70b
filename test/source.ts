import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { type Plugin, build } from "esbuild";
import path from "node:path";
import { servedFrom } from "../src/build/manifest";
import { completed } from "../src/build/metadata";
import { functionFiles } from "../src/build/reference";

/** Puts the mutant of `npm run mutate` in the place of its file. */
const mutant: Plugin = {
  name: "mutant",
  setup({ onLoad }) {
    const { MUTANT_FILE: file, MUTANT_TEXT: contents } = process.env;
    onLoad({ filter: /\.ts$/ }, (asked) => (asked.path === file ? { contents, loader: "ts" } : undefined));
  },
};

/** What functions.js and functions.json hold, made from the sources in a moment. */
export async function fromSource(): Promise<{ script: string; json: string }> {
  const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const lines = associate.map(
    ({ id, functionName, sourceFileName }) =>
      `import { ${functionName} } from ${JSON.stringify(sourceFileName)}; CustomFunctions.associate("${id}", ${functionName});`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: path.resolve(__dirname, "..") },
    bundle: true,
    format: "iife",
    target: "es2021",
    write: false,
    plugins: [mutant],
  });
  return { script: outputFiles[0]!.text, json: completed(metadataJson, servedFrom(process.env.ADDIN_URL)) };
}
