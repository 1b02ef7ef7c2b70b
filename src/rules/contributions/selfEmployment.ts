import { statute, type TaxYear } from "../../law";
import { toCent } from "../money";
import { published } from "../published";

/** Half of the self-employment tax on a net profit, IRC §164(f); wages use up the Social Security wage base first. */
export function halfOfSelfEmploymentTax(
  law: TaxYear,
  netProfit: number,
  socialSecurityWages: number,
): number {
  const { netEarningsFactor, oasdiRate, hiRate, minimum } = statute.selfEmployment;
  const base = netEarningsFactor * netProfit;
  if (base < minimum) return 0;
  const underWageBase = Math.max(0, published(law, "socialSecurity").wageBase - socialSecurityWages);
  return toCent((oasdiRate * Math.min(base, underWageBase) + hiRate * base) / 2);
}
