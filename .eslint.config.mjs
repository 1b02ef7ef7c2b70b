import { createNodeResolver, importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

const extensions = [".ts", ".tsx", ".js", ".json"];

// Imports run one way; each folder may use what stands left of it.
const order = ["law", "rules", "functions", "sheets", "taskpane"];
const oneWay = order.map((folder, k) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: order.slice(0, k + 1).map((allowed) => `./${allowed}`),
  message: `${folder} may import from ${order.slice(0, k + 1).join(", ")} only.`,
}));

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createNodeResolver({ extensions })] },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...oneWay,
            {
              target: "./src/workbench",
              from: "./src",
              except: ["./workbench"],
              message: "The workbench knows the built add-in, not its sources.",
            },
          ],
        },
      ],
      "import-x/no-unresolved": "off",
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: "error",
    },
  },
  {
    // The Excel boundary: the metadata generator reads parameters as they are written and knows any[][] only; the
    // function hands on what it was passed.
    files: ["src/functions/*/[A-Z]*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unused-vars": ["error", { args: "none" }],
      "prefer-rest-params": "off",
    },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
