import { lastYear, taxYears } from "../../src/law";
import { complete, years } from "./complete";
import { differences } from "./transcription";

describe("The second transcription", () => {
  test.each(taxYears)("has every figure published for $year, and none otherwise", (law) => {
    expect(differences(law)).toEqual([]);
  });

  const next = lastYear.year + 1;

  test("names a figure that it does not have, by year, group and figure", () => {
    expect(differences({ year: next, ira: lastYear.ira! })).toContainEqual(
      expect.stringMatching(new RegExp(`^${next} ira\\.contribution has no second transcription`)),
    );
  });

  test.each(["plan", "ira", "hsa", "socialSecurity", "rates", "deduction", "gains", "irmaa"] as const)(
    "tells a made-up group of %s from the law, in a year that it has and in one that it has not",
    (group) => {
      expect(differences({ ...lastYear, [group]: complete(2018)[group] })).not.toEqual([]);
      expect(differences({ year: lastYear.year + 2, [group]: lastYear[group] })).not.toEqual([]);
    },
  );
});

describe.each(years)("The phase-outs of %i", (year) => {
  const { rothPhaseOut, coveredPhaseOut, spouseCoveredPhaseOut } = complete(year).ira;
  const width = ([start, end]: readonly [number, number]) => end - start;

  test("are a single person's for a head of household, a joint return's for a surviving spouse (Publication 590-A)", () => {
    for (const ranges of [rothPhaseOut, coveredPhaseOut])
      expect([ranges.HOH, ranges.QSS]).toEqual([ranges.Single, ranges.MFJ]);
  });

  test("are as wide as IRC §408A(c)(3)(A) and §219(g)(2)(A) say", () => {
    expect([width(rothPhaseOut.Single), width(rothPhaseOut.MFJ)]).toEqual([15_000, 10_000]);
    expect([width(coveredPhaseOut.Single), width(coveredPhaseOut.MFJ)]).toEqual([10_000, 20_000]);
  });

  test("are the same for a Roth IRA and where only the spouse is covered (IRC §219(g)(7)), on a joint return", () => {
    expect(spouseCoveredPhaseOut.MFJ).toEqual(rothPhaseOut.MFJ);
  });

  test("run from 0 to 10,000 on separate returns of spouses who lived together (IRC §219(g)(3)(B)(iii))", () => {
    for (const ranges of [rothPhaseOut, coveredPhaseOut, spouseCoveredPhaseOut])
      expect(ranges.MFS).toEqual([0, 10_000]);
  });
});

// 42 U.S.C. §430(b): 60,600 dollars times the national average wage index two years before, over that of
// 1992, to the nearest 300. The index is SSA's, as of each determination.
const averageWages: Record<number, number> = {
  2018: 48_642.15,
  2019: 50_321.89,
  2020: 52_145.8,
  2021: 54_099.99,
  2022: 55_628.6,
  2023: 60_575.07,
  2024: 63_795.13,
  2025: 66_621.8,
  2026: 69_846.57,
};

test.each(years)("The wage base of %i follows from the average wage index of two years before", (year) => {
  const index = averageWages[year];
  if (!index) throw new Error(`averageWages of this test lacks the index that decides ${year}`);
  const { wageBase } = complete(year).socialSecurity;
  expect(Math.round((60_600 * index) / 22_935.42 / 300) * 300).toBe(wageBase);
});
