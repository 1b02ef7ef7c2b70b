/** A client of the sample book. */
export interface SampleClient {
  name: string;
  age: number;
  filingStatus: string;
  compensation: number;
  deferrals: number;
  employer: number;
}

const FIRST = ["Ada", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Iris", "Jonas"];
const LAST = [
  "Abbott",
  "Brooks",
  "Castillo",
  "Dunn",
  "Ellis",
  "Foster",
  "Grant",
  "Hayes",
  "Ibarra",
  "Jensen",
];
const STATUSES = ["MFJ", "Single", "MFJ", "HOH", "MFJ", "MFS", "MFJ", "Single", "QSS", "MFJ"];

/** Nobody invented defers more than anyone may. */
const MOST_DEFERRED = 24000;

/** A sequence of numbers from 0 up to a bound, the same on every run (Lehmer's generator). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}

/** 100 invented clients. */
export const clients: SampleClient[] = createClients();

function createClients(): SampleClient[] {
  const next = sequence(2026);
  return Array.from({ length: 100 }, (_unused, i) => {
    const age = 25 + next(45);
    const compensation = 40000 + 500 * next(840);
    const most = Math.min(MOST_DEFERRED, compensation);
    const share = [0.5, 0.75, 1, 1][next(4)] ?? 1;
    return {
      name: `${FIRST[i % 10]} ${LAST[Math.floor(i / 10)]}`,
      age,
      filingStatus: STATUSES[next(10)] ?? "Single",
      compensation,
      deferrals: Math.floor((most * share) / 250) * 250,
      employer: Math.round((compensation * (2 + next(7))) / 100),
    };
  });
}
