import { iraConversionTaxable, iraConversionTaxableLines } from "../../rules/ira/iraConversionTaxable";
import { optional, required } from "../kit/arguments";
import { basis, money } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "IRACONVERSIONTAXABLE",
  {
    basis: required(basis),
    yearEndValue: required(money),
    converted: required(money),
    distributed: optional(money, 0),
  },
  iraConversionTaxable,
  iraConversionTaxableLines,
);

/**
 * Taxable part of a conversion from traditional, SEP and SIMPLE IRAs to Roth, in dollars: Form 8606 line 18.
 * @customfunction
 * @param {any[][]} basis Basis on line 5, in dollars: nondeductible contributions not yet recovered, without those made after year-end.
 * @param {any[][]} yearEndValue Value of all the client's traditional, SEP and SIMPLE IRAs on December 31, in dollars, plus outstanding rollovers.
 * @param {any[][]} converted Converted from them to Roth IRAs in the year, in dollars.
 * @param {any[][]} [distributed] Distributed from them in the year and kept, in dollars. Default: 0.
 * @returns {any[][]} Dollars, pro rata over all the client's IRAs; the ratio is not rounded. Not modeled: inherited IRAs, which are separate. Each spouse files a separate form. Authority: IRC §408A(d)(3)(A)(i), (C); basis pro rata over all traditional, SEP and SIMPLE IRAs as one §408(d)(1), (2), §72(e)(8)(B); Form 8606, lines 5 to 18, whose line 10 asks for at least 3 decimal places.
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
