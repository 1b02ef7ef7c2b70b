import { useEffect, useRef } from "react";

/** Selection: another cell or sheet is selected. Content: also, a cell is changed or calculated. */
type Watched = "selection" | "content";

/** Calls the listener on what happens in the workbook, as long as the component is on the screen. */
export function useWorkbookEvents(watched: Watched, listener: () => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => watch(watched, () => latest.current()), [watched]);
}

function watch(watched: Watched, listener: () => void): () => void {
  const tell = () => Promise.resolve(listener());
  const registered = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
    ];
    if (watched === "content")
      handlers.push(worksheets.onChanged.add(tell), worksheets.onCalculated.add(tell));
    await context.sync();
    return { context, handlers };
  });
  // What happened before Excel listened is told of as well.
  void registered.then(listener);
  const stop = async () => {
    const { context, handlers } = await registered;
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
  return () => void stop().catch(() => undefined);
}
