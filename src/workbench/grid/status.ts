import { type Answers } from "./answers";
import { type Calculation } from "./calculation";
import { type UniverBook } from "./univer-book";
import { type Workbench } from "./workbench";

/** Shorter work is not shown. */
const LONG_MS = 300;
const TICK_MS = 100;

/** The parts of the line under the grid. */
export interface StatusLine {
  state: HTMLElement;
  progress: HTMLProgressElement;
  /** Announces to screen readers when long work begins and ends, and not each step of it. */
  announcement: HTMLElement;
  detail: HTMLElement;
}

interface Parts {
  workbench: Workbench;
  book: UniverBook;
  calculation: Calculation;
  answers: Answers;
}

/** Keeps the line under the grid: how far a long calculation is, and what lies behind an error in the selected cell. */
export function keepStatus(line: StatusLine, { workbench, book, calculation, answers }: Parts): void {
  let scheduled = false;
  let since: number | undefined;
  let before = 0;
  const refresh = (): void => {
    scheduled = false;
    const { asked, open } = answers.counts;
    since = calculation.running ? (since ?? performance.now()) : undefined;
    if (since === undefined) before = asked;
    const long = since !== undefined && performance.now() - since >= LONG_MS;
    showProgress(line, long ? { done: asked - before - open, total: asked - before } : undefined);
    showDetail(line.detail, workbench);
    if (since !== undefined) setTimeout(schedule, TICK_MS);
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

function showProgress(
  { state, progress, announcement }: StatusLine,
  work?: { done: number; total: number },
): void {
  const { done, total } = work ?? { done: 0, total: 0 };
  const count = `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`;
  const word = work ? "Calculating" : "Ready";
  state.textContent = total > 0 ? `${word} ${count}` : word;
  progress.hidden = total === 0;
  progress.max = Math.max(total, 1);
  progress.value = done;
  if (announcement.textContent !== word && (work || announcement.textContent !== ""))
    announcement.textContent = word;
}

function showDetail(detail: HTMLElement, workbench: Workbench): void {
  const { address, value, message } = workbench.selected();
  detail.hidden = message === "";
  detail.textContent = message === "" ? "" : `${address}  ${String(value)}  ${message}`;
}
