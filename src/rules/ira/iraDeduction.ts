import { type FilingStatus, type PhaseOut, statute, type TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { published } from "../published";
import { Refusal } from "../refusal";
import { type IraFacts, iraLimit } from "./iraLimit";
import { phasedOut } from "./phaseOut";
import { pastAgeLimit } from "./traditionalIra";

export interface IraDeductionFacts extends IraFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** MAGI before the IRA deduction, with conversion income. */
  readonly magi: number;
  /** An active participant in an employer's plan. */
  readonly covered: boolean;
  readonly spouseCovered: boolean;
  readonly livedApart: boolean;
}

export interface IraDeduction {
  contribution: number;
  catchUp: number;
  full: number;
  magi: number;
  covered: boolean;
  /** Undefined where it does not count. */
  spouseCovered: boolean | undefined;
  livedApart: boolean | undefined;
  start: number | undefined;
  end: number | undefined;
  afterPhaseOut: number;
  compensation: number | undefined;
  afterAge: number | undefined;
  deduction: number;
}

/**
 * The most that can be deducted for traditional IRA contributions. §219(g)(1) phases out the dollar limit, and the
 * compensation caps what is left: unlike a Roth IRA, where the limit already cut to the compensation is phased out.
 */
export function iraDeduction(facts: IraDeductionFacts): IraDeduction {
  const { law, age, magi, compensation } = facts;
  const { contribution, catchUp, limit: full } = iraLimit({ law, age });
  const range = phaseOutRange(facts);
  const afterPhaseOut = range ? phasedOut(full, magi, range) : full;
  const afterAge = isPastAge(law, age) ? 0 : undefined;
  return {
    contribution,
    catchUp,
    full,
    magi,
    covered: facts.covered,
    spouseCovered:
      facts.filingStatus === "MFJ" || facts.filingStatus === "MFS" ? facts.spouseCovered : undefined,
    livedApart: facts.filingStatus === "MFS" ? facts.livedApart : undefined,
    start: range?.[0],
    end: range?.[1],
    afterPhaseOut,
    compensation,
    afterAge,
    deduction: Math.min(afterPhaseOut, compensation ?? Infinity, afterAge ?? Infinity),
  };
}

/** The range of MAGI that coverage at work puts on a status; none where nobody who counts is covered. */
function phaseOutRange(facts: IraDeductionFacts): PhaseOut | undefined {
  const { law, filingStatus, covered, spouseCovered, livedApart } = facts;
  const { coveredPhaseOut, spouseCoveredPhaseOut } = published(law, "ira");
  // Spouses who file apart and lived apart all year are not married here, nor does the other's plan count, §219(g)(4).
  const status = filingStatus === "MFS" && livedApart ? "Single" : filingStatus;
  if (covered) return coveredPhaseOut[status];
  return spouseCovered && (status === "MFJ" || status === "MFS") ? spouseCoveredPhaseOut[status] : undefined;
}

/** Before 2020 nothing was deductible from the year of 70 1/2 on; at 70 the half birthday decides. */
function isPastAge(law: TaxYear, age: number): boolean {
  const past = pastAgeLimit(law, age);
  if (past !== undefined) return past;
  throw new Refusal("unavailable", {
    name: "age",
    was: String(age),
    instead:
      `In ${law.year} nothing is deductible from the year of age 70 1/2; whether that is this year depends on the ` +
      "birthday, which is not modeled.",
  });
}

const range = publishedBy("IRC §219(g)(2), (3), (7)", "ira");

export const iraDeductionLines: Lines<IraDeduction> = {
  contribution: { label: "IRA contribution limit", authority: publishedBy("IRC §219(b)(5)(A)", "ira") },
  catchUp: { label: "Catch-up at 50 and over", authority: publishedBy("IRC §219(b)(5)(B)", "ira") },
  full: { label: "Dollar limit of the deduction", authority: "IRC §219(b)(1)(A)" },
  magi: { label: "MAGI before the IRA deduction", authority: "IRC §219(g)(3)(A)" },
  covered: { label: "Covered by a plan at work", authority: "IRC §219(g)(5)", unit: "plain" },
  spouseCovered: { label: "Spouse covered", authority: "IRC §219(g)(1), (7)", unit: "plain" },
  livedApart: { label: "Lived apart all year (as Single)", authority: "IRC §219(g)(4)", unit: "plain" },
  start: { label: "Phase-out starts", authority: range },
  end: { label: "Phase-out ends", authority: range },
  afterPhaseOut: {
    label: "Limit after the phase-out",
    authority: "IRC §219(g)(1), (2); Pub. 590-A, Worksheet 1-2",
  },
  compensation: { label: "Compensation", authority: "IRC §219(b)(1)(B)" },
  afterAge: { label: "From the year of 70 1/2", authority: statute.iraDeduction.authority },
  deduction: { label: "Maximum deduction", authority: "IRC §219(a), (b)(1), (g)" },
};
