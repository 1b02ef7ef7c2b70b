import { type TaxYear, lastYear, taxYear } from "../../law";
import { projectedLaw } from "../../rules/limits/projectedLaw";
import { clean } from "../../rules/money";
import { assumeInstead, notHeld } from "../../rules/published";
import { Refusal } from "../../rules/refusal";
import { type Cell, quoted } from "./cells";
import { type Kind, calendarYear, refuse } from "./numbers";

/** "2027 at 3%", in any case, with spaces or without. */
const assumed = /^\s*(\d{4})\s*at\s*(\d+\.?\d*|\.\d+)\s*%\s*$/i;
/** What may be assumed: the inflation, and the year. */
const highest = 0.2;
const farthest = lastYear.year + 30;

const example = `"${lastYear.year + 1} at 3%"`;

/** A tax year of which law is held, without an assumption. */
export const heldYear: Kind<TaxYear> = {
  allowed: calendarYear.allowed,
  fact: "law",
  read(cell) {
    refuseAssumption(cell, "No inflation can be assumed here: give the year alone.");
    return lawOf(yearIn(cell, heldYear.allowed));
  },
};

/** A year, not only one of which law is held, beside an argument for the inflation. */
export const yearAlone: Kind<number> = {
  allowed: calendarYear.allowed,
  read(cell) {
    refuseAssumption(cell, "Give the year alone: inflation is an argument of its own.");
    return calendarYear.read(cell);
  },
};

/** A tax year: one of which law is held, or one with an inflation that the sheet assumes. */
export const planYear: Kind<TaxYear> = {
  allowed: `${calendarYear.allowed}, or an assumption such as ${example} (0% to 20%, through ${farthest})`,
  fact: "law",
  read(cell) {
    // The common case of a column of years first.
    const held = typeof cell === "number" ? taxYear(cell) : undefined;
    if (held) return held;
    const [, year, percent] = (typeof cell === "string" && assumed.exec(cell)) || [];
    if (year === undefined) return lawOf(yearIn(cell, planYear.allowed), assumeInstead);
    const inflation = clean(Number(percent) / 100);
    if (inflation > highest || Number(year) > farthest) return refuse("value", cell, planYear.allowed);
    return projectedLaw(Number(year), inflation) ?? lawOf(Number(year));
  },
};

function refuseAssumption(cell: Cell, instead: string): void {
  if (typeof cell === "string" && assumed.test(cell))
    throw new Refusal("value", { was: quoted(cell), allowed: calendarYear.allowed, instead });
}

/** A calendar year, also as the text that an export has; a refusal says what else is allowed. */
function yearIn(cell: Cell, allowed: string): number {
  try {
    return calendarYear.read(cell);
  } catch (thrown) {
    throw thrown instanceof Refusal
      ? new Refusal(thrown.kind, { ...thrown.reason, was: quoted(cell), allowed })
      : thrown;
  }
}

/** The law of a year, refused where none is held; `more` says what to write for a later one. */
function lawOf(year: number, more?: (year: number) => string): TaxYear {
  const law = taxYear(year);
  if (law) return law;
  const isAhead = year > lastYear.year && year <= farthest;
  const instead = notHeld(`The law of ${year} is`) + (isAhead && more ? more(year) : "");
  throw new Refusal("unavailable", { was: String(year), instead });
}
