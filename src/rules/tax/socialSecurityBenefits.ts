import { type FilingStatus, statute } from "../../law";
import { toCent } from "../money";

export interface BenefitsFacts {
  readonly filingStatus: FilingStatus;
  /** Married filing separately and apart from the spouse for the whole year. */
  readonly livedApart: boolean;
  readonly benefits: number;
  /** Adjusted gross income without the benefits. */
  readonly otherIncome: number;
  readonly taxExemptInterest: number;
}

const { base, adjustedBase, rates, livedApart: apartAs } = statute.socialSecurityBenefits;
const [lowerRate, upperRate] = rates as [number, number];

/**
 * The taxable part of Social Security benefits, IRC §86(a), as the worksheet of Pub. 915 has it: a half of what the
 * provisional income is over the base amount, 85% of what it is over the adjusted one, at most 85% of the benefits.
 * The base amounts are not indexed; where spouses lived together and file separately they are 0.
 */
export function taxableBenefits(facts: BenefitsFacts): number {
  const { filingStatus, livedApart, benefits, otherIncome, taxExemptInterest } = facts;
  const status = filingStatus === "MFS" && livedApart ? (apartAs as FilingStatus) : filingStatus;
  const half = lowerRate * benefits;
  const provisionalIncome = otherIncome + taxExemptInterest + half;
  // Half of the benefits may have half a cent, which twice the difference keeps.
  const over = (amount: number) => Math.max(0, toCent(2 * (provisionalIncome - amount)) / 2);
  const upTo = lowerRate * (adjustedBase[status] - base[status]);
  const lower = Math.min(half, lowerRate * over(base[status]), upTo);
  return toCent(Math.min(lower + upperRate * over(adjustedBase[status]), upperRate * benefits));
}
