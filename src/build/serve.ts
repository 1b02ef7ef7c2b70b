import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import path from "node:path";
import { fail } from "./fail";

const ROOT = path.resolve(__dirname, "../..");
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const GRID_PAGE = path.join(ROOT, "src/workbench/grid/index.html");
const HOST = "127.0.0.1";
/** Not 3000, where Excel looks for the development server. */
const FIRST_PORT = 3080;
const PORTS_TRIED = 100;

const OFFICE_TAG =
  /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["']?[^>]*><\/script>/g;
const LOCAL_TAGS = '<script src="workbench/host.js"></script><script src="office-js/office.js"></script>';

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Where the built files are. */
export interface ServedFolders {
  addin: string;
  workbench: string;
}

/** A running workbench. */
export interface Workbench {
  address: string;
  close(): Promise<void>;
}

/**
 * The task pane for the workbench: the built page with one tag replaced. Instead of office.js from Microsoft's
 * network it loads the simulated host and the same office.js from the npm package.
 */
export function workbenchPane(html: string): string {
  const tags = html.match(OFFICE_TAG) ?? [];
  if (tags.length !== 1)
    throw new Error(`The task pane has ${tags.length} tags that load office.js, not one.`);
  return html.replace(OFFICE_TAG, LOCAL_TAGS);
}

/** Serves the workbench on this computer only. Port 0 takes any; a port that is taken gives way to the next free one. */
export async function serveWorkbench(port: number, folders = builtFolders()): Promise<Workbench> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET");
    try {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      answer(response, decodeURIComponent(pathname), folders);
    } catch {
      refuse(response, 400, "Bad request");
    }
  });
  const taken = await listen(server, port, port + PORTS_TRIED);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${HOST}:${taken}/`, close };
}

function builtFolders(): ServedFolders {
  return { addin: path.join(ROOT, "dist"), workbench: path.join(ROOT, "dist-workbench") };
}

function answer(response: ServerResponse, pathname: string, { addin, workbench }: ServedFolders): void {
  if (pathname === "/") return send(response, GRID_PAGE);
  if (pathname === "/taskpane.html") {
    return sendText(response, workbenchPane(readFileSync(path.join(addin, "taskpane.html"), "utf8")));
  }
  const [first = "", ...rest] = pathname.slice(1).split("/");
  if (first === "workbench") return send(response, inside(workbench, rest.join("/")));
  if (first === "office-js") return send(response, inside(OFFICE_JS, rest.join("/")));
  send(response, inside(addin, pathname.slice(1)));
}

/** A file of a folder, or undefined for a path that would lead out of it. */
function inside(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, name);
  return file.startsWith(folder + path.sep) && !name.includes("\0") ? file : undefined;
}

function send(response: ServerResponse, file: string | undefined): void {
  if (!file || !existsSync(file) || !statSync(file).isFile()) return refuse(response, 404, "Not found");
  const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, headers(type)).end(readFileSync(file));
}

function sendText(response: ServerResponse, html: string): void {
  response.writeHead(200, headers(TYPES[".html"] ?? "")).end(html);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, headers("text/plain; charset=utf-8")).end(reason);
}

function headers(type: string): Record<string, string> {
  return { "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  server.listen(port, HOST);
  try {
    await once(server, "listening");
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (taken && port !== 0 && port < last) return listen(server, port + 1, last);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

/** Opens the user's browser, if there is one; the address is printed in any case. */
function openBrowser(address: string): void {
  if (process.env.CI || process.env.BROWSER === "none") return;
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.env.BROWSER || (process.platform === "darwin" ? "open" : "xdg-open"), address];
  const opened = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}

async function main(): Promise<void> {
  const { address } = await serveWorkbench(FIRST_PORT);
  console.log(`MEGAROTH workbench: ${address}`);
  openBrowser(address);
}

if (require.main === module) main().catch(fail);
