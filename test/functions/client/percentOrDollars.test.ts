import { type Value, tells } from "../../excel";
import { type Inputs, answerOf, flagsOf, lineOf, plain, problemsOf } from "./clients";

// Pay 100,000; deferrals of 10,000; what is asked of each value is told alike by the sheet and by the book.
const client: Inputs = { ...plain, "Spouse's pay": "None", Compensation: 100000, Deferrals: 10000 };

/** The room without the contributions of the employer: 72,000 - 10,000. */
const room = 62000;

function roomsOf(more: object): [Value | undefined, Value] {
  const inputs = { ...client, ...more };
  return [lineOf(inputs, "After-tax room"), answerOf(inputs, "After-tax room")];
}

/** What is wrong with a client, by the sheet; the book must say the same. */
function problemOf(more: object): string {
  const inputs = { ...client, ...more };
  const [problem = ""] = problemsOf(inputs);
  expect(answerOf(inputs, "Flags")).toContain(problem);
  expect(roomsOf(more)).toEqual(["", ""]);
  return problem;
}

describe("Employer", () => {
  test.each<[employer: Value, contributions: number]>([
    [0, 0],
    ["None", 0],
    [0.01, 1000],
    [0.08, 8000],
    ["8%", 8000],
    ["6", NaN],
    [100, 100],
    [5000, 5000],
    ["$60", 60],
    ["$5,000", 5000],
    ["10% match", 10000],
    ["10% nonelective", 10000],
    ["50% up to $3,000", 3000],
  ])("%p is %d", (employer, contributions) => {
    if (Number.isNaN(contributions))
      return tells(problemOf({ Employer: employer }), "Employer was | Write 6%");
    expect(roomsOf({ Employer: employer })).toEqual([room - contributions, room - contributions]);
  });

  test.each<[employer: Value, instead: string]>([
    [0.0801, "Write 8.01% match (dollar for dollar) or 8.01% nonelective (whatever is deferred)."],
    [0.25, "Write 25% match (dollar for dollar) or 25% nonelective"],
    [0.2501, "25.01% of what? Write 25.01% of 6%."],
    [1, "100% of what?"],
    [1.01, '1.01 is 1.01 dollars. Write 1.01%, 50% of 1.01%, or "$1.01" as text.'],
    [10, 'Write 10% match, 10% nonelective, or "$10" as text.'],
    [99.99, 'Write 99.99% of 6%, or "$99.99" as text.'],
    [-5, "dollars from $100"],
    ["lots", "match formula"],
  ])("%p is refused: %s", (employer, instead) => {
    tells(problemOf({ Employer: employer }), `Employer was | ${instead}`);
  });
});

describe("Deferrals", () => {
  // 72,000 less what is deferred; the limit of 2026 at 45 is 24,500.
  test.each<[deferrals: Value, deferred: number]>([
    ["None", 0],
    ["Max", 24500],
    [0.0001, 10],
    [0.08, 8000],
    ["8%", 8000],
    [1, 24500],
    [100, 100],
    ["24,500", 24500],
    ["$60", 60],
  ])("%p are %d", (deferrals, deferred) => {
    expect(roomsOf({ Deferrals: deferrals })).toEqual([72000 - deferred, 72000 - deferred]);
  });

  test.each<[deferrals: Value, instead: string]>([
    [1.01, 'Write 1.01% or, for dollars, "$1.01" as text.'],
    [8, 'Write 8% or, for dollars, "$8" as text.'],
    [99.99, "Write 99.99%"],
    [-1, "dollars from $100"],
  ])("%p are refused: %s", (deferrals, instead) => {
    tells(problemOf({ Deferrals: deferrals }), `Deferrals was | ${instead}`);
  });
});

describe("Plan after-tax cap", () => {
  test.each<[cap: Value, left: number]>([
    [0, room],
    ["None", room],
    [0.1, 10000],
    ["10%", 10000],
    [1, room],
    [100, 100],
    ["$60", 60],
  ])("%p leaves %d", (cap, left) => {
    expect(roomsOf({ "Plan after-tax cap": cap })).toEqual([left, left]);
  });

  test.each([1.01, 10, 99.99])("%d is refused", (cap) => {
    tells(problemOf({ "Plan after-tax cap": cap }), `Plan after-tax cap was ${cap} | Write ${cap}%`);
  });
});

test.each([
  "Compensation",
  "After-tax to date",
  "Deferrals elsewhere",
  "Prior-year wages",
  "Other pay",
  "Budget",
])("%s of 0.06 looks like a percent, and $1 does not", (label) => {
  for (const slip of [0.06, 0.99, "0.5", "6%"]) {
    const inputs = { ...client, [label]: slip };
    tells(problemsOf(inputs)[0]!, `${label} was`);
    expect(answerOf(inputs, "Flags")).toContain(`${label} was`);
  }
  expect(problemsOf({ ...client, Deferrals: "None", [label]: 1 })).toEqual([]);
});

test.each<[label: string, within: number, beyond: number]>([
  ["State rate", 0.2, 0.2001],
  ["Expected return", 0.3, 0.3001],
  ["Expected return", -0.9, -0.91],
  ["Election step", 0.1, 0.1001],
  ["Tax rate later", 0.6, 0.6001],
])("%s of %d is a rate, and of %d is none", (label, within, beyond) => {
  expect(problemsOf({ ...client, [label]: within })).toEqual([]);
  for (const wrong of [beyond, 5])
    tells(problemsOf({ ...client, [label]: wrong })[0]!, `${label} was ${wrong}`);
});

test("incomes may be negative, and text of a CRM export is read", () => {
  const typed = { "Filing status": "Married/Joint", Compensation: "100,000", "Other income": "(5,000)" };
  expect(lineOf({ ...client, ...typed }, "MAGI")).toBe(85000);
  expect(
    problemsOf({ ...client, "After-tax allowed": "Yes", "In-plan conversion": "y", Recharacterize: "No" }),
  ).toEqual([]);
  tells(
    problemsOf({ ...client, "Filing status": "Married" })[0]!,
    "Filing status was | Married filing jointly (MFJ) or",
  );
});

test("an amount that a percent cell made of dollars is asked about by sheet and book: 15000 typed there is 150", () => {
  const inputs = { ...client, Employer: 150 };
  const flags = flagsOf(inputs).filter((flag) => flag.includes("percent cell"));
  expect(flags).toEqual([expect.stringMatching(/^Ask: .*15,000%, which is 150\.$/)]);
  expect(answerOf(inputs, "Flags")).toContain(flags[0]!);
});
