import type { SeniorDeduction, StandardDeduction } from "../../../src/law";

// IRC §63(c) and (f). Standard deduction: single or separate, joint or surviving spouse, head of household;
// then the addition at 65: married or surviving spouse, otherwise.
export const deductions: Record<number, readonly [number, number, number, number, number]> = {
  2018: [12_000, 24_000, 18_000, 1_300, 1_600], // Rev. Proc. 2018-18 §3.14
  2019: [12_200, 24_400, 18_350, 1_300, 1_650], // Rev. Proc. 2018-57 §3.16
  2020: [12_400, 24_800, 18_650, 1_300, 1_650], // Rev. Proc. 2019-44 §3.16
  2021: [12_550, 25_100, 18_800, 1_350, 1_700], // Rev. Proc. 2020-45 §3.16
  2022: [12_950, 25_900, 19_400, 1_400, 1_750], // Rev. Proc. 2021-45 §3.15
  2023: [13_850, 27_700, 20_800, 1_500, 1_850], // Rev. Proc. 2022-38 §3.15
  2024: [14_600, 29_200, 21_900, 1_550, 1_950], // Rev. Proc. 2023-34 §3.15
  2025: [15_750, 31_500, 23_625, 1_600, 2_000], // Rev. Proc. 2025-32 §3.01; Rev. Proc. 2024-40 §2.15(3)
  2026: [16_100, 32_200, 24_150, 1_650, 2_050], // Rev. Proc. 2025-32 §4.14
};

export function deduction(year: number): Omit<StandardDeduction, "authority"> | undefined {
  const figures = deductions[year];
  if (!figures) return undefined;
  const [single, joint, head, married, unmarried] = figures;
  return {
    standard: { Single: single, MFJ: joint, MFS: single, HOH: head, QSS: joint },
    aged: { Single: unmarried, MFJ: married, MFS: married, HOH: unmarried, QSS: married },
  };
}

/** IRC §151(d)(5)(C): the same in 2025 to 2028, not indexed, and not for the married who file separately. */
export function senior(year: number): Omit<SeniorDeduction, "authority"> | undefined {
  if (year < 2025 || year > 2028) return undefined;
  return { amount: 6_000, rate: 0.06, start: { Single: 75_000, MFJ: 150_000, HOH: 75_000, QSS: 75_000 } };
}
