import { asRead } from "../../../src/rules/contributions/asRead";
import { inDollars, noEmployer } from "../../../src/rules/contributions/employerContributions";
import { call, callGrid, errorOf, tells } from "../../excel";

/** The row of EXPLAIN that says what was understood. */
function readBack(...given: unknown[]): unknown {
  return callGrid("EXPLAIN", ...given).find(([step]) => step === "Formula as read")?.[1];
}

/** A formula's answer on several pays and deferrals, and its sentence. */
function meaning(formula: string) {
  const deferrals = ["$0", "$50", 2999.99, 3000, 5000, 12000, 24500];
  return {
    answers: [100000, 300000, 500000].map((pay) =>
      deferrals.map((deferred) => call("EMPLOYERMATCH", 2026, pay, deferred, formula, 0, 4000)),
    ),
    sentence: readBack("EMPLOYERMATCH", 2026, 100000, 5000, formula),
  };
}

describe("Formulas that mean the same", () => {
  test.each<[why: string, forms: string[]]>([
    [
      "first, up to and next where they count from the same place",
      [
        "100% of 3%, 50% of 2%",
        "100% of first 3%, 50% of next 2%",
        "100% of the first 3% of pay and 50% of the next 2% of pay",
        "100% up to 3%; 50% of 2%",
        "100% on the first 3% of salary plus 50% on the next 2% of salary.",
        "dollar for dollar on the first 3%, 50 percent of the next 2 percent",
        " 100%of 3% , 50%of 2% ",
      ],
    ],
    ["a rate up to 8% alone", ["6%", "6% match", "100% of 6%", "dollar-for-dollar up to 6%"]],
    ["a% match is dollar for dollar", ["10% match", "100% of 10%", "10% matching contributions"]],
    [
      "a% up to $n",
      [
        "50% up to $6,000",
        "50% up to $6000",
        "50% match up to $6,000",
        "50% up to a maximum of $6,000",
        "50% of 100%, max $6,000",
        "50% of 100%, max 6,000",
      ],
    ],
    [
      "a% of the first $n: what is matched is capped, at a% of it in dollars",
      [
        "50% of the first $6,000",
        "50% on first $6,000",
        "50% of deferrals on the first $6,000",
        "50% of the first $6,000, max $3,000",
        "50% of the first $6,000, max $5,000",
      ],
    ],
    [
      "a rate of pay whatever is deferred",
      [
        "10% nonelective",
        "10% profit sharing",
        "10% profit-sharing",
        "10% of pay non-elective",
        "10% nonelective contribution",
      ],
    ],
    [
      "a safe harbor",
      ["3% nonelective", "3% safe harbor nonelective", "3% safe-harbor nonelective contributions"],
    ],
    [
      "the options in any order",
      [
        "50% of 6%, max $2,000, + 3% nonelective, matching after-tax",
        "50% of 6%, matching after-tax, 3% nonelective, max 2000",
        "50% of 6% + 3% profit sharing, max $2,000, matching aftertax",
        "3% nonelective + 50% of 6%, maximum of $2,000; matching after tax",
      ],
    ],
  ])("%s", (_why, forms) => {
    const [first, ...others] = forms.map(meaning);
    for (const other of others) expect(other).toEqual(first);
  });

  test("a% of the first $n answers as a% of all with the max that it earns, and is read back as written", () => {
    const [first, all] = ["50% of the first $6,000", "50% up to $3,000"].map(meaning);
    expect(first!.answers).toEqual(all!.answers);
    expect(first!.sentence).not.toBe(all!.sentence);
  });

  test.each([
    ["10% match", "10% nonelective"],
    ["50% of the first $6,000", "50% of the first $6,000, max $2,999.99"],
    ["50% up to $6,000", "50% of the first $6,000"],
    ["100% of 3%, 50% of 2%", "100% of 3%, 50% of 5%"],
    ["50% of 6%", "50% of 6%, matching after-tax"],
    ["6%, max $2,000", "6%"],
  ])("but %s is not %s", (one, other) => {
    expect(meaning(one).answers).not.toEqual(meaning(other).answers);
    expect(meaning(one).sentence).not.toBe(meaning(other).sentence);
  });
});

// 50% up to $6,000 is full at 12,000 deferred; 50% of the first $6,000 at 6,000.
test.each<[formula: string, deferrals: number, match: number]>([
  ["50% up to $6,000", 11999.98, 5999.99],
  ["50% up to $6,000", 12000, 6000],
  ["50% up to $6,000", 24500, 6000],
  ["50% of the first $6,000", 5999.98, 2999.99],
  ["50% of the first $6,000", 6000, 3000],
  ["50% of the first $6,000", 24500, 3000],
  ["50% of the first $6,000, max $2,000", 3999.98, 1999.99],
  ["50% of the first $6,000, max $2,000", 24500, 2000],
  ["50% of the first $6,000, max $3,000.01", 24500, 3000],
  ["200% up to $5,000", 24500, 5000],
  ["200% of 50%", 24500, 49000],
  ["25% of the first $1,234.56", 24500, 308.64],
  ["10% match", 29999.98, 29999.98],
  ["10% match", 30000, 30000],
  ["10% match", 30000.02, 30000],
  ["25% match", 32500, 32500],
  ["10% nonelective", 100, 30000],
  ["9% profit sharing", 24500, 27000],
])("%s of a pay of 300,000 with deferrals of %d is %d", (formula, deferrals, match) => {
  expect(call("EMPLOYERMATCH", 2026, 300000, deferrals, formula)).toBe(match);
});

test("the first $6,000 is counted over the year: 1,000 a month is matched by 500 until June", () => {
  const rows = callGrid("PAYSCHEDULE", 2026, 45, 120000, 12, 0.1, "50% of the first $6,000", 0).slice(1, 13);
  expect(rows.map((row) => row[3])).toEqual([500, 500, 500, 500, 500, 500, 0, 0, 0, 0, 0, 0]);
});

// Pay 400,000, of which the plan counts 360,000.
test.each<[formula: string | number, sentence: string]>([
  [0.06, "Match of 100% of deferrals up to 6% of pay ($21,600)"],
  ["6%", "Match of 100% of deferrals up to 6% of pay ($21,600)"],
  ["10% match", "Match of 100% of deferrals up to 10% of pay ($36,000)"],
  [
    "100% of 3%, 50% of 2%",
    "Match of 100% of deferrals up to 3% of pay ($10,800), then 50% of the next 2% of pay ($7,200)",
  ],
  [
    "100% of 1%, 50% of 2%, 25% of 0.333%",
    "Match of 100% of deferrals up to 1% of pay ($3,600), then 50% of the next 2% of pay ($7,200), then 25% of the next 0.333% of pay ($1,198.80)",
  ],
  ["33.3% of 8.3%", "Match of 33.3% of deferrals up to 8.3% of pay ($29,880)"],
  ["50% of 6%, max $2,000", "Match of 50% of deferrals up to 6% of pay ($21,600); at most $2,000 of match"],
  ["50% up to $6,000", "Match of 50% of all deferrals; at most $6,000 of match"],
  ["50% of the first $6,001", "Match of 50% of the first $6,001 deferred"],
  [
    "50% of the first $6,000, max $2,000",
    "Match of 50% of the first $6,000 deferred; at most $2,000 of match",
  ],
  ["50% of the first $6,000, max $3,000", "Match of 50% of the first $6,000 deferred"],
  ["100% of 100%", "Match of 100% of all deferrals"],
  ["10% nonelective", "10% of pay ($36,000) whatever is deferred"],
  ["10% profit sharing", "10% of pay ($36,000) whatever is deferred"],
  [
    "50% of 6%, max $2,000, + 3% nonelective, matching after-tax",
    "Match of 50% of deferrals up to 6% of pay ($21,600); at most $2,000 of match; 3% of pay ($10,800) whatever is deferred; after-tax contributions are matched too",
  ],
])("%p is read back as %p", (formula, sentence) => {
  expect(readBack("EMPLOYERMATCH", 2026, 400000, 24500, formula)).toBe(sentence);
  expect(readBack("AFTERTAXROOM", 2026, 45, 400000, 24500, formula)).toBe(sentence);
});

test("dollars and none have a sentence too, where one is shown, but are no formula", () => {
  expect(asRead(inDollars(15000), 360000)).toBe("$15,000 for the year");
  expect(asRead(inDollars(1234.5), 360000)).toBe("$1,234.50 for the year");
  expect(asRead(noEmployer, 360000)).toBe("None");
  for (const employer of [15000, "$5,000", 0, "None"])
    expect([
      readBack("EMPLOYERMATCH", 2026, 400000, 24500, employer),
      readBack("AFTERTAXROOM", 2026, 45, 400000, 24500, employer),
    ]).toEqual([undefined, undefined]);
});

test("a refusal of part of a formula says what to write", () => {
  const refusal = (formula: string) => errorOf("EMPLOYERMATCH", 2026, 100000, 10000, formula);
  tells(refusal("10%, max $5,000"), "#VALUE! formula was 10%. | Write 10% match | 10% nonelective");
  tells(refusal("100%"), "#VALUE! formula was 100%. | 100% of what? Write 100% of 6%.");
  tells(refusal("100% match"), "#VALUE! formula was 100%. | 100% of what? Write 100% of 6%.");
  tells(refusal("25.5% match"), "#VALUE! formula was 25.5%. | Write 25.5% of 6%.");
});

test.each<[formula: string, maximum: string]>([
  ["150% of 100%", "a match of 100% of pay"],
  ["300% of 33.34%", "a match of 100% of pay"],
  ["200% of 40%, 100% of 20.01%", "a match of 100% of pay"],
  ["50% of 60%, 50% of 40.01%", "100% of pay in all tiers together"],
])("%p is refused: the most is %s", (formula, maximum) => {
  tells(
    errorOf("EMPLOYERMATCH", 2026, 100000, 10000, formula),
    `#VALUE! formula was "${formula}"; the maximum is ${maximum}.`,
  );
});

test("a nonelective contribution is at most 25% of pay, as its argument is", () => {
  for (const [formula, percent] of [
    ["26% nonelective", "26%"],
    ["50% of 6%, + 25.01% profit sharing", "25.01%"],
  ]) {
    const refused = ` was ${percent} nonelective; the maximum is 25%.`;
    expect(errorOf("EMPLOYERMATCH", 2026, 100000, 10000, formula)).toBe(`#VALUE! formula${refused}`);
    expect(errorOf("AFTERTAXROOM", 2026, 45, 100000, 10000, formula)).toBe(`#VALUE! employer${refused}`);
  }
});

test.each([
  ["25% nonelective", 25000],
  ["200% of 40%, 100% of 20%", 20000],
  ["10% of 33.3%, 10% of 33.3%, 10% of 33.4%", 1000],
  ["1000% of 10%", 100000],
])("%p, exactly at the most, is taken", (formula, match) => {
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, formula)).toBe(match);
});

test.each<[formula: string, example: string, match: number]>([
  ["50% up to 12250", "50% up to $12,250", 5000],
  ["50% of 12250", "50% up to $12,250", 5000],
  ["50% of $12,250", "50% up to $12,250", 5000],
  ["50% match up to 12,250.50", "50% up to $12,250.50", 5000],
  ["$5,000 match", "$5,000", 5000],
  ["5000 match", "$5,000", 5000],
  ["$60 matching contributions", "$60", 60],
  ["$5,000 nonelective", "$5,000", 5000],
  ["$5,000 profit sharing", "$5,000", 5000],
  ["100% up to 3%, 50% up to 5%", "100% of 3%, 50% of the next 2%", 4000],
  ["100% of 3% of pay and 50% up to 5% of pay", "100% of 3%, 50% of the next 2%", 4000],
  ["60 match", "100% of 3%, 50% of 2%", 4000], // percent or dollars?
  ["100% up to 5%, 50% up to 3%", "100% of 3%, 50% of 2%", 4000],
])("%p is refused with %p, which is understood", (formula, example, match) => {
  const error = errorOf("EMPLOYERMATCH", 2026, 100000, 10000, formula);
  expect(error.endsWith(` Example: ${example}.`)).toBe(true);
  expect(call("EMPLOYERMATCH", 2026, 100000, 10000, example)).toBe(match);
});

describe("An election without an age", () => {
  const match = (...given: unknown[]) => call("EMPLOYERMATCH", 2026, ...given);

  // 10% of 300,000 is 30,000: 24,500 and, from 50, 5,500 of catch-up.
  test("that the catch-up would change is an error that asks for the age", () => {
    tells(
      errorOf("EMPLOYERMATCH", 2026, 300000, 0.1, "10% match"),
      "#VALUE! age is missing; | this election | catch-up | 30,000 is over 24,500",
    );
    expect(match(300000, 0.1, "10% match", 0, 0, 45)).toBe(24500);
    expect(match(300000, 0.1, "10% match", 0, 0, 50)).toBe(30000);
    expect(match(400000, 0.1, "10% match", 0, 0, 50)).toBe(32500);
    expect(match(400000, 0.1, "10% match", 0, 0, 60)).toBe(35750);
  });

  test("that stops below the limit, or exactly at it, needs none", () => {
    expect(match(245000, 0.1, "10% match")).toBe(24500);
    tells(errorOf("EMPLOYERMATCH", 2026, 245000.1, 0.1, "10% match"), "#VALUE! age is missing");
  });

  test("of which the catch-up earns no more needs none", () => {
    expect(match(300000, 0.1, "6%")).toBe(18000);
    expect(match(300000, 0.1, "50% up to $12,250")).toBe(12250);
    tells(errorOf("EMPLOYERMATCH", 2026, 300000, 0.1, "50% up to $12,250.01"), "#VALUE! age is missing");
    expect(match(300000, 1, 15000)).toBe(15000);
    expect(match(300000, 1, "10% nonelective")).toBe(30000);
  });

  test("asks for the age too where the catch-up would leave no pay for the after-tax contributions", () => {
    // 24,500 + 5,500 are all the pay at 45; at 50 the election takes it all.
    expect(match(30000, 1, "100% of 100%", 0, 5500, 45)).toBe(24500);
    tells(errorOf("EMPLOYERMATCH", 2026, 30000, 1, "100% of 100%", 0, 5500), "#VALUE! age is missing");
  });

  test("dollars are taken up to what anyone may defer", () => {
    expect(match(400000, 35750, "10% match")).toBe(35750);
    tells(
      errorOf("EMPLOYERMATCH", 2026, 400000, 35750.01, "10% match"),
      "#VALUE! deferrals | maximum is 35,750",
    );
  });
});
