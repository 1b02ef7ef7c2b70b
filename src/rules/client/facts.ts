import type { FilingStatus, TaxYear } from "../../law";
import type { Employer } from "../contributions/employerContributions";
import type { PlanFeatures } from "../plan/eligibility";

export type HsaCoverage = "None" | "Self" | "Family";

/** What is known of one client, under the names of the labels; undefined where the rule finds the default. */
export interface ClientFacts extends PlanFeatures {
  readonly client: string | number | undefined;
  readonly law: TaxYear;
  readonly age: number | undefined;
  readonly birthYear: number | undefined;
  readonly filingStatus: FilingStatus;
  readonly compensation: number;
  /** Elective deferrals of the whole year to this employer's plan, catch-up included. */
  readonly deferrals: number | undefined;
  /** The Roth part of them. */
  readonly rothDeferrals: number;
  readonly deferralsElsewhere: number;
  readonly employer: Employer;
  readonly afterTaxToDate: number;
  readonly planCap: number | undefined;
  readonly recharacterize: boolean;
  readonly payPeriods: number;
  readonly payPeriodsLeft: number | undefined;
  readonly otherIncome: number;
  readonly magi: number | undefined;
  readonly taxableIncome: number | undefined;
  readonly priorYearWages: number | undefined;
  readonly conversionsAYear: number | undefined;
  readonly expectedReturn: number;
  readonly stateRate: number;
  readonly iraBalance: number;
  readonly iraBasis: number;
  readonly hsaCoverage: HsaCoverage;
}
