import { lastWith, statute, type TaxYear } from "../../law";
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
  const wageBase = wageBaseFor(law, base + socialSecurityWages);
  const underWageBase = Math.max(0, toCent(wageBase - socialSecurityWages));
  return toCent((oasdiRate * Math.min(base, underWageBase) + hiRate * base) / 2);
}

/** The wage base. It is not projected, but it never falls (42 U.S.C. §430(b)): earnings under the last held are under it. */
function wageBaseFor(law: TaxYear, earnings: number): number {
  const held = lastWith("socialSecurity").socialSecurity.wageBase;
  const isUnder = law.assumption && !law.socialSecurity && earnings <= held;
  return isUnder ? held : published(law, "socialSecurity").wageBase;
}
