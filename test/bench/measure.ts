/** One line of the benchmark: what was measured and how it compares within the same run. */
export interface Measure {
  readonly what: string;
  readonly measured: number | string;
  readonly against: string;
  readonly ratio: string;
}

/** The median time of some runs, in seconds, after as many to warm up. */
export function seconds(run: () => unknown, runs = 9): number {
  for (let k = 0; k < runs; k += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]! / 1000;
}

export function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)} x`;
}
