export const filingStatuses = ["Single", "MFJ", "MFS", "HOH", "QSS"] as const;
export type FilingStatus = (typeof filingStatuses)[number];
export type ByStatus<T> = Readonly<Record<FilingStatus, T>>;

/** The MAGI range [start, end] over which an IRA limit is phased out. */
export type PhaseOut = readonly [start: number, end: number];

/** What one notice or revenue procedure published; `authority` names it. */
interface Published {
  readonly authority: string;
}

export interface PlanLimits extends Published {
  readonly deferral: number;
  readonly catchUp: number;
  readonly superCatchUp: number | null;
  readonly additions: number;
  readonly compensation: number;
  readonly hce: number;
  readonly keyEmployee: number;
  readonly rothCatchUpWages: number | null;
}

export interface IraLimits extends Published {
  /** Null in a projected year: only the phase-outs are projected. */
  readonly contribution: number | null;
  readonly catchUp: number | null;
  readonly rothPhaseOut: ByStatus<PhaseOut>;
  readonly coveredPhaseOut: ByStatus<PhaseOut>;
  readonly spouseCoveredPhaseOut: Readonly<Record<"MFJ" | "MFS", PhaseOut>>;
}

export interface HsaLimits extends Published {
  readonly self: number;
  readonly family: number;
  readonly catchUp: number;
}

export interface SocialSecurity extends Published {
  readonly wageBase: number;
}

/** Rates and, by status, the taxable income over which each applies. */
export interface RateSchedule extends Published {
  readonly rates: readonly number[];
  readonly starts: ByStatus<readonly number[]>;
}

export interface StandardDeduction extends Published {
  readonly standard: ByStatus<number>;
  readonly aged: ByStatus<number>;
}

export interface SeniorDeduction extends Published {
  readonly amount: number;
  readonly rate: number;
  readonly start: Readonly<Partial<Record<FilingStatus, number>>>;
}

/** Monthly amounts above the standard premium for MAGI over (`inclusive`: or at) a threshold. */
export interface IrmaaTier {
  readonly over: number;
  readonly inclusive?: boolean;
  readonly partB: number;
  readonly partD: number;
}

export interface Irmaa extends Published {
  readonly partBPremium: number;
  readonly tiers: Readonly<Record<"joint" | "individual" | "separate", readonly IrmaaTier[]>>;
}

/** A year as a sheet assumes it: "2027 at 3%". */
export interface Assumption {
  readonly text: string;
  /** A year, as a fraction. */
  readonly inflation: number;
}

/**
 * One tax year. A group the IRS has not published yet is absent, or projected under the assumption; `senior` is absent
 * where there is none.
 */
export interface TaxYear {
  readonly year: number;
  readonly assumption?: Assumption;
  readonly plan?: PlanLimits;
  readonly ira?: IraLimits;
  readonly hsa?: HsaLimits;
  readonly socialSecurity?: SocialSecurity;
  readonly rates?: RateSchedule;
  readonly deduction?: StandardDeduction;
  readonly senior?: SeniorDeduction;
  readonly gains?: RateSchedule;
  readonly irmaa?: Irmaa;
}

export type LawGroup = Exclude<keyof TaxYear, "year" | "assumption">;
