import { type IrmaaTier } from "../../src/law";
import { complete, years as published } from "./complete";
import { partB, partD, thresholds } from "./transcription/medicare";

// A year without a transcription is named in secondSource.test.ts.
const years = published.filter((year) => year in partB && year in partD && year in thresholds);

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
  function sum(year: number): number {
    const months = twelveMonths[year];
    if (!months) throw new Error(`twelveMonths of this test lacks the CPI-U to August ${year}`);
    return months.reduce((total, month) => total + month, 0);
  }

  test.each([2018, 2019])("are in %i the statute's", (year) => {
    expect(overs(tiersOf(year, "individual")).slice(0, 4)).toEqual([85_000, 107_000, 133_500, 160_000]);
  });

  test.each(published.filter((year) => year >= 2020))(
    "follow in %i from CPI-U (42 U.S.C. §1395r(i)(5))",
    (year) => {
      const indexed = [85_000, 107_000, 133_500, 160_000].map(
        (threshold) => Math.round((threshold * sum(year - 1)) / sum(2018) / 1000) * 1000,
      );
      expect(overs(tiersOf(year, "individual")).slice(0, 4)).toEqual(indexed);
    },
  );
});
