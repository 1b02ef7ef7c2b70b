import { statute } from "../../law";
import type { Lines } from "../lines";

export interface FiveYearFacts {
  /** The taxable year of the first contribution or conversion. */
  readonly firstYear: number;
}

export interface FiveYearDate {
  firstYear: number;
  lastYear: number;
  date: number;
}

const { taxableYears, authority } = statute.penalties.fiveYearPeriod;

/** The first year after a period of five taxable years. */
export function firstYearAfter(firstYear: number): number {
  return firstYear + taxableYears;
}

/** The first day after the five taxable years that begin on 1 January of the first, as an Excel date. */
export function fiveYearDate({ firstYear }: FiveYearFacts): FiveYearDate {
  const after = firstYearAfter(firstYear);
  return { firstYear, lastYear: after - 1, date: firstOfJanuary(after) };
}

/** 1 January 1901 in Excel's 1900 date system, which counts a 29 February 1900 that never was. */
const serialOf1901 = 367;

/** The serial of 1 January of a year from 1901 on. */
function firstOfJanuary(year: number): number {
  return serialOf1901 + 365 * (year - 1901) + leapYearsBefore(year) - leapYearsBefore(1901);
}

/** Leap years from the year 1 up to the one before. */
function leapYearsBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

export const fiveYearDateLines: Lines<FiveYearDate> = {
  firstYear: { label: "First taxable year", authority: "Treas. Reg. §1.408A-6, A-2", unit: "plain" },
  lastYear: { label: "Last of the five taxable years", authority, unit: "plain" },
  date: { label: "First day after them", authority, unit: "date" },
};
