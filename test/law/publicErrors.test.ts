import { lifetime } from "../../src/law";
import { type CompleteYear, complete } from "./complete";

// Wrong figures met in public calculators, tables and code, each settled by at least two other publications
// and, where there is one, by the recomputation beside this file. Whoever "corrects" the law from such a
// table meets its name here.

type Read = (law: CompleteYear) => number | null | undefined;

const cases: readonly (readonly [year: number, what: string, right: number, wrong: number, read: Read])[] = [
  // Rev. Proc. 2019-44, 2021-45, 2022-38, 2023-34 (whose PDF has the misprint), 2025-32
  [2020, "37% bracket, Single", 518_400, 510_300, ({ rates }) => rates.starts.Single[6]],
  [2020, "37% bracket, MFS", 311_025, 510_300, ({ rates }) => rates.starts.MFS[6]],
  [2020, "12% bracket, HOH", 14_100, 19_750, ({ rates }) => rates.starts.HOH[1]],
  [2022, "37% bracket, Single", 539_900, 539_000, ({ rates }) => rates.starts.Single[6]],
  [2023, "37% bracket, MFS", 346_875, 578_125, ({ rates }) => rates.starts.MFS[6]],
  [2023, "32% bracket, Single", 182_100, 182_050, ({ rates }) => rates.starts.Single[4]],
  [2023, "32% bracket, MFS", 182_100, 182_050, ({ rates }) => rates.starts.MFS[4]],
  [2023, "32% bracket, HOH", 182_100, 182_050, ({ rates }) => rates.starts.HOH[4]],
  [2024, "32% bracket, Single", 191_950, 191_150, ({ rates }) => rates.starts.Single[4]],
  [2026, "32% bracket, HOH", 201_750, 201_775, ({ rates }) => rates.starts.HOH[4]],
  // Rev. Proc. 2020-45; for 2025 Pub. L. 119-21 §70102 replaced what Rev. Proc. 2024-40 had published
  [2021, "standard deduction, QSS", 25_100, 24_800, ({ deduction }) => deduction.standard.QSS],
  [2025, "standard deduction, Single", 15_750, 15_000, ({ deduction }) => deduction.standard.Single],
  [2025, "standard deduction, MFJ", 31_500, 30_000, ({ deduction }) => deduction.standard.MFJ],
  [2025, "standard deduction, HOH", 23_625, 22_500, ({ deduction }) => deduction.standard.HOH],
  // IRC §63(f)(3): a surviving spouse has the lower addition
  [2022, "addition at 65, QSS", 1_400, 1_750, ({ deduction }) => deduction.aged.QSS],
  [2023, "addition at 65, Single", 1_850, 1_800, ({ deduction }) => deduction.aged.Single],
  [2024, "addition at 65, QSS", 1_550, 1_950, ({ deduction }) => deduction.aged.QSS],
  // Notices 2017-64, 2024-80, 2025-67
  [2018, "catch-up", 6_000, 5_500, ({ plan }) => plan.catchUp],
  [2025, "pay of the highly compensated", 160_000, 155_000, ({ plan }) => plan.hce],
  [2025, "pay of a key employee", 230_000, 220_000, ({ plan }) => plan.keyEmployee],
  // The IRS labels the threshold by the year of the wages: 150,000 "for 2025" decides about catch-up in 2026
  [2025, "wages over which catch-up is Roth", 145_000, 150_000, ({ plan }) => plan.rothCatchUpWages],
  // IRC §414(v)(2)(E): 150% of the catch-up of 2024, not of the year's own
  [2026, "catch-up at 60 to 63", 11_250, 12_000, ({ plan }) => plan.superCatchUp],
  // Notices 2019-59, 2025-67
  [2020, "joint phase-out, covered by a plan", 104_000, 103_000, ({ ira }) => ira.coveredPhaseOut.MFJ[0]],
  [2026, "IRA contribution", 7_500, 7_000, ({ ira }) => ira.contribution],
  [2026, "IRA catch-up", 1_100, 1_000, ({ ira }) => ira.catchUp],
  // Rev. Proc. 2018-27 undid the 6,850 of Rev. Proc. 2018-18; Rev. Proc. 2024-25
  [2018, "HSA, family", 6_900, 6_850, ({ hsa }) => hsa.family],
  [2025, "HSA, family", 8_550, 8_500, ({ hsa }) => hsa.family],
  // 82 Fed. Reg. 59937 corrected the 128,700 of 82 Fed. Reg. 50209
  [2018, "wage base", 128_400, 128_700, ({ socialSecurity }) => socialSecurity.wageBase],
  [2022, "wage base", 147_000, 147_700, ({ socialSecurity }) => socialSecurity.wageBase],
  [2024, "wage base", 168_600, 168_000, ({ socialSecurity }) => socialSecurity.wageBase],
  // CMS notices; 206.50 was the trustees' projection for 2026
  [2022, "fourth Part B surcharge", 374.2, 384.2, ({ irmaa }) => irmaa.tiers.individual[3]?.partB],
  [2024, "fourth IRMAA threshold", 193_000, 133_000, ({ irmaa }) => irmaa.tiers.individual[3]?.over],
  [2025, "first Part B surcharge", 74, 64, ({ irmaa }) => irmaa.tiers.individual[0]?.partB],
  [2026, "fourth joint IRMAA threshold", 410_000, 400_000, ({ irmaa }) => irmaa.tiers.joint[3]?.over],
  [2026, "Part B premium", 202.9, 206.5, ({ irmaa }) => irmaa.partBPremium],
];

test.each(cases)("The %i %s is %d, not %d", (year, _what, right, _wrong, read) => {
  expect(read(complete(year))).toBe(right);
});

test.each([
  ["105", 4.6, 4.5],
  ["110", 3.5, 3.1],
  ["115", 2.9, 1.9],
] as const)(
  "The 2022 Uniform Lifetime Table has at %s %d, not the %d of the table before it",
  (age, right, wrong) => {
    expect(lifetime.from2022.periods[age]).toBe(right);
    expect(lifetime.before2022.periods[age]).toBe(wrong);
  },
);
