import type { FilingStatus, TaxYear } from "../../law";
import { toCent } from "../money";
import { published } from "../published";

export interface DeductionsFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** Adjusted gross income: the MAGI of the senior deduction where no income abroad is excluded. */
  readonly agi: number;
  readonly itemized: number;
  /** People on the return who reach 65 in the year. */
  readonly people: number;
}

export interface Deductions {
  standard: number;
  aged: number;
  deduction: number;
  senior: number;
}

/** The larger of itemized and standard deduction with its 65+ additions, and apart from it the senior deduction. */
export function deductionsOf(facts: DeductionsFacts): Deductions {
  const { standard, aged } = published(facts.law, "deduction");
  const basic = standard[facts.filingStatus];
  const addition = facts.people * aged[facts.filingStatus];
  const deduction = Math.max(facts.itemized, basic + addition);
  return { standard: basic, aged: addition, deduction, senior: seniorDeduction(facts) };
}

/** Each person's amount is reduced by 6% of the MAGI over the threshold; not for married filing separately. */
function seniorDeduction({ law, filingStatus, agi, people }: DeductionsFacts): number {
  const start = law.senior?.start[filingStatus];
  if (!law.senior || start === undefined) return 0;
  const reduction = toCent(law.senior.rate * Math.max(0, toCent(agi - start)));
  return toCent(people * Math.max(0, toCent(law.senior.amount - reduction)));
}
