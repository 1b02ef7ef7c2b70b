import { statute, type TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { catchUpLimit } from "./catchUp";

export interface RothCatchUpFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly priorYearWages: number;
}

export interface RothCatchUp {
  catchUp: number;
  priorYearWages: number;
  threshold: number | undefined;
  mustBeRoth: boolean;
}

/**
 * Whether catch-up must be Roth: from 2026, where the prior year's Social Security wages (Form W-2 box 3) from
 * the employer sponsoring the plan exceed the threshold.
 */
export function rothCatchUp({ law, age, priorYearWages }: RothCatchUpFacts): RothCatchUp {
  const catchUp = catchUpLimit(law, age);
  const applies = law.year >= statute.catchUpAges.rothFirstYear;
  const threshold = applies ? (law.plan?.rothCatchUpWages ?? undefined) : undefined;
  const mustBeRoth = catchUp > 0 && threshold !== undefined && priorYearWages > threshold;
  return { catchUp, priorYearWages, threshold, mustBeRoth };
}

export const rothCatchUpLines: Lines<RothCatchUp> = {
  catchUp: { label: "Catch-up for that age", authority: publishedBy("IRC §414(v)(2)", "plan") },
  priorYearWages: { label: "Prior-year wages, Form W-2 box 3", authority: "IRC §414(v)(7)(A), §3121(a)" },
  threshold: {
    label: "Roth catch-up wage threshold",
    authority: publishedBy("IRC §414(v)(7)(A), (E)", "plan"),
  },
  mustBeRoth: {
    label: "Catch-up must be Roth",
    authority: "IRC §414(v)(7)(A), Reg. §1.414(v)-2(a)(2); from 2026: Notice 2023-62",
  },
};
