const { transformSync } = require("esbuild");

/** TypeScript for jest; MUTANT_FILE with MUTANT_TEXT stands for a file with a planted fault (see test/mutate). */
function process(text, file) {
  const source = file === globalThis.process.env.MUTANT_FILE ? globalThis.process.env.MUTANT_TEXT : text;
  const loader = file.endsWith("x") ? "tsx" : "ts";
  return transformSync(source, {
    loader,
    format: "cjs",
    target: "node20",
    jsx: "automatic",
    sourcemap: "inline",
    sourcefile: file,
  });
}

/** A mutant has a key of its own, so that no later run finds it in jest's cache. */
function getCacheKey(text, file) {
  const { MUTANT_FILE, MUTANT_TEXT } = globalThis.process.env;
  return require("node:crypto")
    .createHash("sha1")
    .update(file === MUTANT_FILE ? `mutant ${MUTANT_TEXT}` : text)
    .update(file)
    .digest("hex");
}

module.exports = { process, getCacheKey };
