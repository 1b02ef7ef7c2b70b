import { forms, lastYear } from "../../../src/law";
import fc from "fast-check";
import { callGrid, errorOf, type Value, tells } from "../../excel";
import { cents, dollars, year } from "../arbitraries";

function trail(...given: unknown[]): Value[][] {
  return callGrid("FORMS", ...given).slice(1);
}

/** The entry of one line of one form; undefined where the trail has none. */
function entry(rows: Value[][], form: string, line: string): Value | undefined {
  return rows.find((row) => row[0] === form && row[1] === line)?.[2];
}

test("the head is Form, Box or line, Entry, Why", () => {
  expect(callGrid("FORMS", "InPlan", 31150, 31000, 2024)[0]).toEqual(["Form", "Box or line", "Entry", "Why"]);
});

// Instructions for Forms 1099-R: the amount in box 1, the taxable amount in box 2a, basis recovery in box 5, code G.
test.each<[path: string, boxes: Value[], total: number, taxable: number]>([
  ["InPlan", [31150, 150, 31000, "G"], 31150, 150],
  ["RothIRA", [31150, 150, 31000, "G"], 31150, 150],
  ["Split", [31150, 0, 31000, "G"], 31150, 0],
  ["TraditionalIRA", [31150, 0, 31000, "G"], 31150, 0],
])("%s: Form 1099-R has %j in boxes 1, 2a, 5, 7; Form 1040 has %d and %d", (path, boxes, total, taxable) => {
  const rows = trail(path, 31150, 31000, 2024);
  const found = ["Box 1", "Box 2a", "Box 5", "Box 7"].map((box) => entry(rows, "Form 1099-R", box));
  expect(found).toEqual(boxes);
  expect([entry(rows, "Form 1040", "Line 5a"), entry(rows, "Form 1040", "Line 5b")]).toEqual([
    total,
    taxable,
  ]);
});

// The forms of each year: one line for all in 2018, 4c and 4d for plans in 2019, 5a and 5b since 2020.
test.each<[year: number, plan: string[], ira: string[]]>([
  [2018, ["Line 4a", "Line 4b"], ["Line 4a", "Line 4b"]],
  [2019, ["Line 4c", "Line 4d"], ["Line 4a", "Line 4b"]],
  [2020, ["Line 5a", "Line 5b"], ["Line 4a", "Line 4b"]],
  [2024, ["Line 5a", "Line 5b"], ["Line 4a", "Line 4b"]],
  [2025, ["Line 5a", "Line 5b"], ["Line 4a", "Line 4b"]],
  [2026, ["Line 5a", "Line 5b"], ["Line 4a", "Line 4b"]],
])("on the Form 1040 of %d plan money is on %j and IRA money on %j", (taxYear, plan, ira) => {
  const linesOf = (path: string) =>
    trail(path, 6600, 6500, taxYear)
      .filter(([form]) => form === "Form 1040")
      .map((row) => row[1]);
  for (const path of ["InPlan", "RothIRA", "Split", "TraditionalIRA"]) expect(linesOf(path)).toEqual(plan);
  expect(linesOf("BackdoorIRA")).toEqual(ira);
});

test("the rollover is marked by a word beside the line until 2024 and by a box on line 5c from 2025", () => {
  const why = (taxYear: number) =>
    String(trail("Split", 100, 75, taxYear).find((row) => row[1] === "Line 5b")?.[3]);
  expect(why(2024)).toContain('Write "Rollover" next to line 5b.');
  expect(why(2025)).toContain("Check Rollover on line 5c.");
  const allTaxable = trail("RothIRA", 100, 0, 2024).find((row) => row[1] === "Line 5b");
  expect(allTaxable?.slice(2)).toEqual([100, "Box 2a of Form 1099-R, the taxable part."]);
});

test("the year left out is the last held", () => {
  expect(trail("InPlan", 100, 90)).toEqual(trail("InPlan", 100, 90, lastYear.year));
});

test.each(["InPlan", "RothIRA", "Split", "BackdoorIRA", "TraditionalIRA"])(
  "%s: each form of a year that is not final says so once, Form 1099-R too; a final one does not",
  (path) => {
    const notFinal = forms.lastFinal + 1;
    const formsSaying = trail(path, 100, 90, notFinal)
      .filter((row) => String(row[3]).includes(`check the final form of ${notFinal}`))
      .map(([form]) => form);
    expect(formsSaying).toEqual([...new Set(trail(path, 100, 90, notFinal).map(([form]) => form))]);
    expect(formsSaying).toContain("Form 1099-R");
    expect(trail(path, 100, 90, forms.lastFinal).join()).not.toContain("check the final form");
  },
);

// Instructions for Form 8606, line 2: a nontaxable portion of a qualified plan rolled over to a traditional IRA.
describe("After-tax money that went to a traditional IRA", () => {
  const rows = trail("TraditionalIRA", 31150, 31000, 2024);

  it("is basis on line 2 of Form 8606, and in box 2 of Form 5498 with its earnings", () => {
    expect(rows.filter(([form]) => form === "Form 8606").map((row) => row.slice(1, 3))).toEqual([
      ["Line 2", 31000],
    ]);
    expect(entry(rows, "Form 5498", "Box 2, traditional IRA")).toBe(31150);
  });

  it("is marked as a rollover of which nothing is taxable", () => {
    expect(String(rows.find((row) => row[1] === "Line 5b")?.[3])).toContain('Write "Rollover"');
  });

  it("is no more basis than what arrived", () => {
    expect(entry(trail("TraditionalIRA", 900, 1000, 2024), "Form 8606", "Line 2")).toBe(900);
  });
});

test("Form 8606 is not for plan money: none in the plan's paths, line 2 alone, with nothing on it, in a split", () => {
  const of8606 = (path: string) => trail(path, 31150, 31000, 2024).filter(([form]) => form === "Form 8606");
  expect([of8606("InPlan"), of8606("RothIRA")]).toEqual([[], []]);
  expect(of8606("Split").map((row) => row.slice(0, 3))).toEqual([["Form 8606", "Line 2", 0]]);
});

test("code H, of a Roth 401(k) paid out to a Roth IRA, is told apart from code G", () => {
  for (const path of ["InPlan", "RothIRA"])
    expect(String(trail(path, 100, 90, 2024).find((row) => row[1] === "Box 7")?.[3])).toMatch(/code H/i);
});

test("Form 5498 has plan rollovers in box 2 and a conversion of an IRA in box 3", () => {
  expect(entry(trail("RothIRA", 31150, 31000, 2024), "Form 5498", "Box 2, Roth IRA")).toBe(31150);
  const split = trail("Split", 31150, 31000, 2024);
  expect(entry(split, "Form 5498", "Box 2, Roth IRA")).toBe(31000);
  expect(entry(split, "Form 5498", "Box 2, traditional IRA")).toBe(150);
  expect(entry(trail("BackdoorIRA", 7020, 7000, 2024), "Form 5498", "Box 3, Roth IRA")).toBe(7020);
});

describe("The backdoor Roth IRA", () => {
  const lines = (rows: Value[][]) =>
    Object.fromEntries(rows.filter(([form]) => form === "Form 8606").map((row) => [row[1], row[2]]));

  it("has Form 8606 line by line: 7,000 contributed, 7,020 converted, no other IRA", () => {
    const rows = trail("BackdoorIRA", 7020, 7000, 2024);
    expect(lines(rows)).toEqual({
      "Line 1": 7000,
      "Line 2": 0,
      "Line 3": 7000,
      "Line 4": 0,
      "Line 5": 7000,
      "Line 6": 0,
      "Line 7": 0,
      "Line 8": 7020,
      "Line 9": 7020,
      "Line 10": 7000 / 7020,
      "Line 11": 7000,
      "Line 12": 0,
      "Line 13": 7000,
      "Line 14": 0,
      "Line 16": 7020,
      "Line 17": 7000,
      "Line 18": 20,
    });
    expect([entry(rows, "Form 1040", "Line 4a"), entry(rows, "Form 1040", "Line 4b")]).toEqual([7020, 20]);
    expect([entry(rows, "Form 1099-R", "Box 1"), entry(rows, "Form 1099-R", "Box 2a")]).toEqual([7020, 7020]);
    expect(entry(rows, "Form 1099-R", "Box 7")).toMatch(/^2, or 7/);
  });

  it("at a loss is not taxable and carries the rest of the basis: line 10 is at most 1", () => {
    expect(lines(trail("BackdoorIRA", 6900, 7000, 2024))).toMatchObject({
      "Line 10": 1,
      "Line 11": 6900,
      "Line 14": 100,
      "Line 18": 0,
    });
  });

  it.each([
    [2018, 6500],
    [2024, 8000],
    [2026, 8600],
  ])("of %d has at most %d of basis, which is the contribution of the year", (taxYear, limit) => {
    expect(lines(trail("BackdoorIRA", 9000, limit, taxYear))).toMatchObject({ "Line 1": limit });
    expect(errorOf("FORMS", "BackdoorIRA", 9000, limit + 0.01, taxYear)).toBe(
      `#VALUE! basis was ${(limit + 0.01).toLocaleString("en-US")}; the maximum is ${limit.toLocaleString("en-US")} ` +
        `(the IRA contribution limit of ${taxYear}, with catch-up). For basis of earlier years use FORM8606.`,
    );
  });

  it("with nothing converted leaves lines 4 to 13 and Part II blank", () => {
    expect(lines(trail("BackdoorIRA", 0, 7000, 2024))).toEqual({
      "Line 1": 7000,
      "Line 2": 0,
      "Line 3": 7000,
      "Line 14": 7000,
    });
  });
});

test("a loss in the plan, basis over the amount, makes nothing taxable and recovers no more than the amount", () => {
  const rows = trail("RothIRA", 900, 1000, 2024);
  expect([entry(rows, "Form 1099-R", "Box 2a"), entry(rows, "Form 1099-R", "Box 5")]).toEqual([0, 900]);
});

test("boxes 2a and 5 add up to box 1 in plan and to a Roth IRA; every entry is whole cents, the ratio aside", () => {
  const path = fc.constantFrom("InPlan", "RothIRA", "Split", "BackdoorIRA", "TraditionalIRA");
  fc.assert(
    fc.property(path, dollars(90000), dollars(90000), year, (by, amount, afterTax, taxYear) => {
      const basis = by === "BackdoorIRA" ? Math.min(afterTax, 6500) : afterTax; // the limit of 2018
      const rows = trail(by, amount, basis, taxYear);
      expect(rows.length).toBeGreaterThan(0);
      const box = (name: string) => cents((entry(rows, "Form 1099-R", name) as number) ?? 0);
      if (by === "InPlan" || by === "RothIRA") expect(box("Box 2a") + box("Box 5")).toBe(box("Box 1"));
      for (const [, line, figure] of rows)
        if (typeof figure === "number" && line !== "Line 10") expect(figure).toBe(cents(figure) / 100);
    }),
  );
});

test.each<[given: unknown[], error: string]>([
  [["Roth", 100, 90], "#VALUE! | path | Roth | InPlan | RothIRA | BackdoorIRA"],
  [["InPlan", -1, 0], "#VALUE! | amount | 1"],
  [["InPlan", 100, "all"], "#VALUE! | basis | all"],
  [["InPlan", 100, 90, 2017], "#N/A | year | 2017"],
  [["InPlan", 100, 90, ""], "#VALUE! | year | 0"],
])("%j is refused", (given, error) => {
  tells(errorOf("FORMS", ...given), error);
});
