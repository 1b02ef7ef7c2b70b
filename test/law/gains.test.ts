import { type FilingStatus } from "../../src/law";
import { complete, years } from "./complete";

// The maximum zero rate and 15-percent rate amounts of IRC §1(h) and (j)(5), as the revenue procedures print
// them: single, joint, head of household; and the 15-percent amount of a separate return.
const published: Record<number, readonly [number[], number[], number[], number]> = {
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

const startsOf = (year: number, status: FilingStatus) => complete(year).gains.starts[status];

describe.each(years)("The capital gains amounts of %i", (year) => {
  const [single, joint, head, separate15] = published[year]!;

  test("are 0%, 15% and 20% (IRC §1(h)(1))", () => {
    expect(complete(year).gains.rates).toEqual([0, 0.15, 0.2]);
  });

  test.each([
    ["Single", single],
    ["MFJ", joint],
    ["MFS", [single[0], separate15]],
    ["HOH", head],
    ["QSS", joint],
  ] as const)("are the published ones for %s", (status, amounts) => {
    expect(startsOf(year, status)).toEqual([0, ...amounts]);
  });

  test("end the zero rate of single and separate returns at half the joint one (IRC §1(j)(5)(B)(i))", () => {
    expect([2 * startsOf(year, "Single")[1]!, 2 * startsOf(year, "MFS")[1]!]).toEqual([joint[0], joint[0]]);
  });

  test.each(["Single", "MFJ", "MFS", "HOH", "QSS"] as const)(
    "end the zero rate just under the 12%% bracket, and the 15%% rate inside the 35%% bracket, for %s",
    (status) => {
      const [, zeroEnd, fifteenEnd] = startsOf(year, status);
      const brackets = complete(year).rates.starts[status];
      expect(zeroEnd).toBeLessThan(brackets[2]!);
      expect(zeroEnd).toBeGreaterThan(brackets[2]! * 0.98);
      expect(fifteenEnd).toBeGreaterThan(brackets[5]!);
      expect(fifteenEnd).toBeLessThan(brackets[6]!);
    },
  );
});

// Rounding down to 50 is done on each amount by itself, so half of the joint amount may be 25 too much.
test.each([
  [2023, 276_900, 276_925],
  [2024, 291_850, 291_875],
  [2025, 300_000, 300_025],
])(
  "In %i the 15%% rate of a separate return ends at the published %i, not at half the joint %i",
  (year, ends, half) => {
    expect(startsOf(year, "MFS")[2]).toBe(ends);
    expect(startsOf(year, "MFJ")[2]! / 2).toBe(half);
  },
);

test("In every other year it ends at half the joint amount", () => {
  const halves = years.filter((year) => 2 * startsOf(year, "MFS")[2]! === startsOf(year, "MFJ")[2]);
  expect(halves).toEqual([2018, 2019, 2020, 2021, 2022, 2026]);
});

test("The zero rate ends within 250 dollars of the 12% bracket until 2026 (then Pub. L. 119-21 §70101)", () => {
  const distance = (year: number) => complete(year).rates.starts.Single[2]! - startsOf(year, "Single")[1]!;
  expect(years.filter((year) => distance(year) > 250)).toEqual([2026]);
  expect(distance(2026)).toBe(950);
});
