import { knownYears } from "../../../src/law";
import { call, errorOf, tells } from "../../excel";
import { nextYear } from "../../nextYear";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

// Notices 2017-64 to 2025-67, the yearly HSA revenue procedures and the Social Security Administration's notices.
const byYear: Record<string, number[]> = {
  Deferral: [18500, 19000, 19500, 19500, 20500, 22500, 23000, 23500, 24500],
  CatchUp: [6000, 6000, 6500, 6500, 6500, 7500, 7500, 7500, 8000],
  Additions: [55000, 56000, 57000, 58000, 61000, 66000, 69000, 70000, 72000],
  Compensation: [275000, 280000, 285000, 290000, 305000, 330000, 345000, 350000, 360000],
  HCE: [120000, 125000, 130000, 130000, 135000, 150000, 155000, 160000, 160000],
  KeyEmployee: [175000, 180000, 185000, 185000, 200000, 215000, 220000, 230000, 235000],
  IRA: [5500, 6000, 6000, 6000, 6000, 6500, 7000, 7000, 7500],
  IRACatchUp: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1100],
  HSASelf: [3450, 3500, 3550, 3600, 3650, 3850, 4150, 4300, 4400],
  HSAFamily: [6900, 7000, 7100, 7200, 7300, 7750, 8300, 8550, 8750],
  HSACatchUp: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000],
  SSWageBase: [128400, 132900, 137700, 142800, 147000, 160200, 168600, 176100, 184500],
};

test.each(Object.entries(byYear))("%s is the figure published for each of these years", (item, figures) => {
  expect(years.map((year) => call("LIMIT", year, item))).toEqual(figures);
});

// Rev. Proc. 2017-58 as amended to 2025-32; 2025 is the figure of Pub. L. 119-21, not Rev. Proc. 2024-40's 15,000.
const byStatus: [item: string, status: string, figures: number[]][] = [
  ["StandardDeduction", "Single", [12000, 12200, 12400, 12550, 12950, 13850, 14600, 15750, 16100]],
  ["StandardDeduction", "MFJ", [24000, 24400, 24800, 25100, 25900, 27700, 29200, 31500, 32200]],
  ["StandardDeduction", "HOH", [18000, 18350, 18650, 18800, 19400, 20800, 21900, 23625, 24150]],
  ["RothIRAStart", "Single", [120000, 122000, 124000, 125000, 129000, 138000, 146000, 150000, 153000]],
  ["RothIRAEnd", "Single", [135000, 137000, 139000, 140000, 144000, 153000, 161000, 165000, 168000]],
  ["RothIRAStart", "MFJ", [189000, 193000, 196000, 198000, 204000, 218000, 230000, 236000, 242000]],
  ["RothIRAEnd", "MFJ", [199000, 203000, 206000, 208000, 214000, 228000, 240000, 246000, 252000]],
];

test.each(byStatus)("%s of %s is the figure published for each year", (item, status, figures) => {
  expect(years.map((year) => call("LIMIT", year, item, status))).toEqual(figures);
});

test("married filing separately has half the joint standard deduction, a surviving spouse all of it", () => {
  expect(call("LIMIT", 2026, "StandardDeduction", "MFS")).toBe(16100);
  expect(call("LIMIT", 2026, "StandardDeduction", "QSS")).toBe(32200);
});

test("separate spouses who lived together have the range 0 to 10,000 in every year, never indexed", () => {
  for (const year of years) {
    expect(call("LIMIT", year, "RothIRAStart", "MFS")).toBe(0);
    expect(call("LIMIT", year, "RothIRAEnd", "MFS")).toBe(10000);
  }
});

test("the catch-up of 60 to 63 is 11,250 in 2025 and in 2026, not 1.5 x 8,000 = 12,000", () => {
  expect(call("LIMIT", 2025, "SuperCatchUp")).toBe(11250);
  expect(call("LIMIT", 2026, "SuperCatchUp")).toBe(11250);
});

test("the catch-up of 60 to 63 does not exist before 2025", () => {
  tells(errorOf("LIMIT", 2024, "SuperCatchUp"), "#N/A | 60 | 63 | 2025");
});

test("the Roth catch-up wage threshold for catch-up of 2026 is 150,000 (Notice 2025-67)", () => {
  expect(call("LIMIT", 2026, "RothCatchUpWages")).toBe(150000);
});

test("there is no Roth catch-up wage threshold before the SECURE 2.0 Act", () => {
  tells(errorOf("LIMIT", 2023, "RothCatchUpWages"), "#N/A | 2023");
});

test("item and filing status are read in any case, the long names too", () => {
  expect(call("LIMIT", 2026, "hsafamily")).toBe(8750);
  expect(call("LIMIT", 2026, "RothIRAEnd", "married FILING jointly")).toBe(252000);
  expect(call("LIMIT", 2026, "StandardDeduction", " Head of household ")).toBe(24150);
});

test.each<[given: unknown[], error: string]>([
  [[2017, "Deferral"], `#N/A | year | 2017 | ${knownYears}`],
  [[nextYear + 1, "Deferral"], `#N/A | year | ${nextYear + 1} | ${knownYears}`],
  [[0, "Deferral"], "#VALUE! | year | 0 | 2026"],
  [["", "Deferral"], "#VALUE! | year | 0 | 2026"],
  [[2026.5, "Deferral"], "#VALUE! | year | 2026.5 | 2026"],
  [[true, "Deferral"], "#VALUE! | year | TRUE | 2026"],
  [["FY 2026", "Deferral"], "#VALUE! | year | FY 2026 | 2026"],
  [[2026, "RothIRAStart"], "#VALUE! | RothIRAStart | filingStatus | MFJ | MFS | HOH | QSS"],
  [[2026, "StandardDeduction", "Married"], "#VALUE! | filingStatus | Married | MFJ | MFS | HOH | QSS"],
  [[2026, "StandardDeduction", ""], "#VALUE! | filingStatus | 0 | MFJ | MFS | HOH | QSS"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("LIMIT", ...given), error);
});

test("an unknown item is refused with the list of items", () => {
  tells(errorOf("LIMIT", 2026, "401k"), "#VALUE! | item | 401k | CatchUp | SuperCatchUp");
});

test("a missing year is named", () => {
  tells(errorOf("LIMIT", undefined, "Deferral"), "#VALUE! | year | 2026");
});
