import type { Figures } from "./figures";

// A second transcription of the yearly notices, set down by figure instead of by year and not made from
// src/law, so that a slip in one is caught by the other. Compared with the tables over several years of
// fsanet.com and oneblueridge.com (plans, wage base), thinkadvisor.com (IRA), hsalist.org and hsatrackr.com
// (HSA).

/** The year of the first column; a group that is published before the others has a column more. */
const firstColumn = 2018;

/** The section of the Internal Revenue Code, where the figure stands in src/law, and its values. */
type Row = readonly [section: string, path: string, figures: readonly (number | null)[]];

// prettier-ignore
const dollars: readonly Row[] = [
  //                                             2018    2019    2020    2021    2022    2023    2024    2025    2026    2027
  ["402(g)",       "plan.deferral",           [ 18500,  19000,  19500,  19500,  20500,  22500,  23000,  23500,  24500]],
  ["414(v)(2)(B)", "plan.catchUp",            [  6000,   6000,   6500,   6500,   6500,   7500,   7500,   7500,   8000]],
  ["414(v)(2)(E)", "plan.superCatchUp",       [  null,   null,   null,   null,   null,   null,   null,  11250,  11250]],
  ["415(c)",       "plan.additions",          [ 55000,  56000,  57000,  58000,  61000,  66000,  69000,  70000,  72000]],
  ["401(a)(17)",   "plan.compensation",       [275000, 280000, 285000, 290000, 305000, 330000, 345000, 350000, 360000]],
  ["414(q)",       "plan.hce",                [120000, 125000, 130000, 130000, 135000, 150000, 155000, 160000, 160000]],
  ["416(i)",       "plan.keyEmployee",        [175000, 180000, 185000, 185000, 200000, 215000, 220000, 230000, 235000]],
  ["414(v)(7)",    "plan.rothCatchUpWages",   [  null,   null,   null,   null,   null,   null, 145000, 145000, 150000]],
  ["219(b)(5)(A)", "ira.contribution",        [  5500,   6000,   6000,   6000,   6000,   6500,   7000,   7000,   7500]],
  ["219(b)(5)(B)", "ira.catchUp",             [  1000,   1000,   1000,   1000,   1000,   1000,   1000,   1000,   1100]],
  ["223(b)(2)(A)", "hsa.self",                [  3450,   3500,   3550,   3600,   3650,   3850,   4150,   4300,   4400,   4500]],
  ["223(b)(2)(B)", "hsa.family",              [  6900,   7000,   7100,   7200,   7300,   7750,   8300,   8550,   8750,   9000]],
  ["223(b)(3)",    "hsa.catchUp",             [  1000,   1000,   1000,   1000,   1000,   1000,   1000,   1000,   1000,   1000]],
  ["3121(a)(1)",   "socialSecurity.wageBase", [128400, 132900, 137700, 142800, 147000, 160200, 168600, 176100, 184500]],
];

// The phase-outs of IRA contributions and deductions, from and to, in thousands of dollars of MAGI.
// prettier-ignore
const thousands: readonly Row[] = [
  //                                                2018 2019 2020 2021 2022 2023 2024 2025 2026
  ["408A(c)(3)", "ira.rothPhaseOut.Single.0",       [120, 122, 124, 125, 129, 138, 146, 150, 153]],
  ["408A(c)(3)", "ira.rothPhaseOut.Single.1",       [135, 137, 139, 140, 144, 153, 161, 165, 168]],
  ["408A(c)(3)", "ira.rothPhaseOut.MFJ.0",          [189, 193, 196, 198, 204, 218, 230, 236, 242]],
  ["408A(c)(3)", "ira.rothPhaseOut.MFJ.1",          [199, 203, 206, 208, 214, 228, 240, 246, 252]],
  ["219(g)(3)",  "ira.coveredPhaseOut.Single.0",    [ 63,  64,  65,  66,  68,  73,  77,  79,  81]],
  ["219(g)(3)",  "ira.coveredPhaseOut.Single.1",    [ 73,  74,  75,  76,  78,  83,  87,  89,  91]],
  ["219(g)(3)",  "ira.coveredPhaseOut.MFJ.0",       [101, 103, 104, 105, 109, 116, 123, 126, 129]],
  ["219(g)(3)",  "ira.coveredPhaseOut.MFJ.1",       [121, 123, 124, 125, 129, 136, 143, 146, 149]],
  ["219(g)(7)",  "ira.spouseCoveredPhaseOut.MFJ.0", [189, 193, 196, 198, 204, 218, 230, 236, 242]],
  ["219(g)(7)",  "ira.spouseCoveredPhaseOut.MFJ.1", [199, 203, 206, 208, 214, 228, 240, 246, 252]],
];

/** The limits of a year, as far as they have a column. */
export function limits(year: number): Figures {
  const found: Record<string, number | null> = {};
  const column = year - firstColumn;
  for (const [, path, figures] of dollars) if (column in figures) found[path] = figures[column]!;
  for (const [, path, figures] of thousands)
    if (column in figures) {
      const figure = figures[column]! * 1_000;
      found[path] = figure;
      // Publication 590-A: a head of household has a single person's range, a surviving spouse the joint one.
      if (!path.startsWith("ira.spouse")) found[path.replace("Single", "HOH").replace("MFJ", "QSS")] = figure;
    }
  // IRC §219(g)(3)(B)(iii), §408A(c)(3)(B)(ii)(III): separate returns of spouses who lived together, never indexed.
  for (const range of ["roth", "covered", "spouseCovered"]) {
    found[`ira.${range}PhaseOut.MFS.0`] = 0;
    found[`ira.${range}PhaseOut.MFS.1`] = 10_000;
  }
  return found;
}
