import { type FilingStatus, type TaxYear, firstYear, lastWith, taxYear } from "../../law";
import { notHeld } from "../published";
import { Refusal } from "../refusal";

const last = lastWith("rates");

/**
 * The law of a year with the rate schedule of one filing status: as published, or that of the last year published with
 * its brackets grown by `inflation` a year since, unrounded. The assumption of a projection, not law.
 */
export function withFutureRates(year: number, filingStatus: FilingStatus, inflation: number): TaxYear {
  const law = taxYear(year);
  if (law?.rates) return law;
  if (year < firstYear.year)
    throw new Refusal("unavailable", {
      name: "startYear",
      was: String(year),
      instead: notHeld(`The ${year} tax rate schedules are`),
    });
  const { authority, rates, starts } = last.rates;
  const growth = (1 + inflation) ** (year - last.year);
  const grown = starts[filingStatus].map((start) => unrounded(start * growth));
  return { year, rates: { authority, rates, starts: { ...starts, [filingStatus]: grown } } };
}

/** Not rounded as money, only rid of binary noise, which would put an edge of 52,951.50 a hair under itself. */
function unrounded(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e6;
}
