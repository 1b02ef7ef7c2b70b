import { type Value, call, callGrid, errorOf, tells } from "../../excel";
import type { Inputs } from "./clients";

const shared: Inputs = { "Tax year": 2026, "Filing status": "MFJ" };
const ada: Inputs = {
  Client: "Ada",
  Age: 45,
  Compensation: 200000,
  Employer: "6%",
  "After-tax allowed": "Yes",
  "In-plan conversion": "Yes",
};
const bo: Inputs = { ...ada, Client: "Bo", Age: 52, Employer: 10000 };

/** The rows of a couple by their first cell; flags and problems in a list each. */
function household(client: Inputs, spouse: Inputs, more: Inputs = {}) {
  const ofReturn = { ...shared, ...more };
  const labels = [...new Set([...Object.keys(ofReturn), ...Object.keys(client), ...Object.keys(spouse)])];
  const block = labels.map((label) => [label, client[label] ?? ofReturn[label] ?? "", spouse[label] ?? ""]);
  const grid = callGrid("HOUSEHOLD", block);
  const lines = new Map(grid.map(([label, ...cells]) => [label as string, cells.slice(0, 3)]));
  const texts = (kind: string) => grid.filter(([label]) => label === kind).map(([, text]) => text as string);
  return {
    line: (label: string): Value[] => lines.get(label)!,
    flags: texts("Flag"),
    problems: texts("Problem"),
  };
}

test("two spouses at 200,000 each: the joint MAGI is 343,000, and neither puts anything into a Roth IRA directly", () => {
  const { line, problems } = household(ada, bo);
  expect(problems).toEqual([]);
  expect(line("Deferral limit")).toEqual([24500, 32500, ""]);
  expect(line("Deferrals")).toEqual([24500, 32500, 57000]);
  // 72,000 - 24,500 - 12,000 and 72,000 - 24,500 - 10,000.
  expect(line("After-tax room")).toEqual([35500, 37500, 73000]);
  expect(line("MAGI")).toEqual(["", "", 400000 - 57000]);
  expect(line("Taxable income")).toEqual(["", "", 343000 - 32200]);
  expect(line("Roth IRA limit")).toEqual([0, 0, 0]);
  expect(line("IRA limit")).toEqual([7500, 8600, 16100]);
});

test("the tax on the spouse's conversion lies on the client's: at the end of the 24% bracket it is taxed at 32%", () => {
  const edge = { "Taxable income": 403550 - 500 };
  const { line } = household(ada, bo, edge);
  const [first, second] = line("Earnings at year end") as number[];
  const tax = (income: number, earnings: number) =>
    call("CONVERSIONTAX", 2026, "MFJ", income, earnings) as number;
  const both = [tax(403050, first!), tax(403050 + first!, second!)];
  expect(line("Conversion tax at year end").slice(0, 2)).toEqual(both);
  expect(line("Conversion tax at year end")[2]).toBeCloseTo(tax(403050, first! + second!), 2);
});

test("a spouse without pay has IRA lines alone, of the joint compensation: 7,500 and the 2,500 that are left", () => {
  const { line, flags, problems } = household(
    { Client: "Ada", Age: 45, Compensation: 10000, Deferrals: "None" },
    { Client: "Bo", Age: 44 },
  );
  expect(problems).toEqual([]);
  expect(line("IRA limit")).toEqual([7500, 2500, 10000]);
  expect(line("Deferral limit")).toEqual([10000, "", ""]);
  for (const label of ["Deferrals", "After-tax room", "Path", "Pay periods left"])
    expect(line(label)[1]).toBe("");
  expect(flags.filter((flag) => flag.includes("Bo") && !flag.includes("IRA"))).toEqual([]);
});

test("the spouses share one family HSA limit, and each has a catch-up from 55", () => {
  const { line, flags } = household(
    { ...ada, "HSA coverage": "Family" },
    { ...bo, Age: 55, "HSA coverage": "Family" },
  );
  expect(line("HSA limit")).toEqual([8750, 9750, 9750]);
  expect(flags.some((flag) => flag.includes("share one family HSA limit: 9,750 together"))).toBe(true);
});

test("flags name the person, those of the return do not, and the gravest come first", () => {
  const over = { ...bo, Client: "B$&o", Deferrals: 40000 };
  const { flags } = household({ ...ada, "Prior-year wages": 300000 }, over, { "Long-term gains": 0 });
  tells(flags[0]!, "Stop: B$&o: Excess deferrals of 7,500");
  expect(flags.some((flag) => flag.startsWith("Note: Ada: Highly compensated"))).toBe(true);
  const gravity = flags.map((flag) => ["Stop", "Ask", "Note"].indexOf(flag.split(":")[0]!));
  expect(gravity).toEqual([...gravity].sort());
});

test("a client's name of any length leaves every sentence short", () => {
  const { flags, problems } = household({ ...ada, Client: "x".repeat(32767) }, { ...bo, Employer: 6 });
  expect(Math.max(...[...flags, ...problems].map(({ length }) => length))).toBeLessThan(500);
});

test("a bad value of one leaves the sum blank, and its problem names the person", () => {
  const { line, problems } = household({ ...ada, Employer: 6 }, { ...bo, Employer: 6 });
  expect(line("After-tax room")).toEqual(["", "", ""]);
  expect(line("Deferrals")).toEqual([24500, 32500, 57000]);
  expect(problems.map((problem) => problem.slice(0, 17))).toEqual(["Ada: Employer was", "Bo: Employer was "]);
  const half = household(ada, { ...bo, Compensation: "n/a" });
  expect(half.line("Compensation")).toEqual([200000, "", ""]);
  expect(half.problems).toEqual([expect.stringMatching(/^Bo: Compensation was the text "n\/a"/)]);
});

test("facts of the return stand once, and what the spouse's column says is not said twice", () => {
  const { problems } = household({ ...ada, "Spouse's pay": 5000 }, { ...bo, "Other income": 100 });
  expect(problems).toEqual(
    [
      "Spouse's pay is not used here: the spouse's column says it.",
      "Other income belongs in the client's column: a joint return has one.",
    ].map((problem) => expect.stringContaining(problem) as string),
  );
});

test.each([
  ["Single", /^Filing status was Single\. HOUSEHOLD is for a joint return \(MFJ\): use WORKSHEET/],
  ["Married", /^Filing status was the text "Married"; .*Married filing jointly \(MFJ\) or separately/],
  ["", /^Filing status is missing/],
])("filing status %p is a problem that says what to do", (status, problem) => {
  const { line, problems } = household(ada, bo, { "Filing status": status });
  expect(problems[0]).toMatch(problem);
  expect(line("MAGI")).toEqual(["", "", ""]);
});

test("a range of another width is refused", () => {
  tells(errorOf("HOUSEHOLD", [["Age", 45]]), "#VALUE! | inputs | 2 columns | three columns");
});
