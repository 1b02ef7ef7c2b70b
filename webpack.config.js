require("tsx/cjs");

const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { HelpPages } = require("./src/build/help.ts");
const { FunctionMetadata } = require("./src/build/metadata.ts");
const { ThirdPartyNotices } = require("./src/build/notices.ts");
const { entryOf, functionFiles } = require("./src/build/reference.ts");
const { manifestFor, servedFrom } = require("./src/build/manifest.ts");

const source = path.resolve(__dirname, "src");
const files = functionFiles();

const common = {
  target: ["web", "es2021"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
};

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** The add-in as it is installed: everything in dist/ and nothing else. */
const addin = {
  ...common,
  name: "addin",
  // The pane shares the functions' own modules: the page has loaded functions.js before.
  entry: {
    functions: files,
    taskpane: { import: path.join(source, "taskpane/index.tsx"), dependOn: "functions" },
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    globalObject: "globalThis",
    clean: true,
  },
  devtool: false,
  module: { rules: [typescript] },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
    new FunctionMetadata("functions.json", servedFrom(process.env.ADDIN_URL)),
    new DefinePlugin({
      FUNCTION_REFERENCE: DefinePlugin.runtimeValue(() => JSON.stringify(files.map(entryOf)), {
        fileDependencies: files,
      }),
    }),
    new HelpPages(files),
    new ThirdPartyNotices("THIRD-PARTY-NOTICES.txt"),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), process.env.ADDIN_URL) },
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "src/functions/functions.html" },
        { from: "src/taskpane/taskpane.html" },
        { from: "src/build/help.css", to: "help/help.css" },
      ],
    }),
  ],
};

/** The embedded host for development and tests; it never ships in the add-in. */
const workbench = {
  ...common,
  name: "workbench",
  entry: {
    host: path.join(source, "workbench/host/index.ts"),
    workbench: path.join(source, "workbench/grid/index.ts"),
  },
  output: { path: path.resolve(__dirname, "dist-workbench"), filename: "[name].js", clean: true },
  devtool: false,
  // Minimizing the grid's engine takes most of a minute and 2 GB, for a page that is only served locally.
  optimization: { minimize: false },
  module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
};

/** webpack-dev-server over https for real Excel; the certificate is asked for only then. */
async function forExcel() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions().catch((error) => {
    throw new Error(
      `Excel needs https, and the development certificate could not be installed: ${error.message}`,
    );
  });
  return {
    // Excel on the web asks for functions.json from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options },
    port: process.env.npm_package_config_dev_server_port || 3000,
    hot: false,
    liveReload: false,
    client: false,
  };
}

module.exports = async (env) => [
  env.WEBPACK_SERVE ? { ...addin, devServer: await forExcel() } : addin,
  workbench,
];
