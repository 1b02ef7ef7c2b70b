import { toCent, toPlaces } from "../money";

export interface ProRataFacts {
  /** Form 8606 line 5: basis, without contributions made after the year's end. */
  readonly basis: number;
  readonly yearEndValue: number;
  readonly converted: number;
  readonly distributed: number;
  /** Decimal places of the ratio; left out, it is not rounded. */
  readonly ratioDecimals?: number | undefined;
}

export interface ProRata {
  total: number;
  ratio: number;
  nontaxableConverted: number;
  nontaxableDistributed: number;
}

/**
 * The basis that leaves with conversions and distributions, all IRAs being one contract valued at the year's end,
 * §408(d)(2). A ratio or product rounded up never takes out more basis than there is.
 */
export function proRata(facts: ProRataFacts): ProRata {
  const { basis, yearEndValue, converted, distributed, ratioDecimals } = facts;
  const total = toCent(yearEndValue + converted + distributed);
  const exact = basis >= total ? 1 : basis / total;
  const ratio = ratioDecimals === undefined ? exact : toPlaces(exact, ratioDecimals);
  // Multiplying before dividing keeps a half cent exact where the ratio is not rounded.
  const part = (amount: number) =>
    toCent(ratioDecimals === undefined && basis < total ? (basis * amount) / total : ratio * amount);
  const nontaxableConverted = Math.min(part(converted), basis);
  const nontaxableDistributed = Math.min(part(distributed), toCent(basis - nontaxableConverted));
  return { total, ratio, nontaxableConverted, nontaxableDistributed };
}
