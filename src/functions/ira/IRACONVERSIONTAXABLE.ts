import { iraConversionTaxable, iraConversionTaxableLines } from "../../rules/ira/iraConversionTaxable";
import { optional, required } from "../kit/arguments";
import { money } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "IRACONVERSIONTAXABLE",
  {
    basis: required(money),
    yearEndValue: required(money),
    converted: required(money),
    distributed: optional(money, 0),
  },
  iraConversionTaxable,
  iraConversionTaxableLines,
);

/**
 * The taxable part of a conversion from traditional, SEP and SIMPLE IRAs to Roth, in dollars: Form 8606 line 18.
 * @customfunction
 * @param {any[][]} basis Basis on line 5, in dollars: nondeductible contributions not yet recovered, without those made after the year's end.
 * @param {any[][]} yearEndValue Value of all the person's traditional, SEP and SIMPLE IRAs on 31 December, in dollars, plus outstanding rollovers.
 * @param {any[][]} converted Converted from them to Roth IRAs in the year, in dollars.
 * @param {any[][]} [distributed] Distributed from them in the year and kept, in dollars. Left out: 0.
 * @returns {any[][]} Dollars, pro rata over all IRAs of the person; the ratio is not rounded. Not modelled: inherited IRAs, which stand apart; each spouse has an own form. Authority: IRC §408A(d)(3)(A)(i), (C); basis pro rata over all traditional, SEP and SIMPLE IRAs as one §408(d)(1), (2), §72(e)(8)(B); Form 8606, lines 5 to 18, whose line 10 asks for at least 3 decimal places.
 * @example =MEGAROTH.IRACONVERSIONTAXABLE(7000, 93000, 7000) //=> 6510
 * @example =MEGAROTH.IRACONVERSIONTAXABLE(7000, 0, 7150) //=> 150
 */
export function IRACONVERSIONTAXABLE(
  basis: any[][],
  yearEndValue: any[][],
  converted: any[][],
  distributed?: any[][],
): any[][] {
  return answer(...arguments);
}
