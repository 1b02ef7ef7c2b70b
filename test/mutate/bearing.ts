import { buildSync } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionFiles } from "../../src/build/reference";

const root = path.resolve(__dirname, "../..");

/** The files that each of some files takes in, itself among them. */
function inputsOf(files: readonly string[]): Map<string, string[]> {
  const { metafile } = buildSync({
    entryPoints: [...files],
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    write: false,
    outdir: "nowhere",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, inputs }) => [
      path.join(root, entryPoint!),
      Object.keys(inputs).map((each) => path.join(root, each)),
    ]),
  );
}

/** The unit tests that bear on a source: they import it, or speak of a function that does, or of all functions. */
export function testsBearingOn(file: string): string[] {
  const names = [...inputsOf(functionFiles())].flatMap(([each, inputs]) =>
    inputs.includes(file) ? path.basename(each, ".ts") : [],
  );
  const spoken = new RegExp(`\\b(${["functionFiles", ...names].join("|")})\\b`);
  const tests = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".test.ts") && !/^(build|browser|workbench|taskpane|mutate)\b/.test(each))
    .map((each) => path.join(root, "test", each));
  return [...inputsOf(tests)].flatMap(([test, inputs]) => {
    const ours = inputs.filter((each) => each.startsWith(path.join(root, "test")));
    const speaks = ours.some((each) => spoken.test(readFileSync(each, "utf8")));
    return speaks || inputs.includes(file) ? test : [];
  });
}
