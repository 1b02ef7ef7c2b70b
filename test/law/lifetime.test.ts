import { lifetime } from "../../src/law";

// Treas. Reg. §1.401(a)(9)-9: the Uniform Lifetime Table through 2021 (Q&A-2) and from 2022 ((c)), copied a
// second time: the old one from a plan administrator's page, the new one from REG-103529-23, which reprints
// it.
// prettier-ignore
const copied = {
  before2022: {
    from: 70,
    periods: [
      27.4, 26.5, 25.6, 24.7, 23.8, 22.9, 22.0, 21.2, 20.3, 19.5, // 70 to 79
      18.7, 17.9, 17.1, 16.3, 15.5, 14.8, 14.1, 13.4, 12.7, 12.0, // 80 to 89
      11.4, 10.8, 10.2, 9.6, 9.1, 8.6, 8.1, 7.6, 7.1, 6.7, // 90 to 99
      6.3, 5.9, 5.5, 5.2, 4.9, 4.5, 4.2, 3.9, 3.7, 3.4, // 100 to 109
      3.1, 2.9, 2.6, 2.4, 2.1, 1.9, // 110 to 115 and over
    ],
  },
  from2022: {
    from: 72,
    periods: [
      27.4, 26.5, 25.5, 24.6, 23.7, 22.9, 22.0, 21.1, // 72 to 79
      20.2, 19.4, 18.5, 17.7, 16.8, 16.0, 15.2, 14.4, 13.7, 12.9, // 80 to 89
      12.2, 11.5, 10.8, 10.1, 9.5, 8.9, 8.4, 7.8, 7.3, 6.8, // 90 to 99
      6.4, 6.0, 5.6, 5.2, 4.9, 4.6, 4.3, 4.1, 3.9, 3.7, // 100 to 109
      3.5, 3.4, 3.3, 3.1, 3.0, 2.9, 2.8, 2.7, 2.5, 2.3, // 110 to 119
      2.0, // 120 and over
    ],
  },
};

const versions = ["before2022", "from2022"] as const;
const periodsOf = (version: (typeof versions)[number]) => Object.entries<number>(lifetime[version].periods);

describe.each(versions)("The Uniform Lifetime Table %s", (version) => {
  const { from, periods } = copied[version];
  const held = periodsOf(version);

  test("has every age from the first to the last, which stands for all above it", () => {
    expect(held.map(([age]) => Number(age))).toEqual(periods.map((_, k) => from + k));
    expect(lifetime[version].lastAgeAndOver).toBe(from + periods.length - 1);
  });

  test("has at each age the period of the second copy", () => {
    expect(held.map(([, period]) => period)).toEqual(periods);
  });

  test("shortens every year of age, by no more than a year", () => {
    for (let k = 1; k < held.length; k += 1) {
      const shorter = held[k - 1]![1] - held[k]![1];
      expect(shorter).toBeGreaterThan(0);
      expect(shorter).toBeLessThanOrEqual(1);
    }
  });
});

test.each([
  ["72", 25.6, 27.4],
  ["73", 24.7, 26.5],
  ["75", 22.9, 24.6],
  ["80", 18.7, 20.2],
  ["90", 11.4, 12.2],
  ["100", 6.3, 6.4],
  ["103", 5.2, 5.2],
  ["115", 1.9, 2.9],
] as const)("At %s the period was %d through 2021 and is %d from 2022 on", (age, before, from) => {
  expect([lifetime.before2022.periods[age], lifetime.from2022.periods[age]]).toEqual([before, from]);
});

test("The second table begins with the distribution calendar year 2022", () => {
  expect(lifetime.from2022.firstYear).toBe(2022); // Treas. Reg. §1.401(a)(9)-9(f)(1)
});

test("The table from 2022 on is at no age the shorter one", () => {
  const before = new Map(periodsOf("before2022"));
  const common = periodsOf("from2022").filter(([age]) => before.has(age));
  expect(common).toHaveLength(44);
  for (const [age, period] of common) expect(period).toBeGreaterThanOrEqual(before.get(age)!);
});
