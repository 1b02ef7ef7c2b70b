import { statute, type TaxYear } from "../../law";
import { sum } from "../money";
import { published } from "../published";
import type { HsaCoverage } from "./facts";

/** What two spouses may put into HSAs together: one family limit, however they divide it, and the catch-up of each. */
export function jointHsaLimit(law: TaxYear, [one, other]: readonly [Covered, Covered]): number {
  const isShared = one.coverage === "Family" || other.coverage === "Family";
  const limits = [one, other].map(({ age, coverage }) => hsaLimit(law, age, coverage));
  if (!isShared || one.coverage === "None" || other.coverage === "None") return sum(limits);
  const { family, self } = published(law, "hsa");
  return sum([
    ...limits,
    family,
    ...[one, other].map(({ coverage }) => -(coverage === "Self" ? self : family)),
  ]);
}

interface Covered {
  readonly age: number;
  readonly coverage: HsaCoverage;
}

/** The most that may go into an HSA in twelve months of coverage, with the catch-up; 0 without coverage. */
export function hsaLimit(law: TaxYear, age: number, coverage: HsaCoverage): number {
  if (coverage === "None") return 0;
  const hsa = published(law, "hsa");
  return (coverage === "Self" ? hsa.self : hsa.family) + (age >= statute.catchUpAges.hsa ? hsa.catchUp : 0);
}
