import { Refusal } from "../../rules/refusal";
import { type DeductionFacts, taxableIncome, taxableIncomeLines } from "../../rules/tax/taxableIncome";
import { optional, required } from "../kit/arguments";
import { isZeroOrEmpty, quoted } from "../kit/cells";
import { type Kind, age, flag, money, planYear, signedMoney, status } from "../kit/kinds";
import { scalar } from "../kit/scalar";

/** An empty cell is 0: left out, unless there is a spouse on the return. */
const ageOrEmpty: Kind<number> = {
  allowed: age.allowed,
  read: (cell) => (isZeroOrEmpty(cell) ? 0 : age.read(cell)),
};

function withoutEmptySpouse(facts: DeductionFacts): DeductionFacts {
  if (facts.spouseAge !== 0) return facts;
  if (facts.filingStatus !== "MFJ") return { ...facts, spouseAge: undefined };
  throw new Refusal("value", { name: "spouseAge", was: quoted(0), allowed: age.allowed });
}

const answer = scalar(
  "TAXABLEINCOME",
  {
    year: required(planYear),
    filingStatus: required(status),
    grossIncome: required(signedMoney),
    deductions: optional(money, 0),
    age: optional(age),
    spouseAge: optional(ageOrEmpty),
    allowNegative: optional(flag, false),
  },
  (facts) => taxableIncome(withoutEmptySpouse(facts)),
  taxableIncomeLines,
);

/**
 * Taxable income, in dollars: gross income less the larger of itemized and standard deduction, and the 2025-2028 senior deduction.
 * @customfunction
 * @param {any[][]} year Tax year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} filingStatus Single, MFJ, MFS, HOH or QSS, or the long names.
 * @param {any[][]} grossIncome Income after adjustments, in dollars, negative for a loss; also used as MAGI for the senior deduction.
 * @param {any[][]} [deductions] Itemized deductions in dollars. Default: 0.
 * @param {any[][]} [age] Client's age on December 31 (a January 1 birthday counts a day early); 65 and older adds to the deductions. Default: under 65.
 * @param {any[][]} [spouseAge] Spouse's age, on a joint return only; on any other return an empty cell or 0 is left out. Default: under 65.
 * @param {any[][]} [allowNegative] TRUE to show unused deductions as a negative amount, as CONVERSIONTAX wants it (a conversion that shrinks the senior deduction is not seen there). Default: FALSE.
 * @returns {any[][]} Dollars. Errors: #VALUE! a spouse's age without a joint return. Not modeled: MFS if the spouse itemizes (no standard deduction then) or with an addition for the spouse, blindness, dependents, the 2026 limit on itemized deductions, QBI, deductions for tips, overtime, car loans and charity. Authority: IRC §62, §63(a), (b), (d), (e); standard deduction §63(c), at 65 and over (f), with the year's revenue procedure; senior deduction of 2025 to 2028 §151(d)(5)(C).
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
  return answer(...arguments);
}
