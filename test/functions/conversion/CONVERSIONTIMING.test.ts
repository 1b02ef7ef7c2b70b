import fc from "fast-check";
import { callGrid, errorOf, tells } from "../../excel";
import { cents, dollars, gain, number, signed, stateRate, status, year } from "../arbitraries";

function timing(...given: unknown[]): Record<string, number[]> {
  const rows = callGrid("CONVERSIONTIMING", ...given).slice(1);
  return Object.fromEntries(rows.map(([conversion, ...amounts]) => [conversion, amounts as number[]]));
}

// 26 times 1,000 at 6%, q = 1.06^(1/26). At the year's end 1,000 x (q^0 + ... + q^25) = 1,000 x 0.06 / (q - 1) = 26,742.44,
// so yearly 742.44 are earnings. Semiannually 13 wait from 12/26 to 0, twice: 2 x (1,000 x (q^13 - 1) / (q - 1) - 13,000)
// = 352.90. Quarterly 6 wait 5.5/26 to 0.5/26 and 7 wait 6/26 to 0, twice: 175.63. Monthly, one by one: 58.36. Tax 24%.
test("at 6% in the 24% bracket a year's wait costs 178.19, a month's 14.01", () => {
  expect(callGrid("CONVERSIONTIMING", 2026, "Single", 150000, 26000, 0.06)).toEqual([
    ["Conversion", "Taxable earnings", "Tax", "Kept in Roth"],
    ["Same day", 0, 0, 26742.44],
    ["Monthly", 58.36, 14.01, 26728.43],
    ["Quarterly", 175.63, 42.15, 26700.29],
    ["Semiannually", 352.9, 84.7, 26657.74],
    ["Yearly", 742.44, 178.19, 26564.25],
  ]);
});

test("the same at 10% on 32,500 with 5% of state tax", () => {
  // Year's end 34,036.73; earnings 119.44, 360.16, 725.87 and 1,536.73; 24% and 5%, each to the cent.
  expect(timing(2026, "Single", 150000, 32500, 0.1, 0.05)).toEqual({
    "Same day": [0, 0, 34036.73],
    Monthly: [119.44, 34.64, 34002.09],
    Quarterly: [360.16, 104.45, 33932.28],
    Semiannually: [725.87, 210.5, 33826.23],
    Yearly: [1536.73, 445.66, 33591.07],
  });
});

test("earnings that cross a bracket pay both rates: 500 at 22%, 242.44 at 24%", () => {
  expect(timing(2026, "Single", 105200, 26000, 0.06).Yearly![1]).toBe(168.19); // 110 + 58.19
});

test("deductions not used yet absorb the earnings: 42.44 at 10%", () => {
  expect(timing(2026, "Single", -700, 26000, 0.06).Yearly![1]).toBe(4.24);
});

test("a loss is not taxed and saves nothing: all keep what is left of 26,000 at -20%", () => {
  const rows = timing(2026, "Single", 150000, 26000, -0.2);
  expect(Object.values(rows)).toEqual(Object.values(rows).map(() => [0, 0, 23403.53]));
});

test("without a return nothing is earned", () => {
  expect(Object.values(timing(2026, "Single", 150000, 26000, 0))).toEqual(
    [0, 1, 2, 3, 4].map(() => [0, 0, 26000]),
  );
});

test("nothing contributed, nothing kept", () => {
  expect(timing(2026, "Single", 150000, 0, 0.06).Yearly).toEqual([0, 0, 0]);
});

test("the longer the wait the more is taxed; tax is CONVERSIONTAX on the earnings; tax and kept are one sum", () => {
  const facts = [year, status, signed(600000), dollars(70000), gain, stateRate] as const;
  fc.assert(
    fc.property(...facts, (taxYear, filing, income, afterTax, growth, state) => {
      const rows = Object.values(timing(taxYear, filing, income, afterTax, growth, state));
      const yearEnd = cents(rows[0]![2]!);
      let before = 0;
      for (const [earnings, tax, kept] of rows as [number, number, number][]) {
        expect(earnings).toBeGreaterThanOrEqual(before);
        expect(tax).toBe(number("CONVERSIONTAX", taxYear, filing, income, earnings, 0, state));
        expect(cents(tax) + cents(kept)).toBe(yearEnd);
        before = earnings;
      }
      // Converted once at the year's end, all that was earned is taxed.
      expect(cents(rows[4]![0]!)).toBe(yearEnd - cents(afterTax));
    }),
  );
});

test.each<[given: unknown[], error: string]>([
  [[2026, "Single", 150000, 26000, 6], "#VALUE! | annualReturn | 6 | 6% | 0.06"],
  [[2026, "Single", 150000, -1, 0.06], "#VALUE! | afterTaxPerYear | 1"],
  [[2026, "Single", 150000, 26000], "#VALUE! | annualReturn"],
])("%j is refused", (given, error) => {
  tells(errorOf("CONVERSIONTIMING", ...given), error);
});
