import { statute } from "../../law";
import type { Lines } from "../lines";

const { multiple, alternativeMultiple, alternativePoints } = statute.acp;

export interface AcpFacts {
  /** Average contribution ratio of the employees who are not highly compensated, a fraction. */
  readonly nonHighlyPaidAverage: number;
}

export interface AcpLimit {
  nonHighlyPaidAverage: number;
  basic: number;
  twice: number;
  twoPointsMore: number;
  alternative: number;
  limit: number;
}

/** The highest average of the highly compensated that passes the ACP test. */
export function acpLimit({ nonHighlyPaidAverage }: AcpFacts): AcpLimit {
  const basic = exact(multiple * nonHighlyPaidAverage);
  const twice = exact(alternativeMultiple * nonHighlyPaidAverage);
  const twoPointsMore = exact(nonHighlyPaidAverage + alternativePoints);
  const alternative = Math.min(twice, twoPointsMore);
  return {
    nonHighlyPaidAverage,
    basic,
    twice,
    twoPointsMore,
    alternative,
    limit: Math.max(basic, alternative),
  };
}

/** Takes off what binary fractions add in the last places: 9% and two points are 11%, not 10.999999999999999%. */
function exact(fraction: number): number {
  return Math.round(fraction * 1e12) / 1e12;
}

export const acpLimitLines: Lines<AcpLimit> = {
  nonHighlyPaidAverage: {
    label: "Average of those not highly compensated",
    authority: "IRC §401(m)(3); Reg. §1.401(m)-2(a)(3)",
    unit: "rate",
  },
  basic: { label: "1.25 times the average", authority: "IRC §401(m)(2)(A)(i)", unit: "rate" },
  twice: { label: "Twice the average", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  twoPointsMore: { label: "The average and two points", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  alternative: { label: "The lesser of these two", authority: "IRC §401(m)(2)(A)(ii)", unit: "rate" },
  limit: {
    label: "Highest passing average, the greater",
    authority: "IRC §401(m)(2)(A); Reg. §1.401(m)-2(a)(1)(i)",
    unit: "rate",
  },
};
