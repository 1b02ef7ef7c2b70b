import { type Calculation } from "./calculation";
import { type UniverBook } from "./univer-book";
import { type Workbench } from "./workbench";

/** Keeps the line under the grid: whether it calculates, and what lies behind an error in the selected cell. */
export function keepStatus(
  { state, detail }: { state: HTMLElement; detail: HTMLElement },
  { workbench, book, calculation }: { workbench: Workbench; book: UniverBook; calculation: Calculation },
): void {
  let scheduled = false;
  const refresh = (): void => {
    scheduled = false;
    state.textContent = workbench.calculating ? "Calculating" : "Ready";
    const { address, value, message } = workbench.selected();
    detail.hidden = message === "";
    detail.textContent = message === "" ? "" : `${address}  ${String(value)}  ${message}`;
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(refresh);
  };
  calculation.onChange(schedule);
  calculation.onApplied(schedule);
  book.listen(schedule);
  schedule();
}
