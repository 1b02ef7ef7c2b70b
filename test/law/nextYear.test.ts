import { type TaxYear, cola, filingStatuses, lastYear, taxYears } from "../../src/law";
import { limitItems } from "../../src/rules/limits/items";
import { projectedNames } from "../../src/rules/limits/projectLimit";
import { CellError, type Grid } from "../excel";
import { calls } from "../functions/kit/calls";
import { underLaw } from "./underLaw";

// A whole year after the last one, made up: its dollars are twice those of the last. It is one more year in
// the list and one more quarter of the CPI-U, as README's recipe has it, and nothing else.
const next = lastYear.year + 1;
const held = taxYears.filter(({ year }) => year < next);
const cpi = cola.cpiThirdQuarter as Record<string, number>;
const quarters = { ...cpi, [lastYear.year]: 2 * cpi[lastYear.year - 1]! };
const made = { ...doubled(lastYear), year: next };
const { law, meanings, call, callGrid, errorOf } = underLaw({ years: [...held, made], quarters });

/** Every amount twice as high; rates and the year are no amounts. */
function doubled(group: TaxYear): TaxYear {
  return JSON.parse(JSON.stringify(group), (key, value: unknown) => {
    if (key === "rate" || key === "year") return value;
    if (key === "rates" && Array.isArray(value)) return value.map((rate) => Number(rate) / 2);
    if (key === "authority") return `Made up for ${next}`;
    return typeof value === "number" ? 2 * value : value;
  }) as TaxYear;
}

/** The valid call of a function in another year: where it has the argument, and in a table of inputs. */
function validIn(name: string, year: number): unknown[] {
  return calls[name]!.arguments.map(({ called, valid }) => {
    if (["year", "startYear", "firstYear"].includes(called)) return year;
    if (!Array.isArray(valid)) return valid;
    return (valid as Grid).map((row) => row.map((cell) => (cell === 2026 ? year : cell)));
  });
}

const shownIn = (grid: Grid) =>
  grid
    .flat()
    .map((cell) => (cell instanceof CellError ? cell.message : String(cell)))
    .join("\n");
const errorsIn = (grid: Grid) => grid.flat().filter((cell) => cell instanceof CellError);
const dated = Object.keys(calls).filter(
  (name) => JSON.stringify(validIn(name, 1)) !== JSON.stringify(validIn(name, 2)),
);

test("The year after the last is the last one held, in words too", () => {
  expect([law.lastYear, law.knownYears]).toEqual([made, `${held[0]!.year} to ${next}`]);
  expect(meanings.law).toContain(`${held[0]!.year} to ${next}`);
  expect(call("VERSION")).toContain(`law through ${next}: Made up for ${next}`);
});

test("The functions that take a year are most of them", () => {
  expect(dated).toEqual(
    expect.arrayContaining(["LIMIT", "LADDER", "RMD", "FORMS", "BOOK", "WORKSHEET", "EXPLAIN"]),
  );
  expect(dated.length).toBeGreaterThan(25);
});

test.each(dated)("%s answers for it as for the year before", (name) => {
  const [before, answer] = [lastYear.year, next].map((year) => callGrid(name, ...validIn(name, year)));
  expect([errorsIn(before!), errorsIn(answer!)]).toEqual([[], []]);
  if (before!.length > 1) expect(answer![0]).toEqual(before![0]);
});

test.each(dated.filter((name) => calls[name]!.arguments.some(({ kind }) => kind === "year")))(
  "%s refuses the year after it, and says which years it knows",
  (name) => {
    expect(errorOf(name, ...validIn(name, next + 1))).toMatch(
      new RegExp(`^#N/A .*${next + 1}.* to ${next}\\b`),
    );
  },
);

test.each(Object.keys(limitItems))("LIMIT has the %s made up for it", (item) => {
  for (const status of filingStatuses)
    expect(call("LIMIT", next, item, status)).toBe(2 * Number(call("LIMIT", lastYear.year, item, status)));
});

test("LIMITS has them all, each with the authority made up for it", () => {
  const [, ...rows] = callGrid("LIMITS", next, undefined, "MFJ");
  expect(rows.map((row) => row[1])).toEqual(
    callGrid("LIMITS", lastYear.year, undefined, "MFJ")
      .slice(1)
      .map((row) => 2 * Number(row[1])),
  );
  expect(rows.filter((row) => !String(row[2]).includes(`Made up for ${next}`))).toEqual([]);
});

test("INCOMETAX and LADDER take its brackets", () => {
  for (const status of filingStatuses) {
    const tax = call("INCOMETAX", lastYear.year, status, 300_000);
    expect(call("INCOMETAX", next, status, 600_000)).toBe(2 * Number(tax));
    expect(callGrid("LADDER", next, status, 600_000, 1, 0)[1]![3]).toBe(2 * Number(tax));
  }
});

test.each(projectedNames)("PROJECTLIMIT has its %s, and projects from its third quarter on", (item) => {
  expect(call("PROJECTLIMIT", next, item, 0.2)).toBe(call("LIMIT", next, item));
  expect(call("PROJECTLIMIT", next + 1, item, 0)).toBeGreaterThanOrEqual(Number(call("LIMIT", next, item)));
});

describe("A year of which only the HSA limits are published", () => {
  const hsaOnly = underLaw({ years: [...held, { year: next, hsa: made.hsa! }], quarters: cpi });
  const hsa = ["HSASelf", "HSAFamily", "HSACatchUp"];
  const others = Object.keys(limitItems).filter((item) => !hsa.includes(item));

  test("answers them, alone and in LIMITS, and its required distributions, which need no notice", () => {
    for (const item of hsa) expect(hsaOnly.call("LIMIT", next, item)).toBe(call("LIMIT", next, item));
    const known = hsaOnly.callGrid("LIMITS", next).filter((row) => typeof row[1] === "number");
    expect(known.map((row) => row[0])).toEqual(hsa.map(() => expect.stringMatching(/^HSA/)));
    expect(errorsIn(hsaOnly.callGrid("RMD", ...validIn("RMD", next)))).toEqual([]);
  });

  test.each(others)("has no %s, not an estimate either", (item) => {
    expect(hsaOnly.errorOf("LIMIT", next, item, "Single")).toMatch(lacks("."));
  });

  test.each([
    ["plan limits", ["DEFERRALLIMIT", "ROTHCATCHUP", "AFTERTAXROOM", "PAYSCHEDULE", "EXCESS", "ACPTEST"]],
    ["IRA limits", ["IRALIMIT", "ROTHIRALIMIT", "IRADEDUCTION"]],
    ["tax rate schedules", ["INCOMETAX", "CONVERSIONTAX", "CONVERSIONTIMING"]],
    ["standard deduction", ["TAXABLEINCOME"]],
    ["tax forms", ["FORMS"]],
  ])("lacks %s, which %j say", (what, names) => {
    for (const name of names) expect(hsaOnly.errorOf(name, ...validIn(name, next))).toMatch(lacks(what));
  });

  test("says what to write for the figures that are projected, and only for them", () => {
    const write = `To assume inflation, write "${next} at 3%".`;
    for (const name of ["DEFERRALLIMIT", "INCOMETAX", "TAXABLEINCOME", "WORKSHEET"])
      expect(shownIn(hsaOnly.callGrid(name, ...validIn(name, next)))).toContain(write);
    for (const name of ["IRALIMIT", "FORMS"])
      expect(shownIn(hsaOnly.callGrid(name, ...validIn(name, next)))).not.toContain("assume");
  });

  test("lacks plan limits, as WORKSHEET and BOOK say in their own cells", () => {
    for (const name of ["WORKSHEET", "BOOK"])
      expect(
        hsaOnly
          .callGrid(name, ...validIn(name, next))
          .flat()
          .join(" "),
      ).toMatch(
        new RegExp(`${next}.*plan limits.* to ${lastYear.year}|${next} plan limits.* to ${lastYear.year}`),
      );
  });

  /** The year, what of it is not held, and the years that are. */
  function lacks(what: string): RegExp {
    return new RegExp(`^#N/A (?=.*${next})(?=.*${what}).* to ${lastYear.year}\\b`);
  }
});

test("IRMAA is by the table of two years on, or the last held", () => {
  const table = (year: number) => {
    const rows = callGrid("CONVERSIONIMPACT", year, "Single", 100_000, 1_000, 0, 0, 0, 0, 0, 1);
    return rows.find(([line]) => line === "IRMAA table used")![1];
  };
  expect([next - 2, next - 1, next].map(table)).toEqual([next, next, next]);
});
