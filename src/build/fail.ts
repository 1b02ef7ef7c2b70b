import { logErrorMessage } from "office-addin-cli";

/** Ends a script with the reason it failed, as Microsoft's own add-in tools word it. */
export function fail(error: unknown): void {
  logErrorMessage(error);
  process.exitCode = 1;
}
