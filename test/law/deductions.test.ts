import { complete, years } from "./complete";

// IRC §63(c) and (f). Standard deduction: single or separate, joint or surviving spouse, head of household;
// then the addition at 65: married or surviving spouse, otherwise.
const published: Record<number, readonly [number, number, number, number, number]> = {
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

// Publication 501, Table 1: the gross income at which one must file is the standard deduction with the
// additions. At 65, single, head of household, joint with one and with both of 65; as others print the table.
const mustFileAt65: Record<number, readonly [number, number, number, number]> = {
  2018: [13_600, 19_600, 25_300, 26_600],
  2019: [13_850, 20_000, 25_700, 27_000],
  2020: [14_050, 20_300, 26_100, 27_400],
  2021: [14_250, 20_500, 26_450, 27_800],
  2022: [14_700, 21_150, 27_300, 28_700],
  2023: [15_700, 22_650, 29_200, 30_700],
  2024: [16_550, 23_850, 30_750, 32_300],
  2025: [17_750, 25_625, 33_100, 34_700],
};

describe.each(years)("The deductions of %i", (year) => {
  const { standard, aged } = complete(year).deduction;
  const [single, joint, head, agedMarried, agedUnmarried] = published[year]!;

  test("are the published standard deductions (IRC §63(c)), the same on a separate as on a single return", () => {
    expect(standard).toEqual({ Single: single, MFJ: joint, MFS: single, HOH: head, QSS: joint });
    expect(joint).toBe(2 * single);
  });

  test("are higher at 65, more for the unmarried who are not surviving spouses (IRC §63(f)(3))", () => {
    expect(aged).toEqual({
      Single: agedUnmarried,
      MFJ: agedMarried,
      MFS: agedMarried,
      HOH: agedUnmarried,
      QSS: agedMarried,
    });
    expect(agedUnmarried).toBeGreaterThan(agedMarried);
  });

  test("of a head of household are one and a half times a single person's, each rounded by itself", () => {
    expect(Math.abs(1.5 * standard.Single - standard.HOH)).toBeLessThanOrEqual(75);
  });
});

test.each(Object.keys(mustFileAt65).map(Number))(
  "At 65 one must file in %i from the income that Publication 501 prints in Table 1",
  (year) => {
    const { standard, aged } = complete(year).deduction;
    expect([
      standard.Single + aged.Single,
      standard.HOH + aged.HOH,
      standard.MFJ + aged.MFJ,
      standard.MFJ + 2 * aged.MFJ,
    ]).toEqual(mustFileAt65[year]);
  },
);

test.each(years.slice(1))("No deduction of %i is below the year before", (year) => {
  const [now, before] = [complete(year).deduction, complete(year - 1).deduction];
  for (const status of ["Single", "MFJ", "MFS", "HOH", "QSS"] as const) {
    expect(now.standard[status]).toBeGreaterThan(before.standard[status]);
    expect(now.aged[status]).toBeGreaterThanOrEqual(before.aged[status]);
  }
});

test("The 24,150 of a 2026 head of household is the whole amount rounded down to 50, not the increase alone", () => {
  // IRC §63(c)(7)(B)(ii) speaks of the increase, from 23,625 that would be 24,125; what the IRS published
  // governs.
  expect(complete(2026).deduction.standard.HOH).toBe(24_150);
  expect(complete(2026).deduction.standard.HOH % 50).toBe(0);
});

describe.each([2025, 2026])("The senior deduction of %i (IRC §151(d)(5)(C))", (year) => {
  const senior = complete(year).senior!;

  test("is 6,000 a person, less 6% of the MAGI over 75,000, or 150,000 on a joint return", () => {
    expect([senior.amount, senior.rate]).toEqual([6_000, 0.06]);
    expect(senior.start).toEqual({ Single: 75_000, MFJ: 150_000, HOH: 75_000, QSS: 75_000 });
  });

  test("is gone at 175,000, or 250,000 on a joint return", () => {
    const gone = (start: number) => start + senior.amount / senior.rate;
    expect([gone(senior.start.Single!), gone(senior.start.MFJ!)]).toEqual([175_000, 250_000]);
  });

  test("is not for the married who file separate returns", () => {
    expect(senior.start.MFS).toBeUndefined();
  });
});
