import { type LawGroup, type TaxYear, knownYears } from "../law";
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

/** A group of a year's figures, refused if this version does not hold it. */
export function published<G extends LawGroup>(law: TaxYear, group: G): NonNullable<TaxYear[G]> {
  return law[group] ?? unpublished(law.year, names[group]);
}

/** Refuses a figure that this version does not hold for a year: "tax tables are". */
export function unpublished(year: number, what: string): never {
  throw new Refusal("unavailable", {
    name: "year",
    was: String(year),
    instead: notHeld(`The ${year} ${what}`),
  });
}

/** What to say of law that this version does not hold: "The law of 2031 is". */
export function notHeld(what: string): string {
  return `${what} not in this version of MEGAROTH (available: ${knownYears}).`;
}
