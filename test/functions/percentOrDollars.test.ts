import fc from "fast-check";
import { CellError, type Value, call, callGrid, errorOf, tells } from "../excel";
import {
  age,
  dollars,
  employer,
  inText,
  largeDollars,
  matchingFormula,
  number,
  rate,
  year,
} from "./arbitraries";
import { calls, everyArgument, validWith } from "./kit/calls";

// In Excel a typed 6% arrives as 0.06 and a typed 6 as 6, and nobody has a 6-dollar match or an 8-cent deferral.

/** The amount of a step of EXPLAIN. */
function step(label: string, ...given: unknown[]): Value | undefined {
  return callGrid("EXPLAIN", ...given).find(([each]) => each === label)?.[1];
}

const none = [0, "", null, "0", "$0", "0%"];

describe("Employer contributions", () => {
  // Pay 100,000, all of it matched at most: 24,500 deferred.
  const match = (formula: unknown) => call("EMPLOYERMATCH", 2026, 100000, 24500, [[formula]]);
  const room = (employer: unknown) => call("AFTERTAXROOM", 2026, 45, 100000, 24500, [[employer]]) as number;

  test.each<[formula: Value, contributions: number, why: string]>([
    [0.01, 1000, "1% of 100,000, dollar for dollar"],
    [0.06, 6000, "a typed 6%"],
    [0.08, 8000, "8%, the highest rate that goes alone"],
    ["8%", 8000, "as text"],
    ["0.08", 8000, "as a plain number in text"],
    [100, 100, "dollars from 100"],
    [15000, 15000, "dollars"],
    ["15000", 15000, "as an export has them"],
    ["$5,000", 5000, "money as text"],
    ["$60", 60, "dollars at any size"],
    ["$6", 6, "which is what the refusal of 6 offers"],
    ["$0.50", 0.5, "cents too"],
    ["None", 0, "none by its word"],
  ])("%p are %d: %s", (formula, contributions) => {
    expect(match(formula)).toBe(contributions);
    expect(room(formula)).toBe(47500 - contributions);
  });

  test.each(none)("%p is none", (employer) => {
    expect([match(employer), room(employer)]).toEqual([0, 47500]);
  });

  test.each<[employer: Value, instead: string]>([
    [0.0801, "Write 8.01% match (dollar for dollar) or 8.01% nonelective (whatever is deferred)."],
    [0.08125, "Write 8.125% match (dollar for dollar) or 8.125% nonelective (whatever is deferred)."],
    [0.1, "Write 10% match (dollar for dollar) or 10% nonelective (whatever is deferred)."],
    ["10%", "Write 10% match (dollar for dollar) or 10% nonelective (whatever is deferred)."],
    [0.25, "Write 25% match (dollar for dollar) or 25% nonelective (whatever is deferred)."],
    [0.2501, "25.01% of what? Write 25.01% of 6%."],
    [0.5, "50% of what? Write 50% of 6%."],
    ["50%", "50% of what? Write 50% of 6%."],
    ["50% match", "50% of what? Write 50% of 6%."],
    [1, "100% of what? Write 100% of 6%."],
    [1.01, '1.01 is 1.01 dollars. Write 1.01%, 50% of 1.01%, or "$1.01" as text.'],
    [6, '6 is 6 dollars. Write 6%, 50% of 6%, or "$6" as text.'],
    ["6", '6 is 6 dollars. Write 6%, 50% of 6%, or "$6" as text.'],
    [8, '8 is 8 dollars. Write 8%, 50% of 8%, or "$8" as text.'],
    [8.01, '8.01 is 8.01 dollars. Write 8.01% match, 8.01% nonelective, or "$8.01" as text.'],
    [10, '10 is 10 dollars. Write 10% match, 10% nonelective, or "$10" as text.'],
    [25, '25 is 25 dollars. Write 25% match, 25% nonelective, or "$25" as text.'],
    [25.01, '25.01 is 25.01 dollars. Write 25.01% of 6%, or "$25.01" as text.'],
    [50, '50 is 50 dollars. Write 50% of 6%, or "$50" as text.'],
    [99.99, '99.99 is 99.99 dollars. Write 99.99% of 6%, or "$99.99" as text.'],
    ["150%", "a rate such as 6%"],
    ["15000%", "a rate such as 6%"],
    [-0.01, "a rate such as 6%"],
    ["(1,234)", "a rate such as 6%"],
    [true, "a rate such as 6%"],
  ])("%p is refused: %s", (employer, instead) => {
    tells(errorOf("EMPLOYERMATCH", 2026, 100000, 24500, employer), `#VALUE! formula was | ${instead}`);
    tells(errorOf("AFTERTAXROOM", 2026, 45, 100000, 24500, employer), `#VALUE! employer was | ${instead}`);
    tells(
      errorOf("PLANROOMS", 2026, 45, [["A", "", 100000, 24500, employer, 0]]),
      `#VALUE! plans, row 1, column 5 (employer) was | ${instead}`,
    );
    tells(errorOf("PAYSCHEDULE", 2026, 45, 100000, 26, 0.1, employer), `#VALUE! formula was | ${instead}`);
  });

  test.each([
    ["10% match", 10000],
    ["10% nonelective", 10000],
    ["25% match", 24500], // all that is deferred
    ["25% nonelective", 25000],
    ["50% of 6%", 3000],
    ["6%", 6000],
  ])("what a refusal says to write, %p, is %d", (formula, contributions) => {
    expect(match(formula)).toBe(contributions);
  });

  test.each([1.01, 6, 8, 8.01, 10, 25, 25.01, 50, 99.99])(
    "what the refusal of %p says to write is taken",
    (number) => {
      const said = /Write (.*), or "(.*)" as text\.$/.exec(
        errorOf("EMPLOYERMATCH", 2026, 100000, 24500, number),
      )!;
      for (const way of [...said[1]!.split(", "), said[2]!]) expect(match(way)).toEqual(expect.any(Number));
    },
  );

  test("8% that a sheet computed is 8%", () => {
    expect(0.1 * 0.8).toBeGreaterThan(0.08);
    expect(match(0.1 * 0.8)).toBe(8000);
  });
});

describe("Deferrals of one plan", () => {
  /** What each function takes for the deferrals at 45 on a pay of 200,000; the limit is 24,500. */
  const readings = (deferrals: unknown) => [
    step("Elective deferrals, including catch-up", "AFTERTAXROOM", 2026, 45, 200000, [[deferrals]], 0),
    step("Elective deferrals, including catch-up", "EMPLOYERMATCH", 2026, 200000, [[deferrals]], 0, 0, 0, 45),
    callGrid("PLANROOMS", 2026, 45, [["A", "", 200000, deferrals, 0, 0]])[1]![3],
  ];

  test.each<[deferrals: Value, counted: number, why: string]>([
    [0.01, 2000, "1% of 200,000"],
    [0.08, 16000, "a typed 8%"],
    ["8%", 16000, "as text"],
    [0.033333, 6666.6, "to the cent"],
    [0.1225, 24500, "exactly the limit"],
    [0.15, 24500, "stops at the limit as payroll does"],
    [1, 24500, "1 is 100%"],
    ["100%", 24500, "as text"],
    [100, 100, "dollars from 100"],
    [24500, 24500, "dollars"],
    ["24,500", 24500, "as an export has them"],
    ["$60", 60, "money as text"],
    ["$1.00", 1, "dollars at any size"],
  ])("%p are %d: %s", (deferrals, counted) => {
    expect(readings(deferrals)).toEqual([counted, counted, counted]);
  });

  test.each(none)("%p is none", (deferrals) => {
    expect(readings(deferrals)).toEqual([0, 0, 0]);
  });

  test.each<[deferrals: Value, instead: string]>([
    [1.01, 'Write 1.01% or, for dollars, "$1.01" as text.'],
    [6, 'Write 6% or, for dollars, "$6" as text.'],
    ["6", 'Write 6% or, for dollars, "$6" as text.'],
    [99.99, 'Write 99.99% or, for dollars, "$99.99" as text.'],
    ["150%", "an election such as 8%"],
    ["15000%", "an election such as 8%"],
    [-0.01, "an election such as 8%"],
    ["(500)", "an election such as 8%"],
  ])("%p is refused: %s", (deferrals, instead) => {
    const named = `deferrals was ${typeof deferrals === "string" ? `the text "${deferrals}"` : String(deferrals)}; it must be dollars from $100`;
    tells(errorOf("AFTERTAXROOM", 2026, 45, 200000, deferrals, 0), `#VALUE! ${named} | ${instead}`);
    tells(errorOf("EMPLOYERMATCH", 2026, 200000, deferrals, 0), `#VALUE! ${named} | ${instead}`);
    tells(
      errorOf("PLANROOMS", 2026, 45, [["A", "", 200000, deferrals, 0, 0]]),
      `#VALUE! plans, row 1, column 4 (deferrals) was | ${instead}`,
    );
  });

  test("an election is of uncapped pay: 6% of 400,000, not of 360,000", () => {
    expect(readings(0.06)[0]).toBe(12000);
    expect(step("Elective deferrals, including catch-up", "AFTERTAXROOM", 2026, 45, 400000, 0.06, 0)).toBe(
      24000,
    );
  });

  test("dollars above the limit or the pay are an error, an election never is", () => {
    tells(errorOf("AFTERTAXROOM", 2026, 45, 300000, 24500.01, 0), "#VALUE! | deferrals | maximum is 24,500");
    expect(call("AFTERTAXROOM", 2026, 45, 300000, 0.5, 0)).toBe(47500);
    expect(call("AFTERTAXROOM", 2026, 45, 20000, 1, 0)).toBe(0);
  });

  test("payroll knows no other plan: an election of two plans together is an excess, shown below 0", () => {
    const plans = [
      ["A", "", 200000, 0.15, 0, 0],
      ["B", "", 100000, 0.1, 0, 0],
    ];
    expect(callGrid("PLANROOMS", 2026, 45, plans).at(-1)).toEqual([
      "Deferral room",
      "",
      24500,
      34500,
      -10000,
    ]);
  });

  test("the catch-up of that age is part of what an election reaches", () => {
    const deferred = (age: number) =>
      step("Elective deferrals, including catch-up", "AFTERTAXROOM", 2026, age, 300000, 0.2, 0);
    expect([49, 50, 60, 63, 64].map(deferred)).toEqual([24500, 32500, 35750, 35750, 32500]);
  });
});

describe("Fractions of pay", () => {
  /** Deferral and after-tax contribution of the first of ten paychecks of 1,000. */
  const paid = (deferral: unknown, afterTax: unknown) => {
    const [, first] = callGrid("PAYSCHEDULE", 2026, 45, 10000, 10, [[deferral]], 0, [[afterTax]]);
    return [first![2], first![4]];
  };

  test.each<[fraction: Value, dollars: number]>([
    [0, 0],
    ["", 0],
    [0.01, 10],
    [0.0801, 80.1],
    ["8%", 80],
    [0.2501, 250.1],
    [1, 1000],
  ])("an election of %p takes %d of 1,000", (fraction, amount) => {
    expect(paid(fraction, 0)[0]).toBe(amount);
    expect(paid(0, fraction)[1]).toBe(amount);
  });

  test.each<[fraction: Value, instead: string]>([
    [1.01, "a part of pay from 0% to 100%"],
    [6, "a part of pay from 0% to 100%"],
    [99.99, "a part of pay from 0% to 100%"],
    ["8", "a part of pay from 0% to 100%"],
    [100, "Give a part of pay such as 8%, or use WORKSHEET's Schedule."],
    [24500, "Give a part of pay such as 8%, or use WORKSHEET's Schedule."],
    ["$24,500", "Give a part of pay such as 8%, or use WORKSHEET's Schedule."],
    [-0.01, "a part of pay from 0% to 100%"],
  ])("an election of %p is refused: %s", (fraction, instead) => {
    tells(errorOf("PAYSCHEDULE", 2026, 45, 10000, 10, fraction, 0), `#VALUE! deferral was | ${instead}`);
    tells(errorOf("PAYSCHEDULE", 2026, 45, 10000, 10, 0, 0, fraction), `#VALUE! afterTax was | ${instead}`);
  });

  const averages = [
    ["nonelective", (part: unknown) => callGrid("EMPLOYERMATCH", 2026, 100000, 0, 0, part)],
    ["nhceAverage", (part: unknown) => callGrid("ACPLIMIT", part)],
    [
      "nhceAverage",
      (part: unknown) => callGrid("ACPTEST", 2026, [[5000], [0]], [[1e5], [1e5]], [[true], [false]], part),
    ],
  ] as const;

  test.each(averages)("%s goes from 0% to 25%", (name, answer) => {
    for (const part of [0, 0.01, 0.08, 0.25, "25%"])
      expect(answer(part)[0]![0]).not.toBeInstanceOf(CellError);
    for (const part of [0.2501, 1, 1.01, 6, 100, 24500, "26%", "$3", -0.01])
      expect((answer(part)[0]![0] as CellError).message).toMatch(
        new RegExp(`^${name} was .*; it must be a part of pay from 0% to 25%, such as 3% or 0.03`),
      );
  });
});

describe("The plan's cap", () => {
  // Pay 400,000, of which 401(a)(17) counts 360,000; without a cap the room is 47,500.
  const room = (cap: unknown) => call("AFTERTAXROOM", 2026, 45, 400000, 24500, 0, 0, [[cap]]);

  test.each<[cap: Value, room: number]>([
    [0.01, 3600],
    [0.0801, 28836],
    [0.1, 36000],
    ["10%", 36000],
    [1, 47500],
    ["None", 47500],
    [100, 100],
    ["$60", 60],
    ["$0.50", 0.5],
    ["10,000", 10000],
  ])("of %p leaves %d", (cap, left) => {
    expect(room(cap)).toBe(left);
  });

  test.each<[cap: Value, instead: string]>([
    [0, "0 or an empty cell; it must be None, a part of pay such as 10%, or dollars from $100"],
    ["", "0 or an empty cell; it must be None"],
    ["0", "it must be None"],
    ["$0", "it must be None"],
    [1.01, 'Write 1.01% or, for dollars, "$1.01" as text.'],
    [6, 'Write 6% or, for dollars, "$6" as text.'],
    [99.99, 'Write 99.99% or, for dollars, "$99.99" as text.'],
    ["150%", "a part of pay such as 10%"],
    [-0.01, "a part of pay such as 10%"],
  ])("of %p is refused: %s", (cap, instead) => {
    tells(
      errorOf("AFTERTAXROOM", 2026, 45, 400000, 24500, 0, 0, [[cap]]),
      `#VALUE! planCap was | ${instead}`,
    );
    expect(errorOf("PAYSCHEDULE", ...[2026, 45, 4e5, 26, 0.1, 0, 0, false, 1, 0, 0, 0, [[cap]]])).toMatch(
      /^#VALUE! planCap was /,
    );
  });
});

/** Percents that arrive where dollars are meant. */
const percents = [0.06, 0.01, 0.9999, "0.06", ".5", "6%"];

describe("No argument takes a percent for dollars", () => {
  const pay = everyArgument.filter(({ argument }) => ["payMoney", "moneyOrMax"].includes(argument.kind));

  test("of a contribution, pay or wages, among them every one of these", () => {
    const named = new Set(pay.map(({ argument }) => argument.name));
    const contract =
      "compensation annualPay room eligiblePay deferralsToDate employerToDate afterTaxToDate deferralsElsewhere afterTax w2Wages priorYearWages budget balance basis";
    expect(contract.split(" ").filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(pay)("the $parameter of $name", ({ name, place, parameter }) => {
    for (const percent of percents) {
      const error = errorOf(name, ...validWith(name, place, percent));
      expect(error).toMatch(new RegExp(`^#VALUE! ${parameter}[^;]* was .*; it must be .*dollars from 0`));
      expect(error).toMatch(/It looks like a percent\. Give dollars \("\$0\.50" as text for cents\)\.$/);
    }
    for (const dollars of [0, "$0.50", 1, 1.01])
      expect(
        String((callGrid(name, ...validWith(name, place, dollars))[0]![0] as CellError).message),
      ).not.toMatch(/percent/);
  });

  test.each([
    ["PLANROOMS", "row 1, column 3 (compensation)", (part: Value) => [2026, 45, [["A", "", part, 0, 0, 0]]]],
    ["PLANROOMS", "row 1, column 6 (after-tax)", (part: Value) => [2026, 45, [["A", "", 1e5, 0, 0, part]]]],
    [
      "ACPTEST",
      "contributions, row 2",
      (part: Value) => [2026, [[1], [part]], [[1], [1]], [[true], [false]]],
    ],
    ["ACPTEST", "compensation, row 2", (part: Value) => [2026, [[1], [0]], [[1], [part]], [[true], [false]]]],
  ] as const)("nor do the rows of %s: %s", (name, where, given) => {
    for (const percent of percents) {
      const error = errorOf(name, ...given(percent));
      tells(error, `#VALUE! | ${where}`);
      expect(error).toMatch(/looks like a percent/);
    }
  });

  // A residual of cents is real in an IRA, a rollover or a tax.
  test("what does take cents is an IRA's, a rollover's or a tax's", () => {
    const cents = everyArgument.filter(({ argument }) => ["money", "signedMoney"].includes(argument.kind));
    const inKeeping = [
      ...["AFTERTAXPORTION", "ROLLOVERSPLIT", "FORMS", "CONVERSIONTAX", "CONVERSIONIMPACT"],
      ...["CONVERSIONTIMING", "FORM8606", "IRACONVERSIONTAXABLE", "ROTHIRALIMIT", "IRADEDUCTION", "RMD"],
      ...["ROTHDISTRIBUTION", "LADDER", "INCOMETAX", "MARGINALRATE", "BRACKETROOM", "TAXABLEINCOME"],
      ...["SAVINGSORDER", "STRATEGIES", "SOLO401K"], // MAGI and net profit
    ];
    expect([...new Set(cents.map(({ name }) => name))].filter((name) => !inKeeping.includes(name))).toEqual(
      [],
    );
    expect(call("CONVERSIONTAX", 2026, "Single", 150000, 0.42)).toBe(0.1); // 24%
    expect(call("AFTERTAXPORTION", 100, 50, 0.42)).toBe(0.21);
  });
});

describe("A basis", () => {
  const inAll = everyArgument.filter(({ argument }) => argument.kind === "basis");

  test("is asked for beside an amount by these", () => {
    expect(inAll.map(({ name }) => name).sort()).toEqual([
      "CONVERSIONIMPACT",
      "CONVERSIONTAX",
      "FORMS",
      "IRACONVERSIONTAXABLE",
    ]);
  });

  test.each(inAll)("of $name is dollars, never a percent of the amount beside it", ({ name, place }) => {
    for (const percent of [0.06, 0.9999, "0.06"])
      expect(errorOf(name, ...validWith(name, place, percent))).toMatch(
        /^#VALUE! basis was 0\.\d+; it must be the after-tax dollars\. It looks like a percent\. Give dollars \("\$0\.50" as text for cents\)\.$/,
      );
    tells(
      errorOf(name, ...validWith(name, place, "6%")),
      '#VALUE! basis was the text "6%"; it must be dollars',
    );
    for (const dollars of [0, 1, 1.01, "$0.50"])
      expect(callGrid(name, ...validWith(name, place, dollars))[0]![0]).not.toBeInstanceOf(CellError);
  });

  test("of cents is one beside less than 100 dollars", () => {
    const tax = (converted: number, basis: Value) =>
      call("CONVERSIONTAX", 2026, "Single", 150000, converted, basis);
    expect(tax(99.99, 0.99)).toBe(23.76); // 24% of 99.00
    tells(errorOf("CONVERSIONTAX", 2026, "Single", 150000, 100, 0.99), "#VALUE! basis was 0.99");
    expect(tax(100, "$1.00")).toBe(tax(100, 1));
    expect(tax(100, "$0.99")).toBe(23.76); // 24% of 99.01 = 23.7624
  });
});

describe("Rates", () => {
  // Each from its least to its most, and a percent typed as a number (6) is none.
  test.each<[kind: string, least: number, most: number]>([
    ["stateRate", 0, 0.2],
    ["taxRate", 0, 0.6],
    ["growth", -0.9, 0.3],
    ["inflation", -0.05, 0.2],
    ["averageOfPay", 0, 0.25],
    ["step", 0.0001, 0.1],
  ])("of the kind %s go from %d to %d", (kind, least, most) => {
    const inAll = everyArgument.filter(({ argument }) => argument.kind === kind);
    expect(inAll.length).toBeGreaterThan(0);
    for (const { name, place, parameter } of inAll) {
      const refused = (value: Value) =>
        new RegExp(`^${parameter} was .*%`).test(
          String((callGrid(name, ...validWith(name, place, value))[0]![0] as CellError).message),
        );
      const beyond = [least - 0.00011, most + 0.0001, 1, 1.01, 6, 99.99, 100, "101%", "$0.05"];
      expect([name, [least, most, "5%", 0.05].filter(refused)]).toEqual([name, []]);
      expect([name, beyond.filter((value) => !refused(value))]).toEqual([name, []]);
    }
  });

  test("a step of 0 is an error", () => {
    tells(
      errorOf("AFTERTAXELECTION", 32500, 150000, 0),
      "#VALUE! step was 0 or an empty cell | 0.01% to 10%",
    );
    tells(errorOf("AFTERTAXELECTION", 32500, 150000, 5), "#VALUE! step was 5 | such as 1% or 0.01");
  });
});

describe("Text is read as a person writes it", () => {
  const limit = (compensation: Value) => call("ADDITIONSLIMIT", 2026, compensation);

  test.each<[text: string, amount: number]>([
    ["50000", 50000],
    ["24,500", 24500],
    ["$1,234.56", 1234.56],
    ["1234.5", 1234.5],
    [" 24,500.00 ", 24500],
    ["$ 60", 60],
    ["$60", 60],
    ["$0.50", 0.5],
    ["$.5", 0.5],
    ["60", 60],
  ])("%p is %d dollars", (text, amount) => {
    expect(limit(text)).toBe(amount);
  });

  test.each(["(1,234)", "-1,234", "($1,234)", "-$1,234", "$-1,234"])("%p is minus 1,234", (text) => {
    const tax = (income: Value) => call("CONVERSIONTAX", 2026, "Single", income, 3000);
    expect(tax(text)).toBe(tax(-1234));
    tells(
      errorOf("ADDITIONSLIMIT", 2026, text),
      `#VALUE! compensation was the text "${text}"; | dollars from 0`,
    );
  });

  test.each<[text: string, rate: number]>([
    ["5%", 0.05],
    ["5.0 %", 0.05],
    ["0.05", 0.05],
    [".05", 0.05],
    ["12.3%", 0.123],
  ])("%p is the rate %d", (text, part) => {
    const tax = (stateRate: Value) => call("CONVERSIONTAX", 2026, "Single", 150000, 10000, 0, stateRate);
    expect(tax(text)).toBe(tax(part));
  });

  test.each([
    "24,50",
    "1,2345",
    "5 000",
    "5000 a year",
    "25k",
    "$1M",
    "USD 500",
    "1e5",
    "5%%",
    "$5%",
    "--5",
    "(-5)",
    "-(5)",
    "$",
    "()",
    "about 5,000",
    "1".repeat(41),
  ])("%p is no number", (text) => {
    expect(errorOf("ADDITIONSLIMIT", 2026, text)).toMatch(/^#VALUE! compensation was the text "/);
    expect(errorOf("CONVERSIONTAX", 2026, "Single", text, 3000)).toMatch(
      /^#VALUE! taxableIncome was the text "/,
    );
  });

  test("in every argument that takes a number, years and ages too", () => {
    expect(call("AFTERTAXROOM", "2026", "45", "300000", "24,500", "15,000", "10,000", "$40,000", "No")).toBe(
      22500,
    );
    const found = everyArgument.filter(({ name, argument, place }) => {
      if (typeof argument.valid !== "number" || argument.name === "argument") return false;
      const asNumber = callGrid(name, ...validWith(name, place, argument.valid));
      const asText = callGrid(name, ...validWith(name, place, String(argument.valid)));
      return JSON.stringify(asText) !== JSON.stringify(asNumber);
    });
    expect(found.map(({ name, parameter }) => `${name} ${parameter}`)).toEqual([]);
  });
});

describe("Incomes below zero", () => {
  const incomes = ["grossIncome", "ordinaryIncome", "taxableIncome", "magi", "netProfit", "otherIncome"];
  const inAll = everyArgument.filter(({ argument }) => incomes.includes(argument.name));

  test("are found in the law of these", () => {
    expect([...new Set(inAll.map(({ argument }) => argument.name))].sort()).toEqual([...incomes].sort());
  });

  test.each(inAll)("are taken as the $parameter of $name", ({ name, place, parameter }) => {
    for (const loss of [-5000, "(5,000)"])
      expect(
        String((callGrid(name, ...validWith(name, place, loss))[0]![0] as CellError).message),
      ).not.toMatch(new RegExp(`^${parameter} was`));
  });

  test("no other dollars are", () => {
    const others = everyArgument.filter(
      ({ argument }) =>
        !incomes.includes(argument.name) &&
        /^(money|payMoney|moneyOrMax|basis|signedMoney)$/.test(argument.kind),
    );
    for (const { name, place, parameter } of others)
      expect(errorOf(name, ...validWith(name, place, -5000))).toMatch(new RegExp(`^#VALUE! ${parameter}\\b`));
  });
});

describe("An election and its dollars answer alike", () => {
  const facts = [year, age, dollars(500000), rate, fc.oneof(employer, matchingFormula)] as const;
  /** What payroll has deferred at the year's end. */
  const deferred = (year: number, age: number, pay: number, election: number) =>
    inText(
      Math.min(Math.floor(election * pay * 100 + 0.5 + 1e-6) / 100, number("DEFERRALLIMIT", year, age, pay)),
    );

  test("in AFTERTAXROOM", () => {
    fc.assert(
      fc.property(...facts, fc.boolean(), (year, age, pay, election, money, recharacterize) => {
        const room = (deferrals: Value) =>
          call("AFTERTAXROOM", year, age, pay, deferrals, money, 0, "None", recharacterize);
        expect(room(election)).toBe(room(deferred(year, age, pay, election)));
      }),
      { numRuns: 500 },
    );
  });

  test("in EMPLOYERMATCH, given the age", () => {
    fc.assert(
      fc.property(...facts, (year, age, pay, election, money) => {
        const match = (deferrals: Value) => call("EMPLOYERMATCH", year, pay, deferrals, money, 0, 0, age);
        expect(match(election)).toBe(match(deferred(year, age, pay, election)));
      }),
      { numRuns: 500 },
    );
  });

  test("in EMPLOYERMATCH without an age, if it answers, as at every age", () => {
    fc.assert(
      fc.property(...facts, (year, age, pay, election, money) => {
        const match = call("EMPLOYERMATCH", year, pay, election, money);
        const atThatAge = call("EMPLOYERMATCH", year, pay, election, money, 0, 0, age);
        if (match instanceof CellError) expect(match.message).toMatch(/^age is missing; /);
        else expect(match).toBe(atThatAge);
      }),
      { numRuns: 500 },
    );
  });

  test("in PLANROOMS", () => {
    fc.assert(
      fc.property(...facts, largeDollars(20000), (year, age, pay, election, money, elsewhere) => {
        const rooms = (deferrals: Value) =>
          callGrid("PLANROOMS", year, age, [
            ["A", "", pay, deferrals, money, 0],
            ["B", "", 50000, elsewhere, 0, 0],
          ]);
        expect(rooms(election)).toEqual(rooms(deferred(year, age, pay, election)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("Cases that must hold", () => {
  test.each<[name: string, given: unknown[], answer: number]>([
    ["AFTERTAXROOM", [2026, 45, 300000, "8%", 15000], 33000], // an election of 24,000
    ["AFTERTAXROOM", [2026, 45, 300000, 0.08, 15000], 33000],
    ["EMPLOYERMATCH", [2026, 300000, 24500, "50% up to $12,250"], 12250],
    ["EMPLOYERMATCH", [2026, 300000, 24500, "50% up to $6,000"], 6000],
  ])("%s of %j is %d", (name, given, answer) => {
    expect(call(name, ...given)).toBe(answer);
  });

  // What was typed in the sheets that went wrong: 8 cents of deferral, 6 dollars of match.
  test("8% of 300,000 in the form leaves 39,000 with a match of 9,000, not 71,999.88", () => {
    expect(call("AFTERTAXROOM", 2026, 45, 300000, 0.08, 9000)).toBe(39000);
    tells(
      errorOf("AFTERTAXROOM", 2026, 45, 300000, 24500, 6),
      '#VALUE! employer was 6 | Write 6% | "$6" as text',
    );
    expect(call("AFTERTAXROOM", 2026, 45, 300000, 24500, 0.06)).toBe(29500);
  });
});

test("every function of the table takes a whole call of plain text", () => {
  const room = ["2026", "45", "$300,000", "8%", "6%", "$1,000", "10%", "No"];
  expect(call("AFTERTAXROOM", ...room)).toBe(29000); // 72,000 - 24,000 - 18,000 - 1,000, and 30,000 - 1,000
  expect(calls.AFTERTAXROOM!.arguments).toHaveLength(room.length);
});
