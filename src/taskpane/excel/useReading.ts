import { useCallback, useEffect, useRef, useState } from "react";
import { problemOf } from "./problem";
import { type Watched, watch } from "./workbookEvents";

/** What was read of the workbook last, or why it could not be read; `again` reads it anew. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problem: string | undefined;
  readonly again: () => void;
}

/** Reads something of the workbook whenever that may have changed; what comes of an older reading is dropped. */
export function useReading<T>(
  watched: Watched,
  read: (context: Excel.RequestContext) => Promise<T>,
): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, "again">>({ value: undefined, problem: undefined });
  const reading = useRef(false);
  const isAsked = useRef(false);

  const again = useCallback(async () => {
    isAsked.current = true;
    if (reading.current) return;
    reading.current = true;
    // What happens while it is read is read once more, and only what was read last is kept.
    while (isAsked.current) {
      isAsked.current = false;
      const next = await attempt(read);
      if (!isAsked.current) setState((last) => ({ value: last.value, ...next }));
    }
    reading.current = false;
  }, [read]);

  useEffect(() => watch(watched, () => void again()), [watched, again]);
  return { ...state, again };
}

async function attempt<T>(
  read: (context: Excel.RequestContext) => Promise<T>,
): Promise<{ value?: T; problem: string | undefined }> {
  try {
    return { value: await Excel.run({ delayForCellEdit: true }, read), problem: undefined };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
