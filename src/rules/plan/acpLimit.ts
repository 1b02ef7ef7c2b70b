import { statute } from "../../law";
import type { Lines } from "../lines";
import { clean } from "../money";

const { multiple, alternativeMultiple, alternativePoints } = statute.acp;

export interface AcpFacts {
  /** Average contribution ratio of the employees who are not highly compensated, a fraction. */
  readonly nhceAverage: number;
}

export interface AcpLimit {
  nhceAverage: number;
  basic: number;
  twice: number;
  twoPointsMore: number;
  alternative: number;
  limit: number;
}

/** The highest average of the highly compensated that passes the ACP test. */
export function acpLimit({ nhceAverage }: AcpFacts): AcpLimit {
  const basic = clean(multiple * nhceAverage);
  const twice = clean(alternativeMultiple * nhceAverage);
  const twoPointsMore = clean(nhceAverage + alternativePoints);
  const alternative = Math.min(twice, twoPointsMore);
  return {
    nhceAverage,
    basic,
    twice,
    twoPointsMore,
    alternative,
    limit: Math.max(basic, alternative),
  };
}

export const acpLimitLines: Lines<AcpLimit> = {
  nhceAverage: {
    label: "NHCE average",
    authority: "IRC §401(m)(3); Reg. §1.401(m)-2(a)(3)",
    unit: "rate",
  },
  basic: { label: "1.25 times the average", authority: "IRC §401(m)(2)(A)(i)", unit: "rate" },
  twice: { label: "Twice the average", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  twoPointsMore: { label: "The average plus two points", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  alternative: { label: "The lesser of these two", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  limit: {
    label: "Highest passing average, the greater",
    authority: "IRC §401(m)(2)(A); Reg. §1.401(m)-2(a)(1)(i)",
    unit: "rate",
  },
};
