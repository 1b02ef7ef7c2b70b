import { type FilingStatus, statute } from "../../law";
import { toCent } from "../money";

export interface InvestmentFacts {
  readonly filingStatus: FilingStatus;
  readonly netInvestmentIncome: number;
  /** MAGI of IRC §1411(d): adjusted gross income, without tax-exempt interest. */
  readonly magi: number;
}

/** 3.8% of the lesser of net investment income and what MAGI is over the unindexed threshold, IRC §1411(a)(1). */
export function netInvestmentIncomeTax({ filingStatus, netInvestmentIncome, magi }: InvestmentFacts): number {
  const over = Math.max(0, toCent(magi - statute.niit.start[filingStatus]));
  return toCent(statute.niit.rate * Math.min(netInvestmentIncome, over));
}
