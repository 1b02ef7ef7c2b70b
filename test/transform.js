const { createHash } = require("node:crypto");
const { transformSync } = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  supported: { "dynamic-import": false },
  jsx: "automatic",
  sourcemap: "inline",
};

/** The text of a file; for the one that `npm run mutate` has changed, the mutant. */
function textOf(file, text) {
  return file === process.env.MUTANT_FILE ? process.env.MUTANT_TEXT : text;
}

/** TypeScript as jest runs it: esbuild takes the types off. */
module.exports = {
  getCacheKey: (text, file) =>
    createHash("sha256")
      .update(JSON.stringify([options, file, textOf(file, text)]))
      .digest("hex"),
  process: (text, file) =>
    transformSync(textOf(file, text), {
      ...options,
      sourcefile: file,
      loader: file.endsWith("x") ? "tsx" : "ts",
    }),
};
