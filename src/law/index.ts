import cola from "./tables/cola.json";
import forms from "./tables/forms.json";
import lifetime from "./tables/lifetime.json";
import statute from "./tables/statute.json";
import y2018 from "./years/2018.json";
import y2019 from "./years/2019.json";
import y2020 from "./years/2020.json";
import y2021 from "./years/2021.json";
import y2022 from "./years/2022.json";
import y2023 from "./years/2023.json";
import y2024 from "./years/2024.json";
import y2025 from "./years/2025.json";
import y2026 from "./years/2026.json";
import y2027 from "./years/2027.json";
import type { TaxYear } from "./types";

export * from "./types";
export { cola, forms, lifetime, statute };

/** Every tax year with a published figure, oldest first. */
export const taxYears = [
  y2018,
  y2019,
  y2020,
  y2021,
  y2022,
  y2023,
  y2024,
  y2025,
  y2026,
  y2027,
] as unknown as readonly TaxYear[];

const byYear = new Map(taxYears.map((law) => [law.year, law]));
const complete = taxYears.filter((law) => law.plan && law.rates);

/** The first tax year known, and the last one whose plan limits and tax rates are both published. */
export const firstYear = taxYears[0]!;
export const lastYear = complete[complete.length - 1]!;

/** The published figures of one tax year, or undefined where nothing is published. */
export function taxYear(year: number): TaxYear | undefined {
  return byYear.get(year);
}
