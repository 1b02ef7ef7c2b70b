/** What is found the first time it is asked for and kept, an error too. */
export function once<T>(find: () => T): () => T {
  let state: "new" | "found" | "failed" = "new";
  let kept: unknown;
  return () => {
    if (state === "new")
      try {
        kept = find();
        state = "found";
      } catch (thrown) {
        kept = thrown;
        state = "failed";
      }
    if (state === "failed") throw kept;
    return kept as T;
  };
}
