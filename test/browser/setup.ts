import { findBrowser } from "../../src/build/browser";
import bundle from "../bundle";

/** Bundles the functions and finds the browser once, before any worker starts: the packaged one unpacks itself to fixed places. */
export default async function setup(): Promise<void> {
  await bundle();
  try {
    process.env.CHROME_PATH = await findBrowser();
  } catch {
    // Only the tests that need a browser fail, and say so.
  }
}
