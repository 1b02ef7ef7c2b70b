import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

/** Writes the license of every package in the bundles, as those licenses require. */
export class ThirdPartyNotices {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const notices = [...packagesIn(compilation)].sort().map(notice);
        compilation.emitAsset(this.file, new compiler.webpack.sources.RawSource(notices.join("\n")));
      });
    });
  }
}

function packagesIn(compilation: Compilation): Set<string> {
  const folders = new Set<string>();
  for (const module of compilation.modules)
    for (const { resource } of insides(module)) {
      const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "");
      if (found && compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) folders.add(found[0]);
    }
  return folders;
}

/** A module's files; webpack joins many into one. */
function insides(module: Module): { resource?: string }[] {
  return "modules" in module
    ? (module.modules as { resource?: string }[])
    : [module as { resource?: string }];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license: string;
  };
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  if (texts.length === 0) texts.push(without(name, license));
  return [`${name} ${version} (${license})`, "", ...texts, "", "-".repeat(78), ""].join("\n");
}

/** The license of a package that comes without its text: that of its repository. */
function without(name: string, license: string): string {
  if (name !== "@fluentui/react-icons" || license !== "MIT")
    throw new Error(`${name} comes without the text of its license (${license}).`);
  const text = readFileSync(
    path.join(path.dirname(require.resolve("@fluentui/react-components/package.json")), "LICENSE"),
    "utf8",
  );
  return text.trim();
}
