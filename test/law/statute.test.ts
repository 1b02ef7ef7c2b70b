import { statute } from "../../src/law";

// Figures that the statute itself fixes, none of them indexed.

describe("Required distributions begin (IRC §401(a)(9)(C))", () => {
  const { bands, proposedOnly } = statute.rmdAge;
  /** The age of the last band that begins no later than the day of birth. */
  const ageOf = (born: string) =>
    bands.filter(({ bornFrom }) => bornFrom === null || bornFrom <= born).at(-1)!.age;

  test.each([
    ["1948-12-31", 70.5],
    ["1949-06-30", 70.5],
    ["1949-07-01", 72],
    ["1950-12-31", 72],
    ["1951-01-01", 73],
    ["1958-12-31", 73],
    ["1959-01-01", 73],
    ["1959-12-31", 73],
    ["1960-01-01", 75],
    ["1975-06-15", 75],
  ])("for who was born on %s at %d", (born, age) => {
    expect(ageOf(born)).toBe(age);
  });

  test("in bands that follow each other", () => {
    expect(bands.map(({ bornFrom }) => bornFrom)).toEqual([null, "1949-07-01", "1951-01-01", "1960-01-01"]);
  });

  test("for 1959, where the statute says 73 and 75, at the proposed 73 (REG-103529-23)", () => {
    const { bornFrom, bornThrough, age } = proposedOnly;
    expect([bornFrom, bornThrough, age]).toEqual(["1959-01-01", "1959-12-31", 73]);
    expect(proposedOnly.authority).toMatch(/^Prop\. Reg\./);
  });

  test("not at all for 2020 (CARES Act §2203), nor from a Roth 401(k) from 2024 on (SECURE 2.0 §325)", () => {
    expect([statute.rmdAge.noneIn, statute.rmdAge.roth401kNoneFrom]).toEqual([[2020], 2024]);
  });
});

test("The net investment income tax is 3.8% over 200,000, 250,000 and 125,000 of MAGI (IRC §1411(b))", () => {
  expect(statute.niit.rate).toBe(0.038);
  expect(statute.niit.start).toEqual({
    Single: 200_000,
    MFJ: 250_000,
    MFS: 125_000,
    HOH: 200_000,
    QSS: 250_000,
  });
});

describe("Social Security benefits (IRC §86)", () => {
  const { base, adjustedBase, rates, livedApart } = statute.socialSecurityBenefits;

  test("are taxed over 25,000, or 32,000 on a joint return, a surviving spouse's being no joint return", () => {
    expect(base).toEqual({ Single: 25_000, MFJ: 32_000, MFS: 0, HOH: 25_000, QSS: 25_000 });
  });

  test("are taxed more over 34,000, or 44,000 on a joint return", () => {
    expect(adjustedBase).toEqual({ Single: 34_000, MFJ: 44_000, MFS: 0, HOH: 34_000, QSS: 34_000 });
  });

  test("are taxed by a half, then 85%, on a separate return after a year apart as a single person's", () => {
    expect([rates, livedApart]).toEqual([[0.5, 0.85], "Single"]);
  });
});

describe("Self-employment tax (IRC §§1401, 1402)", () => {
  const { netEarningsFactor, oasdiRate, hiRate, minimum, profitSharingRate } = statute.selfEmployment;

  test("is 12.4% and 2.9%, from 400 dollars of net earnings", () => {
    expect([oasdiRate, hiRate, minimum]).toEqual([0.124, 0.029, 400]);
  });

  test("is on 92.35% of the profit: all but half of its own rates (§1402(a)(12))", () => {
    expect(netEarningsFactor).toBeCloseTo(1 - (oasdiRate + hiRate) / 2, 12);
    expect(netEarningsFactor).toBe(0.9235);
  });

  test("leaves an employer share of 20%: 25% of pay after that same contribution (§404(a)(8)(D))", () => {
    expect(profitSharingRate / (1 + profitSharingRate)).toBe(0.2);
  });
});

test("Catch-up is from 50, more at 60 to 63 from 2025, Roth by wages from 2026; HSA from 55", () => {
  const { catchUp, superFrom, superTo, superFirstYear, rothFirstYear, ira, hsa } = statute.catchUpAges;
  expect([catchUp, superFrom, superTo, superFirstYear]).toEqual([50, 60, 63, 2025]); // §414(v)(5), (2)(E)
  expect([rothFirstYear, ira, hsa]).toEqual([2026, 50, 55]); // §414(v)(7) with Notice 2023-62, §219(b)(5)(B), §223(b)(3)
});

test("The Roth IRA phase-out rounds up to 10 dollars and leaves at least 200 (IRC §219(g)(2)(B), (C))", () => {
  expect([statute.rothIra.roundUpTo, statute.rothIra.floor]).toEqual([10, 200]);
});

test("Roth IRAs began in 1998; no IRA deduction from 70 1/2 through 2019 (§219(d)(1)); Form 8606 asks for 3 decimals", () => {
  const { rothIra, iraDeduction, form8606 } = statute;
  expect([rothIra.firstYear, iraDeduction.endsAtAge, iraDeduction.throughYear]).toEqual([1998, 70.5, 2019]);
  expect(form8606.leastDecimals).toBe(3);
});

test("The other rates: 10% before 59 1/2 (§72(t)), five years (§408A(d)), 20% (§3405(c)), 6% (§4973)", () => {
  const { earlyDistribution, iraExcess, fiveYearPeriod, withholding } = statute.penalties;
  expect([earlyDistribution.rate, earlyDistribution.underAge]).toEqual([0.1, 59.5]);
  expect([fiveYearPeriod.taxableYears, withholding.rate, iraExcess.rate]).toEqual([5, 0.2, 0.06]);
});

describe("The ACP test (IRC §401(m)(2)(A))", () => {
  const { multiple, alternativeMultiple, alternativePoints, firstYearNhce, ratiosTo } = statute.acp;

  test("allows 1.25 times the average, or twice it and two points more at most", () => {
    expect([multiple, alternativeMultiple, alternativePoints]).toEqual([1.25, 2, 0.02]);
  });

  test("takes 3% for a first year and ratios to a hundredth of a point (§401(k)(3)(E); Reg. §1.401(m)-2(a)(3))", () => {
    expect([firstYearNhce, ratiosTo]).toEqual([0.03, 0.0001]);
  });
});

test("The senior deduction ends with 2028 (IRC §151(d)(5)(C))", () => {
  expect(statute.seniorDeduction.throughYear).toBe(2028);
});

test("Brackets round down to 50 or 25, gains and deductions to 50, IRA phase-outs to the nearest 1,000", () => {
  const { brackets, gains, deduction, phaseOuts } = statute.indexing;
  expect(brackets.step).toEqual({ Single: 25, MFJ: 50, MFS: 25, HOH: 50, QSS: 50 }); // IRC §1(f)(7), as published
  expect([gains.step, deduction.step, phaseOuts.step]).toEqual([50, 50, 1000]); // §1(j)(5)(C), §63(c), §408A(c)(3)(D)
});

test("The additional standard deduction is from 65 on (IRC §63(f)(1))", () => {
  expect(statute.deductions.agedFrom).toBe(65);
});
