import { findBrowser } from "../../src/build/browser";

/** Finds the browser once, before any worker starts: the packaged one unpacks itself to fixed places. */
export default async function setup(): Promise<void> {
  try {
    process.env.CHROME_PATH = await findBrowser();
  } catch {
    // Only the tests that need a browser fail, and say so.
  }
}
