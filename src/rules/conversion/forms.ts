import { type TaxYear, lastYear } from "../../law";
import { toCent } from "../money";
import { unpublished } from "../published";
import { backdoorForms } from "./forms/backdoorForms";
import { planForms } from "./forms/planForms";
import type { FormRow } from "./forms/row";

export const formPaths = ["InPlan", "RothIRA", "Split", "BackdoorIRA"] as const;
export type FormPath = (typeof formPaths)[number];

export interface FormFacts {
  readonly law: TaxYear;
  readonly path: FormPath;
  /** Converted or distributed, basis included. */
  readonly amount: number;
  /** The after-tax dollars in it. */
  readonly basis: number;
}

/** The tax forms of one conversion, box by box: who reports what, and where it goes on the return. */
export function formTrail({ law, path, amount, basis }: FormFacts): FormRow[] {
  if (law.year > lastYear.year) unpublished(law, "tax forms are");
  if (path === "BackdoorIRA") return backdoorForms(law.year, amount, basis);
  const recovered = Math.min(basis, amount);
  return planForms({ year: law.year, path, amount, recovered, preTax: toCent(amount - recovered) });
}
