import type { DollarsOrPart } from "../contributions/partOfPay";

/** What a client's block says besides the arguments of SAVINGSORDER and STRATEGIES. */
export interface KnownPlan {
  /** The most that this person may defer here. */
  readonly deferralLimit: number;
  readonly livedApart: boolean;
  readonly planCap: DollarsOrPart | undefined;
  readonly afterTaxToDate: number;
  readonly recharacterize: boolean;
  /** Why after-tax money cannot reach Roth, where it cannot. */
  readonly noPath: string | undefined;
}
