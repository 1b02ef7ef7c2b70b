import type { FilingStatus, TaxYear } from "../../law";
import { toCent } from "../money";
import { Refusal } from "../refusal";
import { capitalGainsTax } from "./capitalGainsTax";
import { deductionsOf } from "./deductions";
import { incomeTax } from "./incomeTax";
import { irmaa } from "./irmaa";
import { netInvestmentIncomeTax } from "./netInvestmentIncomeTax";
import { taxableBenefits } from "./socialSecurityBenefits";

export interface ReturnFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** Before deductions, without Social Security and gains. */
  readonly ordinaryIncome: number;
  /** Net long-term gains and qualified dividends. */
  readonly capitalGains: number;
  /** The §1411 total, a part of the two above. */
  readonly netInvestmentIncome: number;
  readonly socialSecurity: number;
  /** People who reach 65 in the year. */
  readonly age65: number;
  /** People on Medicare two years on. */
  readonly medicare: number;
  /** Itemized deductions. */
  readonly deductions: number;
  readonly taxExemptInterest: number;
  /** Married filing separately and apart from the spouse for the whole year. */
  readonly livedApart: boolean;
}

export interface WholeReturn {
  agi: number;
  /** Adjusted gross income and tax-exempt interest, as Medicare counts it. */
  magi: number;
  taxableBenefits: number;
  taxableIncome: number;
  ordinaryTax: number;
  gainsTax: number;
  investmentTax: number;
  irmaa: number;
  irmaaTable: number;
}

/** One year's federal return and what its MAGI adds to Medicare premiums two years on. */
export function wholeReturn(facts: ReturnFacts): WholeReturn {
  const { law, filingStatus, capitalGains, taxExemptInterest, livedApart } = facts;
  checkPeople("age65", facts.age65, filingStatus);
  checkPeople("medicare", facts.medicare, filingStatus);

  const otherIncome = toCent(facts.ordinaryIncome + capitalGains);
  const benefits = taxableBenefits({
    filingStatus,
    livedApart,
    benefits: facts.socialSecurity,
    otherIncome,
    taxExemptInterest,
  });
  const agi = toCent(otherIncome + benefits);
  const magi = toCent(agi + taxExemptInterest);

  const { deduction, senior } = deductionsOf({
    law,
    filingStatus,
    agi,
    itemized: facts.deductions,
    people: facts.age65,
  });
  const taxableIncome = Math.max(0, toCent(agi - deduction - senior));
  // Deductions absorb ordinary income first: gains are the last of taxable income.
  const gains = Math.min(capitalGains, taxableIncome);
  const ordinary = toCent(taxableIncome - gains);

  const { netInvestmentIncome } = facts;
  const medicare = irmaa({ law, filingStatus, livedApart, magi, people: facts.medicare });
  return {
    agi,
    magi,
    taxableBenefits: benefits,
    taxableIncome,
    ordinaryTax: incomeTax({ law, filingStatus, taxableIncome: ordinary }).tax,
    gainsTax: capitalGainsTax({ law, filingStatus, ordinary, gains }),
    investmentTax: netInvestmentIncomeTax({ filingStatus, netInvestmentIncome, magi: agi }),
    irmaa: medicare.amount,
    irmaaTable: medicare.table,
  };
}

function checkPeople(name: "age65" | "medicare", people: number, filingStatus: FilingStatus): void {
  if (people > 1 && filingStatus !== "MFJ")
    throw new Refusal("value", {
      name,
      was: String(people),
      allowed: `0 or 1: a return filed as ${filingStatus} has one person (2 is for MFJ)`,
    });
}
