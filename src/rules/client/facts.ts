import type { FilingStatus, TaxYear } from "../../law";
import type { Employer } from "../contributions/employerContributions";
import type { DollarsOrPart } from "../contributions/partOfPay";
import type { Known, PlanFeatures } from "../plan/eligibility";

export type HsaCoverage = "None" | "Self" | "Family";
export type ConversionPath = "In-plan" | "Roth IRA";

/** What is known of one client, under the names of the labels; undefined where the rule finds the default. */
export interface ClientFacts extends PlanFeatures, TaxFacts {
  readonly client: string | number | undefined;
  readonly law: TaxYear;
  readonly age: number | undefined;
  readonly birthYear: number | undefined;
  readonly filingStatus: FilingStatus;
  readonly livedApart: boolean;
  readonly spouseAge: number | undefined;
  readonly hsaCoverage: HsaCoverage;

  readonly compensation: number;
  readonly otherPay: number;
  readonly spousePay: number;
  readonly otherIncome: number;
  readonly magi: number | undefined;
  readonly taxableIncome: number | undefined;
  readonly itemizedDeductions: number;
  readonly priorYearWages: number | undefined;
  readonly fivePercentOwner: boolean;

  readonly rothAllowed: Known;
  readonly planCap: DollarsOrPart | undefined;
  readonly recharacterize: boolean;
  /** A fraction of pay, or undefined for a plan that takes elections in dollars. */
  readonly electionStep: number | undefined;

  /** Elective deferrals of the whole year to this employer's plan, catch-up included; undefined for the most allowed. */
  readonly deferrals: DollarsOrPart | undefined;
  /** The Roth part of them. */
  readonly rothDeferrals: number;
  readonly deferralsElsewhere: number;
  readonly employer: Employer;
  readonly trueUp: Known;

  readonly payPeriods: number;
  readonly payPeriodsLeft: number | undefined;
  readonly payToDate: number | undefined;
  readonly deferralsToDate: number;
  readonly employerToDate: number;
  readonly afterTaxToDate: number;

  readonly conversionPath: ConversionPath | undefined;
  readonly conversionsAYear: number | undefined;
  readonly expectedReturn: number;
  readonly stateRate: number;
  readonly iraBalance: number;
  readonly iraBasis: number;
  readonly oldBalance: number;
  readonly oldBasis: number;

  readonly budget: number | undefined;
  readonly years: number;
  readonly taxRateLater: number | undefined;
}

/** The facts of the return beside incomes and deductions, dollars of the year. */
export interface TaxFacts {
  readonly longTermGains: number;
  readonly qualifiedDividends: number;
  readonly investmentIncome: number;
  readonly netInvestmentIncome: number | undefined;
  readonly socialSecurity: number;
  readonly taxExemptInterest: number;
  readonly privateActivityInterest: number;
  readonly adjustments: number;
  readonly stateAndLocalTaxes: number;
  readonly mortgageInterest: number;
  readonly charity: number;
  readonly medical: number;
  readonly otherItemized: number;
  readonly deductionChoice: "Larger" | "Itemized" | "Standard";
  readonly children: number;
  readonly otherDependents: number;
  readonly businessIncome: number;
  readonly specifiedService: boolean;
  readonly businessWages: number;
  readonly businessProperty: number;
  readonly isoSpread: number;
  readonly amtPreferences: number;
  readonly benchmarkPremium: number;
  readonly premium: number | undefined;
  readonly advanceCredit: number;
  readonly household: number | undefined;
  readonly medicarePeople: number | undefined;
  readonly otherCredits: number;
}
