import { type Value, associated } from "../excel";
import { type Measure, ratio, seconds } from "./measure";

type Column = Value[][];
const columns = ["year", "age", "compensation", "deferrals", "employer"] as const;
type Clients = Record<(typeof columns)[number], Column>;

/** Invented clients, the same every run: a column an argument, as Excel passes a range. */
function clients(rows: number): Clients {
  const column = (value: (row: number) => number): Column =>
    Array.from({ length: rows }, (_, row) => [value(row)]);
  return {
    year: column((row) => 2025 + (row % 2)),
    age: column((row) => 25 + (row % 45)),
    compensation: column((row) => 60_000 + ((row * 7919) % 400_000)),
    deferrals: column((row) => 100 + ((row * 31) % 23_000)),
    employer: column((row) => 100 + ((row * 17) % 30_000)),
  };
}

interface Limits {
  deferral: number;
  additions: number;
  catchUp: number;
  superCatchUp: number;
}

const limits: Record<number, Limits> = {
  2025: { deferral: 23_500, additions: 70_000, catchUp: 7_500, superCatchUp: 11_250 },
  2026: { deferral: 24_500, additions: 72_000, catchUp: 8_000, superCatchUp: 11_250 },
};

const cent = (dollars: number): number => Math.round(dollars * 100) / 100;

/** The arithmetic of the room on the same arrays, without reading kinds, worksheets or helpful errors. */
function bareLoop(passed: Clients): Column {
  const rows = passed.year.length;
  const answers: Column = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const { deferral, additions, catchUp, superCatchUp } = limits[passed.year[row]![0] as number]!;
    const age = passed.age[row]![0] as number;
    const pay = cent(passed.compensation[row]![0] as number);
    const deferred = cent(passed.deferrals[row]![0] as number);
    const employer = cent(passed.employer[row]![0] as number);
    const ageCatchUp = age < 50 ? 0 : age >= 60 && age <= 63 ? superCatchUp : catchUp;
    if (deferred > Math.min(deferral + ageCatchUp, pay)) throw new Error("deferrals over the limit");
    const regular = cent(deferred - Math.max(0, deferred - deferral));
    const underLimit = cent(Math.min(additions, pay) - regular - employer);
    answers[row] = [Math.max(0, Math.min(underLimit, cent(pay - deferred)))];
  }
  return answers;
}

function lifted(passed: Clients): Column {
  return associated.get("AFTERTAXROOM")!(...columns.map((column) => passed[column]), null, null, null);
}

function agree(rows: number): void {
  const passed = clients(rows);
  const [ours, bare] = [lifted(passed), bareLoop(passed)];
  if (ours.some(([room], row) => room !== bare[row]![0])) throw new Error("The bare loop answers otherwise.");
}

/** One call over many rows against a bare loop over the same arrays, and its growth. */
export function liftedAgainstLoop(): Measure[] {
  agree(100_000);
  const [few, many] = [clients(100_000), clients(1_048_576)];
  const loop = seconds(() => bareLoop(few));
  const call = seconds(() => lifted(few));
  const large = seconds(() => lifted(many), 3);
  return [
    {
      what: "AFTERTAXROOM, one call over 100,000 rows",
      measured: call,
      against: "bare loop on the same arrays",
      ratio: ratio(call, loop),
    },
    {
      what: "the same over 1,048,576 rows (the core, not Excel)",
      measured: large,
      against: "10.5 times 100,000 rows",
      ratio: ratio(large, call * 10.48576),
    },
  ];
}
