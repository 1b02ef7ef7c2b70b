import { cola, lastYear, type PlanLimits } from "../../src/law";
import {
  adjusted,
  costOfLivingFactor,
  type ProjectedName,
  projectedNames,
  projectLimit,
} from "../../src/rules/limits/projectLimit";
import { complete, years } from "./complete";

// IRC §415(d): each plan limit follows from CPI-U alone, so a slip in a published figure
// shows here.

// CPI-U, U.S. city average, all items, not seasonally adjusted, 1982-84 = 100 (BLS series CUUR0000SA0), in
// thousandths.
const julyAugustSeptember: Record<number, readonly number[]> = {
  1996: [157_000, 157_300, 157_800],
  2001: [177_500, 177_500, 178_300],
  2005: [195_400, 196_400, 198_800],
  2017: [244_786, 245_519, 246_819],
  2018: [252_006, 252_146, 252_439],
  2019: [256_571, 256_558, 256_759],
  2020: [259_101, 259_918, 260_280],
  2021: [273_003, 273_567, 274_310],
  2022: [296_276, 296_171, 296_808],
  2023: [305_691, 307_026, 307_789],
  2024: [314_540, 314_796, 315_301],
  2025: [323_048, 323_976, 324_800],
};

// What the statute says, set down a second time: base, its quarter, step, and the figure of the law it gives.
const statute: Record<ProjectedName, readonly [number, number, number, keyof PlanLimits]> = {
  Deferral: [15_000, 2005, 500, "deferral"], // §402(g)(4)
  CatchUp: [5_000, 2005, 500, "catchUp"], // §414(v)(2)(C)
  SuperCatchUp: [11_250, 2024, 500, "superCatchUp"], // §414(v)(2)(C), (E); 150% of the 7,500 of 2024
  Additions: [40_000, 2001, 1_000, "additions"], // §415(d)(3)(D), (4)(B)
  Compensation: [200_000, 2001, 5_000, "compensation"], // §401(a)(17)(B)
  HCE: [80_000, 1996, 5_000, "hce"], // §414(q)(1)
  KeyEmployee: [130_000, 2001, 5_000, "keyEmployee"], // §416(i)(1)(A)
  RothCatchUpWages: [145_000, 2023, 5_000, "rothCatchUpWages"], // §414(v)(7)(E)
};

function quarter(year: number): number {
  const months = julyAugustSeptember[year];
  if (!months) throw new Error(`julyAugustSeptember of this test lacks the CPI-U of ${year}`);
  return months.reduce((sum, month) => sum + month, 0);
}

const sums = cola.cpiThirdQuarter as Record<string, number>;

/** The factor in ten-thousandths, in integers: truncated to five decimals, rounded to four. */
const factorOf = (numerator: number, denominator: number) =>
  Math.floor((Math.floor((numerator * 100_000) / denominator) + 5) / 10);

/** Base times factor, rounded down to the step, in integers; for the catch-up of 60 to 63 the increase is. */
function roundedDown(item: ProjectedName, tenThousandths: number): number {
  const [base, , step] = statute[item];
  const kept = item === "SuperCatchUp" ? base * 10_000 : 0;
  const rounded = base * tenThousandths - kept;
  return (kept + rounded - (rounded % (step * 10_000))) / 10_000;
}

const byIntegers = (item: ProjectedName, year: number) =>
  roundedDown(item, factorOf(quarter(year - 1), quarter(statute[item][1])));

type Published = Readonly<Record<string, number | null>>;
const cases = projectedNames.flatMap((item) => years.map((year) => [item, year] as const));
const key = (item: ProjectedName, year: number) => `${item} ${year}`;
const published: Published = Object.fromEntries(
  cases.map(([item, year]) => [key(item, year), complete(year).plan[statute[item][3]] as number | null]),
);

/** The figures that the method does not give. */
function mismatches(figures: Published): string[] {
  return cases
    .filter(([item, year]) => {
      const figure = figures[key(item, year)];
      return typeof figure === "number" && figure !== byIntegers(item, year);
    })
    .map(([item, year]) => key(item, year));
}

describe("The cost-of-living table", () => {
  test.each(Object.entries(julyAugustSeptember))("has the sum of July, August and September %s", (year) => {
    expect(sums[year]! * 1000).toBeCloseTo(quarter(Number(year)), 6);
  });

  test.each(Object.keys(sums))("has a second transcription of the third quarter of %s", (year) => {
    expect(quarter(Number(year))).toBeGreaterThan(0);
  });

  test.each(years)("has the third quarter that decided the limits of %i, the one before", (year) => {
    expect([year - 1, sums[year - 1]]).toEqual([year - 1, expect.any(Number)]);
  });

  test.each(projectedNames)("has the statute's base, quarter and step of %s", (item) => {
    const { base, baseQuarter, step } = cola.items[item];
    expect([base, baseQuarter, step]).toEqual(statute[item].slice(0, 3));
  });
});

describe("The published limits", () => {
  const known = cases.filter(([item, year]) => published[key(item, year)] !== null);

  test.each(known)("%s %i is what §415(d) gives from CPI-U", (item, year) => {
    const factor = costOfLivingFactor(sums[year - 1]!, sums[cola.items[item].baseQuarter]!);
    expect(adjusted(item, factor)).toBe(published[key(item, year)]);
    expect(byIntegers(item, year)).toBe(published[key(item, year)]);
  });

  test("are six a year, from 2024 and 2025 on two more, and none falls", () => {
    const since = (first: number) => years.filter((year) => year >= first).length;
    expect(known).toHaveLength(6 * years.length + since(2024) + since(2025));
    for (const [item, year] of known)
      expect(published[key(item, year)]).toBeGreaterThanOrEqual(published[key(item, year - 1)] ?? 0);
  });

  test("cannot be off by a step, a digit swapped or a year's row copied without being caught", () => {
    expect(mismatches(published)).toEqual([]);
    for (const [item, year] of known) {
      const right = published[key(item, year)]!;
      const step = statute[item][2];
      const slips = [right - step, right + step, swapped(right), published[key(item, year + 1)] ?? 0];
      for (const slip of slips.filter((each) => each !== right))
        expect(mismatches({ ...published, [key(item, year)]: slip })).toEqual([key(item, year)]);
    }
  });

  test.each([
    ["Deferral", 2025, 23_992.5, 23_500],
    ["CatchUp", 2025, 7_997.5, 7_500],
    ["KeyEmployee", 2021, 189_969, 185_000],
    ["KeyEmployee", 2022, 200_096, 200_000],
    ["HCE", 2018, 124_912, 120_000],
    ["HCE", 2025, 160_072, 160_000],
    ["RothCatchUpWages", 2026, 153_076.5, 150_000],
    ["SuperCatchUp", 2026, 11_574, 11_250], // rounding the amount instead of the increase would say 11,500
  ] as const)("%s %i: %d before rounding down, however near the step", (item, year, unrounded, limit) => {
    const factor = costOfLivingFactor(sums[year - 1]!, sums[cola.items[item].baseQuarter]!);
    expect(cola.items[item].base * factor).toBeCloseTo(unrounded, 6);
    expect(adjusted(item, factor)).toBe(limit);
  });

  test("would be wrong with the seasonally adjusted series: HCE 2025 at 155,000 (Q3 2024 of 942.548)", () => {
    expect(adjusted("HCE", costOfLivingFactor(942.548, 472.1))).toBe(155_000);
    expect(published["HCE 2025"]).toBe(160_000);
  });
});

describe("The method in binary fractions", () => {
  test.each(projectedNames)("rounds %s as integers do, for every factor from 1 to 4", (item) => {
    const wrong: number[] = [];
    for (let f = 10_000; f <= 40_000; f += 1)
      if (adjusted(item, f / 10_000) !== roundedDown(item, f)) wrong.push(f);
    expect(wrong).toEqual([]);
  });

  test.each([1996, 2001, 2005, 2023, 2024])(
    "gives the factor of integers over the third quarter of %i",
    (base) => {
      const wrong: number[] = [];
      for (let sum = quarter(base); sum <= 1_100_000; sum += 1)
        if (costOfLivingFactor(sum / 1000, sums[base]!) !== factorOf(sum, quarter(base)) / 10_000)
          wrong.push(sum);
      expect(wrong).toEqual([]);
    },
  );

  test("never lets a projected limit fall, even where prices do", () => {
    for (const item of projectedNames) {
      const limits = [0, 1, 2, 3].map(
        (k) => projectLimit({ year: lastYear.year + k, item, inflation: -0.1 }).limit,
      );
      expect(limits[0]).toBe(published[key(item, lastYear.year)]);
      expect(limits).toEqual([...limits].sort((a, b) => a - b));
    }
  });
});

/** The last digit before the zeros swapped with its neighbor, as a typist would: 25,400 for 24,500. */
function swapped(figure: number): number {
  return Number(String(figure).replace(/([1-9])(\d)(?=0*$)/, "$2$1"));
}
