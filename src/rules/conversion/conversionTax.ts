import type { Lines } from "../lines";
import { toCent } from "../money";
import { type TaxFacts, incomeTax, rateSchedule } from "../tax/incomeTax";
import { type Basis, basisBeside } from "./basis";

export interface ConversionFacts extends TaxFacts {
  readonly converted: number;
  readonly basis: Basis;
  readonly stateRate: number;
}

export interface ConversionTax {
  converted: number;
  basis: number;
  taxable: number;
  taxableIncome: number;
  taxWithout: number;
  taxWith: number;
  federal: number;
  stateRate: number;
  state: number;
  tax: number;
}

/** The tax with the conversion less the tax without it, and the state's rate on its taxable part. */
export function conversionTax(facts: ConversionFacts): ConversionTax {
  const { law, filingStatus, taxableIncome, converted, stateRate } = facts;
  const basis = basisBeside(facts.basis, converted);
  const taxable = Math.max(0, toCent(converted - basis));
  const taxWithout = incomeTax(facts).tax;
  const taxWith = incomeTax({ law, filingStatus, taxableIncome: toCent(taxableIncome + taxable) }).tax;
  const federal = toCent(taxWith - taxWithout);
  const state = toCent(stateRate * taxable);
  return {
    converted,
    basis,
    taxable,
    taxableIncome,
    taxWithout,
    taxWith,
    federal,
    stateRate,
    state,
    tax: toCent(federal + state),
  };
}

export const conversionTaxLines: Lines<ConversionTax> = {
  converted: { label: "Converted to Roth", authority: "IRC §402A(c)(4), §408A(d)(3)" },
  basis: { label: "Of this after-tax basis", authority: "IRC §72(e)(8); Notice 2014-54" },
  taxable: { label: "Taxable part", authority: "IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i)" },
  taxableIncome: { label: "Other ordinary taxable income", authority: "IRC §63" },
  taxWithout: { label: "Tax without the conversion", authority: rateSchedule },
  taxWith: { label: "Tax with the conversion", authority: rateSchedule },
  federal: { label: "Federal tax on the conversion", authority: "IRC §1(j)(1)" },
  stateRate: { label: "State tax rate given", authority: "Assumption", unit: "rate" },
  state: { label: "State tax at the rate given", authority: "State law, by the rate given" },
  tax: { label: "Tax on the conversion", authority: "IRC §1(j)(1); state law" },
};
