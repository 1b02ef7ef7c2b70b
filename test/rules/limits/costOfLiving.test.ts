import cola from "../../../src/law/tables/cola.json";
import { adjusted, costOfLivingFactor, type ProjectedName } from "../../../src/rules/limits/projectLimit";

// The method that projects must reproduce history: each published limit follows from the statute's base and the CPI-U
// of the third quarter before. Figures: Notices 2017-64, 2018-83, 2019-59, 2020-79, 2021-61, 2022-55, 2023-75, 2024-80, 2025-67.
const quarters = cola.cpiThirdQuarter as Record<string, number>;

test.each<[item: ProjectedName, from: number, figures: number[]]>([
  ["Deferral", 2018, [18500, 19000, 19500, 19500, 20500, 22500, 23000, 23500, 24500]],
  ["CatchUp", 2018, [6000, 6000, 6500, 6500, 6500, 7500, 7500, 7500, 8000]],
  ["SuperCatchUp", 2026, [11250]],
  ["Additions", 2018, [55000, 56000, 57000, 58000, 61000, 66000, 69000, 70000, 72000]],
  ["Compensation", 2018, [275000, 280000, 285000, 290000, 305000, 330000, 345000, 350000, 360000]],
  ["HCE", 2018, [120000, 125000, 130000, 130000, 135000, 150000, 155000, 160000, 160000]],
  ["KeyEmployee", 2018, [175000, 180000, 185000, 185000, 200000, 215000, 220000, 230000, 235000]],
  ["RothCatchUpWages", 2025, [145000, 150000]],
])("%s from %d follows from the third-quarter CPI-U", (item, from, figures) => {
  const base = quarters[cola.items[item].baseQuarter]!;
  const computed = figures.map((_, k) => adjusted(item, costOfLivingFactor(quarters[from + k - 1]!, base)));
  expect(computed).toEqual(figures);
});

test("the base quarters are the sums of the CPI-U that the BLS published", () => {
  expect([1996, 2001, 2005, 2023, 2024, 2025].map((year) => quarters[year])).toEqual([
    472.1, 533.3, 590.6, 920.506, 944.637, 971.824,
  ]);
});
