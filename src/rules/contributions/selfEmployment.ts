import { lastYear, statute, type TaxYear } from "../../law";
import { toCent } from "../money";
import { published } from "../published";

/**
 * Half of the self-employment tax on a net profit, IRC §164(f); wages use up the Social Security wage base first. A wage
 * base never falls (42 U.S.C. §430(a)): that of a later year is asked for only where the last one held would bind.
 */
export function halfOfSelfEmploymentTax(
  law: TaxYear,
  netProfit: number,
  socialSecurityWages: number,
): number {
  const { netEarningsFactor, oasdiRate, hiRate, minimum } = statute.selfEmployment;
  const base = netEarningsFactor * netProfit;
  if (base < minimum) return 0;
  const isFarBelow =
    !law.socialSecurity && base + socialSecurityWages <= (lastYear.socialSecurity?.wageBase ?? 0);
  const underWageBase = isFarBelow
    ? base
    : Math.max(0, toCent(published(law, "socialSecurity").wageBase - socialSecurityWages));
  return toCent((oasdiRate * Math.min(base, underWageBase) + hiRate * base) / 2);
}
