import { complete, years } from "./complete";

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

  test("are the same on a separate as on a single return, twice that on a joint one (IRC §63(c)(2))", () => {
    expect([standard.MFS, standard.MFJ, standard.QSS]).toEqual([
      standard.Single,
      2 * standard.Single,
      standard.MFJ,
    ]);
  });

  test("are higher at 65, more for the unmarried who are not surviving spouses (IRC §63(f)(3))", () => {
    expect([aged.MFS, aged.QSS, aged.HOH]).toEqual([aged.MFJ, aged.MFJ, aged.Single]);
    expect(aged.Single).toBeGreaterThan(aged.MFJ);
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

describe.each(years.filter((year) => year >= 2025 && year <= 2028))(
  "The senior deduction of %i (IRC §151(d)(5)(C))",
  (year) => {
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
  },
);
