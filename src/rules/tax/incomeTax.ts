import type { FilingStatus, TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { toCent } from "../money";
import { published } from "../published";

export interface TaxFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  readonly taxableIncome: number;
}

export interface IncomeTax {
  taxableIncome: number;
  bracketStart: number;
  taxAtStart: number;
  rate: number;
  taxOnExcess: number;
  tax: number;
}

/** Ordinary income tax by the rate schedules: the tax at the bracket's start plus its rate on the excess. */
export function incomeTax({ law, filingStatus, taxableIncome }: TaxFacts): IncomeTax {
  const { rates, starts: byStatus } = published(law, "rates");
  const starts = byStatus[filingStatus];
  const income = Math.max(0, taxableIncome);
  let taxAtStart = 0;
  let bracket = 0;
  while (bracket + 1 < starts.length && income > starts[bracket + 1]!) {
    taxAtStart += rates[bracket]! * (starts[bracket + 1]! - starts[bracket]!);
    bracket += 1;
  }
  taxAtStart = toCent(taxAtStart);
  const taxOnExcess = toCent(rates[bracket]! * toCent(income - starts[bracket]!));
  return {
    taxableIncome,
    bracketStart: starts[bracket]!,
    taxAtStart,
    rate: rates[bracket]!,
    taxOnExcess,
    tax: toCent(taxAtStart + taxOnExcess),
  };
}

/** The rate schedules and who published that year's. */
export const rateSchedule = publishedBy("IRC §1(j)(2)", "rates");

export const incomeTaxLines: Lines<IncomeTax> = {
  taxableIncome: { label: "Taxable income, ordinary", authority: "IRC §63" },
  bracketStart: { label: "Start of its bracket", authority: rateSchedule },
  taxAtStart: { label: "Tax at the start of the bracket", authority: rateSchedule },
  rate: { label: "Rate of the bracket", authority: rateSchedule, unit: "rate" },
  taxOnExcess: { label: "Tax on the excess", authority: rateSchedule },
  tax: { label: "Income tax", authority: "IRC §1(j)(1)" },
};
