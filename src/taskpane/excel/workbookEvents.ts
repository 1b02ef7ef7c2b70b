/** Selection: another cell or sheet is selected. Content: also, a cell is changed or calculated. */
export type Watched = "selection" | "content";

/** Calls the listener once its events are registered, and at every event. */
export function watch(watched: Watched, listener: () => void): () => void {
  let stop = register(watched, listener);
  // Excel raises no events while another workbook or window is in front.
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

/** Registers the events, and notifies once for whatever happened before. */
function register(watched: Watched, listener: () => void): () => void {
  const notify = () => Promise.resolve(listener());
  const registered = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onSelectionChanged.add(notify),
      worksheets.onActivated.add(notify),
    ];
    if (watched === "content")
      handlers.push(worksheets.onChanged.add(notify), worksheets.onCalculated.add(notify));
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
