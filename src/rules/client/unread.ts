import type { LabelKey } from "./label";

/** A rule asked for a value that is missing or could not be read: what depends on it stays empty. */
export class Unread extends Error {
  constructor(
    readonly key: LabelKey,
    label: string,
  ) {
    super(`${label} is missing.`);
  }
}
