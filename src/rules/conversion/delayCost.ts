import type { Lines } from "../lines";
import { toCent } from "../money";

export interface DelayFacts {
  readonly contribution: number;
  readonly annualReturn: number;
  readonly days: number;
  readonly taxRate: number;
}

export interface DelayCost {
  contribution: number;
  annualReturn: number;
  days: number;
  earnings: number;
  taxRate: number;
  tax: number;
}

/** Tax on what a contribution earned before it was converted; a loss costs nothing and saves nothing. */
export function delayCost({ contribution, annualReturn, days, taxRate }: DelayFacts): DelayCost {
  const growth = (1 + annualReturn) ** (days / 365) - 1;
  const earnings = toCent(contribution * growth);
  const tax = Math.max(0, toCent(contribution * growth * taxRate));
  return { contribution, annualReturn, days, earnings, taxRate, tax };
}

export const delayCostLines: Lines<DelayCost> = {
  contribution: { label: "After-tax contribution", authority: "Given" },
  annualReturn: { label: "Yearly return given", authority: "Assumption", unit: "rate" },
  days: { label: "Days until the conversion", authority: "Given", unit: "plain" },
  earnings: {
    label: "Earnings before conversion",
    authority: "Assumed effective yearly return, 365 days",
  },
  taxRate: { label: "Tax rate given", authority: "Assumption", unit: "rate" },
  tax: { label: "Tax on the earnings", authority: "IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i)" },
};
