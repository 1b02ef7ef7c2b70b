import { type Lines, publishedBy } from "../lines";
import { yearAuthority } from "../published";
import type { ClientPlan } from "./plan";

const given = "Given";
const planDocument = "Plan document";
const assumedReturn =
  "Assumed return; 26 equal contributions, each converted at the next of the year's conversions";
const onEarnings = "IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §1(j)(2); state law";

/** Label and authority of every line of a client's worksheet. */
export const clientPlanLines: Lines<ClientPlan> = {
  client: { label: "Client", authority: given },
  year: { label: "Tax year", authority: (_, law) => (law ? yearAuthority(law) : given), unit: "plain" },
  age: { label: "Age", authority: "On December 31", unit: "plain" },
  filingStatus: { label: "Filing status", authority: "IRC §1, §2" },
  compensation: { label: "Compensation", authority: "IRC §415(c)(3)" },
  deferralLimit: { label: "Deferral limit", authority: publishedBy("IRC §402(g)(1), §414(v)", "plan") },
  deferralsElsewhere: { label: "Deferrals elsewhere", authority: "IRC §402(g)(1): one limit per person" },
  deferrals: { label: "Deferrals", authority: "IRC §402(g)(1), §414(v)(1)" },
  rothDeferrals: { label: "Of these Roth", authority: "IRC §402A, §414(v)(7)" },
  employer: { label: "Employer", authority: publishedBy("IRC §415(c)(2)(A), §401(a)(17)", "plan") },
  additionsLimit: { label: "Annual additions limit", authority: publishedBy("IRC §415(c)(1)", "plan") },
  countedDeferrals: {
    label: "Deferrals counted",
    authority: "IRC §415(c)(2)(A), §414(v)(3)(A)(i); Reg. §1.401(k)-1(a)(4)(ii)",
  },
  afterTaxToDate: { label: "After-tax to date", authority: "IRC §415(c)(2)(B)" },
  capLeft: { label: "Left under the plan's cap", authority: planDocument },
  room: { label: "After-tax room", authority: "IRC §415(c)(1), (2)" },
  payPeriodsLeft: { label: "Pay periods left", authority: given, unit: "plain" },
  payLeft: { label: "Pay left", authority: "Pay after deferrals, both spread evenly over the year" },
  perPeriod: { label: "Per pay period", authority: planDocument },
  election: { label: "Election", authority: planDocument, unit: "rate" },
  magi: { label: "MAGI", authority: "IRC §408A(c)(3)(B)(i)" },
  taxableIncome: { label: "Taxable income", authority: publishedBy("IRC §63", "deduction") },
  conversionsAYear: {
    label: "Conversions a year",
    authority: `${planDocument}; 0 means the same day`,
    unit: "plain",
  },
  expectedReturn: { label: "Expected return", authority: "Assumption", unit: "rate" },
  earningsNow: { label: "Earnings before conversion", authority: assumedReturn },
  taxNow: { label: "Conversion tax as planned", authority: onEarnings },
  earningsAfterYear: { label: "Earnings at year end", authority: assumedReturn },
  taxAfterYear: { label: "Conversion tax at year end", authority: onEarnings },
  iraLimit: {
    label: "IRA limit",
    authority: publishedBy("IRC §219(b)(5)", "ira"),
  },
  rothIraLimit: { label: "Roth IRA limit", authority: publishedBy("IRC §408A(c)(2), (3)", "ira") },
  hsaLimit: { label: "HSA limit", authority: publishedBy("IRC §223(b)", "hsa") },
  path: { label: "Path", authority: "IRC §402A(c)(4), §402(c), §408A(e); plan document" },
};
