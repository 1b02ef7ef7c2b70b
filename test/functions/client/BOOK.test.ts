import { nextYear } from "../../nextYear";
import fc from "fast-check";
import { type Grid, type Value, callGrid, errorOf, tells } from "../../excel";
import { emptyCells, errorCodes, errorShapes, unclean } from "../kit/cells";
import { type Inputs, answerOf, bookHeads, bookOf, flagsOf, plain, settled } from "./clients";

test("the columns are those of the catalogue", () => {
  expect(callGrid("BOOK", [Object.keys(plain), Object.values(plain)])[0]).toEqual(bookHeads);
});

test("a table of heads alone answers its heads alone", () => {
  expect(callGrid("BOOK", [Object.keys(plain)])).toEqual([bookHeads]);
});

test("the flags are those of WORKSHEET, one after the other", () => {
  const client = {
    ...plain,
    Employer: "50% of 6%",
    Deferrals: 5000,
    "IRA balance": 1000,
    "Prior-year wages": "None",
  };
  const known = { ...client, "After-tax allowed": "Unknown", "Other pay": "None" };
  expect(flagsOf(known)).toHaveLength(3);
  expect(answerOf(known, "Flags")).toBe(flagsOf(known).join(" "));
});

test("nothing is said of a column that is empty for everybody, and of a client where it is not", () => {
  const blank = {
    ...settled,
    "Spouse's pay": "",
    "Prior-year wages": "",
    "After-tax allowed": "",
    "In-plan conversion": "",
    "In-service withdrawal": "",
    "Automatic conversion": "",
    Deferrals: 0,
    "Expected return": "",
  };
  expect(answerOf(blank, "Flags")).toBe("");
  const [first] = bookOf(blank, { ...settled, Deferrals: 20000, "Expected return": "5%" });
  const flags = first![9] as string;
  tells(
    flags,
    "MAGI counts this pay alone | Not known | features | Prior-year wages | Deferrals are blank | Expected return, 6%",
  );
});

test("a totals row is no client, and says so", () => {
  const total = Object.fromEntries(Object.keys(settled).map((head) => [head, ""]));
  const answers = bookOf(settled, { ...total, Client: "Total", Compensation: 300000 });
  expect(answers[1]).toEqual([
    ...bookHeads.slice(1).map(() => ""),
    expect.stringMatching(/not a client \(a totals row\?\)/),
  ]);
});

test("heads stand in any order and case, other columns are ignored", () => {
  const heads = ["compensation:", "Notes", " TAX YEAR", "", "filing Status :", 7, "Age"];
  const rows = [[300000, "call her", 2026, null, "mfj", new Date(0).getTime(), 45]];
  expect(callGrid("BOOK", [heads, ...rows]).slice(1)).toEqual(bookOf(plain));
});

test("empty rows stay empty, so that the answers stay beside their clients", () => {
  const rows = emptyCells.map((cell) => Object.keys(plain).map(() => cell));
  const values = Object.values(plain);
  const answers = callGrid("BOOK", [Object.keys(plain), values, ...rows, values]);
  const [answer] = bookOf(plain);
  expect(answers.slice(1)).toEqual([answer, ...rows.map(() => bookHeads.map(() => "")), answer]);
});

describe("A bad client", () => {
  const good = { ...settled };
  const answer = bookOf(good)[0];
  /** The reason in Flags of a bad client between two good ones, which must answer as ever. */
  function reasonOf(bad: Inputs): Value {
    const answers = bookOf(good, { ...good, ...bad }, good);
    expect([answers[0], answers[2]]).toEqual([answer, answer]);
    expect(answers[1]![0]).toEqual(good.Client);
    return answers[1]![9]!;
  }

  test.each<[bad: Inputs, why: RegExp]>([
    [{ Age: "abc" }, /^Age was the text "abc"; it must be .*1 to 120\./],
    [{ Age: "" }, /^Age or Birth year is missing; /],
    [{ Compensation: 0 }, /^Compensation is missing; /],
    [{ Compensation: -1 }, /^Compensation was -1; /],
    [{ "Tax year": 2017 }, /^Tax year was 2017\. .*not in this version of MEGAROTH/],
    [{ "Tax year": nextYear }, new RegExp(`year was ${nextYear}\\. .*plan limits are not in this version`)],
    [{ Employer: "half" }, /^Employer was "half"\. .*match formula/],
    [{ Employer: 6 }, /^Employer was 6; .*Write 6%, 50% of 6%, or "\$6" as text\./],
    [
      { "Automatic conversion": "often" },
      /^Automatic conversion was the text "often"; it must be TRUE, FALSE or Unknown/,
    ],
    [{ Age: true, Employer: NaN }, /^Age was TRUE; .* Employer was NaN; /],
    [{ Compensation: 1e15 }, /^Compensation was 1000000000000000; /],
  ])("with %p has its reason in Flags and disturbs no other", (bad, why) => {
    expect(reasonOf(bad)).toMatch(why);
  });

  test.each(errorShapes)("with %s says which", (_, make) => {
    for (const code of errorCodes) expect(reasonOf({ Employer: make(code) })).toBe(`Employer was ${code}.`);
  });

  test("keeps the answers that the bad value does not bear on", () => {
    const [row] = bookOf({ ...settled, Employer: 6 });
    expect(row!.slice(0, 8)).toEqual(["Ada", 24500, "", "", "", "", "", 0]);
    expect(row![8]).toMatch(/^Eligible/);
  });

  test("whose name is an error cell has no name", () => {
    expect(bookOf({ ...settled, Client: { code: "#REF!" } })[0]).toEqual([
      "",
      ...bookOf(settled)[0]!.slice(1, -1),
      "Client was #REF!.",
    ]);
  });
});

test("a head that is missing or twice there is an error of the whole table", () => {
  expect(
    errorOf("BOOK", [
      ["Age", "Client"],
      [45, "Ada"],
    ]),
  ).toMatch(/^#VALUE! clients .*"Tax year", "Filing status", "Compensation"/);
  expect(errorOf("BOOK", [[...Object.keys(plain), "AGE"]])).toMatch(/two columns Age/);
});

test("an error in the head of a column is no label, and the column is ignored", () => {
  const heads = [...Object.keys(settled), { code: "#REF!" }];
  expect(callGrid("BOOK", [heads, [...Object.values(settled), 7]]).slice(1)).toEqual(bookOf(settled));
});

test("empty cells are missing values, however the platform passes them", () => {
  const heads = [
    ...Object.keys(settled),
    "Deferrals",
    "Expected return",
    "Pay periods",
    "Birth year",
    "MAGI",
  ];
  const answers = emptyCells.map((cell) =>
    callGrid("BOOK", [
      heads,
      heads.map((head) => settled[head] ?? cell),
      heads.map((head) => plain[head] ?? cell),
    ]),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

/** A book as a firm keeps it, the same every run. */
function firm(rows: number): Grid {
  const heads = [...Object.keys(settled), "Deferrals"];
  const client = (k: number): Value[] => [
    2025 + (k % 2),
    25 + (k % 45),
    ["MFJ", "Single", "HOH", "MFS", "QSS"][k % 5]!,
    60000 + ((k * 7919) % 400000),
    `Client ${k}`,
    k % 3 === 0 ? "100% of 3%, 50% of 2%" : 2000 + (k % 5000),
    40000 + ((k * 104729) % 300000),
    k % 2 === 0,
    true,
    "Unknown",
    "Unknown",
    (k * 31) % 23500,
  ];
  return [heads, ...Array.from({ length: rows }, (_, k) => client(k))];
}

test("10,000 clients are answered in one call, each as alone", () => {
  const book = firm(10000);
  const answers = callGrid("BOOK", book);
  expect(unclean(answers)).toEqual([]);
  expect(answers).toHaveLength(10001);
  for (const k of [1, 2, 777, 10000]) expect(answers[k]).toEqual(callGrid("BOOK", [book[0], book[k]])[1]);
});

const anything = fc.constantFrom<unknown>(
  ...[NaN, Infinity, -1, 0, 0.5, 1, 45, 1e9, 1e300, "", " ", "abc", "None", "6%", "Single", "TRUE"],
  ...[true, false, null, undefined, {}, { code: "#DIV/0!" }],
);

test("whatever stands in the cells, every answer is a value and every client without one has a reason", () => {
  const labels = [
    ...Object.keys(settled),
    "Deferrals",
    "Birth year",
    "MAGI",
    "Pay periods left",
    "Conversions a year",
  ];
  const cell = (label: string) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(settled[label] ?? "") }, anything);
  fc.assert(
    fc.property(fc.array(fc.tuple(...labels.map(cell)), { minLength: 1, maxLength: 5 }), (rows) => {
      const answers = callGrid("BOOK", [labels, ...rows]);
      expect(unclean(answers)).toEqual([]);
      for (const row of answers.slice(1))
        for (const each of row.slice(1, 8))
          if (each === "") expect(row[9]).toMatch(/ is missing; | was |Stop: |Ask: |not a client|^$/);
          else expect(each).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
