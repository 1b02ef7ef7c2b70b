import { useCallback, useEffect, useRef, useState } from "react";
import { problemOf } from "./problem";
import { type Watched, watch } from "./workbookEvents";

/** What was last read from the workbook, or why it could not be read; `refresh` reads it again. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problem: string | undefined;
  readonly refresh: () => void;
}

/** Reads from the workbook whenever it may have changed; the result of an outdated reading is dropped. */
export function useReading<T>(
  watched: Watched,
  read: (context: Excel.RequestContext) => Promise<T>,
): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, "refresh">>({ value: undefined, problem: undefined });
  const reading = useRef(false);
  const isAsked = useRef(false);

  const refresh = useCallback(async () => {
    isAsked.current = true;
    if (reading.current) return;
    reading.current = true;
    // A change during a reading causes another one, and only the last result is kept.
    while (isAsked.current) {
      isAsked.current = false;
      const next = await attempt(read);
      if (!isAsked.current) setState((last) => ({ value: last.value, ...next }));
    }
    reading.current = false;
  }, [read]);

  useEffect(() => watch(watched, () => void refresh()), [watched, refresh]);
  return { ...state, refresh };
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
