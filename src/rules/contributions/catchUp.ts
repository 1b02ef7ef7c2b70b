import { statute, type TaxYear } from "../../law";
import { published } from "../published";

const { catchUp, superFrom, superTo } = statute.catchUpAges;

/** The §414(v) catch-up of an age reached by December 31: none under 50, the higher one at 60 to 63 from 2025. */
export function catchUpLimit(law: TaxYear, age: number): number {
  const plan = published(law, "plan");
  if (age < catchUp) return 0;
  return age >= superFrom && age <= superTo && plan.superCatchUp !== null ? plan.superCatchUp : plan.catchUp;
}
