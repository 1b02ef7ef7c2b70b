import type { FilingStatus, TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { toCent } from "../money";
import { published } from "../published";
import { type IraFacts, iraLimit, iraLimitLines } from "./iraLimit";
import { phasedOut } from "./phaseOut";

export interface RothIraFacts extends IraFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** MAGI without conversions to a Roth IRA; in-plan conversions stay in (§408A(c)(3)(B)(i)). */
  readonly magi: number;
  readonly traditionalContributions: number;
  readonly livedApart: boolean;
}

export interface RothIraLimit {
  contribution: number;
  catchUp: number;
  compensation: number | undefined;
  full: number;
  magi: number;
  /** Undefined where it does not count. */
  livedApart: boolean | undefined;
  start: number;
  end: number;
  afterPhaseOut: number;
  traditionalContributions: number;
  afterTraditional: number;
  limit: number;
}

/** What may go into a Roth IRA directly: the full limit phased out by MAGI, less traditional contributions. */
export function rothIraLimit(facts: RothIraFacts): RothIraLimit {
  const { law, filingStatus, magi, traditionalContributions, livedApart } = facts;
  const { contribution, catchUp, compensation, limit: full } = iraLimit(facts);
  const status = filingStatus === "MFS" && livedApart ? "Single" : filingStatus;
  const range = published(law, "ira").rothPhaseOut[status];
  const afterPhaseOut = phasedOut(full, magi, range);
  const afterTraditional = Math.max(0, toCent(full - traditionalContributions));
  return {
    contribution,
    catchUp,
    compensation,
    full,
    magi,
    livedApart: filingStatus === "MFS" ? livedApart : undefined,
    start: range[0],
    end: range[1],
    afterPhaseOut,
    traditionalContributions,
    afterTraditional,
    limit: Math.min(afterPhaseOut, afterTraditional),
  };
}

const range = publishedBy("IRC §408A(c)(3)(B)", "ira");

export const rothIraLimitLines: Lines<RothIraLimit> = {
  contribution: iraLimitLines.contribution,
  catchUp: iraLimitLines.catchUp,
  compensation: iraLimitLines.compensation,
  full: {
    label: "IRA limit",
    authority: publishedBy("IRC §219(b)(5)", "ira"),
  },
  magi: { label: "MAGI without conversions to a Roth IRA", authority: "IRC §408A(c)(3)(B)(i)" },
  livedApart: {
    label: "Lived apart all year (as Single)",
    authority: "IRC §408A(c)(3)(C), §219(g)(4)",
    unit: "plain",
  },
  start: { label: "Phase-out starts", authority: range },
  end: { label: "Phase-out ends", authority: range },
  afterPhaseOut: {
    label: "Limit after the phase-out",
    authority: "IRC §408A(c)(3)(A); Pub. 590-A, Worksheet 2-2",
  },
  traditionalContributions: { label: "Traditional IRA contributions", authority: "IRC §408A(c)(2)(B)" },
  afterTraditional: { label: "Limit less traditional contributions", authority: "IRC §408A(c)(2)" },
  limit: { label: "Roth IRA limit", authority: "IRC §408A(c)(2), (3)" },
};
