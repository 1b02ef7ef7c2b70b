/** Selection: another cell or sheet is selected. Content: also, a cell is changed or calculated. */
export type Watched = "selection" | "content";

/** Calls the listener once Excel tells of what happens in the workbook, and whenever it does. */
export function watch(watched: Watched, listener: () => void): () => void {
  let stop = register(watched, listener);
  // Excel tells nothing of what happens while another workbook or window is in front.
  const look = () => {
    stop();
    stop = register(watched, listener);
  };
  window.addEventListener("focus", look);
  return () => {
    window.removeEventListener("focus", look);
    stop();
  };
}

/** Has Excel tell of events, and tells of what happened before it did. */
function register(watched: Watched, listener: () => void): () => void {
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
  registered.then(listener, listener);
  const stop = async () => {
    const { context, handlers } = await registered;
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
  return () => void stop().catch(() => undefined);
}
