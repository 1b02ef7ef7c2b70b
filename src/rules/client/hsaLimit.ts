import { statute, type TaxYear } from "../../law";
import { published } from "../published";
import type { HsaCoverage } from "./facts";

/** The most that may go into an HSA in twelve months of coverage, with the catch-up; 0 without coverage. */
export function hsaLimit(law: TaxYear, age: number, coverage: HsaCoverage): number {
  if (coverage === "None") return 0;
  const hsa = published(law, "hsa");
  return (coverage === "Self" ? hsa.self : hsa.family) + (age >= statute.catchUpAges.hsa ? hsa.catchUp : 0);
}
