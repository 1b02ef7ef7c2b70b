import { readFileSync } from "node:fs";
import path from "node:path";
import { asOf } from "../../law/underLaw";

test("it names the version of package.json and the law through the last year held, with its publications", () => {
  const project = readFileSync(path.resolve(__dirname, "../../../package.json"), "utf8");
  const { version } = JSON.parse(project) as { version: string };
  expect(asOf(2026).call("VERSION")).toBe(
    `MEGAROTH ${version}, law through 2026: Notice 2025-67, Rev. Proc. 2025-32`,
  );
});
