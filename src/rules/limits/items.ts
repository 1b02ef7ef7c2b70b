import { type FilingStatus, type LawGroup, type TaxYear, statute } from "../../law";
import { iraAmounts } from "../ira/iraLimit";
import { published } from "../published";
import { Refusal } from "../refusal";

export interface LimitItem {
  readonly label: string;
  readonly section: string;
  readonly group: LawGroup;
  /** Whether the figure depends on the filing status. */
  readonly byStatus?: true;
  readonly amount: (law: TaxYear, filingStatus: FilingStatus) => number;
}

function item<G extends LawGroup>(
  group: G,
  label: string,
  section: string,
  amount: (limits: NonNullable<TaxYear[G]>) => number,
): LimitItem {
  return { label, section, group, amount: (law) => amount(published(law, group)) };
}

/** The published figures by the names that LIMIT takes. */
export const limitItems = {
  Deferral: item("plan", "Elective deferral", "IRC §402(g)(1)", (limits) => limits.deferral),
  CatchUp: item("plan", "Catch-up, 50 and older", "IRC §414(v)(2)(B)(i)", (limits) => limits.catchUp),
  SuperCatchUp: {
    label: "Catch-up, 60 to 63",
    section: "IRC §414(v)(2)(B)(i), (E)(i)",
    group: "plan",
    amount: (law) =>
      published(law, "plan").superCatchUp ??
      absent(`There is no catch-up of 60 to 63 before ${statute.catchUpAges.superFirstYear}.`),
  },
  Additions: item("plan", "Annual additions", "IRC §415(c)(1)(A)", (limits) => limits.additions),
  Compensation: item(
    "plan",
    "Plan compensation (401(a)(17))",
    "IRC §401(a)(17)",
    (limits) => limits.compensation,
  ),
  HCE: item("plan", "HCE next year if paid over", "IRC §414(q)(1)(B)", (limits) => limits.hce),
  KeyEmployee: item(
    "plan",
    "Key employee if officer's pay is over",
    "IRC §416(i)(1)(A)(i)",
    (limits) => limits.keyEmployee,
  ),
  RothCatchUpWages: {
    label: "Catch-up must be Roth if prior-year wages are over",
    section: "IRC §414(v)(7)(A)",
    group: "plan",
    amount: (law) =>
      published(law, "plan").rothCatchUpWages ??
      absent(`There is no Roth catch-up wage threshold for ${law.year}.`),
  },
  IRA: {
    label: "IRA contribution",
    section: "IRC §219(b)(5)(A)",
    group: "ira",
    amount: (law) => iraAmounts(law).contribution,
  },
  IRACatchUp: {
    label: "IRA catch-up, 50 and older",
    section: "IRC §219(b)(5)(B)",
    group: "ira",
    amount: (law) => iraAmounts(law).catchUp,
  },
  HSASelf: item("hsa", "HSA, self-only coverage", "IRC §223(b)(2)(A)", (limits) => limits.self),
  HSAFamily: item("hsa", "HSA, family coverage", "IRC §223(b)(2)(B)", (limits) => limits.family),
  HSACatchUp: item("hsa", "HSA catch-up, 55 and older", "IRC §223(b)(3)", (limits) => limits.catchUp),
  SSWageBase: item(
    "socialSecurity",
    "Social Security wage base",
    "42 U.S.C. §430",
    (limits) => limits.wageBase,
  ),
  StandardDeduction: {
    label: "Standard deduction",
    section: "IRC §63(c)",
    group: "deduction",
    byStatus: true,
    amount: (law, status) => published(law, "deduction").standard[status],
  },
  RothIRAStart: {
    label: "Roth IRA phase-out starts, MAGI",
    section: "IRC §408A(c)(3)",
    group: "ira",
    byStatus: true,
    amount: (law, status) => published(law, "ira").rothPhaseOut[status][0],
  },
  RothIRAEnd: {
    label: "Roth IRA phase-out ends, MAGI",
    section: "IRC §408A(c)(3)",
    group: "ira",
    byStatus: true,
    amount: (law, status) => published(law, "ira").rothPhaseOut[status][1],
  },
} satisfies Record<string, LimitItem>;

export type LimitName = keyof typeof limitItems;

/** Section of the statute and the publication of that year's figure. */
export function itemAuthority({ section, group }: LimitItem, law: TaxYear): string {
  return `${section}; ${published(law, group).authority}`;
}

function absent(why: string): never {
  throw new Refusal("unavailable", { instead: why });
}
