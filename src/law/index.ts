import cola from "./tables/cola.json";
import forms from "./tables/forms.json";
import lifetime from "./tables/lifetime.json";
import statute from "./tables/statute.json";
import type { LawGroup, TaxYear } from "./types";
import taxYears from "./years";

export * from "./types";
export { cola, forms, lifetime, statute, taxYears };

const byYear = new Map(taxYears.map((law) => [law.year, law]));
const complete = taxYears.filter((law) => law.plan && law.rates);

/** The first tax year known, and the last one whose plan limits and tax rates are both published. */
export const firstYear = taxYears[0]!;
export const lastYear = complete[complete.length - 1]!;

/** Those from the first to the last, in words: what `{years}` in a text for users stands for. */
export const knownYears = `${firstYear.year} to ${lastYear.year}`;

/** The last tax year of which a group is published. */
export function lastWith<G extends LawGroup>(group: G): TaxYear & Required<Pick<TaxYear, G>> {
  return taxYears.filter((law) => law[group]).pop() as TaxYear & Required<Pick<TaxYear, G>>;
}

/** The published figures of one tax year, or undefined where nothing is published. */
export function taxYear(year: number): TaxYear | undefined {
  return byYear.get(year);
}
