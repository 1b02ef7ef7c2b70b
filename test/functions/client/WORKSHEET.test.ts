import { CellError, callGrid, errorOf, tells } from "../../excel";
import { emptyCells, errorCodes, errorShapes } from "../kit/cells";
import { bookHeads, bookOf, flagsOf, lineOf, plain, settled, worksheet } from "./clients";

const head = ["Line", "Amount", "Authority"];

test("the head is Line, Amount, Authority, and every line has its authority", () => {
  const [first, ...rows] = worksheet(settled);
  expect(first).toEqual(head);
  for (const row of rows) expect(row[2]).toEqual(expect.stringMatching(/\S/));
});

test("deferrals count towards 415(c) as employer contributions, after-tax money as the employee's", () => {
  const authority = (line: string) => worksheet(settled).find(([label]) => label === line)?.[2];
  expect(authority("Deferrals counted")).toMatch(/^IRC §415\(c\)\(2\)\(A\), /);
  expect(authority("After-tax to date")).toBe("IRC §415(c)(2)(B)");
});

// The documents' examples: requirements 003-01, 003-11 and 000-18.
test.each([
  ["003-01: 69,000 - 23,000 - 12,000", 2024, 45, 300000, 23000, 12000, 34000],
  ["003-11: 69,000 - 23,000 - 15,000", 2024, 45, 250000, 23000, 15000, 31000],
  ["the match as 6% of 250,000", 2024, 45, 250000, 23000, 0.06, 31000],
  ["000-18: 58,000 - 19,500", 2021, 45, 200000, 19500, 0, 38500],
  ["000-19: at 55 the catch-up is no room", 2021, 55, 200000, 26000, 0, 38500],
])("%s", (_why, year, age, compensation, deferrals, employer, room) => {
  const inputs = {
    "Tax year": year,
    Age: age,
    "Filing status": "Single",
    Compensation: compensation,
    Deferrals: deferrals,
    Employer: employer,
  };
  expect(lineOf(inputs, "After-tax room")).toBe(room);
});

test("deferrals are by default the limit: 24,500 in 2026, 32,500 at 55, less what is deferred elsewhere", () => {
  expect(lineOf(plain, "Deferrals")).toBe(24500);
  expect(lineOf({ ...plain, Age: 55 }, "Deferrals")).toBe(32500);
  expect(lineOf({ ...plain, Age: 55, "Deferrals elsewhere": 12500 }, "Deferrals")).toBe(20000);
  expect(lineOf({ ...plain, "Deferrals elsewhere": 30000 }, "Deferrals")).toBe(0);
  expect(lineOf({ ...plain, Compensation: 10000 }, "Deferrals")).toBe(10000);
});

test("20,000 here and 12,500 at an unrelated employer at 55: no catch-up here, 72,000 - 20,000 of room", () => {
  expect(lineOf({ ...plain, Age: 55, "Deferrals elsewhere": 12500 }, "After-tax room")).toBe(52000);
});

test("an age may be given as a birth year, and both where they agree", () => {
  const ageless = { ...plain, Age: "" };
  expect(lineOf({ ...ageless, "Birth year": 1971 }, "Age")).toBe(55);
  expect(lineOf({ ...ageless, "Birth year": 1971, Age: 55 }, "Deferral limit")).toBe(32500);
  expect(worksheet({ ...plain, "Birth year": 1971 })[1]![2]).toMatch(/^Age was 45\. .*1971.*55.*2026/);
  expect(worksheet({ ...ageless, "Birth year": 1905 })[1]![2]).toMatch(
    /^Birth year was 1905\. .*2026.*1 to 120/,
  );
});

// MAGI = compensation - pre-tax deferrals + other income; 32,200 is the standard deduction of 2026, MFJ.
test("MAGI and taxable income follow from compensation, deferrals and other income", () => {
  const inputs = { ...plain, "Roth deferrals": 4500, "Other income": 10000 };
  expect(lineOf(inputs, "MAGI")).toBe(300000 - 20000 + 10000);
  expect(lineOf(inputs, "Taxable income")).toBe(290000 - 32200);
  expect(lineOf({ ...plain, "Other income": -5000 }, "MAGI")).toBe(270500);
  expect(lineOf({ ...plain, MAGI: 200000 }, "Taxable income")).toBe(167800);
  expect(lineOf({ ...plain, "Taxable income": -1000 }, "Taxable income")).toBe(-1000);
});

test("catch-up that must be Roth is not taken off MAGI: 300,000 - 24,500, though 32,500 is deferred at 55", () => {
  const inputs = { ...plain, Age: 55, "Prior-year wages": 150000.01 };
  expect(lineOf(inputs, "Of these Roth")).toBe(8000);
  expect(lineOf(inputs, "MAGI")).toBe(275500);
  expect(lineOf({ ...inputs, "Prior-year wages": 150000 }, "MAGI")).toBe(267500);
});

// 26 equal contributions of 1,250; q = 1.06^(1/26); those of the whole year wait together sum(q^j) - 26.
const q = 1.06 ** (1 / 26);
const afterYear = 1250 * (0.06 / (q - 1) - 26);
const cent = (dollars: number) => Math.round(dollars * 100) / 100;

test("after a year the earnings of 26 contributions are taxed at the client's bracket: 24% from 211,400 to 403,550", () => {
  expect(lineOf(settled, "Taxable income")).toBe(300000 - 24500 - 32200);
  expect(lineOf(settled, "Earnings at year end")).toBe(cent(afterYear));
  expect(lineOf(settled, "Conversion tax at year end")).toBe(cent(0.24 * cent(afterYear)));
  expect(lineOf({ ...settled, "State rate": 0.05 }, "Conversion tax at year end")).toBe(
    cent(cent(0.24 * cent(afterYear)) + cent(0.05 * cent(afterYear))),
  );
});

test.each<[why: string, conversions: unknown, waits: number]>([
  ["twice a year, thirteen contributions to each", 2, 2 * ((1.06 ** 0.5 - 1) / (q - 1) - 13)],
  ["13 times: every other contribution waits one pay date", 13, 13 * (q - 1)],
  ["26 times: none waits", 26, 0],
  ["the same day", "Same day", 0],
  ["the same day, in any case", " same DAY ", 0],
])("conversion %s", (_why, conversions, waits) => {
  const inputs = { ...settled, "Automatic conversion": false, "Conversions a year": conversions as number };
  expect(lineOf(inputs, "Earnings before conversion")).toBe(cent(1250 * waits));
  expect(lineOf(inputs, "Conversion tax as planned")).toBe(cent(0.24 * cent(1250 * waits)));
});

test("by default conversion is on the same day where it is automatic, else monthly", () => {
  expect(lineOf(settled, "Conversions a year")).toBe(0);
  expect(lineOf(settled, "Conversion tax as planned")).toBe(0);
  expect(lineOf({ ...settled, "Automatic conversion": false }, "Conversions a year")).toBe(12);
});

test("a loss is not taxed, and gives nothing back", () => {
  expect(lineOf({ ...settled, "Expected return": -0.2 }, "Conversion tax at year end")).toBe(0);
  expect(lineOf({ ...settled, "Expected return": "None" }, "Earnings at year end")).toBe(0);
});

test("the room per pay period is the room over the periods left, and the election a whole percent of the pay left", () => {
  expect(lineOf(settled, "Per pay period")).toBe(1250);
  expect(lineOf({ ...settled, "Pay periods": 24 }, "Per pay period")).toBe(1354.17);
  expect(lineOf({ ...settled, "Pay periods left": 13 }, "Per pay period")).toBe(2500);
  expect(lineOf(settled, "Election")).toBe(0.1); // 32,500 of 300,000 is 10.8%
  expect(lineOf({ ...settled, "Pay periods left": 13 }, "Election")).toBe(0.21);
  expect(lineOf({ ...settled, "Pay periods left": "None" }, "Per pay period")).toBe(0);
});

// 2026: 4,400 and 8,750; 1,000 more from 55.
test.each([
  ["Self", 54, 4400],
  ["Self", 55, 5400],
  ["Family", 54, 8750],
  ["Family", 55, 9750],
  ["None", 55, undefined],
])("with HSA coverage %s at %d the HSA limit is %p", (coverage, age, limit) => {
  expect(lineOf({ ...plain, Age: age, "HSA coverage": coverage }, "HSA limit")).toBe(limit);
});

test("IRA compensation is what pre-tax deferrals leave: 30,000 less 27,000", () => {
  const inputs = { ...plain, Age: 55, Compensation: 30000, Deferrals: 27000 };
  expect(lineOf(inputs, "Roth IRA limit")).toBe(3000);
  expect(lineOf({ ...inputs, "Roth deferrals": 27000 }, "Roth IRA limit")).toBe(8600);
});

test("labels are read in any order and case, without spaces around or a trailing colon", () => {
  const asked: [string, unknown][] = [
    [" COMPENSATION: ", 300000],
    ["filing status :", "mfj"],
    ["AGE", 45],
    ["tax year:", 2026],
  ];
  expect(callGrid("WORKSHEET", asked)).toEqual(worksheet(plain));
});

test("rows that are empty altogether are passed over", () => {
  const rows = Object.entries(plain);
  for (const cell of emptyCells)
    expect(callGrid("WORKSHEET", [[cell, cell], ...rows, [cell, cell]])).toEqual(worksheet(plain));
});

test("an unknown label is reported in its own row, and the rest answers", () => {
  const rows = worksheet({ ...settled, Deferal: 5, Plan: "" });
  expect(rows.slice(-2)).toEqual([
    ["Deferal", "Unknown label", "Not a label of the worksheet: not used"],
    ["Plan", "Unknown label", "Not a label of the worksheet: not used"],
  ]);
  expect(rows.slice(0, -2)).toEqual(worksheet(settled));
});

test("what is missing is named, each in its own row with an error", () => {
  const rows = worksheet({ Client: "Ada", Age: "" });
  expect(rows.map(([label]) => label)).toEqual([
    "Line",
    "Tax year",
    "Age or Birth year",
    "Filing status",
    "Compensation",
  ]);
  for (const [label, error, why] of rows.slice(1)) {
    expect(error).toMatchObject({ code: "#VALUE!", message: why });
    expect(why).toMatch(new RegExp(`^${String(label)} is missing; it must be `));
  }
});

test("a bad value has its error and its reason in its own row", () => {
  const rows = worksheet({ ...plain, Age: 130, "Filing status": "Divorced", Employer: "lots", foo: 1 });
  expect(rows.map(([label, cell]) => [label, cell instanceof CellError ? cell.code : cell])).toEqual([
    ["Line", "Amount"],
    ["Age", "#VALUE!"],
    ["Filing status", "#VALUE!"],
    ["Employer", "#VALUE!"],
    ["foo", "Unknown label"],
  ]);
  expect(rows.slice(1, 4).map(([, , why]) => why)).toEqual([
    expect.stringMatching(/^Age was 130; it must be .*1 to 120\.$/),
    'Filing status was the text "Divorced"; it must be Single, MFJ, MFS, HOH or QSS.',
    expect.stringMatching(/^Employer was "lots"\. .*match formula/),
  ]);
});

test.each(errorShapes)("%s in a value stays in its own row under its own code", (_, make) => {
  for (const code of errorCodes) {
    const rows = worksheet({ ...plain, Deferrals: make(code) });
    expect(rows[1]![0]).toBe("Deferrals");
    expect(rows[1]![1]).toMatchObject({ code });
    expect(rows).toHaveLength(2);
  }
});

test("a label given twice is refused in its row", () => {
  expect(callGrid("WORKSHEET", [...Object.entries(plain), ["age:", 50]])[1]![2]).toBe(
    "Age is given twice; give it once.",
  );
});

test.each<[more: object, why: RegExp]>([
  [
    { Deferrals: 24500.01 },
    /^Deferrals was 24,500.01; .*24,500 .*age 45 in 2026.*excess of 0.01.*April 15, 2027\.$/,
  ],
  [{ Deferrals: 20000, "Roth deferrals": 20000.01 }, /^Roth deferrals was 20,000.01; .*20,000 .*Deferrals/],
  [{ "Pay periods left": 27 }, /^Pay periods left was 27; .*26/],
  [{ "Automatic conversion": true, "In-plan conversion": false }, /automaticConversion was TRUE.*in-plan/],
])("%j is refused with its reason", (more, why) => {
  const rows = worksheet({ ...plain, ...more });
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual(["Worksheet", expect.any(CellError), expect.stringMatching(why)]);
});

test("the most that may be deferred, all of the Roth part and all pay periods are not too much", () => {
  const most = { ...plain, Deferrals: 24500, "Roth deferrals": 24500, "Pay periods left": 26 };
  expect(lineOf(most, "After-tax room")).toBe(47500);
});

test("an empty value is a missing one, and 0 is an empty one, for every label alike", () => {
  const optional = [
    ...["Client", "Birth year", "Deferrals", "Roth deferrals", "Deferrals elsewhere", "Employer"],
    ...["After-tax to date", "Plan after-tax cap", "Recharacterize", "Pay periods", "Pay periods left"],
    ...["Other income", "MAGI", "Taxable income", "Prior-year wages", "After-tax allowed"],
    ...["In-plan conversion", "In-service withdrawal", "Automatic conversion", "Conversions a year"],
    ...["Expected return", "State rate", "IRA balance", "IRA basis", "HSA coverage"],
  ];
  const without = worksheet(plain).filter(([label]) => label !== "Flag");
  for (const label of optional) {
    const [first, ...others] = emptyCells.map((cell) => worksheet({ ...plain, [label]: cell }));
    expect(others).toEqual([first, first]);
    expect(first!.filter(([line]) => line !== "Flag")).toEqual(without);
  }
  for (const label of Object.keys(plain)) {
    const [first, ...others] = emptyCells.map((cell) => worksheet({ ...plain, [label]: cell }));
    expect(others).toEqual([first, first]);
    expect(first![1]![2]).toMatch(new RegExp(`^${label}( or Birth year)? is missing; `));
  }
});

test("where the default is not 0, a word says 0", () => {
  expect(lineOf({ ...plain, Deferrals: "none" }, "After-tax room")).toBe(72000);
  expect(lineOf({ ...plain, MAGI: "None" }, "Taxable income")).toBe(-32200);
  expect(lineOf({ ...plain, "Taxable income": "None" }, "Taxable income")).toBe(0);
  expect(flagsOf({ ...settled, "Prior-year wages": "None" })).toEqual([]);
});

test("the answers are those of the client's row in BOOK", () => {
  const [row] = bookOf(settled);
  const table = new Map(worksheet(settled).map(([line, amount]) => [line, amount]));
  expect(bookHeads.slice(0, -1).map((line) => table.get(line))).toEqual(row!.slice(0, -1));
});

test("a range of another width is refused", () => {
  tells(errorOf("WORKSHEET", [["Age", 45, 1]]), "#VALUE! | inputs | 3");
});

test("a client is a text or a number, repeated as it was; anything else is refused", () => {
  expect(lineOf({ ...plain, Client: 4711 }, "Client")).toBe(4711);
  expect(lineOf({ ...plain, Client: "Ada" }, "Client")).toBe("Ada");
  for (const wrong of [NaN, Infinity, true]) {
    const [, amount, why] = worksheet({ ...plain, Client: wrong })[1]!;
    expect(amount).toMatchObject({ code: wrong === true ? "#VALUE!" : "#VALUE!" });
    expect(why).toMatch(/^Client was .*a text or a number/);
  }
});
