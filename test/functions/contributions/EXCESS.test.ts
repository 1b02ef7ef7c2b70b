import fc from "fast-check";
import { lastYear } from "../../../src/law";
import { CellError, callGrid, errorOf } from "../../excel";
import { age, dollars, number, year } from "../arbitraries";

function rows(...given: unknown[]) {
  const [head, ...rows] = callGrid("EXCESS", ...given);
  expect(head).toEqual(["Limit", "Contributed", "Excess", "What to do by when"]);
  expect(rows.map(([limit]) => limit)).toEqual([
    "402(g)",
    "415(c), as contributed",
    "415(c), if the 402(g) excess is paid out of this plan by April 15",
    "IRA",
  ]);
  return rows.map(([, contributed, excess, remedy]) => ({ contributed, excess, remedy: String(remedy) }));
}

test.each<[why: string, given: unknown[], excess: number[]]>([
  ["all exactly at their limits", [2026, 45, 24500, 72000, 300000, 7500], [0, 0, 0, 0]],
  ["a cent over each", [2026, 45, 24500.01, 72000.01, 300000, 7500.01], [0.01, 0.01, 0, 0.01]],
  ["at 55 with the catch-ups of 8,000 and 1,100", [2026, 55, 33000, 72000, 300000, 9000], [500, 0, 0, 400]],
  ["at 62 with 11,250", [2026, 62, 36000, 72000, 300000], [250, 0, 0, 0]],
  ["100% of pay: 50,000, not 72,000", [2026, 45, 24500, 60000, 50000], [0, 10000, 10000, 0]],
  ["the catch-up adds nothing to 415(c)", [2026, 55, 32500, 80000, 300000], [0, 8000, 8000, 0]],
  ["1,500 of it an excess deferral that may come out", [2026, 45, 26000, 73500, 300000], [1500, 1500, 0, 0]],
  ["and 500 more than that", [2026, 45, 26000, 74000, 300000], [1500, 2000, 500, 0]],
  ["an excess deferral that went into other plans", [2026, 45, 30000, 2000, 1000], [5500, 1000, 0, 0]],
  ["IRA contributions above a Roth limit of 2,100", [2026, 45, 0, 0, 300000, 7500, 2100], [0, 0, 0, 5400]],
  [
    "an IRA not allowed at all, the cell of the limit empty",
    [2026, 45, 0, 0, 300000, 7500, ""],
    [0, 0, 0, 7500],
  ],
  ["an IRA allowed exactly the limit at 50", [2026, 50, 0, 0, 300000, 9000, 8600], [0, 0, 0, 400]],
  ["IRA contributions above the pay", [2026, 45, 0, 0, 5000, 7500], [0, 0, 0, 2500]],
])("%s", (_why, given, excess) => {
  expect(rows(...given).map((row) => row.excess)).toEqual(excess);
});

describe("The three excesses have three remedies", () => {
  const [deferrals, additions, , ira] = rows(2025, 45, 30000, 80000, 300000, 8000);

  test("402(g): out by April 15 of the next year, or taxed twice", () => {
    expect(deferrals).toMatchObject({ contributed: 30000, excess: 6500 });
    expect(deferrals!.remedy).toMatch(
      /limit is 23,500.*pay out 6,500 with its earnings by April 15, 2026.*taxed twice/,
    );
    expect(deferrals!.remedy).not.toMatch(/6%|EPCRS/);
  });

  test("415(c): the plan corrects it under EPCRS, without that deadline or a yearly tax", () => {
    expect(additions).toMatchObject({ contributed: 80000, excess: 10000 });
    expect(additions!.remedy).toMatch(
      /limit is 70,000\. The plan corrects it.*10,000.*EPCRS.*No April 15 deadline, no 6% tax/,
    );
  });

  test("IRA: out by the due date of the return, or 6% a year: 60 of 1,000", () => {
    expect(ira).toMatchObject({ contributed: 8000, excess: 1000 });
    expect(ira!.remedy).toMatch(
      /limit is 7,000\. Withdraw 1,000.*due date of the 2025 return.*6% per year, 60 for 2025, on Form 5329/,
    );
    expect(ira!.remedy).not.toMatch(/twice|EPCRS/);
  });

  test("nothing is to be done within a limit, which is told", () => {
    const [deferrals, additions, paidOut, ira] = rows(2025, 45, 0, 0, 300000).map((row) => row.remedy);
    expect([deferrals, additions, ira]).toEqual(
      ["23,500", "70,000", "7,000"].map((limit) => `Nothing to do: the limit is ${limit}.`),
    );
    expect(paidOut).toBe(
      "No 402(g) excess to pay out: as in the row above. Nothing to do: the limit is 70,000.",
    );
  });
});

describe("An excess deferral paid out of this plan by April 15 is not an annual addition", () => {
  const paidOut = (additions: number) => rows(2026, 45, 26000, additions, 300000)[2]!;

  test("and may bring the total within the limit", () => {
    expect(paidOut(73500)).toEqual({
      contributed: 72000,
      excess: 0,
      remedy:
        "If 1,500 is paid out of this plan by April 15, 2027, it is not an annual addition (Reg. §1.415(c)-1(b)(2)(ii)(D)); " +
        "paid out of another employer's plan or later, the row above applies. Nothing to do: the limit is 72,000.",
    });
  });

  test("or leave the plan the rest to correct", () => {
    expect(paidOut(74000)).toMatchObject({ contributed: 72500, excess: 500 });
    expect(paidOut(74000).remedy).toMatch(/not an annual addition.*The plan corrects it.*corrects 500 with/);
  });
});

// At 55 in 2026 the catch-up is 8,000; 402(g) is 24,500.
describe("An overrun that catch-up may explain says so", () => {
  const inside = /Check first: nothing is over if the catch-up of ([\d,.]+) is inside the total \(/;
  const treated =
    /Check first: nothing is over if the plan treats ([\d,.]+) of the deferrals .* at most 8,000/;
  const remedies = (deferrals: number, additions: number, age = 55) =>
    rows(2026, age, deferrals, additions, 300000)
      .slice(1, 3)
      .map(({ remedy }) => inside.exec(remedy)?.[1] ?? (treated.exec(remedy) ? "treated" : "no"));

  test.each<[why: string, deferrals: number, additions: number, said: string[]]>([
    ["8,000 over with all the catch-up deferred", 32500, 80000, ["8,000", "8,000"]],
    ["a cent more than the catch-up", 32500, 80000.01, ["no", "no"]],
    ["3,000 over, 3,000 of catch-up deferred", 27500, 75000, ["3,000", "3,000"]],
    ["more than that, but not more than the plan could treat so", 27500, 75000.01, ["treated", "treated"]],
    ["no catch-up deferred above 402(g)", 20000, 80000, ["treated", "treated"]],
    ["deferrals of 5,000 are at most 5,000 of catch-up", 5000, 77000, ["treated", "treated"]],
    ["and no more", 5000, 77000.01, ["no", "no"]],
    ["1,500 above 402(g) and the catch-up, paid out", 34000, 81500, ["no", "8,000"]],
    ["within the limit", 32500, 72000, ["no", "no"]],
  ])("%s: deferrals of %d, additions of %d", (_why, deferrals, additions, said) => {
    expect(remedies(deferrals, additions)).toEqual(said);
    expect(remedies(deferrals, additions, 49)).toEqual(["no", "no"]);
  });
});

describe("The IRA row", () => {
  const ira = (...given: unknown[]) => rows(...given)[3]!;
  const note =
    "Pre-tax deferrals lower the pay that counts for an IRA; other pay, and on a joint return the spouse's pay, raise it: give iraAllowed";

  test.each<[age: number, allowed: number, limit: string]>([
    [49, 7500.01, "7,500 (the IRA limit at age 49 in 2026)"],
    [50, 8600.01, "8,600 (the IRA limit at age 50 in 2026)"],
  ])("at %d allows no more than the limit: %d is refused", (age, allowed, limit) => {
    expect(errorOf("EXCESS", 2026, age, 0, 0, 300000, 7500, allowed)).toBe(
      `#VALUE! iraAllowed was ${allowed.toLocaleString("en-US")}; the maximum is ${limit}.`,
    );
  });

  test("of an assumed year, whose limit is not held, is 0 where nothing went in", () => {
    const year = `${lastYear.year + 1} at 3%`;
    expect(ira(year, 45, 20000, 60000, 300000)).toEqual({
      contributed: 0,
      excess: 0,
      remedy: "Nothing contributed.",
    });
    expect(ira(year, 45, 20000, 60000, 300000, 7000).excess).toBeInstanceOf(CellError);
    expect(ira(year, 45, 20000, 60000, 300000, 9000, 8000).excess).toBe(1000);
  });

  test.each<[why: string, given: unknown[], said: boolean]>([
    ["the deferrals leave a cent less pay than the limit", [2026, 45, 22500.01, 0, 30000, 7500], true],
    ["they leave exactly the limit", [2026, 45, 22500, 0, 30000, 7500], false],
    ["at 50 the limit is 8,600", [2026, 50, 22500, 0, 30000, 7500], true],
    ["the pay is under the limit", [2026, 45, 0, 0, 5000, 7500], true],
    ["the limit is given", [2026, 45, 24500, 0, 30000, 7500, 7500], false],
  ])("says that other pay may count, if %s", (_why, given, said) => {
    expect(ira(...given).remedy.includes(note)).toBe(said);
  });
});

test("each excess is what is above its limit, and what is left is exactly allowed", () => {
  fc.assert(
    fc.property(year, age, dollars(60000), dollars(120000), dollars(200000), dollars(12000), (...given) => {
      const [year, age, deferrals, additions, pay, ira] = given;
      const limits = [
        number("DEFERRALLIMIT", year, age),
        number("ADDITIONSLIMIT", year, pay),
        number("ADDITIONSLIMIT", year, pay),
        number("IRALIMIT", year, age, pay),
      ];
      rows(year, age, deferrals, additions, pay, ira).forEach(({ contributed, excess }, k) => {
        const over = Math.max(0, (contributed as number) - limits[k]!);
        expect(excess).toBeCloseTo(over, 6);
      });
    }),
  );
});
