import type { RateSchedule } from "../../../src/law";

// The maximum zero rate and 15-percent rate amounts of IRC §1(h) and (j)(5), as the revenue procedures print
// them: single, joint, head of household; and the 15-percent amount of a separate return.
export const gainsAmounts: Record<number, readonly [number[], number[], number[], number]> = {
  2018: [[38_600, 425_800], [77_200, 479_000], [51_700, 452_400], 239_500], // IRC §1(j)(5)(B)
  2019: [[39_375, 434_550], [78_750, 488_850], [52_750, 461_700], 244_425], // Rev. Proc. 2018-57 §3.03
  2020: [[40_000, 441_450], [80_000, 496_600], [53_600, 469_050], 248_300], // Rev. Proc. 2019-44 §3.03
  2021: [[40_400, 445_850], [80_800, 501_600], [54_100, 473_750], 250_800], // Rev. Proc. 2020-45 §3.03
  2022: [[41_675, 459_750], [83_350, 517_200], [55_800, 488_500], 258_600], // Rev. Proc. 2021-45 §3.03
  2023: [[44_625, 492_300], [89_250, 553_850], [59_750, 523_050], 276_900], // Rev. Proc. 2022-38 §3.03
  2024: [[47_025, 518_900], [94_050, 583_750], [63_000, 551_350], 291_850], // Rev. Proc. 2023-34 §3.03
  2025: [[48_350, 533_400], [96_700, 600_050], [64_750, 566_700], 300_000], // Rev. Proc. 2024-40 §2.03
  2026: [[49_450, 545_500], [98_900, 613_700], [66_200, 579_600], 306_850], // Rev. Proc. 2025-32 §4.03
};

/** 0%, 15% and 20% (IRC §1(h)(1)). */
export function gains(year: number): Omit<RateSchedule, "authority"> | undefined {
  const amounts = gainsAmounts[year];
  if (!amounts) return undefined;
  const [single, joint, head, separate15] = amounts;
  const starts = {
    Single: [0, ...single],
    MFJ: [0, ...joint],
    MFS: [0, single[0]!, separate15],
    HOH: [0, ...head],
    QSS: [0, ...joint],
  };
  return { rates: [0, 0.15, 0.2], starts };
}
