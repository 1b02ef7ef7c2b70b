/** A rule asked for a value that is missing or could not be read: what depends on it stays empty. */
export class Unread extends Error {
  constructor(readonly label: string) {
    super(`${label} is missing.`);
  }
}
