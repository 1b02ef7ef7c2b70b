import { eligibility, eligibilityLines } from "../../rules/plan/eligibility";
import { optional, required } from "../kit/arguments";
import { known } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "ELIGIBILITY",
  {
    afterTaxAllowed: required(known),
    inPlanConversion: required(known),
    inServiceWithdrawal: required(known),
    automaticConversion: optional(known, "Unknown" as const),
  },
  eligibility,
  eligibilityLines,
);

/**
 * Whether the plan allows the mega backdoor Roth: one sentence that begins Eligible, Not eligible or Ask.
 * @customfunction
 * @param {any[][]} afterTaxAllowed The plan accepts after-tax contributions that are not Roth: TRUE, FALSE or Unknown (an empty cell).
 * @param {any[][]} inPlanConversion The plan converts after-tax money to Roth inside the plan: TRUE, FALSE or Unknown.
 * @param {any[][]} inServiceWithdrawal The plan pays out after-tax money during employment: TRUE, FALSE or Unknown.
 * @param {any[][]} [automaticConversion] The plan converts each contribution automatically: TRUE, FALSE or Unknown. Default: Unknown.
 * @returns {any[][]} A sentence. Errors: #VALUE! if automatic conversion is TRUE but in-plan conversion is FALSE. Not modeled: the ACP test, a plan's freeze on highly compensated employees. Authority: After-tax contributions Reg. §1.401(m)-1(a)(3); in-plan conversion IRC §402A(c)(4), Notices 2010-84, 2013-74; withdrawal while employed Rev. Rul. 69-277, Reg. §1.401-1(b)(1)(ii), rolled over §402(c), §408A(e). What a plan offers: plan document.
 * @example =MEGAROTH.ELIGIBILITY(TRUE, FALSE, TRUE) //=> "Eligible by in-service rollover to a Roth IRA."
 */
export function ELIGIBILITY(
  afterTaxAllowed: any[][],
  inPlanConversion: any[][],
  inServiceWithdrawal: any[][],
  automaticConversion?: any[][],
): any[][] {
  return answer(...arguments);
}
