import type { Irmaa, IrmaaTier } from "../../../src/law";

// 42 U.S.C. §1395r(i) (Part B) and §1395w-113(a)(7) (Part D), as CMS prints them: of Part B the whole premium of
// each tier, where src/law has what is paid above the standard premium.

// The standard premium of Part B, then the total of each tier.
// prettier-ignore
export const partB: Record<number, readonly number[]> = {
  2018: [134.0, 187.5, 267.9, 348.3, 428.6],
  2019: [135.5, 189.6, 270.9, 352.2, 433.4, 460.5],
  2020: [144.6, 202.4, 289.2, 376.0, 462.7, 491.6],
  2021: [148.5, 207.9, 297.0, 386.1, 475.2, 504.9],
  2022: [170.1, 238.1, 340.2, 442.3, 544.3, 578.3],
  2023: [164.9, 230.8, 329.7, 428.6, 527.5, 560.5],
  2024: [174.7, 244.6, 349.4, 454.2, 559.0, 594.0],
  2025: [185.0, 259.0, 370.0, 480.9, 591.9, 628.9],
  2026: [202.9, 284.1, 405.8, 527.5, 649.2, 689.9],
};

// The base beneficiary premium of Part D, then the amount of each tier.
// prettier-ignore
export const partD: Record<number, readonly number[]> = {
  2018: [35.02, 13.0, 33.6, 54.2, 74.8],
  2019: [33.19, 12.4, 31.9, 51.4, 70.9, 77.4],
  2020: [32.74, 12.2, 31.5, 50.7, 70.0, 76.4],
  2021: [33.06, 12.3, 31.8, 51.2, 70.7, 77.1],
  2022: [33.37, 12.4, 32.1, 51.7, 71.3, 77.9],
  2023: [32.74, 12.2, 31.5, 50.7, 70.0, 76.4],
  2024: [34.70, 12.9, 33.3, 53.8, 74.2, 81.0],
  2025: [36.78, 13.7, 35.3, 57.0, 78.6, 85.8],
  2026: [38.99, 14.5, 37.5, 60.4, 83.3, 91.0],
};

// The MAGI on a joint return over which each tier begins, in thousands.
export const thresholds: Record<number, readonly number[]> = {
  2018: [170, 214, 267, 320],
  2019: [170, 214, 267, 320, 750],
  2020: [174, 218, 272, 326, 750],
  2021: [176, 222, 276, 330, 750],
  2022: [182, 228, 284, 340, 750],
  2023: [194, 246, 306, 366, 750],
  2024: [206, 258, 322, 386, 750],
  2025: [212, 266, 334, 400, 750],
  2026: [218, 274, 342, 410, 750],
};

export function irmaa(year: number): Omit<Irmaa, "authority"> | undefined {
  const [premiums, drug, joint] = [partB[year], partD[year], thresholds[year]];
  if (!premiums || !drug || !joint) return undefined;
  const tier = (over: number, k: number): IrmaaTier => ({
    over,
    partB: Math.round((premiums[k + 1]! - premiums[0]!) * 100) / 100,
    partD: drug[k + 1]!,
    ...(k === 4 && { inclusive: true }),
  });
  const together = joint.map((thousands, k) => tier(thousands * 1_000, k));
  // Half of the joint incomes, but 500,000 for 750,000 (§1395r(i)(2)(A), (3)(C)).
  const alone = joint.map((thousands, k) => tier(thousands === 750 ? 500_000 : thousands * 500, k));
  // On a separate return the 80% tier over the first threshold, that of 85% at 500,000 less it (§1395r(i)(3)(C)(iii)).
  const first = alone[0]!.over;
  const separate = [tier(first, 3), tier(500_000 - first, 4)].slice(0, alone.length - 3);
  return { partBPremium: premiums[0]!, tiers: { joint: together, individual: alone, separate } };
}
