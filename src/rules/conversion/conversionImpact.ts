import { toCent } from "../money";
import { type ReturnFacts, type WholeReturn, wholeReturn } from "../tax/wholeReturn";
import { type Basis, basisBeside } from "./basis";

export interface ImpactFacts extends ReturnFacts {
  readonly converted: number;
  readonly basis: Basis;
  readonly stateRate: number;
}

/** A whole return with the state tax on the conversion, and what the conversion costs for each taxable dollar. */
export interface Impact extends WholeReturn {
  stateTax: number;
  total: number;
  effectiveRate: number;
}

export interface ConversionImpact {
  before: Impact;
  after: Impact;
  change: Impact;
}

/** The whole return without and with a conversion; each line's change is the one less the other. */
export function conversionImpact(facts: ImpactFacts): ConversionImpact {
  const { converted } = facts;
  const taxable = Math.max(0, toCent(converted - basisBeside(facts.basis, converted)));
  const before = impact(facts, 0);
  const after = impact(facts, taxable);
  const changeOf = (line: keyof Impact) => toCent(after[line] - before[line]);
  const effectiveRate = taxable === 0 ? 0 : changeOf("total") / taxable;
  const lines = Object.keys(conversionImpactLabels) as (keyof Impact)[];
  const change = Object.fromEntries(lines.map((line) => [line, changeOf(line)])) as unknown as Impact;
  return { before, after: { ...after, effectiveRate }, change: { ...change, effectiveRate } };
}

/** State tax is that on the conversion alone, as conversionTax has it: without a conversion there is none. */
function impact(facts: ImpactFacts, taxable: number): Impact {
  const filed = wholeReturn({ ...facts, ordinaryIncome: toCent(facts.ordinaryIncome + taxable) });
  const stateTax = toCent(facts.stateRate * taxable);
  const { ordinaryTax, gainsTax, investmentTax, irmaa } = filed;
  const total = toCent(ordinaryTax + gainsTax + investmentTax + irmaa + stateTax);
  return { ...filed, stateTax, total, effectiveRate: 0 };
}

/** The lines in the order and by the names in which they are shown. */
export const conversionImpactLabels: Readonly<Record<keyof Impact, string>> = {
  magi: "MAGI",
  taxableBenefits: "Taxable Social Security",
  taxableIncome: "Taxable income",
  ordinaryTax: "Ordinary income tax",
  gainsTax: "Capital gains tax",
  investmentTax: "Net investment income tax",
  irmaa: "IRMAA (in two years)",
  stateTax: "State tax",
  total: "Total",
  effectiveRate: "Effective rate",
  irmaaTable: "IRMAA table used",
  agi: "AGI",
};
