import { logErrorMessage } from "office-addin-cli";

/** Ends a script with the reason it failed, in the format of Microsoft's own add-in tools. */
export function fail(error: unknown): void {
  logErrorMessage(error);
  process.exitCode = 1;
}
