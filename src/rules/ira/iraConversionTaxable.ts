import { type Basis, basisBeside } from "../conversion/basis";
import type { Lines } from "../lines";
import { toCent } from "../money";
import { proRata, type ProRataFacts } from "./proRata";

export interface IraConversionFacts extends Omit<ProRataFacts, "basis"> {
  readonly basis: Basis;
}

export interface IraConversionTaxable {
  basis: number;
  yearEndValue: number;
  distributed: number;
  converted: number;
  total: number;
  ratio: number;
  nontaxable: number;
  taxable: number;
}

/** The taxable part of a conversion from traditional, SEP and SIMPLE IRAs: Form 8606 line 18. */
export function iraConversionTaxable(facts: IraConversionFacts): IraConversionTaxable {
  const { yearEndValue, converted, distributed } = facts;
  const basis = basisBeside(facts.basis, Math.max(yearEndValue, converted, distributed));
  const { total, ratio, nontaxableConverted } = proRata({ ...facts, basis });
  return {
    basis,
    yearEndValue,
    distributed,
    converted,
    total,
    ratio,
    nontaxable: nontaxableConverted,
    taxable: toCent(converted - nontaxableConverted),
  };
}

export const iraConversionTaxableLines: Lines<IraConversionTaxable> = {
  basis: { label: "Basis (line 5)", authority: "IRC §408(d)(2), §72(e)(8)(B); Form 8606" },
  yearEndValue: { label: "Value of all IRAs on December 31 (line 6)", authority: "IRC §408(d)(2)(C)" },
  distributed: { label: "Distributed (line 7)", authority: "IRC §408(d)(2)(B)" },
  converted: { label: "Converted to Roth (line 8)", authority: "IRC §408A(d)(3)(A), (C)" },
  total: { label: "Value plus distributions and conversions (line 9)", authority: "IRC §408(d)(2)(C)" },
  ratio: {
    label: "Basis divided by that, at most 1 (line 10)",
    authority: "IRC §72(e)(8)(B), §408(d)(2)",
    unit: "ratio",
  },
  nontaxable: { label: "Nontaxable part (lines 11, 17)", authority: "IRC §72(e)(8)" },
  taxable: { label: "Taxable part of the conversion (line 18)", authority: "IRC §408A(d)(3)(A)(i)" },
};
