import type { FilingStatus, TaxYear } from "../../law";
import { toCent } from "../money";
import { published } from "../published";
import { incomeTax } from "./incomeTax";

export interface GainsFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** Ordinary taxable income, after deductions. */
  readonly ordinary: number;
  /** Net long-term gains and qualified dividends that deductions have left. */
  readonly gains: number;
}

/**
 * The tax that long-term gains and qualified dividends add: stacked on ordinary taxable income through 0, 15 and 20%,
 * but never more than the ordinary rates would take (IRC §1(h)(1); the last lines of the qualified dividends
 * worksheet). That binds where 15% begins a little below the end of the 12% bracket.
 */
export function capitalGainsTax({ law, filingStatus, ordinary, gains }: GainsFacts): number {
  const { rates, starts } = published(law, "gains");
  const top = toCent(ordinary + gains);
  const stacked = starts[filingStatus].reduce((tax, start, band) => {
    const end = starts[filingStatus][band + 1] ?? Infinity;
    return tax + rates[band]! * Math.max(0, toCent(Math.min(top, end) - Math.max(ordinary, start)));
  }, 0);
  const without = incomeTax({ law, filingStatus, taxableIncome: ordinary }).tax;
  const atOrdinaryRates = incomeTax({ law, filingStatus, taxableIncome: top }).tax - without;
  return toCent(Math.min(stacked, atOrdinaryRates));
}
