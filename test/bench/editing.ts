import { type OpenWorkbench, openWorkbench } from "../browser/page";
import { type Measure, ratio } from "./measure";

const SHEET = "Editing";
const ROWS = 1000;
const RUNS = 5;

/** Office.js returns results at most every half second: each run begins at rest. */
const REST_MS = 700;

/** What a run needs: the time until all is right, and the longest time without a frame meanwhile; in seconds. */
interface Run {
  until: number;
  held: number;
}

/** Editing a sheet that is filled down with 1,000 calls, against the least that the edit needs. */
export async function editing(): Promise<Measure[]> {
  const bench = await openWorkbench();
  try {
    const bare = await median(bench, (k) => calls(bench, 1, k));
    const bareAll = await median(bench, (k) => calls(bench, ROWS, k));
    await bench.page.evaluate((name) => void window.workbenchPort!.book.addSheet(name), SHEET);
    const empty = await median(bench, (k) => edit(bench, "L1", k + 1, "L1:L1"));
    await fill(bench);
    const unrelated = await median(bench, (k) => edit(bench, "L1", k + 1, "L1:L1"));
    const one = await median(bench, (k) => edit(bench, "D5", 1000 + k, "G5:G5"));
    const all = await median(bench, (k) => edit(bench, "J1", 100 * (k + 1), `G1:G${ROWS}`));
    const line = (what: string, measured: number, against: string, least: number): Measure => {
      return { what: `editing at 1,000 formulas: ${what}`, measured, against, ratio: ratio(measured, least) };
    };
    return [
      line("a cell that none reads", unrelated.until, "the same on an empty sheet", empty.until),
      line("an input of one, until its answer", one.until, "one call of the add-in", bare.until),
      line("an input of all, until all are right", all.until, "1,000 calls of the add-in", bareAll.until),
      line("longest without a frame meanwhile", all.held, "until all are right", all.until),
    ];
  } finally {
    await bench.close();
  }
}

async function median(bench: OpenWorkbench, run: (k: number) => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let k = 0; k < RUNS; k += 1) {
    await bench.settled();
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    runs.push(await run(k));
  }
  const middle = (of: (one: Run) => number): number => runs.map(of).sort((a, b) => a - b)[RUNS >> 1]!;
  return { until: middle(({ until }) => until), held: middle(({ held }) => held) };
}

/** So many calls of the add-in, without a grid. */
function calls(bench: OpenWorkbench, count: number, k: number): Promise<Run> {
  return bench.page.evaluate(
    async ([count, k]) => {
      const { functions } = window.workbench!.excel!;
      const start = performance.now();
      await Promise.all(
        Array.from({ length: count }, (_unused, i) =>
          functions.call("AFTERTAXROOM", [2026, 45, 300_000 + i, 24_500, 100 + k]),
        ),
      );
      return { until: (performance.now() - start) / 1000, held: 0 };
    },
    [count, k] as const,
  );
}

async function fill(bench: OpenWorkbench): Promise<void> {
  await bench.page.evaluate(
    ([name, rows]) => {
      const { workbench } = window;
      const count = Array.from({ length: rows }, (_unused, i) => i);
      workbench!.setCells(`${name}!J1`, [[0]]);
      workbench!.setCells(
        `${name}!B1`,
        count.map((i) => [25 + (i % 24), 150_000 + i, 100 + ((i * 31) % 23_000)]),
      );
      workbench!.setCells(
        `${name}!G1`,
        count.map((i) => [`=MEGAROTH.AFTERTAXROOM(2026,B${i + 1},C${i + 1},D${i + 1},$J$1)`]),
      );
    },
    [SHEET, ROWS] as const,
  );
  await bench.settled();
}

/** Writes a cell and watches, frame by frame, until every cell of a range has another number than before. */
function edit(bench: OpenWorkbench, at: string, content: number, watched: string): Promise<Run> {
  return bench.page.evaluate(
    async ([name, at, content, watched]) => {
      const workbench = window.workbench!;
      const before = workbench.values(`${name}!${watched}`).flat();
      const start = performance.now();
      let [last, held] = [start, 0];
      workbench.setCell(`${name}!${at}`, content);
      for (;;) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        [last, held] = [now, Math.max(held, now - last)];
        const values = workbench.values(`${name}!${watched}`).flat();
        if (values.every((value, i) => typeof value === "number" && value !== before[i]))
          return { until: (now - start) / 1000, held: held / 1000 };
      }
    },
    [SHEET, at, content, watched] as const,
  );
}
