const { transformSync } = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  supported: { "dynamic-import": false },
  jsx: "automatic",
  sourcemap: "inline",
};

/** TypeScript as jest runs it: esbuild takes the types off. */
module.exports = {
  process: (text, sourcefile) =>
    transformSync(text, { ...options, sourcefile, loader: sourcefile.endsWith("x") ? "tsx" : "ts" }),
};
