import { type FilingStatus } from "../../src/law";
import { complete, years } from "./complete";

const startsOf = (year: number, status: FilingStatus) => complete(year).gains.starts[status];

describe.each(years)("The capital gains amounts of %i", (year) => {
  test("end the zero rate of single and separate returns at half the joint one (IRC §1(j)(5)(B)(i))", () => {
    const joint = startsOf(year, "MFJ")[1];
    expect([2 * startsOf(year, "Single")[1]!, 2 * startsOf(year, "MFS")[1]!]).toEqual([joint, joint]);
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

test.each(years)("In %i it ends at half the joint amount, or 25 below", (year) => {
  expect([0, 25]).toContain(startsOf(year, "MFJ")[2]! / 2 - startsOf(year, "MFS")[2]!);
});

test("The zero rate ends within 250 dollars of the 12% bracket until 2026 (then Pub. L. 119-21 §70101)", () => {
  const distance = (year: number) => complete(year).rates.starts.Single[2]! - startsOf(year, "Single")[1]!;
  expect(years.filter((year) => distance(year) > 250)).toEqual(years.filter((year) => year >= 2026));
  expect(distance(2026)).toBe(950);
});
