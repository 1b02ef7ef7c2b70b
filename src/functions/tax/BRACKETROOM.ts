import { bracketRoom, bracketRoomLines } from "../../rules/tax/brackets";
import { optional, required } from "../kit/arguments";
import { planYear, signedMoney, status, taxRate } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "BRACKETROOM",
  {
    year: required(planYear),
    filingStatus: required(status),
    taxableIncome: required(signedMoney),
    rate: optional(taxRate),
  },
  bracketRoom,
  bracketRoomLines,
);

/**
 * Ordinary taxable income left up to the top of a bracket, in dollars. Not what can be converted: Social Security, the senior deduction or gains can move it.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} taxableIncome Ordinary taxable income after deductions, in dollars; negative if deductions are left over.
 * @param {any[][]} [rate] Rate of the bracket to fill, such as 24%. Default: the bracket of the next dollar; if income is negative, the room up to 0.
 * @returns {any[][]} Dollars; 0 if income is already above the bracket. Errors: #N/A for the top bracket, which has no end; #VALUE! a rate that is not one of the year's. Not modeled: what a conversion also moves. It can make Social Security taxable, shrink each senior deduction by 6% of it, or move gains to a higher rate. Authority: IRC §1(j)(2), with the year's revenue procedure (§1(j)(3)); taxable income §63.
 * @example =MEGAROTH.BRACKETROOM(2026, "Single", 100000) //=> 5700
 * @example =MEGAROTH.BRACKETROOM(2026, "Single", 100000, 24%) //=> 101775
 */
export function BRACKETROOM(
  year: any[][],
  filingStatus: any[][],
  taxableIncome: any[][],
  rate?: any[][],
): any[][] {
  return answer(...arguments);
}
