import { readFileSync } from "node:fs";
import path from "node:path";
import { call } from "../../excel";

test("it names the version of package.json and the law through 2026 with its publications", () => {
  const project = readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8");
  const { version } = JSON.parse(project) as { version: string };
  expect(call("VERSION")).toBe(`MEGAROTH ${version}, law through 2026: Notice 2025-67, Rev. Proc. 2025-32`);
});
