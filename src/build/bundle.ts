import path from "node:path";
import { type Plugin, build } from "esbuild";
import { functionFiles } from "./reference";

/** The functions bundled from their sources in a moment, as functions.js is from the build; a plugin may replace files. */
export async function bundleFunctions(plugins: Plugin[] = []): Promise<string> {
  const associations = functionFiles().map((file) => {
    const name = path.basename(file, ".ts");
    return `import { ${name} } from ${JSON.stringify(file)};\nCustomFunctions.associate("${name}", ${name});`;
  });
  const { outputFiles } = await build({
    stdin: { contents: associations.join("\n"), resolveDir: __dirname, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2021",
    plugins,
  });
  return outputFiles[0]!.text;
}
