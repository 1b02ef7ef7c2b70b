import { type LawGroup, type TaxYear, firstYear, lastYear } from "../law";
import { Refusal } from "./refusal";

const names: Record<LawGroup, string> = {
  plan: "plan limits",
  ira: "IRA limits",
  hsa: "HSA limits",
  socialSecurity: "Social Security wage base",
  rates: "tax rate schedules",
  deduction: "standard deduction",
  senior: "senior deduction",
  gains: "capital gain thresholds",
  irmaa: "Medicare premium tiers",
};

/** A group of a year's figures, refused where the government has not published it. */
export function published<G extends LawGroup>(law: TaxYear, group: G): NonNullable<TaxYear[G]> {
  return law[group] ?? unpublished(law.year, names[group]);
}

/** Refuses a figure that is not published for a year. */
export function unpublished(year: number, what: string): never {
  throw new Refusal(
    "unavailable",
    `year was ${year}; not published yet: ${what} (known from ${firstYear.year} to ${lastYear.year}).`,
  );
}
