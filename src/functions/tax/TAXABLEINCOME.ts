import { taxableIncome, taxableIncomeLines } from "../../rules/tax/taxableIncome";
import { optional, required } from "../kit/arguments";
import { age as ageKind, flag, money, planYear, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "TAXABLEINCOME",
  [
    required("year", planYear),
    required("filingStatus", status),
    required("grossIncome", money),
    optional("deductions", money, 0),
    optional("age", ageKind),
    optional("spouseAge", ageKind),
    optional("allowNegative", flag, false),
  ],
  (law, filingStatus, grossIncome, deductions, age, spouseAge, allowNegative) =>
    taxableIncome({ law, filingStatus, grossIncome, deductions, age, spouseAge, allowNegative }),
  taxableIncomeLines,
);

/**
 * Taxable income, in dollars: gross income less the larger of itemized and standard deduction, and the senior deduction of 2025 to 2028.
 * @customfunction
 * @param {any[][]} year Tax year, {years}.
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} grossIncome Income after adjustments, in dollars; taken as the MAGI of the senior deduction.
 * @param {any[][]} [deductions] Itemized deductions in dollars. Left out: 0.
 * @param {any[][]} [age] Age reached by 31 December, a birthday on 1 January counting as reached the day before; 65 and over adds to the deductions. Left out: under 65.
 * @param {any[][]} [spouseAge] The spouse's age, on a joint return only. Left out: under 65.
 * @param {any[][]} [allowNegative] TRUE to show deductions that are not used up as a negative amount, as CONVERSIONTAX wants it (which does not see that a conversion shrinks the senior deduction). Left out: FALSE.
 * @returns {any[][]} Dollars. Errors: #VALUE! a spouse's age without a joint return. Not modelled: MFS whose spouse itemizes (no standard deduction then) or with an addition for the spouse, blindness, dependents, the 2026 limit on itemized deductions, QBI, deductions for tips, overtime, car loans and charity. Authority: IRC §62, §63(a), (b), (d), (e); standard deduction §63(c), at 65 and over (f), with the year's revenue procedure; senior deduction of 2025 to 2028 §151(d)(5)(C).
 * @example =MEGAROTH.TAXABLEINCOME(2026, "Single", 100000) //=> 83900
 * @example =MEGAROTH.TAXABLEINCOME(2026, "Single", 15000, , , , TRUE) //=> -1100
 */
export function TAXABLEINCOME(
  year: any[][],
  filingStatus: any[][],
  grossIncome: any[][],
  deductions?: any[][],
  age?: any[][],
  spouseAge?: any[][],
  allowNegative?: any[][],
): any[][] {
  return answer(year, filingStatus, grossIncome, deductions, age, spouseAge, allowNegative);
}
