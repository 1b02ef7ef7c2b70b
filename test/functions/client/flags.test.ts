import { tells } from "../../excel";
import { flagsOf, plain, settled } from "./clients";

/** The flags of the settled client with other facts. */
function flags(more: object): string[] {
  return flagsOf({ ...settled, ...more });
}

/** Expects as many flags, in this order, each with its facts in whatever sentence. */
function expectFlags(found: string[], ...facts: string[]): void {
  expect(found).toHaveLength(facts.length);
  facts.forEach((each, k) => tells(found[k]!, each));
}

test("a client of whom nothing is missing or odd has no flag", () => {
  expect(flags({})).toEqual([]);
});

test.each<[wages: unknown, flagged: boolean, why: string]>([
  [160000, false, "at the figure of 2025 one is not highly compensated"],
  [160000.01, true, "over it one is"],
])("prior-year wages of %p in 2026: %p, %s", (wages, flagged) => {
  expectFlags(
    flags({ "Prior-year wages": wages }),
    ...(flagged ? ["Note: Highly compensated employee | over 160,000 | ACP test"] : []),
  );
});

test("a plan without after-tax contributions has no ACP exposure from them", () => {
  const all = flags({ "Prior-year wages": 300000, "After-tax allowed": false, "Automatic conversion": "" });
  expectFlags(all, "Stop: | takes no after-tax contributions");
});

test("of 2018 the figure of the year before is not known, and the flag says so", () => {
  expectFlags(flags({ "Tax year": 2018 }), "Note: HCE status is not tested | 2017");
  expect(flags({ "Tax year": 2019, "Prior-year wages": 120000 })).toEqual([]);
});

test("prior-year wages left blank are not tested, and the flag says so", () => {
  for (const blank of [0, null, ""])
    expectFlags(
      flags({ "Prior-year wages": blank }),
      "Ask: Not known | Prior-year wages | not tested: HCE status",
    );
  expectFlags(
    flags({ "Prior-year wages": "", Age: 55 }).filter((flag) => flag.startsWith("Ask")),
    "not tested: Roth catch-up, HCE status",
  );
  expect(
    flags({ "Prior-year wages": "", "After-tax allowed": "No", "Automatic conversion": "No" }),
  ).toHaveLength(1);
});

test.each<[year: number, age: number, wages: number, deferrals: unknown, flag: string | undefined]>([
  [2026, 50, 150000, "", undefined],
  [2026, 50, 150000.01, "", "8,000 of the deferrals."],
  [2026, 60, 155000, "", "11,250 of the deferrals."],
  [2026, 50, 155000, 24500.01, "0.01 of the deferrals."],
  [2026, 50, 155000, 24500, "No catch-up is deferred so far."],
  [2026, 49, 155000, "", undefined],
  [2025, 50, 155000, "", undefined],
])(
  "in %d at %d with prior-year wages of %d, deferring %p: catch-up that must be Roth %p",
  (year, age, wages, deferrals, flag) => {
    const found = flags({
      "Tax year": year,
      Age: age,
      "Prior-year wages": wages,
      Deferrals: deferrals,
    }).filter((each) => each.includes("Catch-up must be Roth"));
    expectFlags(found, ...(flag ? [`Note: | over 150,000 | ${flag}`] : []));
  },
);

// 50% of 6% of 300,000: 18,000 of deferrals earn 9,000.
test.each<[deferrals: number, flag: string | undefined]>([
  [18000, undefined],
  [17999, "Note: | match | deferring 18,000 | 0.5 of match"],
  [10000, "Note: | match | deferring 18,000 | 4,000 of match"],
])("deferrals of %d under a match of 50%% of 6%%: %p", (deferrals, flag) => {
  expectFlags(flags({ Employer: "50% of 6%", Deferrals: deferrals }), ...(flag ? [flag] : []));
});

test.each<[employer: unknown, deferrals: number, wanted: string | undefined, why: string]>([
  ["100% of 3%, 50% of 2%", 14999, "15,000", "both tiers, 5% of 300,000"],
  ["100% of 6%, max $6,000", 5999, "6,000", "the cap ends the match"],
  ["100% of 6%, max $6,000", 6000, undefined, "at the cap"],
  ["50% of 6%, max $1,000", 1999, "2,000", "half a dollar each up to the cap"],
  ["10% match", 24000, "24,500", "30,000 would earn all, but the limit is 24,500"],
  ["10% match", 24500, undefined, "all that may be deferred"],
  ["50% of 6%, matching after-tax", 1000, undefined, "after-tax contributions earn the match too"],
  [9000, 1000, undefined, "dollars do not depend on deferrals"],
])("employer contributions %p and deferrals of %d: %p (%s)", (employer, deferrals, wanted) => {
  const found = flags({ Employer: employer, Deferrals: deferrals }).map(
    (each) => /full match: deferring (\S+) would/.exec(each)?.[1],
  );
  expect(found).toEqual(wanted ? [wanted] : []);
});

// 2026, MFJ: the Roth IRA is phased out from 242,000 to 252,000 of MAGI. 7,500 over (90,000 + 7,500 + 2,500): 10% is after-tax.
test.each<[more: object, flag: string | undefined]>([
  [{ "IRA balance": 90000, MAGI: 252000 }, "6,923.08 of a backdoor Roth of 7,500"],
  [{ "IRA balance": 90000, "IRA basis": 2500, MAGI: 252000 }, "6,750 of a backdoor Roth of 7,500"],
  [{ "IRA balance": 1, MAGI: 252000 }, "1 of a backdoor Roth of 7,500"],
  [{ "IRA balance": 90000, MAGI: 250000 }, "5,625 of a backdoor Roth of 6,000"],
  [{ "IRA balance": 90000, MAGI: 242000 }, undefined],
  [{ "IRA basis": 2500, MAGI: 300000 }, undefined],
  [{ "IRA balance": 90000, "Tax year": 2019, "Prior-year wages": 1, Age: 70 }, undefined],
])("a pro-rata trap with %j: %p", (more, flag) => {
  const found = flags(more).filter((each) => each.startsWith("Note: Pro-rata trap"));
  expect(found).toEqual(flag ? [expect.stringContaining(flag)] : []);
});

// All deferrals are made; two of 26 periods hold 23,076.92 of 300,000, three 34,615.38, and the room is 32,500.
test.each<[left: unknown, stays: string | undefined]>([
  [3, undefined],
  [2, "9,423.08"],
  ["None", "32,500"],
])("with %p pay periods left %p of the room cannot be filled", (left, stays) => {
  expectFlags(
    flags({ "Pay periods left": left, "Deferrals to date": 24500 }),
    ...(stays ? [`Note: Remaining paychecks | ${stays} will be left`] : []),
  );
});

test.each<[more: object, flag: string | undefined]>([
  [{ Deferrals: 20000, "Deferrals elsewhere": 4500, "Other pay": 90000 }, undefined],
  [
    { Deferrals: 20000, "Deferrals elsewhere": 4500.01, "Other pay": 90000 },
    "Stop: Excess deferrals of 0.01 | 24,500 | April 15, 2027",
  ],
  [{ "After-tax to date": 32500 }, undefined],
  [{ "After-tax to date": 32500.01 }, "Stop: Excess annual additions of 0.01 | 72,000"],
  [{ "After-tax to date": 30000, "Plan after-tax cap": 0.1 }, undefined],
  [{ "After-tax to date": 30001, "Plan after-tax cap": 0.1 }, "Stop: After-tax contributions | cap by 1."],
])("an excess with %j: %p", (more, flag) => {
  expectFlags(flags(more), ...(flag ? [flag] : []));
});

const ask = "Ask: Not known | the plan's features | Path";

test("plan features that are not known are to be asked for", () => {
  expectFlags(flagsOf({ ...plain, "Spouse's pay": "None", "Prior-year wages": "None" }), ask);
  expectFlags(flags({ "After-tax allowed": "Unknown" }), ask);
  expect(flags({ "In-service withdrawal": "Unknown" })).toEqual([]);
});

test("married filing separately is taken as having lived together, and the flag says so", () => {
  expectFlags(flags({ "Filing status": "MFS" }), "Note: | lived with the spouse");
  expect(flags({ "Filing status": "MFS", "Lived apart": "Yes" })).toEqual([]);
  expect(flags({ "Filing status": "MFS", "Lived apart": "No" })).toEqual([]);
});

test("a blank or a 0 whose default is another number is named, once for all labels", () => {
  const more = {
    "Expected return": "",
    "Pay periods left": null,
    "Conversions a year": 0,
    "Pay periods": "",
  };
  expectFlags(
    flags(more),
    "Note: Blank or 0 | Pay periods, 26; | Pay periods left, All (enter None for zero) | Conversions a year, Same day if conversion is automatic, otherwise 12 (enter Same day for zero) | Expected return, 6% (enter None",
  );
  const written = {
    "Pay periods left": "All",
    "Conversions a year": "Same day",
    Deferrals: "Max",
    Budget: "None",
  };
  expect(flags({ ...written, "Plan after-tax cap": "None", "HSA coverage": "None" })).toEqual([]);
});

test.each([
  ["Deferrals", "Ask: Deferrals are blank or 0 | maximum | None"],
  ["MAGI", "Ask: MAGI is blank or 0 | None"],
  ["Taxable income", "Ask: Taxable income is blank or 0"],
])("a blank %s is asked about", (label, flag) => {
  for (const blank of [0, null, ""]) expectFlags(flags({ [label]: blank }), flag);
  expect(flags({ [label]: "None" }).filter((each) => each.includes("blank"))).toEqual([]);
});

test("a joint return of which nothing but this pay is known is asked about", () => {
  const nothing = { ...settled, "Spouse's pay": "" };
  expectFlags(flagsOf(nothing), "Ask: MAGI counts this pay alone | Spouse's pay");
  for (const label of ["Spouse's pay", "Other pay", "Other income", "MAGI"])
    expect(flagsOf({ ...nothing, [label]: "None" })).toEqual([]);
  expect(flagsOf({ ...nothing, "Filing status": "Single" })).toEqual([]);
});

// An Employer of 150 on a year's pay: 15000 typed into a percent cell is 15000%, which is 150.
test.each<[more: object, flagged: boolean]>([
  [{ Employer: 100 }, true],
  [{ Employer: 150 }, true],
  [{ Employer: 999.99 }, true],
  [{ Employer: 1000 }, false],
  [{ Deferrals: 245 }, true],
  [{ "Plan after-tax cap": 300 }, true],
  [{ Employer: 150, Compensation: 19999.99 }, false],
  [{ Employer: 150, Compensation: 20000 }, true],
])("an amount that looks like a percent cell's with %j: %p", (more, flagged) => {
  const found = flags(more).filter((flag) => flag.includes("percent cell"));
  expect(found.map((flag) => flag.slice(0, 4))).toEqual(flagged ? ["Ask:"] : []);
});

test("facts that the filing status does not use are named", () => {
  expectFlags(
    flags({ "Filing status": "Single", "Spouse's pay": 50000 }),
    "Note: | Single does not use Spouse's pay",
  );
  expectFlags(flags({ "Filing status": "HOH", "Spouse age": 50 }), "Note: | HOH does not use Spouse age");
  expectFlags(flags({ "Lived apart": "Yes" }), "Note: | MFJ does not use Lived apart");
  expect(flags({ "Filing status": "Single" })).toEqual([]);
});

test("more from the employer to date than in the whole year is asked about", () => {
  const more = { "Pay periods left": 13, "Deferrals to date": 12250 };
  expectFlags(flags({ ...more, "Employer to date": 15000 }));
  expectFlags(
    flags({ ...more, "Employer to date": 15000.01 }),
    "Ask: Employer to date of 15,000.01 is 0.01 above",
  );
});

test("a 5% owner is highly compensated whatever the wages", () => {
  expectFlags(
    flags({ "5% owner": "Yes", "Prior-year wages": 50000 }),
    "Note: Highly compensated | more than 5%",
  );
});

test("pay that limits the IRA is said: 30,000 less 27,000", () => {
  const more = { Compensation: 30000, Deferrals: 24500, Employer: "", Age: 49 };
  expectFlags(
    flags({ ...more, Compensation: 30500 }),
    "Note: Pay after deferrals limits IRA contributions to 6,000",
  );
  expectFlags(flags({ ...more, Compensation: 32000 }));
});

// In 2026 someone of 73 (born 1953) has begun; at 72 not yet.
test.each([
  [72, false],
  [73, true],
])("at %d with an IRA balance a required distribution comes before a conversion: %p", (age, flagged) => {
  const found = flags({ Age: age, "IRA balance": 1000, MAGI: 100000 });
  expect(found.some((flag) => flag.includes("required distribution"))).toBe(flagged);
});

// 2026, MFJ: 6% of MAGI over 150,000, gone at 250,000.
test.each([
  [65, 150000, true],
  [65, 249999.99, true],
  [65, 250000, false],
  [65, 149999.99, false],
  [64, 200000, false],
])("at %d with MAGI of %d a conversion shrinks the senior deduction: %p", (age, magi, flagged) => {
  const found = flags({ Age: age, MAGI: magi }).filter((flag) => flag.includes("senior deduction"));
  expect(found).toHaveLength(flagged ? 1 : 0);
});

test("parts of itemized deductions are not counted, and that is said", () => {
  expectFlags(flags({ Charity: 5000 }), "Note: | parts of the itemized deductions");
});

test("flags are sorted: what to stop, what to ask, what to note", () => {
  const found = flags({
    "Filing status": "MFS",
    "Prior-year wages": "",
    "Deferrals elsewhere": 9000,
    "Other pay": 90000,
    Deferrals: 20000,
  });
  expectFlags(found, "Stop: Excess deferrals", "Ask: Not known | Prior-year wages", "Note: Married");
});
