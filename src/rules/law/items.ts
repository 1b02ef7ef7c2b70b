import type { FilingStatus, LawGroup, TaxYear } from "../../law";
import { published, unpublished } from "../published";
import { Refusal } from "../refusal";

export interface LimitItem {
  readonly label: string;
  readonly section: string;
  readonly group: LawGroup;
  /** Whether the figure depends on the filing status. */
  readonly byStatus?: true;
  readonly amount: (law: TaxYear, filingStatus: FilingStatus) => number;
}

function plan(
  label: string,
  section: string,
  amount: (plan: NonNullable<TaxYear["plan"]>) => number,
): LimitItem {
  return { label, section, group: "plan", amount: (law) => amount(published(law, "plan")) };
}

/** The published figures by the names that LIMIT takes. */
export const limitItems = {
  Deferral: plan("Elective deferral", "IRC §402(g)(1)", (limits) => limits.deferral),
  CatchUp: plan("Catch-up, 50 and over", "IRC §414(v)(2)(B)(i)", (limits) => limits.catchUp),
  SuperCatchUp: {
    label: "Catch-up, 60 to 63",
    section: "IRC §414(v)(2)(E)",
    group: "plan",
    amount: (law) =>
      published(law, "plan").superCatchUp ?? absent("There is no catch-up of 60 to 63 before 2025."),
  },
  Additions: plan("Annual additions", "IRC §415(c)(1)(A)", (limits) => limits.additions),
  Compensation: plan("Compensation counted", "IRC §401(a)(17)", (limits) => limits.compensation),
  HCE: plan("Highly compensated next year over", "IRC §414(q)(1)(B)", (limits) => limits.hce),
  KeyEmployee: plan(
    "Key employee, officer's pay over",
    "IRC §416(i)(1)(A)(i)",
    (limits) => limits.keyEmployee,
  ),
  RothCatchUpWages: {
    label: "Catch-up must be Roth, prior-year wages over",
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
    amount: (law) => published(law, "ira").contribution,
  },
  IRACatchUp: {
    label: "IRA catch-up, 50 and over",
    section: "IRC §219(b)(5)(B)",
    group: "ira",
    amount: (law) => published(law, "ira").catchUp,
  },
  HSASelf: {
    label: "HSA, self-only coverage",
    section: "IRC §223(b)(2)(A)",
    group: "hsa",
    amount: (law) => published(law, "hsa").self,
  },
  HSAFamily: {
    label: "HSA, family coverage",
    section: "IRC §223(b)(2)(B)",
    group: "hsa",
    amount: (law) => published(law, "hsa").family,
  },
  HSACatchUp: {
    label: "HSA catch-up, 55 and over",
    section: "IRC §223(b)(3)",
    group: "hsa",
    amount: (law) => published(law, "hsa").catchUp,
  },
  SSWageBase: {
    label: "Social Security wage base",
    section: "42 U.S.C. §430",
    group: "socialSecurity",
    amount: (law) => published(law, "socialSecurity").wageBase,
  },
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
export function itemAuthority({ section, group, label }: LimitItem, law: TaxYear): string {
  return `${section}; ${(law[group] ?? unpublished(law.year, label)).authority}`;
}

function absent(why: string): never {
  throw new Refusal("unavailable", why);
}
