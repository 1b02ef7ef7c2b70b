import fc from "fast-check";
import { callGrid } from "../../excel";
import { age, dollars, number, year } from "../arbitraries";

function rows(...given: unknown[]) {
  const [head, ...rows] = callGrid("EXCESS", ...given);
  expect(head).toEqual(["Limit", "Contributed", "Excess", "What to do by when"]);
  expect(rows.map(([limit]) => limit)).toEqual(["402(g)", "415(c)", "IRA"]);
  return rows.map(([, contributed, excess, remedy]) => ({ contributed, excess, remedy: String(remedy) }));
}

test.each<[why: string, given: unknown[], excess: number[]]>([
  ["all exactly at their limits", [2026, 45, 24500, 72000, 300000, 7500], [0, 0, 0]],
  ["a cent over each", [2026, 45, 24500.01, 72000.01, 300000, 7500.01], [0.01, 0.01, 0.01]],
  ["at 55 with the catch-ups of 8,000 and 1,100", [2026, 55, 33000, 72000, 300000, 9000], [500, 0, 400]],
  ["at 62 with 11,250", [2026, 62, 36000, 72000, 300000], [250, 0, 0]],
  ["100% of pay: 50,000, not 72,000", [2026, 45, 24500, 60000, 50000], [0, 10000, 0]],
  ["the catch-up adds nothing to 415(c)", [2026, 55, 32500, 80000, 300000], [0, 8000, 0]],
  ["IRA contributions above a Roth limit of 2,100", [2026, 45, 0, 0, 300000, 7500, 2100], [0, 0, 5400]],
  [
    "an IRA not allowed at all, the cell of the limit empty",
    [2026, 45, 0, 0, 300000, 7500, ""],
    [0, 0, 7500],
  ],
  ["IRA contributions above the pay", [2026, 45, 0, 0, 5000, 7500], [0, 0, 2500]],
])("%s", (_why, given, excess) => {
  expect(rows(...given).map((row) => row.excess)).toEqual(excess);
});

describe("The three excesses have three remedies", () => {
  const [deferrals, additions, ira] = rows(2025, 45, 30000, 80000, 300000, 8000);

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
    const told = rows(2025, 45, 0, 0, 300000).map((row) => row.remedy);
    expect(told).toEqual(
      ["23,500", "70,000", "7,000"].map((limit) => `Nothing to do: the limit is ${limit}.`),
    );
  });
});

test("each excess is what is above its limit, and what is left is exactly allowed", () => {
  fc.assert(
    fc.property(year, age, dollars(60000), dollars(120000), dollars(200000), dollars(12000), (...given) => {
      const [year, age, deferrals, additions, pay, ira] = given;
      const limits = [
        number("DEFERRALLIMIT", year, age),
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
