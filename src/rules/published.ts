import { type LawGroup, type TaxYear, knownYears, lastYear } from "../law";
import { Refusal } from "./refusal";

const names: Record<LawGroup, string> = {
  plan: "plan limits are",
  ira: "IRA limits are",
  hsa: "HSA limits are",
  socialSecurity: "Social Security wage base is",
  rates: "tax rate schedules are",
  deduction: "standard deduction is",
  senior: "senior deduction is",
  gains: "capital gain thresholds are",
  irmaa: "Medicare premium tiers are",
};

/** The groups of which every figure is projected where a sheet assumes inflation. */
const projected: readonly LawGroup[] = ["plan", "rates", "deduction", "gains"];

/** A group of a year's figures, refused if this version does not hold it. */
export function published<G extends LawGroup>(law: TaxYear, group: G): NonNullable<TaxYear[G]> {
  return (
    law[group] ?? unpublished(law, names[group], projected.includes(group) ? assumeInstead(law.year) : "")
  );
}

/** Refuses a figure that this version does not hold for a year, and does not project: "tax tables are". */
export function unpublished(law: TaxYear, what: string, more = ""): never {
  const { year, assumption } = law;
  const instead = assumption
    ? `The ${year} ${what} not projected (available: ${knownYears}).`
    : notHeld(`The ${year} ${what}`) + more;
  throw new Refusal("unavailable", { name: "year", was: String(shownYear(law)), instead });
}

/** What to say of law that this version does not hold: "The law of 2031 is". */
export function notHeld(what: string): string {
  return `${what} not in this version of MEGAROTH (available: ${knownYears}).`;
}

/** After that: what to write for an estimate. */
export function assumeInstead(year: number): string {
  return ` To assume inflation, write "${year} at 3%".`;
}

/** A year as its sheet has it: 2026, or "2027 at 3%". */
export function shownYear({ year, assumption }: TaxYear): number | string {
  return assumption?.text ?? year;
}

/** Where a worksheet has a year from; an assumption that is not needed any more is named too. */
export function yearAuthority({ year, assumption }: TaxYear): string {
  if (!assumption) return "Given";
  return year > lastYear.year
    ? "Given; an assumption, not law"
    : `Given; the law of ${year} is published, so no inflation is assumed`;
}
