import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveWorkbench, type Workbench, workbenchPane } from "../../src/build/serve";

const TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const LOCAL = '<script src="workbench/host.js"></script><script src="office-js/office.js"></script>';

describe("the task pane in the workbench", () => {
  it.each([TAG, TAG.replaceAll('"', "'"), TAG.replaceAll('"', "")])("finds the tag in %s", (tag) => {
    expect(workbenchPane(`<head>${tag}<script src="functions.js"></script></head>`)).toBe(
      `<head>${LOCAL}<script src="functions.js"></script></head>`,
    );
  });

  it("is refused where there is no such tag, or more than one", () => {
    expect(() => workbenchPane("<head></head>")).toThrow("0 tags");
    expect(() => workbenchPane(TAG + TAG)).toThrow("2 tags");
  });
});

describe("the server of the workbench", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const folders = { addin: path.join(folder, "dist"), workbench: path.join(folder, "dist-workbench") };
  let workbench: Workbench;

  beforeAll(async () => {
    mkdirSync(path.join(folders.addin, "assets"), { recursive: true });
    mkdirSync(folders.workbench);
    writeFileSync(path.join(folder, "secret.txt"), "secret");
    writeFileSync(path.join(folders.addin, "taskpane.html"), TAG);
    writeFileSync(path.join(folders.addin, "functions.json"), "{}");
    writeFileSync(path.join(folders.addin, "assets/icon-16.png"), "png");
    writeFileSync(path.join(folders.workbench, "host.js"), "host");
    workbench = await serveWorkbench(0, folders);
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  const get = (name: string): Promise<Response> => fetch(new URL(name, workbench.address));

  it.each([
    ["", "text/html; charset=utf-8"],
    ["taskpane.html", "text/html; charset=utf-8"],
    ["functions.json", "application/json; charset=utf-8"],
    ["assets/icon-16.png", "image/png"],
    ["workbench/host.js", "text/javascript; charset=utf-8"],
    ["office-js/office.js", "text/javascript; charset=utf-8"],
  ])("serves /%s as %s", async (name, type) => {
    const response = await get(name);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it.each(["nothing.js", "assets", "workbench/", "office-js/none.js"])("has no /%s", async (name) => {
    expect((await get(name)).status).toBe(404);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/workbench/..%2f..%2fsecret.txt",
    "/%00",
    "/%zz",
    "//",
    "http://[",
  ])("refuses the path %s", async (name) => {
    const { hostname, port } = new URL(workbench.address);
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path: name }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect([400, 404]).toContain(status);
  });

  it("answers no other method than GET", async () => {
    expect((await fetch(workbench.address, { method: "POST" })).status).toBe(405);
  });

  it("takes the next free port where one is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const second = await serveWorkbench(port, folders);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
    other.close();
  });
});
