import { type IrmaaTier } from "../../src/law";
import { complete, years } from "./complete";

// 42 U.S.C. §1395r(i) (Part B) and §1395w-113(a)(7) (Part D). CMS prints the total Part B premium of each
// tier; src/law holds what is paid above the standard premium. Here is a second transcription, as printed.

// The standard premium of Part B, then the total of each tier.
// prettier-ignore
const partB: Record<number, readonly number[]> = {
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
const partD: Record<number, readonly number[]> = {
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
const thresholds: Record<number, readonly number[]> = {
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

// The share of the program's cost that each tier pays: §1395r(i)(3)(C)(i); the standard premium is 25%.
const percents = [35, 50, 65, 80, 85];

const cents = (dollars: number) => Math.round(dollars * 100);
const tables = ["joint", "individual", "separate"] as const;
const tiersOf = (year: number, table: (typeof tables)[number]): readonly IrmaaTier[] =>
  complete(year).irmaa.tiers[table];
const overs = (tiers: readonly IrmaaTier[]) => tiers.map(({ over }) => over);

describe.each(years)("The income-related premiums of %i", (year) => {
  const [standard, ...totals] = partB[year] as [number, ...number[]];
  const [base, ...drug] = partD[year] as [number, ...number[]];
  const joint = thresholds[year]!;
  const [together, alone, apart] = tables.map((table) => tiersOf(year, table)) as [
    IrmaaTier[],
    IrmaaTier[],
    IrmaaTier[],
  ];

  test("are the standard Part B premium and the totals that CMS printed", () => {
    expect(complete(year).irmaa.partBPremium).toBe(standard);
    expect(alone.map((tier) => cents(standard + tier.partB))).toEqual(totals.map(cents));
  });

  test("are the Part D amounts that CMS printed", () => {
    expect(alone.map((tier) => tier.partD)).toEqual(drug);
  });

  test("are for Part B 1.4, 2.0, 2.6, 3.2 and 3.4 times the standard, within the 20 cents of its rounding", () => {
    for (const [k, tier] of alone.entries()) {
      const ratio = percents[k]! / 25;
      expect(Math.abs(cents(standard + tier.partB) - ratio * cents(standard))).toBeLessThanOrEqual(20);
    }
  });

  test("are for Part D the base premium times (share - 25.5%) / 25.5%, to the dime (§1395w-113(a)(7)(B))", () => {
    const dimes = (dollars: number) => Math.round(dollars * 10);
    expect(alone.map((tier) => dimes(tier.partD))).toEqual(
      alone.map((_, k) => Math.round(((base * (percents[k]! - 25.5)) / 25.5) * 10)),
    );
    expect(complete(year).irmaa.authority).toContain(`base beneficiary premium $${base.toFixed(2)}`);
  });

  test("are the same on a joint return; on a separate one those of 80% and 85% only (§1395r(i)(3)(C)(iii))", () => {
    const amounts = (tier: IrmaaTier) => [tier.partB, tier.partD];
    expect(together.map(amounts)).toEqual(alone.map(amounts));
    expect(apart.map(amounts)).toEqual(alone.slice(3).map(amounts));
  });

  test("begin over the printed joint incomes, half of them alone, but 500,000 for 750,000", () => {
    expect(overs(together)).toEqual(joint.map((thousands) => thousands * 1000));
    expect(overs(alone)).toEqual(joint.map((thousands) => (thousands === 750 ? 500_000 : thousands * 500)));
  });

  test("begin on a separate return over the first threshold, and again at 500,000 less that", () => {
    const first = joint[0]! * 500;
    expect(overs(apart)).toEqual(year === 2018 ? [first] : [first, 500_000 - first]);
  });

  test("rise from tier to tier", () => {
    for (const tiers of [together, alone, apart])
      for (let k = 1; k < tiers.length; k += 1) {
        expect(tiers[k]!.over).toBeGreaterThan(tiers[k - 1]!.over);
        expect(tiers[k]!.partB).toBeGreaterThan(tiers[k - 1]!.partB);
        expect(tiers[k]!.partD).toBeGreaterThan(tiers[k - 1]!.partD);
      }
  });

  test("apply over each threshold, in the 85% tier, which there is from 2019 on, at it too", () => {
    const inclusive = (tiers: readonly IrmaaTier[]) => tiers.map((tier) => tier.inclusive === true);
    const upTo80 = [false, false, false, false];
    expect(inclusive(alone)).toEqual(year === 2018 ? upTo80 : [...upTo80, true]);
    expect(inclusive(together)).toEqual(inclusive(alone));
    expect(inclusive(apart)).toEqual(inclusive(alone).slice(3));
  });
});

// CPI-U (BLS series CUUR0000SA0), September to August, in thousandths. 42 U.S.C. §1395r(i)(5)(A) indexes the
// thresholds by the average of the twelve months to August before the year over that to August 2018, to the
// nearest 1,000.
// prettier-ignore
const twelveMonths: Record<number, readonly number[]> = {
  2018: [246819, 246663, 246669, 246524, 247867, 248991, 249554, 250546, 251588, 251989, 252006, 252146],
  2019: [252439, 252885, 252038, 251233, 251712, 252776, 254202, 255548, 256092, 256143, 256571, 256558],
  2020: [256759, 257346, 257208, 256974, 257971, 258678, 258115, 256389, 256394, 257797, 259101, 259918],
  2021: [260280, 260388, 260229, 260474, 261582, 263014, 264877, 267054, 269195, 271696, 273003, 273567],
  2022: [274310, 276589, 277948, 278802, 281148, 283716, 287504, 289109, 292296, 296311, 296276, 296171],
  2023: [296808, 298012, 297711, 296797, 299170, 300840, 301836, 303363, 304127, 305109, 305691, 307026],
  2024: [307789, 307671, 307051, 306746, 308417, 310326, 312332, 313548, 314069, 314175, 314540, 314796],
  2025: [315301, 315664, 315493, 315605, 317671, 319082, 319799, 320795, 321465, 322561, 323048, 323976],
};

describe("The thresholds of one person", () => {
  const sum = (year: number) => twelveMonths[year]!.reduce((total, month) => total + month, 0);

  test.each([2018, 2019])("are in %i the statute's", (year) => {
    expect(overs(tiersOf(year, "individual")).slice(0, 4)).toEqual([85_000, 107_000, 133_500, 160_000]);
  });

  test.each(years.filter((year) => year >= 2020))(
    "follow in %i from CPI-U (42 U.S.C. §1395r(i)(5))",
    (year) => {
      const indexed = [85_000, 107_000, 133_500, 160_000].map(
        (threshold) => Math.round((threshold * sum(year - 1)) / sum(2018) / 1000) * 1000,
      );
      expect(overs(tiersOf(year, "individual")).slice(0, 4)).toEqual(indexed);
    },
  );
});
