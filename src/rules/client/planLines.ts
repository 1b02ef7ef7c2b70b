import { additionsLimit } from "../contributions/additionsLimit";
import { asRead } from "../contributions/asRead";
import { deferralLimit } from "../contributions/deferralLimit";
import { employerContributions, hasFormula } from "../contributions/employerContributions";
import { type Authority, type Unit, publishedBy } from "../lines";
import { sum, toCent } from "../money";
import { published, shownYear, yearAuthority } from "../published";
import { hsaLimit } from "./hsaLimit";
import type { ClientWork } from "./work";
import { waysInWords } from "./work/ira";
import { payPeriodsLeft } from "./work/paychecks";

/** One line of a client's plan; an amount that does not apply is undefined. */
export interface PlanLine {
  readonly label: string;
  readonly authority: Authority<ClientWork>;
  readonly unit?: Unit;
  readonly amount: (work: ClientWork) => string | number | undefined;
  /** For a couple: the sum of both, or one amount of the return. */
  readonly together?: "sum" | "return";
}

const given = "Given";
const planDocument = "Plan document";
const assumedReturn =
  "Assumed return; 26 equal contributions, each converted at the next of the year's conversions";
const onEarnings = "IRC §402A(c)(4)(A)(i), §408A(d)(3)(A)(i), §1(j)(2); state law";
const room = "IRC §415(c)(1), (2)";

/** Only a match on after-tax contributions depends on the room. */
function employerOf(work: ClientWork): number {
  const { law, compensation, employer } = work.facts;
  if (employer.matchesAfterTax) return work.room().employer;
  if (!hasFormula(employer)) return employer.dollars;
  return employerContributions({ law, compensation, deferrals: work.deferrals().within, employer }).total;
}

function rothByIra(work: ClientWork): number {
  const { direct, backdoor } = work.ira().ways();
  return toCent(direct + backdoor);
}

/** The lines of `Plan`, the same in the same order whatever the client. */
export const planLines = {
  client: { label: "Client", authority: given, amount: ({ facts }) => facts.client },
  year: {
    label: "Tax year",
    authority: (_, law) => (law ? yearAuthority(law) : given),
    unit: "plain",
    amount: ({ facts }) => shownYear(facts.law),
  },
  age: { label: "Age", authority: "On December 31", unit: "plain", amount: (work) => work.age() },
  filingStatus: {
    label: "Filing status",
    authority: "IRC §1, §2",
    amount: ({ facts }) => facts.filingStatus,
  },
  compensation: {
    label: "Compensation",
    authority: "IRC §415(c)(3)",
    amount: ({ facts }) => facts.compensation,
    together: "sum",
  },
  deferralLimit: {
    label: "Deferral limit",
    authority: publishedBy("IRC §402(g)(1), §414(v)", "plan"),
    amount: ({ facts: { law, compensation }, age }) => deferralLimit({ law, age: age(), compensation }).limit,
  },
  deferralsElsewhere: {
    label: "Deferrals elsewhere",
    authority: "IRC §402(g)(1): one limit per person",
    amount: ({ facts }) => facts.deferralsElsewhere,
  },
  deferrals: {
    label: "Deferrals",
    authority: "IRC §402(g)(1), §414(v)(1)",
    amount: (work) => work.deferrals().deferrals,
    together: "sum",
  },
  rothDeferrals: {
    label: "Of these Roth",
    authority: "IRC §402A, §414(v)(7)",
    amount: (work) => work.deferrals().roth,
    together: "sum",
  },
  employer: {
    label: "Employer",
    authority: publishedBy("IRC §415(c)(2)(A), §401(a)(17)", "plan"),
    amount: employerOf,
    together: "sum",
  },
  employerAsRead: {
    label: "Employer as read",
    authority: planDocument,
    amount({ facts }) {
      const { law, compensation, employer } = facts;
      return asRead(employer, Math.min(compensation, published(law, "plan").compensation));
    },
  },
  additionsLimit: {
    label: "Annual additions limit",
    authority: publishedBy("IRC §415(c)(1)", "plan"),
    amount: ({ facts: { law, compensation } }) => additionsLimit({ law, compensation }).limit,
  },
  countedDeferrals: {
    label: "Deferrals counted",
    authority: "IRC §415(c)(2)(A), §414(v)(3)(A)(i); Reg. §1.401(k)-1(a)(4)(ii)",
    amount: (work) => work.room().regularDeferrals,
  },
  afterTaxToDate: {
    label: "After-tax to date",
    authority: "IRC §415(c)(2)(B)",
    amount: ({ facts }) => facts.afterTaxToDate,
    together: "sum",
  },
  capLeft: {
    label: "Left under the plan's cap",
    authority: planDocument,
    amount(work) {
      const { capLeft } = work.room();
      return capLeft === undefined ? undefined : Math.max(0, capLeft);
    },
  },
  roomByLaw: { label: "After-tax room by law", authority: room, amount: (work) => work.room().room },
  room: {
    label: "After-tax room",
    authority: `${room}; plan document`,
    amount: (work) => (work.facts.afterTaxAllowed === "FALSE" ? undefined : work.room().room),
    together: "sum",
  },
  payPeriodsLeft: {
    label: "Pay periods left",
    authority: given,
    unit: "plain",
    amount: ({ facts }) => payPeriodsLeft(facts),
  },
  payLeft: {
    label: "Pay left",
    authority: "Pay still to come, less the deferrals still to come from it",
    amount: (work) => work.paychecks().payLeft,
  },
  perPeriod: {
    label: "Per pay period",
    authority: planDocument,
    amount: (work) => work.election()?.perPeriod,
  },
  election: {
    label: "Election",
    authority: `${planDocument}; never above the room`,
    unit: "rate",
    amount: (work) => work.election()?.election,
  },
  contributed: {
    label: "By that election",
    authority: planDocument,
    amount: (work) => work.election()?.contributed,
    together: "sum",
  },
  leftOver: {
    label: "Room left over",
    authority: "IRC §415(c)(1)",
    amount: (work) => work.election()?.leftOver,
    together: "sum",
  },
  nextPasses: {
    label: "Next step passes the limit by",
    authority: "IRC §415(c)(1); pay left",
    amount: (work) => work.election()?.nextPasses,
  },
  magi: {
    label: "MAGI",
    authority: "IRC §62, §86, §1211(b); §408A(c)(3)(B)(i)",
    amount: (work) => work.magi(),
    together: "return",
  },
  taxableIncome: {
    label: "Taxable income",
    authority: publishedBy("IRC §63", "deduction"),
    amount: (work) => work.taxableIncome(),
    together: "return",
  },
  conversionsAYear: {
    label: "Conversions a year",
    authority: `${planDocument}; 0 means the same day`,
    unit: "plain",
    amount: (work) => work.conversionsAYear(),
  },
  expectedReturn: {
    label: "Expected return",
    authority: "Assumption",
    unit: "rate",
    amount: ({ facts }) => facts.expectedReturn,
  },
  earningsPlanned: {
    label: "Earnings before conversion",
    authority: assumedReturn,
    amount: (work) => work.planned()?.earnings,
    together: "sum",
  },
  taxPlanned: {
    label: "Conversion tax as planned",
    authority: onEarnings,
    amount: (work) => work.plannedTax()?.tax,
    together: "sum",
  },
  earningsAtYearEnd: {
    label: "Earnings at year end",
    authority: assumedReturn,
    amount: (work) => work.atYearEnd()?.earnings,
    together: "sum",
  },
  taxAtYearEnd: {
    label: "Conversion tax at year end",
    authority: onEarnings,
    amount: (work) => work.taxAtYearEnd()?.tax,
    together: "sum",
  },
  iraLimit: {
    label: "IRA limit",
    authority: publishedBy("IRC §219(b)(5), (c)", "ira"),
    amount: (work) => work.ira().roth.full,
    together: "sum",
  },
  rothIraLimit: {
    label: "Roth IRA limit",
    authority: publishedBy("IRC §408A(c)(2), (3)", "ira"),
    amount: (work) => work.ira().roth.limit,
    together: "sum",
  },
  iraDeduction: {
    label: "IRA deduction",
    authority: publishedBy("IRC §219(g)", "ira"),
    amount: (work) => work.ira().deduction(),
    together: "sum",
  },
  iraWays: {
    label: "Direct Roth or backdoor",
    authority: "IRC §408A(c)(3), (d)(3)",
    amount: (work) => waysInWords(work.ira().ways()),
  },
  hsaLimit: {
    label: "HSA limit",
    authority: publishedBy("IRC §223(b)", "hsa"),
    amount({ facts: { hsaCoverage, law }, age }) {
      return hsaCoverage === "None" ? undefined : hsaLimit(law, age(), hsaCoverage);
    },
  },
  rothByDeferrals: {
    label: "Roth by deferrals",
    authority: "IRC §402A(a)",
    amount: (work) => work.deferrals().roth,
    together: "sum",
  },
  rothByIra: {
    label: "Roth by IRA",
    authority: "IRC §408A(c)(2), (d)(3)",
    amount: rothByIra,
    together: "sum",
  },
  rothByMega: {
    label: "Roth by mega backdoor",
    authority: "IRC §402A(c)(4), §408A(e)",
    amount: (work) => work.contributed(),
    together: "sum",
  },
  rothInAll: {
    label: "Roth in all",
    authority: "The three above",
    amount(work) {
      const byDeferrals = work.household?.withoutPay ? 0 : work.deferrals().roth;
      const byMega = work.household?.withoutPay ? 0 : (work.contributed() ?? 0);
      return sum([byDeferrals, rothByIra(work), byMega]);
    },
    together: "sum",
  },
  path: {
    label: "Path",
    authority: "IRC §402A(c)(4), §402(c), §408A(e); plan document",
    amount: (work) => work.path(),
  },
} satisfies Record<string, PlanLine>;

export type PlanLineKey = keyof typeof planLines;
