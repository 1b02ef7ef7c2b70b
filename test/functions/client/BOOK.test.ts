import { nextYear } from "../../nextYear";
import fc from "fast-check";
import { type Grid, type Value, call, callGrid, errorOf } from "../../excel";
import { emptyCells, errorCodes, errorShapes, unclean } from "../kit/cells";
import * as any from "../arbitraries";
import { type Inputs, answerOf, bookHeads, bookOf, flagsOf, plain, settled } from "./clients";

test("the columns are those of the catalogue", () => {
  expect(callGrid("BOOK", [Object.keys(plain), Object.values(plain)])[0]).toEqual(bookHeads);
});

test("a table of heads alone answers its heads alone", () => {
  expect(callGrid("BOOK", [Object.keys(plain)])).toEqual([bookHeads]);
});

const anyClient: fc.Arbitrary<Inputs> = any.saver.chain(({ year, age, pay, deferrals, toDate }) =>
  fc.record({
    "Tax year": fc.constant(year),
    Age: fc.constant(age),
    "Filing status": any.status,
    Compensation: fc.constant(Math.max(1, pay)),
    Deferrals: fc.constant(deferrals === 0 ? "None" : deferrals),
    "Roth deferrals": fc.constant(deferrals),
    Employer: any.employer,
    "After-tax to date": fc.constant(pay < 1 ? 0 : toDate),
    "Plan after-tax cap": any.cap,
    Recharacterize: any.flag,
    MAGI: any.dollars(400000),
    "Taxable income": any.dollars(400000),
    "State rate": any.rate,
    "After-tax allowed": fc.constantFrom(true, false, "Unknown"),
    "In-plan conversion": fc.constantFrom(true, "Unknown"),
    "In-service withdrawal": fc.constantFrom(true, false, "Unknown"),
    "Automatic conversion": fc.constantFrom(true, false, "Unknown"),
  }),
);

test("each answer is that of the function of its name", () => {
  fc.assert(
    fc.property(anyClient, (client) => {
      const pick = (...labels: string[]) => labels.map((label) => client[label]);
      const [year, age, status] = pick("Tax year", "Age", "Filing status");
      const [pay, employer, magi] = pick("Compensation", "Employer", "MAGI");
      const deferrals = client.Deferrals === "None" ? 0 : client.Deferrals;
      const [toDate, cap, recharacterize] = pick("After-tax to date", "Plan after-tax cap", "Recharacterize");
      const [row] = bookOf(client);
      expect(row![1]).toBe(call("DEFERRALLIMIT", year, age, pay));
      expect(row![2]).toBe(call("EMPLOYERMATCH", year, pay, deferrals, employer));
      const room = call("AFTERTAXROOM", year, age, pay, deferrals, employer, toDate, cap, recharacterize);
      expect(row![3]).toBe(room);
      if (magi !== 0) expect(row![7]).toBe(call("ROTHIRALIMIT", year, age, status, magi, pay));
      expect(row![8]).toBe(
        call(
          "ELIGIBILITY",
          ...pick("After-tax allowed", "In-plan conversion", "In-service withdrawal", "Automatic conversion"),
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test("the tax after a year is CONVERSIONTAX on the room and the year's earnings, stacked on the taxable income", () => {
  const client = { ...settled, "Taxable income": 403000, "State rate": 0.05 };
  const q = 1.06 ** (1 / 26);
  const earnings = Math.round(125000 * (0.06 / (q - 1) - 26)) / 100;
  expect(answerOf(client, "Conversion tax at year end")).toBe(
    call("CONVERSIONTAX", 2026, "MFJ", 403000, 32500 + earnings, 32500, 0.05),
  );
});

test("the flags are those of WORKSHEET, one after the other", () => {
  const client = { ...plain, Employer: "50% of 6%", Deferrals: 5000, "IRA balance": 1000 };
  expect(flagsOf(client)).toHaveLength(4);
  expect(answerOf(client, "Flags")).toBe(flagsOf(client).join(" "));
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
    expect(answers[1]!.slice(0, -1)).toEqual([good.Client, ...bookHeads.slice(2).map(() => "")]);
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

  test("that is refused by the law keeps its name", () => {
    const heads = ["Client", ...Object.keys(plain), "Deferrals"];
    const values = ["Ben", ...Object.values(plain), 30000];
    expect(callGrid("BOOK", [heads, values])[1]).toEqual([
      "Ben",
      ...bookHeads.slice(2).map(() => ""),
      expect.stringMatching(
        /^Deferrals was 30,000; .*24,500 .*age 45 in 2026.*excess of 5,500.*April 15, 2027\.$/,
      ),
    ]);
  });

  test("whose name is an error cell has no name", () => {
    expect(bookOf({ ...settled, Client: { code: "#REF!" } })[0]).toEqual([
      ...bookHeads.slice(1).map(() => ""),
      "Client was #REF!.",
    ]);
  });
});

test("a head that is missing, twice there or an error is an error of the whole table", () => {
  expect(
    errorOf("BOOK", [
      ["Age", "Client"],
      [45, "Ada"],
    ]),
  ).toMatch(/^#VALUE! clients .*"Tax year", "Filing status", "Compensation"/);
  expect(errorOf("BOOK", [[...Object.keys(plain), "AGE"]])).toMatch(/two columns Age/);
  expect(errorOf("BOOK", [[...Object.keys(plain), { code: "#NAME?" }]])).toBe("#VALUE! clients was #NAME?.");
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
        if (row[3] === "") expect(row[9]).toMatch(/ is missing; | was | is understood|must be|add up|: /);
        else expect(row.slice(1, 8).every((each) => typeof each === "number" && each >= 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
