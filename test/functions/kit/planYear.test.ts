import fc from "fast-check";
import { filingStatuses, firstYear, knownYears, lastYear, taxYear } from "../../../src/law";
import { projectedNames } from "../../../src/rules/limits/projectLimit";
import { CellError, type Grid, call, callGrid, errorOf, metadata } from "../../excel";
import { asOf } from "../../law/underLaw";
import { nextYear } from "../../nextYear";
import { status } from "../arbitraries";
import { calls, everyArgument, validWith } from "./calls";
import { shown } from "./cells";

const text = `${nextYear} at 3%`;
const farthest = lastYear.year + 30;
/** A year of which nothing is held, as yet not even a part. */
const farYear = nextYear + 4;
const farText = `${farYear} at 3%`;
const allowed = `it must be a calendar year such as 2026, or an assumption such as "${text}" (0% to 20%, through ${farthest}).`;

/** The places where a function takes a tax year. */
const years = everyArgument.filter(
  ({ argument }) => argument.kind === "year" || argument.kind === "partYear",
);
const withoutAssumption = ["FORMS", "RMD"];
const taking = years.filter(({ name }) => !withoutAssumption.includes(name));

describe("The cases of the contract, on law through 2026", () => {
  const then = asOf(2026);

  test.each([
    ["Additions", 75_000],
    ["Deferral", 25_000],
    ["CatchUp", 8_000],
    ["SuperCatchUp", 11_750],
    ["Compensation", 375_000],
    ["RothCatchUpWages", 155_000],
    ["HCE", 165_000],
    ["KeyEmployee", 240_000],
  ])('LIMIT("2027 at 3%", "%s") is %d', (item, limit) => {
    expect(then.call("LIMIT", "2027 at 3%", item)).toBe(limit);
  });

  test("the Roth IRA phase-out of a joint return is 249,000 to 259,000", () => {
    const range = ["RothIRAStart", "RothIRAEnd"].map((item) => then.call("LIMIT", "2027 at 3%", item, "MFJ"));
    expect(range).toEqual([249_000, 259_000]);
  });

  test("the authority names the assumption and the notice it starts from", () => {
    expect(then.callGrid("LIMITS", "2027 at 3%")[1]).toEqual([
      "Elective deferral",
      25_000,
      "IRC §402(g)(1); projected at 3% a year from Notice 2025-67",
    ]);
  });

  test("the year is shown as it is written, and said to be an assumption", () => {
    const [, year] = then.callGrid("EXPLAIN", "DEFERRALLIMIT", "2027 at 3%", 45);
    expect(year).toEqual(["Year", "2027 at 3%", "Given; an assumption, not law"]);
  });

  test.each(["IRA", "IRACatchUp", "SSWageBase", "HSASelf"])("%s is not projected, and says so", (item) => {
    expect(then.errorOf("LIMIT", "2027 at 3%", item)).toMatch(
      /^#N\/A year was 2027 at 3%\. The 2027 .*(limits are|wage base is) not projected \(available: 2018 to 2026\)\.$/,
    );
  });
});

describe("A year", () => {
  test("is read from a number, from a number as text, and from an assumption in any case and spacing", () => {
    for (const year of [2025, "2025", " 2025 "]) expect(call("LIMIT", year, "Deferral")).toBe(23_500);
    const written = [text, `${nextYear}at3%`, ` ${nextYear}  AT 3.00 % `, `${nextYear} At 03%`];
    const explained = written.map((year) => callGrid("EXPLAIN", "INCOMETAX", year, "Single", 100_000));
    expect(explained[0]![1]![1]).toBe(text);
    expect(explained).toEqual(explained.map(() => explained[0]));
  });

  test("has the inflation that is written, fractions of a percent too", () => {
    const additions = (year: string) => callGrid("EXPLAIN", "LIMIT", year, "Additions")[1]![1];
    expect(additions(`${nextYear} at 2.5%`)).toBe(`${nextYear} at 2.5%`);
    expect(additions(`${nextYear} at .125%`)).toBe(`${nextYear} at 0.125%`);
    expect(additions(`${nextYear} at 3.3%`)).toBe(`${nextYear} at 3.3%`);
  });

  test.each([`${nextYear} at 0%`, `${nextYear} at 20%`, `${farthest} at 3%`, `${farthest} at 20%`])(
    "may be %s",
    (year) => {
      expect(call("LIMIT", year, "Deferral")).toEqual(expect.any(Number));
      expect(call("INCOMETAX", year, "Single", 100_000)).toEqual(expect.any(Number));
    },
  );

  test.each([
    `${nextYear} at 21%`,
    `${nextYear} at 20.01%`,
    `${nextYear} at -1%`,
    `${nextYear} at 3`,
    `${nextYear} at 0.03`,
    `${nextYear} at %`,
    `${nextYear} at 3%%`,
    `${nextYear} at 3,5%`,
    `${nextYear}`.concat(" 3%"),
    `${nextYear} @ 3%`,
    `${nextYear} at 3% a year`,
    `FY${text}`,
    `${farthest + 1} at 3%`,
    "27 at 3%",
    "20271 at 3%",
    "at 3%",
  ])("may not be %s: the message says what is allowed", (year) => {
    expect(errorOf("LIMIT", year, "Deferral")).toBe(`#VALUE! year was the text "${year}"; ${allowed}`);
  });

  test("before the first one held is not held, whatever is assumed", () => {
    const error = `#N/A year was 2017. The law of 2017 is not in this version of MEGAROTH (available: ${knownYears}).`;
    for (const year of [2017, "2017", "2017 at 3%"]) expect(errorOf("LIMIT", year, "Deferral")).toBe(error);
  });

  test("that is not held is refused with what to write instead, as far as that goes", () => {
    const refused = (year: number) => errorOf("LIMIT", year, "Deferral");
    expect(refused(nextYear + 1)).toContain(`To assume inflation, write "${nextYear + 1} at 3%".`);
    expect(refused(farthest)).toContain(`write "${farthest} at 3%".`);
    expect(refused(farthest + 1)).not.toContain("assume");
  });

  test("is read right in a column of texts that alternate, more of them than are remembered", () => {
    const written = Array.from({ length: 300 }, (_, k) => `${nextYear + (k % 3)} at ${(k % 101) / 10}%`);
    const column = callGrid(
      "LIMIT",
      written.map((year) => [year]),
      "Additions",
    );
    expect(column).toEqual(written.map((year) => [call("LIMIT", year, "Additions")]));
  });

  test("in a column of texts keeps its error in its own cell", () => {
    const column = callGrid("LIMIT", [[text], [`${nextYear} at 3`], [text], [2026]], "Deferral");
    expect(column.map(([cell]) => (cell instanceof CellError ? cell.code : "answered"))).toEqual([
      "answered",
      "#VALUE!",
      "answered",
      "answered",
    ]);
  });
});

describe("A projected year and PROJECTLIMIT", () => {
  test.each(projectedNames)("agree about %s in every year, at any inflation", (item) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2025, max: farthest }),
        fc.integer({ min: 0, max: 2000 }),
        (year, hundredths) => {
          const inflation = hundredths / 10_000;
          expect(call("LIMIT", `${year} at ${hundredths / 100}%`, item)).toBe(
            call("PROJECTLIMIT", year, item, inflation),
          );
        },
      ),
    );
  });
});

describe("The text of a year that is held", () => {
  const held = fc.integer({ min: firstYear.year, max: lastYear.year });
  const withText = (grid: Grid, year: number) =>
    grid.map((row) => row.map((cell) => (cell === `${year} at 3%` ? year : cell)));

  test.each(taking)("answers $name as the year does", ({ name, place }) => {
    fc.assert(
      fc.property(held, (year) => {
        const [plain, assumption] = [year, `${year} at 3%`].map((each) =>
          callGrid(name, ...validWith(name, place, each)),
        );
        const isExplained = name === "EXPLAIN";
        const seen = isExplained ? withText(assumption!, year).map((row) => row.slice(0, 2)) : assumption;
        expect(seen).toEqual(isExplained ? plain!.map((row) => row.slice(0, 2)) : plain);
      }),
      { numRuns: 20 },
    );
  });

  test("says so: the authority is the law's, and nothing was assumed", () => {
    expect(callGrid("LIMITS", "2026 at 3%", 45, "MFJ")).toEqual(callGrid("LIMITS", 2026, 45, "MFJ"));
    expect(callGrid("EXPLAIN", "LIMIT", "2026 at 3%", "Additions").slice(1)).toEqual([
      ["Year", "2026 at 3%", "Given; the law of 2026 is published, so no inflation is assumed"],
      ["Item", "Additions", "IRC §415(c)(1)(A)"],
      ["Amount", 72_000, "IRC §415(c)(1)(A); Notice 2025-67"],
    ]);
  });
});

describe("Every function that takes a tax year", () => {
  /** Those whose figures are not projected; SAVINGSORDER divides what an IRA leaves. */
  const refusing = ["IRALIMIT", "ROTHIRALIMIT", "IRADEDUCTION", "SAVINGSORDER", "EXPLAIN"];

  test("is one of many", () => {
    expect(new Set(taking.map(({ name }) => name)).size).toBeGreaterThan(22);
  });

  test.each(taking.filter(({ name }) => !refusing.includes(name)))(
    "takes an assumption: $name",
    ({ name, place }) => {
      const grid = callGrid(name, ...validWith(name, place, farText));
      const errors = grid.flat().filter((cell) => cell instanceof CellError);
      expect(errors.filter((each) => !shown(each).includes("not projected"))).toEqual([]);
      expect(grid.flat().length).toBeGreaterThan(errors.length);
    },
  );

  test.each(taking.filter(({ name }) => refusing.includes(name)))(
    "or says which figure is not projected: $name",
    ({ name, place }) => {
      expect(errorOf(name, ...validWith(name, place, farText))).toMatch(
        new RegExp(
          `^#N/A year was ${farText}\\. The ${farYear} (IRA contribution|HSA) limits are not projected`,
        ),
      );
    },
  );

  test.each(withoutAssumption)("or says to give the year alone: %s", (name) => {
    const place = calls[name]!.arguments.findIndex(({ called }) => called === "year");
    expect(errorOf(name, ...validWith(name, place, text))).toBe(
      `#VALUE! year was the text "${text}"; it must be a calendar year such as 2026. No inflation can be assumed here: give the year alone.`,
    );
    expect(callGrid(name, ...validWith(name, place, "2026"))).toEqual(
      callGrid(name, ...validWith(name, place, 2026)),
    );
  });

  test.each(["PROJECTLIMIT", "LADDER"])("or takes the inflation by itself: %s", (name) => {
    const place = calls[name]!.arguments.findIndex(({ called }) => /year/i.test(called));
    for (const assumption of [text, "2030 at 3%", ` ${nextYear}AT3% `])
      expect(errorOf(name, ...validWith(name, place, assumption))).toMatch(
        /^#VALUE! \w+ was the text ".*"; it must be a calendar year such as 2026\. Give the year alone: inflation is an argument of its own\.$/,
      );
  });

  test.each(["PROJECTLIMIT", "LADDER", "RMDAGE", "ROTHDISTRIBUTION", "FIVEYEARDATE"])(
    "or has years of its own: %s",
    (name) => {
      const place = calls[name]!.arguments.findIndex(({ called }) => /year/i.test(called));
      expect(errorOf(name, ...validWith(name, place, text))).toMatch(
        new RegExp(`^#VALUE! \\w+ was the text "${text}"; it must be a (calendar year|year of birth)`),
      );
    },
  );

  test("names the assumption in its help, if it takes one and answers by it", () => {
    const told = metadata.functions
      .filter(({ parameters }) =>
        parameters.some(({ description }) => description.includes(`an assumption such as "${text}"`)),
      )
      .map(({ name }) => name);
    const expected = taking.map(({ name }) => name).filter((name) => !refusing.includes(name));
    expect(told.sort()).toEqual([...new Set(expected)].sort());
  });
});

describe("A year of which nothing is held", () => {
  const year = farText;

  test("has IRMAA by the last table held, which is named", () => {
    const rows = callGrid("CONVERSIONIMPACT", year, "Single", 100_000, 200_000, 0, 0, 0, 0, 0, 1);
    const [, , table] = rows.find(([line]) => line === "IRMAA table used")!;
    expect(taxYear(Number(table))!.irmaa).toBeDefined();
    expect(Number(table)).toBeLessThanOrEqual(nextYear);
    expect(rows.find(([line]) => line === "IRMAA (in two years)")![2]).toBeGreaterThan(0);
  });

  test("tells a highly compensated employee by the projected pay of the year before", () => {
    const pay = Number(call("LIMIT", `${farYear - 1} at 3%`, "HCE"));
    const flags = (wages: number) =>
      callGrid("WORKSHEET", form({ "Prior-year wages": wages }))
        .filter(([line]) => line === "Flag")
        .map(([, flag]) => String(flag))
        .join("\n");
    expect(flags(pay)).not.toContain("Highly compensated");
    expect(flags(pay + 1)).toContain("Highly compensated employee (prior-year wages over ");
  });

  test("has a worksheet with the lines that are projected, and says which limits are not", () => {
    const lines = new Map(callGrid("WORKSHEET", form({})).map((row) => [row[0], row]));
    expect(lines.get("Tax year")).toEqual(["Tax year", year, "Given; an assumption, not law"]);
    expect(lines.get("Deferral limit")).toEqual([
      "Deferral limit",
      call("DEFERRALLIMIT", year, 45),
      expect.stringMatching(/^IRC §402\(g\)\(1\), §414\(v\); projected at 3% a year from Notice /),
    ]);
    expect(lines.get("IRA limit")?.[1] ?? "").toBe("");
    const flags = callGrid("WORKSHEET", form({ "HSA coverage": "Self" })).map(([, flag]) => flag);
    expect(flags).toContain("Note: IRA and HSA limits are not projected, so their lines are blank.");
  });

  test("has a row in a book, whose other years it does not touch", () => {
    const heads = ["Tax year", "Age", "Filing status", "Compensation"];
    const rows = [year, 2026, text, 2025, `${nextYear} at 3`].map((each) => [each, 45, "MFJ", 300_000]);
    const [, ...answers] = callGrid("BOOK", [heads, ...rows]);
    expect(answers.map(([, limit]) => limit)).toEqual([
      call("DEFERRALLIMIT", year, 45),
      24_500,
      call("DEFERRALLIMIT", text, 45),
      23_500,
      "",
    ]);
    expect(answers[4]!.at(-1)).toContain(`Tax year was the text "${nextYear} at 3"; ${allowed}`);
  });

  test("gives EXCESS and STRATEGIES their other rows", () => {
    const excess = callGrid("EXCESS", year, 45, 100_000, 10_000, 300_000, 7_000).slice(1);
    expect(excess.map(([limit, , amount]) => [limit, typeof amount])).toEqual(
      excess.map(([limit]) => [limit, limit === "IRA" ? "object" : "number"]),
    );
    const strategies = callGrid("STRATEGIES", year, 45, "Single", 250_000, 300_000).slice(1);
    expect(strategies.map(([, most]) => typeof most)).toEqual([
      "number",
      "number",
      "object",
      "object",
      "object",
      "number",
    ]);
  });

  test("answers SOLO401K where earnings and wages are under the last wage base held, which never falls", () => {
    const base = lastYear.socialSecurity!.wageBase;
    const profit = Math.floor(base / 0.9235);
    const halfOfTax = (...given: unknown[]) => callGrid("SOLO401K", ...given)[1]![1];
    expect(halfOfTax(year, 45, profit)).toBe(halfOfTax(lastYear.year, 45, profit));
    expect(halfOfTax(year, 45, 100_000, 0, base - 92_350)).toBe(halfOfTax(lastYear.year, 45, 100_000));
    for (const given of [[profit + 1], [100_000, 0, base - 92_349], [10_000, 0, base]])
      expect(errorOf("SOLO401K", year, 45, ...given)).toMatch(
        /^#N\/A .* Social Security wage base is not projected/,
      );
  });

  test("has brackets and deductions that INCOMETAX and TAXABLEINCOME use, in every status", () => {
    fc.assert(
      fc.property(status, fc.integer({ min: 0, max: 900_000 }), (filingStatus, income) => {
        const [here, before] = [year, lastYear.year].map((each) =>
          Number(call("INCOMETAX", each, filingStatus, income)),
        );
        expect(here).toBeLessThanOrEqual(before!);
      }),
    );
    for (const filingStatus of filingStatuses)
      expect(call("TAXABLEINCOME", year, filingStatus, 100_000)).toBe(
        100_000 - Number(call("LIMIT", year, "StandardDeduction", filingStatus)),
      );
  });

  function form(more: Readonly<Record<string, unknown>>): unknown[][] {
    return Object.entries({
      "Tax year": year,
      Age: 45,
      "Filing status": "MFJ",
      Compensation: 300_000,
      ...more,
    });
  }
});
