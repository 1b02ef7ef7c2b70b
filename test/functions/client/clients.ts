import { type Grid, type Value, callGrid } from "../../excel";

/** One client as labels and values; every test starts from a plain one. */
export type Inputs = Readonly<Record<string, Value>>;

export const plain: Inputs = {
  "Tax year": 2026,
  Age: 45,
  "Filing status": "MFJ",
  Compensation: 300000,
};

/** A client of whom nothing is missing or odd. */
export const settled: Inputs = {
  ...plain,
  Client: "Ada",
  "Spouse's pay": "None",
  Employer: 15000,
  "Prior-year wages": 150000,
  "After-tax allowed": true,
  "In-plan conversion": true,
  "In-service withdrawal": false,
  "Automatic conversion": true,
};

export function worksheet(inputs: Inputs): Grid {
  return callGrid("WORKSHEET", Object.entries(inputs));
}

/** The amount of one line of the worksheet. */
export function lineOf(inputs: Inputs, line: string): Value | undefined {
  return worksheet(inputs).find(([label]) => label === line)?.[1];
}

/** The texts of a client's flags, each of which names its authority. */
export function flagsOf(inputs: Inputs): string[] {
  const flags = worksheet(inputs).filter(([label]) => label === "Flag");
  for (const [, , authority] of flags) expect(authority).toMatch(/IRC|Reg\.|document|Assumption/);
  return flags.map(([, text]) => text as string);
}

/** The sentences of what could not be answered. */
export function problemsOf(inputs: Inputs): string[] {
  return worksheet(inputs)
    .filter(([label]) => label === "Problem")
    .map(([, sentence]) => sentence as string);
}

/** The clients as a table under the labels of the first, and its answers without the head. */
export function bookOf(...clients: Inputs[]): Grid {
  const heads = Object.keys(clients[0]!);
  return callGrid("BOOK", [heads, ...clients.map((each) => heads.map((head) => each[head] ?? ""))]).slice(1);
}

export const bookHeads = [
  "Client",
  "Deferral limit",
  "Employer",
  "After-tax room",
  "Per pay period",
  "Conversion tax as planned",
  "Conversion tax at year end",
  "Roth IRA limit",
  "Path",
  "Flags",
];

/** One answer of one client's row in BOOK. */
export function answerOf(inputs: Inputs, head: string): Value {
  return bookOf(inputs)[0]![bookHeads.indexOf(head)]!;
}
