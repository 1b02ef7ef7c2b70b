import { bracketRoom, bracketRoomLines } from "../../rules/tax/brackets";
import { optional, required } from "../kit/arguments";
import { fraction, planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "BRACKETROOM",
  [
    required("year", planYear),
    required("filingStatus", status),
    required("taxableIncome", signedMoney),
    optional("rate", fraction),
  ],
  (law, filingStatus, taxableIncome, rate) => bracketRoom({ law, filingStatus, taxableIncome, rate }),
  bracketRoomLines,
);

/**
 * Dollars of ordinary income left up to the top of a tax bracket: how much can be converted at that rate or less.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, in dollars; negative where deductions are not used up.
 * @param {any[][]} [rate] Rate of the bracket to fill, such as 24%. Left out: the bracket the next dollar falls in; where income is negative, the room up to 0.
 * @returns {any[][]} Dollars; 0 where income is already above. Errors: #N/A for the top bracket, which has no end; #VALUE! a rate that is not one of the year's. Not modelled: gains, and phase-outs that raise the true rate (6% of it for each senior deduction). Authority: IRC §1(j)(2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.BRACKETROOM(2026, "Single", 100000) //=> 5700
 * @example =MEGAROTH.BRACKETROOM(2026, "Single", 100000, 24%) //=> 101775
 */
export function BRACKETROOM(
  year: any[][],
  filingStatus: any[][],
  taxableIncome: any[][],
  rate?: any[][],
): any[][] {
  return answer(year, filingStatus, taxableIncome, rate);
}
