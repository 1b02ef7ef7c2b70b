import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fromSource } from "./source";

/** Makes the functions from their sources once a run, before any test calls them. */
export default async function setup(): Promise<void> {
  const { script, json } = await fromSource();
  const folder = path.join(tmpdir(), `megaroth-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "functions.js"), script);
  writeFileSync(path.join(folder, "functions.json"), json);
  process.env.FUNCTIONS_FOLDER = folder;
}
