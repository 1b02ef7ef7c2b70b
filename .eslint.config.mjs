import { createNodeResolver, importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

const extensions = [".ts", ".tsx", ".js", ".json"];

/** What each folder of src may import besides itself and packages. */
const core = ["law", "rules", "functions"];
const pane = ["taskpane/formula", "taskpane/answer", "taskpane/excel"];
const mayUse = {
  law: [],
  rules: ["law"],
  functions: ["law", "rules"],
  taskpane: core,
  "taskpane/formula": core,
  "taskpane/answer": [...core, "taskpane/formula"],
  "taskpane/excel": [...core, "taskpane/formula"],
  workbench: [],
  "workbench/host": [],
  build: [...core, ...pane, "workbench/host"],
};

const zones = Object.entries(mayUse).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: ".",
  except: ["./node_modules", "./package.json", ...[folder, ...others].map((each) => `./src/${each}`)],
  message: `src/${folder} may import from ${others.map((each) => `src/${each}`).join(", ") || "itself"} only.`,
}));

const tabs = ["cell", "reference"];
const betweenTabs = tabs.flatMap((tab) =>
  tabs
    .filter((other) => other !== tab)
    .map((other) => ({
      target: `./src/taskpane/${tab}`,
      from: `./src/taskpane/${other}`,
      message: "The tabs of the pane never import one another.",
    })),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createNodeResolver({ extensions })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...betweenTabs] }],
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
