import { callGrid, errorOf, tells } from "../../excel";
import { emptyCells, errorCodes, errorShapes } from "../kit/cells";
import { nextYear } from "../../nextYear";
import {
  type Inputs,
  bookHeads,
  bookOf,
  flagsOf,
  lineOf,
  plain,
  problemsOf,
  settled,
  worksheet,
} from "./clients";

const head = ["Line", "Amount", "Authority"];

/** The lines of Plan, in the order of the contract. */
const planLabels = [
  ...["Client", "Tax year", "Age", "Filing status", "Compensation", "Deferral limit", "Deferrals elsewhere"],
  ...[
    "Deferrals",
    "Of these Roth",
    "Employer",
    "Employer as read",
    "Annual additions limit",
    "Deferrals counted",
  ],
  ...["After-tax to date", "Left under the plan's cap", "After-tax room by law", "After-tax room"],
  ...["Pay periods left", "Pay left", "Per pay period", "Election", "By that election", "Room left over"],
  ...["Next step passes the limit by", "MAGI", "Taxable income", "Conversions a year", "Expected return"],
  ...["Earnings before conversion", "Conversion tax as planned", "Earnings at year end"],
  ...[
    "Conversion tax at year end",
    "IRA limit",
    "Roth IRA limit",
    "IRA deduction",
    "Direct Roth or backdoor",
  ],
  ...["HSA limit", "Roth by deferrals", "Roth by IRA", "Roth by mega backdoor", "Roth in all", "Path"],
];

test("the head is Line, Amount, Authority, and every line has its authority", () => {
  const [first, ...rows] = worksheet(settled);
  expect(first).toEqual(head);
  for (const row of rows) expect(row[2]).toEqual(expect.stringMatching(/\S/));
});

test.each<[string, object]>([
  ["a client of whom nothing is odd", settled],
  ["one of whom everything is missing", { Client: "Ada" }],
  ["one with a bad value", { ...settled, Age: "abc" }],
  ["a year of which only HSA limits are held", { ...settled, "Tax year": nextYear }],
  ["a plan without after-tax money", { ...settled, "After-tax allowed": "No", "Automatic conversion": "No" }],
])("the lines are the same in the same order for %s", (_, inputs) => {
  const rows = worksheet(inputs as Inputs);
  expect(rows.slice(1, planLabels.length + 1).map(([label]) => label)).toEqual(planLabels);
  const after = rows.slice(planLabels.length + 1).map(([label]) => label);
  expect(after).toEqual([
    ...after.filter((label) => label === "Flag"),
    ...after.filter((label) => label === "Problem"),
  ]);
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
  expect(problemsOf({ ...plain, "Birth year": 1971 })).toEqual([
    expect.stringMatching(/^Age was 45\. .*1971.*55.*2026/),
  ]);
  expect(problemsOf({ ...ageless, "Birth year": 1905 })).toEqual([
    expect.stringMatching(/^Birth year was 1905\. .*2026.*1 to 120/),
  ]);
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

// The election of 10% puts in 30,000, a 26th each pay date; q = 1.06^(1/26); those of the whole year wait sum(q^j) - 26.
const q = 1.06 ** (1 / 26);
const perPeriod = 30000 / 26;
const afterYear = perPeriod * (0.06 / (q - 1) - 26);
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
  expect(lineOf(inputs, "Earnings before conversion")).toBe(cent(perPeriod * waits));
  expect(lineOf(inputs, "Conversion tax as planned")).toBe(cent(0.24 * cent(perPeriod * waits)));
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
  // 13 paychecks of 11,538.46 are 150,000, and all 24,500 of the deferrals are still to come from them.
  expect(lineOf({ ...settled, "Pay periods left": 13 }, "Pay left")).toBe(125500);
  expect(lineOf({ ...settled, "Pay periods left": 13 }, "Election")).toBe(0.21);
  expect(lineOf({ ...settled, "Pay periods left": "None" }, "Per pay period")).toBe(0);
});

// 2026: 4,400 and 8,750; 1,000 more from 55.
test.each([
  ["Self", 54, 4400],
  ["Self", 55, 5400],
  ["Family", 54, 8750],
  ["Family", 55, 9750],
  ["None", 55, ""],
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

test("the election, what it puts in and leaves, and how far the next step goes over", () => {
  const lines = ["Election", "By that election", "Room left over", "Next step passes the limit by"];
  const of = (inputs: object) => lines.map((line) => lineOf({ ...settled, ...inputs }, line));
  expect(of({})).toEqual([0.1, 30000, 2500, 500]); // 11% of 300,000 is 33,000
  expect(of({ "Election step": 0.001 })).toEqual([0.108, 32400, 100, 200]);
  expect(of({ "Election step": "Dollars" })).toEqual(["", 32500, 0, ""]);
  // 20,000 of pay after deferrals of 24,500 cannot hold more than 44% of 44,500.
  expect(of({ Compensation: 44500, Employer: "" })).toEqual([0.44, 19580, 420, 25]);
});

test("an election of deferrals is that part of pay, up to the limit: 6% of 300,000, and 24,500 at 10%", () => {
  expect(lineOf({ ...settled, Deferrals: 0.06 }, "Deferrals")).toBe(18000);
  expect(lineOf({ ...settled, Deferrals: "10%" }, "Deferrals")).toBe(24500);
  expect(lineOf({ ...settled, Deferrals: 1 }, "Deferrals")).toBe(24500);
  expect(problemsOf({ ...settled, Deferrals: 8 })).toEqual([
    expect.stringMatching(/^Deferrals was 8; .*Write 8%/),
  ]);
});

test("employer contributions are read back", () => {
  expect(lineOf(settled, "Employer as read")).toBe("$15,000 for the year");
  expect(lineOf({ ...settled, Employer: "50% of 6%" }, "Employer as read")).toBe(
    "Match of 50% of deferrals up to 6% of pay ($18,000)",
  );
});

test("pay to date, and deferrals made, leave the rest of both", () => {
  const inputs = { ...settled, "Pay periods left": 13, "Pay to date": 160000, "Deferrals to date": 14500 };
  expect(lineOf(inputs, "Pay left")).toBe(300000 - 160000 - 10000);
  expect(problemsOf({ ...settled, "Pay periods left": 13, "Pay to date": 300000.01 })).toEqual([
    expect.stringMatching(/^Pay to date was 300,000.01; .*Compensation/),
  ]);
});

test("pay to date without pay periods left is asked for: all of them would be still to come", () => {
  expect(problemsOf({ ...settled, "Pay to date": 150000 })).toEqual([
    expect.stringMatching(/^Pay to date was 150,000\. Give Pay periods left/),
  ]);
});

test("deferrals made are part of the year's: more than given is a problem, more than the limit an excess", () => {
  const inputs = { ...settled, "Pay periods left": 13, "Deferrals to date": 20000 };
  expect(problemsOf({ ...inputs, Deferrals: 10000 })).toEqual([
    expect.stringMatching(/^Deferrals to date was 20,000; .*10,000 \(Deferrals of the whole year\)/),
  ]);
  const over = { ...inputs, "Deferrals to date": 30000 };
  expect(lineOf(over, "Deferrals")).toBe(30000);
  tells(flagsOf(over)[0]!, "Stop: Excess deferrals of 5,500");
});

test("an excess deferral is income of the year: 300,000 - 24,500, not - 30,000", () => {
  expect(lineOf({ ...settled, Deferrals: 30000 }, "MAGI")).toBe(275500);
  const elsewhere = { ...settled, Deferrals: 24500, "Deferrals elsewhere": 10000, "Other pay": 90000 };
  expect(lineOf(elsewhere, "MAGI")).toBe(300000 - 14500 + 90000);
});

test("nobody to whom nothing is allocated in a plan is an active participant: all of an IRA is deductible", () => {
  const inputs = {
    ...settled,
    Compensation: 200000,
    Deferrals: "None",
    Employer: "None",
    "After-tax allowed": "No",
    "Automatic conversion": "No",
  };
  expect(lineOf(inputs, "IRA deduction")).toBe(7500);
  expect(lineOf({ ...inputs, Employer: 100 }, "IRA deduction")).toBe(0);
});

test("the deduction that is chosen is taken", () => {
  const inputs = { ...plain, "Itemized deductions": 50000 };
  expect(lineOf(inputs, "Taxable income")).toBe(275500 - 50000);
  expect(lineOf({ ...inputs, Deductions: "Standard" }, "Taxable income")).toBe(275500 - 32200);
  expect(lineOf({ ...inputs, "Itemized deductions": 10000, Deductions: "Itemized" }, "Taxable income")).toBe(
    265500,
  );
});

test("a bad value empties what reads it alone", () => {
  const lines = (more: object, ...labels: string[]) =>
    labels.map((label) => lineOf({ ...settled, ...more }, label));
  expect(lines({ "Prior-year wages": "Unknown" }, "Deferral limit", "After-tax room")).toEqual([
    24500, 32500,
  ]);
  expect(lines({ Deferrals: 6 }, "Deferral limit", "Annual additions limit", "Employer")).toEqual([
    24500, 72000, 15000,
  ]);
  expect(lines({ "Plan after-tax cap": 6 }, "Employer", "Annual additions limit")).toEqual([15000, 72000]);
  const slow = { "Automatic conversion": "No", "State rate": 6 };
  expect(lines(slow, "Earnings before conversion", "Conversion tax as planned")).toEqual([
    expect.any(Number),
    "",
  ]);
  expect(lines({ "Pay periods left": 13, "Pay to date": "x" }, "Pay periods left", "Pay left")).toEqual([
    13,
    "",
  ]);
  expect(
    lines({ "Filing status": "Single", "Lived apart": "?", "Spouse age": "?" }, "MAGI", "Roth IRA limit"),
  ).toEqual([275500, 0]);
});

test("MAGI counts every income with a label, a capital loss up to 3,000, and taxable Social Security", () => {
  const more = {
    "Other pay": 10000,
    "Spouse's pay": 20000,
    "Other income": -1000,
    "Qualified dividends": 500,
    Adjustments: 300,
  };
  expect(lineOf({ ...plain, ...more }, "MAGI")).toBe(275500 + 10000 + 20000 - 1000 + 500 - 300);
  expect(lineOf({ ...plain, "Long-term gains": 5000 }, "MAGI")).toBe(280500);
  expect(lineOf({ ...plain, "Long-term gains": -5000 }, "MAGI")).toBe(272500);
  expect(lineOf({ ...plain, "Long-term gains": -2999.99 }, "MAGI")).toBe(272500.01);
  for (const loss of [-3000, -3000.01])
    expect(lineOf({ ...plain, "Long-term gains": loss }, "MAGI")).toBe(272500);
  const apart = { ...plain, "Filing status": "MFS", "Long-term gains": -5000 };
  expect(lineOf(apart, "MAGI")).toBe(274000);
  expect(lineOf({ ...plain, "Social Security": 20000 }, "MAGI")).toBe(275500 + 17000);
  // Gains and qualified dividends are not ordinary: 280,500 - 32,200 - 5,000.
  expect(lineOf({ ...plain, "Long-term gains": 5000 }, "Taxable income")).toBe(243300);
  expect(lineOf({ ...plain, "Itemized deductions": 40000 }, "Taxable income")).toBe(235500);
});

test("a spouse of 65 adds to the standard deduction on a joint return alone: 1,650 and 6,000 less 6% over 150,000", () => {
  const joint = { ...plain, Compensation: 100000, "Spouse age": 65 };
  expect(lineOf(joint, "Taxable income")).toBe(75500 - 32200 - 1650 - 6000);
  const single = { ...joint, "Filing status": "Single" };
  expect(lineOf(single, "Taxable income")).toBe(75500 - 16100);
});

test("two spouses at 200,000 each put nothing directly into a Roth IRA: the backdoor takes it all", () => {
  const inputs = { ...settled, Compensation: 200000, "Spouse's pay": 175500 };
  expect(lineOf(inputs, "MAGI")).toBe(351000);
  expect(lineOf(inputs, "Roth IRA limit")).toBe(0);
  expect(lineOf(inputs, "Direct Roth or backdoor")).toBe("Backdoor, 7,500");
  expect(lineOf({ ...inputs, "Spouse's pay": "None" }, "Direct Roth or backdoor")).toBe(
    "Direct Roth IRA, 7,500",
  );
});

test("the Roth dollars of the year, way by way", () => {
  const inputs = { ...settled, "Roth deferrals": 10000, "After-tax to date": 5000 };
  const lines = ["Roth by deferrals", "Roth by IRA", "Roth by mega backdoor", "Roth in all"];
  // Room 27,500: 9% of 300,000 is 27,000, on top of the 5,000.
  expect(lines.map((line) => lineOf(inputs, line))).toEqual([10000, 7500, 32000, 49500]);
});

test("a plan that takes no after-tax money has no room but the law's, and no conversion", () => {
  const inputs = { ...settled, "After-tax allowed": "No", "Automatic conversion": "No" };
  expect(lineOf(inputs, "After-tax room by law")).toBe(32500);
  for (const line of [
    "After-tax room",
    "Per pay period",
    "Election",
    "Conversion tax as planned",
    "Roth by mega backdoor",
  ])
    expect(lineOf(inputs, line)).toBe("");
});

test("a plan that converts only at separation keeps its room, and has no paycheck amounts", () => {
  const inputs = { ...settled, "In-plan conversion": "No", "Automatic conversion": "No" };
  expect(lineOf(inputs, "After-tax room")).toBe(32500);
  expect(lineOf(inputs, "Per pay period")).toBe("");
  tells(flagsOf(inputs)[0]!, "Stop: | no path | only at separation");
});

test("deferrals over the limit are flagged, and the sheet still answers: 72,000 - 24,500 - 15,000", () => {
  const inputs = { ...settled, Deferrals: 30000 };
  expect(problemsOf(inputs)).toEqual([]);
  expect(lineOf(inputs, "Deferrals")).toBe(30000);
  expect(lineOf(inputs, "Deferrals counted")).toBe(24500);
  expect(lineOf(inputs, "After-tax room")).toBe(32500);
  tells(flagsOf(inputs)[0]!, "Stop: | Excess deferrals of 5,500 | 24,500 | April 15, 2027");
});

test("without Roth deferrals in the plan a catch-up that must be Roth is not assumed", () => {
  const inputs = { ...settled, Age: 55, "Prior-year wages": 155000, "Roth deferrals allowed": "No" };
  expect(lineOf(inputs, "Deferrals")).toBe(24500);
  expect(flagsOf(inputs).some((flag) => flag.startsWith("Note: No catch-up"))).toBe(true);
  expect(lineOf({ ...inputs, "Roth deferrals allowed": "Yes" }, "Deferrals")).toBe(32500);
  const deferred = flagsOf({ ...inputs, Deferrals: 30000 });
  tells(deferred[0]!, "Stop: | catch-up of 5,500 | not allowed");
});

test("pay that the deferrals elsewhere came from is asked for, and the IRA lines wait for it", () => {
  const inputs = { ...settled, Deferrals: 14500, "Deferrals elsewhere": 10000 };
  for (const line of [
    "IRA limit",
    "Roth IRA limit",
    "IRA deduction",
    "Direct Roth or backdoor",
    "Roth by IRA",
  ])
    expect(lineOf(inputs, line)).toBe("");
  tells(flagsOf(inputs)[0]!, "Ask: | Deferrals elsewhere | Other pay");
  expect(lineOf({ ...inputs, "Other pay": 40000 }, "IRA limit")).toBe(7500);
});

test("an unknown label is a problem, and the rest answers", () => {
  expect(problemsOf({ ...settled, Deferal: 5, Plan: "" })).toEqual([
    '"Deferal" is not a label of the worksheet: it is not used.',
    '"Plan" is not a label of the worksheet: it is not used.',
  ]);
  expect(worksheet({ ...settled, Deferal: 5 }).slice(0, -1)).toEqual(worksheet(settled));
});

test("what is missing is named, and no line is filled from it", () => {
  expect(problemsOf({ Client: "Ada", Age: "" })).toEqual(
    ["Tax year", "Age or Birth year", "Filing status", "Compensation"].map(
      (label) => expect.stringMatching(new RegExp(`^${label} is missing; it must be `)) as string,
    ),
  );
  expect(lineOf({ Client: "Ada" }, "Client")).toBe("Ada");
  expect(lineOf({ ...settled, Compensation: "" }, "Deferral limit")).toBe("");
  expect(lineOf({ ...settled, Compensation: "" }, "Path")).toMatch(/^Eligible/);
});

test("a bad value empties what it bears on, says why, and nothing else is lost", () => {
  const inputs = { ...settled, Employer: "lots", "HSA coverage": "Self" };
  expect(problemsOf(inputs)).toEqual([expect.stringMatching(/^Employer was "lots"\. .*match formula/)]);
  for (const line of ["Employer", "Employer as read", "After-tax room", "Per pay period", "Roth in all"])
    expect(lineOf(inputs, line)).toBe("");
  for (const line of ["Deferral limit", "MAGI", "Roth IRA limit", "HSA limit"])
    expect(lineOf(inputs, line)).toBe(lineOf({ ...settled, "HSA coverage": "Self" }, line));
});

test.each(errorShapes)("%s in a value is named with its label, and no cell holds an error", (_, make) => {
  for (const code of [...errorCodes, "#REF!", "#SPILL!"])
    expect(problemsOf({ ...plain, Deferrals: make(code) })).toEqual([`Deferrals was ${code}.`]);
});

test("a label given twice has no value", () => {
  const rows = callGrid("WORKSHEET", [...Object.entries(plain), ["age:", 50]]);
  expect(rows.find(([label]) => label === "Age")![1]).toBe("");
  expect(rows.slice(-1)).toEqual([["Problem", "Age is given twice: give it once.", ""]]);
});

test.each<[more: object, why: RegExp]>([
  [{ Deferrals: 20000, "Roth deferrals": 20000.01 }, /^Roth deferrals was 20,000.01; .*20,000 .*Deferrals/],
  [{ Compensation: 20000, Deferrals: 20000.01 }, /^Deferrals was 20,000.01; .*20,000 .*compensation/],
  [{ "Pay periods left": 27 }, /^Pay periods left was 27; .*26/],
  [
    { "Automatic conversion": true, "In-plan conversion": false },
    /^Automatic conversion was TRUE.*In-plan conversion/,
  ],
  [{ "After-tax to date": 280000 }, /^Deferrals \+ After-tax to date was 304,500; .*300,000/],
])("%j is a problem with its reason", (more, why) => {
  expect(problemsOf({ ...plain, ...more })).toEqual([expect.stringMatching(why)]);
});

test("a year of which only the HSA limits are held answers these, and says what is not held", () => {
  const inputs = { ...settled, "Tax year": nextYear, "HSA coverage": "Self" };
  expect(lineOf(inputs, "HSA limit")).toBe(4500);
  expect(lineOf(inputs, "Deferral limit")).toBe("");
  expect(problemsOf(inputs).join(" ")).toMatch(
    /Tax year was 2027\. The 2027 plan limits are not in this version/,
  );
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
    ...[
      "Expected return",
      "State rate",
      "IRA balance",
      "IRA basis",
      "HSA coverage",
      "Lived apart",
      "Spouse age",
    ],
    ...[
      "Other pay",
      "Spouse's pay",
      "Itemized deductions",
      "5% owner",
      "Roth deferrals allowed",
      "Election step",
    ],
    ...[
      "True-up",
      "Pay to date",
      "Deferrals to date",
      "Employer to date",
      "Conversion path",
      "Budget",
      "Years",
    ],
    ...["Old after-tax balance", "Old after-tax basis", "Tax rate later", "Long-term gains", "Deductions"],
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
    expect(problemsOf({ ...plain, [label]: "0" })[0]).toMatch(
      new RegExp(`^${label}( or Birth year)? is missing; `),
    );
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

test("a client is a text or a number, repeated as it was; anything else is a problem", () => {
  expect(lineOf({ ...plain, Client: 4711 }, "Client")).toBe(4711);
  expect(lineOf({ ...plain, Client: "Ada" }, "Client")).toBe("Ada");
  for (const wrong of [NaN, Infinity, true])
    expect(problemsOf({ ...plain, Client: wrong })[0]).toMatch(/^Client was .*a text or a number/);
});
