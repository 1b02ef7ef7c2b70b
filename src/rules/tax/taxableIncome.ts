import { type FilingStatus, type TaxYear, statute } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { toCent } from "../money";
import { Refusal } from "../refusal";
import { deductionsOf } from "./deductions";

export interface DeductionFacts {
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  readonly grossIncome: number;
  /** Itemized deductions. */
  readonly deductions: number;
  readonly age?: number | undefined;
  readonly spouseAge?: number | undefined;
  readonly allowNegative: boolean;
}

export interface TaxableIncome {
  grossIncome: number;
  itemized: number;
  spouseAge: number | undefined;
  standard: number;
  aged: number;
  deduction: number;
  senior: number;
  /** Where the deductions are more than the income, whether what is left over of them is shown. */
  allowNegative: boolean | undefined;
  taxableIncome: number;
}

/** Gross income less the larger of itemized and standard deduction, and the senior deduction of 2025 to 2028. */
export function taxableIncome(facts: DeductionFacts): TaxableIncome {
  const { law, filingStatus, grossIncome, deductions: itemized, allowNegative } = facts;
  const people = peopleAged(facts);
  const deductions = deductionsOf({ law, filingStatus, agi: grossIncome, itemized, people });
  const left = toCent(grossIncome - deductions.deduction - deductions.senior);
  return {
    grossIncome,
    itemized,
    spouseAge: facts.spouseAge,
    ...deductions,
    allowNegative: left < 0 ? allowNegative : undefined,
    taxableIncome: allowNegative ? left : Math.max(0, left),
  };
}

/** The taxpayer, and on a joint return the spouse, who reach 65 in the year. */
function peopleAged({ filingStatus, age, spouseAge }: DeductionFacts): number {
  if (spouseAge !== undefined && filingStatus !== "MFJ")
    throw new Refusal("value", {
      name: "spouseAge",
      was: String(spouseAge),
      instead: `Leave it out unless filingStatus is MFJ (it is ${filingStatus}).`,
    });
  return [age, spouseAge].filter((years) => years !== undefined && years >= statute.deductions.agedFrom)
    .length;
}

export const taxableIncomeLines: Lines<TaxableIncome> = {
  grossIncome: { label: "Income after adjustments", authority: "IRC §62; as MAGI §151(d)(5)(C)(iii)" },
  itemized: { label: "Itemized deductions", authority: "IRC §63(d)" },
  spouseAge: { label: "Spouse's age on December 31", authority: "Given", unit: "plain" },
  standard: { label: "Standard deduction", authority: publishedBy("IRC §63(c)", "deduction") },
  aged: { label: "Addition for 65 and older", authority: publishedBy("IRC §63(f)", "deduction") },
  deduction: { label: "The larger deduction", authority: "IRC §63(b), (e)" },
  senior: { label: "Senior deduction", authority: "IRC §151(d)(5)(C), 2025 to 2028" },
  allowNegative: { label: "Unused deductions shown as negative income", authority: "Given", unit: "plain" },
  taxableIncome: { label: "Taxable income", authority: "IRC §63" },
};
