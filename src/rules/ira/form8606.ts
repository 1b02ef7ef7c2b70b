import { shown, toCent } from "../money";
import { Refusal } from "../refusal";
import { proRata } from "./proRata";

export interface Form8606Facts {
  readonly nondeductible: number;
  readonly priorBasis: number;
  /** December 31 value of all traditional, SEP and SIMPLE IRAs, outstanding rollovers included. */
  readonly yearEndValue: number;
  readonly converted: number;
  readonly distributed: number;
  /** The part of `nondeductible` put in after the year's end. */
  readonly contributedAfterYearEnd: number;
  readonly ratioDecimals?: number | undefined;
}

/** The lines that are filled in where something was distributed or converted. */
interface Withdrawal {
  line4: number;
  line5: number;
  line6: number;
  line7: number;
  line8: number;
  line9: number;
  line10: number;
  line11: number;
  line12: number;
  line13: number;
}

/** The lines of Parts I and II; one that is left blank is absent. */
export interface Form8606 extends Partial<Withdrawal> {
  line1: number;
  line2: number;
  line3: number;
  line14: number;
  line15a: number;
  line15b: number;
  line15c: number;
  line16: number;
  line17: number;
  line18: number;
}

/** Form 8606, Parts I and II. With nothing distributed or converted the form goes from line 3 straight to line 14. */
export function form8606(facts: Form8606Facts): Form8606 {
  const { nondeductible, priorBasis, converted, distributed, contributedAfterYearEnd: after } = facts;
  if (after > nondeductible)
    throw new Refusal("value", {
      name: "contributedAfterYearEnd",
      was: shown(after),
      maximum: `${shown(nondeductible)} (nondeductible, of which it is a part)`,
    });
  const line3 = toCent(nondeductible + priorBasis);
  const taken: Partial<Withdrawal> =
    converted > 0 || distributed > 0 ? linesOfWithdrawal(facts, toCent(line3 - after)) : {};
  const { line11 = 0, line12 = 0, line13 = 0 } = taken;
  const line15a = toCent(distributed - line12);
  return {
    line1: nondeductible,
    line2: priorBasis,
    line3,
    ...taken,
    line14: toCent(line3 - line13),
    line15a,
    line15b: 0,
    line15c: line15a,
    line16: converted,
    line17: line11,
    line18: toCent(converted - line11),
  };
}

function linesOfWithdrawal(facts: Form8606Facts, basis: number): Withdrawal {
  const { total, ratio, nontaxableConverted, nontaxableDistributed } = proRata({ ...facts, basis });
  return {
    line4: facts.contributedAfterYearEnd,
    line5: basis,
    line6: facts.yearEndValue,
    line7: facts.distributed,
    line8: facts.converted,
    line9: total,
    line10: ratio,
    line11: nontaxableConverted,
    line12: nontaxableDistributed,
    line13: toCent(nontaxableConverted + nontaxableDistributed),
  };
}

/** What each line holds, in our own words and the form's order. */
export const form8606Descriptions: Readonly<Record<keyof Form8606, string>> = {
  line1: "Nondeductible contributions for the year",
  line2: "Basis from earlier years",
  line3: "Total basis (1 + 2)",
  line4: "Portion of line 1 contributed after year-end",
  line5: "Basis for this year (3 - 4)",
  line6: "December 31 value of all traditional, SEP and SIMPLE IRAs, plus outstanding rollovers",
  line7: "Distributions, neither converted nor rolled over",
  line8: "Converted to Roth IRAs",
  line9: "Value plus distributions and conversions (6 + 7 + 8)",
  line10: "Share of basis (5 / 9, at most 1)",
  line11: "Nontaxable part of the conversions (8 x 10)",
  line12: "Nontaxable part of the distributions (7 x 10)",
  line13: "Total nontaxable (11 + 12)",
  line14: "Basis for later years (3 - 13)",
  line15a: "Distributions less their nontaxable part (7 - 12)",
  line15b: "Of these, qualified disaster distributions (not modeled)",
  line15c: "Taxable distributions (15a - 15b)",
  line16: "Converted (line 8)",
  line17: "Basis in the conversions (line 11)",
  line18: "Taxable conversions (16 - 17)",
};
