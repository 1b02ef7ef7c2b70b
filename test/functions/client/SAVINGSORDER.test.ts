import fc from "fast-check";
import { type Value, call, callGrid, errorOf, tells } from "../../excel";
import { emptyCells } from "../kit/cells";
import { age, cents, dollars, employer, status, year } from "../arbitraries";

const accounts = [
  "401(k) to the full match",
  "HSA",
  "Rest of the 401(k)",
  "Roth IRA, direct then backdoor",
  "Mega backdoor Roth",
  "Taxable account",
];

function column(place: number, ...given: unknown[]): Value[] {
  return callGrid("SAVINGSORDER", ...given)
    .slice(1)
    .map((row) => row[place]!);
}
const amounts = (...given: unknown[]) => column(2, ...given);
const why = (step: number, ...given: unknown[]) => column(4, ...given)[step - 1];

test("the head and the six steps in their order", () => {
  const table = callGrid("SAVINGSORDER", 2026, 45, "Single", 300000, 300000, 50000, 0);
  expect(table[0]).toEqual(["Step", "Account", "Amount", "Cumulative", "Why"]);
  expect(table.slice(1).map(([step, account]) => [step, account])).toEqual(
    accounts.map((account, k) => [k + 1, account]),
  );
});

// Requirement 003-32, for high earners in 2024: match, HSA 4,150 or 8,300, 401(k) 23,000, backdoor 7,000, mega to 69,000, taxable.
test.each<[coverage: string, amounts: number[]]>([
  ["Family", [15000, 8300, 8000, 7000, 31000, 30700]],
  ["Self", [15000, 4150, 8000, 7000, 31000, 34850]],
  ["None", [15000, 0, 8000, 7000, 31000, 39000]],
])("the source's order of 2024 with 6%% of 250,000 matched and %s coverage", (coverage, expected) => {
  const given = [2024, 45, "Single", 250000, 250000, 100000, 0.06, coverage];
  expect(amounts(...given)).toEqual(expected);
  expect(column(3, ...given)[5]).toBe(100000);
});

// Requirement 003-31: 69,000 - 23,000 is about 46,000 where the employer puts in nothing.
test("employer money in dollars is no reason to defer first, but takes its room", () => {
  expect(amounts(2024, 45, "Single", 250000, 250000, 200000, 0)).toEqual([0, 0, 23000, 7000, 46000, 124000]);
  expect(amounts(2024, 45, "Single", 250000, 250000, 200000, 12000)).toEqual([
    0, 0, 23000, 7000, 34000, 136000,
  ]);
});

// 50% of 6% of 300,000: 18,000 earn 9,000. 2026, family from 55: 9,750; 32,500 at 55; 8,600 of IRA.
test.each<[budget: number, expected: number[]]>([
  [0, [0, 0, 0, 0, 0, 0]],
  [17999.99, [17999.99, 0, 0, 0, 0, 0]],
  [18000.01, [18000, 0.01, 0, 0, 0, 0]],
  [27750, [18000, 9750, 0, 0, 0, 0]],
  [42250, [18000, 9750, 14500, 0, 0, 0]],
  [50850, [18000, 9750, 14500, 8600, 0, 0]],
  [89350, [18000, 9750, 14500, 8600, 38500, 0]],
  [89350.01, [18000, 9750, 14500, 8600, 38500, 0.01]],
])("a budget of %d at 55 in 2026 fills the steps in order", (budget, expected) => {
  expect(amounts(2026, 55, "MFJ", 300000, 300000, budget, "50% of 6%", "Family")).toEqual(expected);
});

test("the match's text says what is earned and what would earn all", () => {
  const given = [2026, 45, "MFJ", 300000, 300000];
  expect(why(1, ...given, 10000, "50% of 6%")).toBe("Earns a match of 5,000; 18,000 earns all of it.");
  expect(why(1, ...given, 10000, 9000)).toBe(
    "Employer contributions are in dollars: enter the match formula to see which deferrals earn it.",
  );
  for (const employer of [0, "5% nonelective"])
    expect(why(1, ...given, 10000, employer)).toBe("No employer contributions that depend on deferrals.");
  expect(why(1, 2026, 45, "MFJ", 0, 300000, 10000, "50% of 6%")).toBe("There is no pay to defer.");
});

// 2026, Single: phased out from 153,000 to 168,000; at 160,000 it is 7,500 x 8,000 / 15,000 = 4,000.
test.each([
  [153000, "7,500 directly, 0 through the backdoor"],
  [160000, "4,000 directly, 3,500 through the backdoor"],
  [168000, "0 directly, 7,500 through the backdoor"],
])("of MAGI %d the Roth IRA goes %s", (magi, parts) => {
  expect(why(4, 2026, 45, "Single", 160000, magi, 100000, 0)).toMatch(
    new RegExp(`^${parts}, of 7,500 allowed`),
  );
});

// An IRA needs compensation, which pre-tax deferrals reduce (§219(f)(1)): 30,000 - 24,500 = 5,500.
describe("Little pay limits each account, and where it is used up the row says so", () => {
  it("with 30,000, of which 24,500 is deferred", () => {
    const given = [2026, 45, "Single", 30000, 30000, 60000, 0];
    expect(amounts(...given)).toEqual([0, 0, 24500, 5500, 5500, 24500]);
    expect(why(3, ...given)).not.toMatch(/pay/i);
    expect(why(4, ...given)).toBe(
      "5,500 directly, 0 through the backdoor, of 5,500 allowed (IRC §219(b)(5), §408A(c)(3)). Pay is used up: pre-tax deferrals of 24,500 leave 5,500 of compensation for an IRA (IRC §219(f)(1)); Roth deferrals would not reduce it.",
    );
    expect(why(5, ...given)).toMatch(/ Pay is used up: deferrals leave 5,500 of it\.$/);
  });

  it("with 5,000, all of it deferred: nothing is left for an IRA", () => {
    const given = [2026, 45, "Single", 5000, 5000, 60000, "50% of 6%"];
    expect(amounts(...given)).toEqual([300, 0, 4700, 0, 0, 55000]);
    expect(why(3, ...given)).toBe("Pay is used up: deferrals are at most the pay of 5,000.");
    expect(why(4, ...given)).toMatch(/Pay is used up: pre-tax deferrals of 5,000 leave 0 /);
    expect(why(5, ...given)).toMatch(/ Pay is used up: deferrals leave 0 of it\.$/);
  });

  it("not while some is left", () => {
    const given = [2026, 45, "Single", 30000, 30000, 25000, 0];
    expect(amounts(...given)).toEqual([0, 0, 24500, 500, 0, 0]);
    expect(why(4, ...given)).toMatch(/of 5,500 allowed.* Pay is the limit: /);
    expect(why(5, ...given)).toMatch(/ Pay is the limit: /);
    expect(why(3, 2026, 45, "Single", 5000, 5000, 4999.99, 0)).toBe(
      "Pay is the limit: deferrals are at most the pay of 5,000.",
    );
  });
});

test.each([
  [0, 5500],
  [1999.99, 7499.99],
  [2000, 7500],
  [90000, 7500],
])("other pay of %d makes the IRA of 30,000 with 24,500 deferred %d", (otherPay, ira) => {
  const given = [2026, 45, "MFJ", 30000, 30000 + otherPay, 60000, 0, "None", true, otherPay];
  expect(amounts(...given).slice(2, 5)).toEqual([24500, ira, 5500]);
});

test("the match is on pay up to 401(a)(17), and nobody defers more than the limit for it", () => {
  expect(amounts(2026, 45, "MFJ", 500000, 500000, 50000, 0.06)[0]).toBe(21600); // 6% of 360,000
  expect(amounts(2026, 45, "MFJ", 500000, 500000, 50000, "10% match")[0]).toBe(24500);
});

test("after-tax money goes in where the plan takes it, not before that is known", () => {
  const given = [2026, 45, "Single", 300000, 300000, 100000, 15000, "None"];
  expect(amounts(...given)[4]).toBe(32500);
  expect(amounts(...given, true)[4]).toBe(32500);
  for (const not of [false, "Unknown", ...emptyCells]) expect(amounts(...given, [[not]])[4]).toBe(0);
  expect(why(5, ...given, false)).toBe("The plan does not accept after-tax contributions.");
  expect(why(5, ...given, [[""]])).toBe(
    "Ask whether the plan accepts after-tax contributions: 32,500 would go here.",
  );
});

test("up to 2019 a backdoor ends at 70 1/2, and at 70 the month of birth decides", () => {
  expect(amounts(2019, 69, "Single", 250000, 250000, 50000, 0)[3]).toBe(7000);
  expect(amounts(2019, 71, "Single", 250000, 250000, 50000, 0)[3]).toBe(0);
  expect(amounts(2019, 71, "Single", 100000, 100000, 50000, 0)[3]).toBe(7000); // directly: no age limit
  tells(errorOf("SAVINGSORDER", 2019, 70, "Single", 250000, 250000, 50000, 0), "#N/A | age | 70 | 2019");
  expect(amounts(2020, 71, "Single", 250000, 250000, 50000, 0)[3]).toBe(7000);
});

const anyCall = fc.tuple(
  year,
  age.filter((years) => years !== 70),
  status,
  dollars(500000),
  dollars(500000),
  dollars(200000),
  employer,
  fc.constantFrom("None", "Self", "Family"),
  fc.constantFrom(true, false, "Unknown"),
  fc.option(dollars(10000), { nil: null }),
);

test("the amounts add up to the budget to the cent, and none is negative", () => {
  fc.assert(
    fc.property(anyCall, (given) => {
      const parts = amounts(...given) as number[];
      expect(parts.reduce((sum, part) => sum + cents(part), 0)).toBe(cents(given[5]));
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
      let sum = 0;
      expect(column(3, ...given).map((each) => cents(each as number))).toEqual(
        parts.map((part) => (sum += cents(part))),
      );
    }),
  );
});

test("no account gets more than its limit, and a later one nothing before an earlier one is full", () => {
  fc.assert(
    fc.property(anyCall, (given) => {
      const [when, years, , pay, , , money] = given;
      const [match, hsa, rest, ira, mega] = amounts(...given) as [number, number, number, number, number];
      const deferrals = Math.round((match + rest) * 100) / 100;
      const most = call("DEFERRALLIMIT", when, years, pay) as number;
      expect(deferrals).toBeLessThanOrEqual(most);
      const paid = Math.round((pay - deferrals + (given[9] ?? 0)) * 100) / 100;
      expect(ira).toBeLessThanOrEqual(call("IRALIMIT", when, years, paid) as number);
      if (given[7] === "None") expect(hsa).toBe(0);
      if (ira > 0 || mega > 0) expect(deferrals).toBe(most);
      if (mega > 0)
        expect(mega).toBeLessThanOrEqual(call("AFTERTAXROOM", when, years, pay, deferrals, money) as number);
    }),
  );
});

test("more budget never takes from an account", () => {
  fc.assert(
    fc.property(anyCall, dollars(50000), (given, more) => {
      const richer = given.map((each, k) =>
        k === 5 ? Math.round(((each as number) + more) * 100) / 100 : each,
      );
      const before = amounts(...given) as number[];
      (amounts(...richer) as number[]).forEach((amount, k) =>
        expect(amount).toBeGreaterThanOrEqual(before[k]!),
      );
    }),
    { numRuns: 60 },
  );
});
