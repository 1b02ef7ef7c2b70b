import { lifetime, statute, type TaxYear } from "../../law";
import type { Lines } from "../lines";
import { toCent } from "../money";
import { Refusal } from "../refusal";
import { authorityOfAge, rmdAges } from "./rmdAge";

export const rmdAccounts = ["Traditional", "Roth401k", "RothIRA"] as const;

export interface RmdFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly priorYearEndBalance: number;
  readonly account: (typeof rmdAccounts)[number];
}

export interface Rmd {
  account: RmdFacts["account"];
  balance: number;
  waived: 0 | undefined;
  rothIra: 0 | undefined;
  roth401k: 0 | undefined;
  requiredFrom: number | undefined;
  period: number | undefined;
  rmd: number;
}

const { noneIn, noneInAuthority, roth401kNoneFrom, roth401kNoneFromAuthority } = statute.rmdAge;

/** The distribution required of the owner for a year: the balance over the period of the Uniform Lifetime Table. */
export function rmd({ law, age, priorYearEndBalance: balance, account }: RmdFacts): Rmd {
  const none = {
    waived: noneIn.includes(law.year) ? 0 : undefined,
    rothIra: account === "RothIRA" ? 0 : undefined,
    roth401k: account === "Roth401k" && law.year >= roth401kNoneFrom ? 0 : undefined,
  } as const;
  if (Object.values(none).includes(0))
    return { account, balance, ...none, requiredFrom: undefined, period: undefined, rmd: 0 };
  const requiredFrom = ageRequired(law, age);
  const period = age < requiredFrom ? undefined : periodAt(law, age);
  return { account, balance, ...none, requiredFrom, period, rmd: period ? toCent(balance / period) : 0 };
}

/**
 * The age from which the owner must take distributions. An age reached in the year does not tell a half birthday:
 * at 70 in the years of 70 1/2 it stays open, and in every other year both halves of the birth year agree.
 */
function ageRequired({ year }: TaxYear, age: number): number {
  const [earliest, latest] = rmdAges(year - age);
  if (age < latest && age >= Math.floor(earliest))
    throw new Refusal("unavailable", {
      name: "age",
      was: String(age),
      instead:
        `In ${year} distributions begin in the year of age 70 1/2; whether that is this year depends on the birthday, ` +
        "which is not modeled.",
    });
  return latest;
}

function periodAt({ year }: TaxYear, age: number): number {
  const { periods, lastAgeAndOver } = tableOf(year);
  return (periods as Readonly<Record<string, number>>)[Math.min(age, lastAgeAndOver)]!;
}

function tableOf(year: number) {
  return year < lifetime.from2022.firstYear ? lifetime.before2022 : lifetime.from2022;
}

export const rmdLines: Lines<Rmd> = {
  account: { label: "Account", authority: "Given", unit: "plain" },
  balance: {
    label: "Balance on December 31 of the prior year",
    authority: "Treas. Reg. §1.401(a)(9)-5, §1.408-8",
  },
  waived: { label: "Not required for this year", authority: noneInAuthority },
  rothIra: { label: "None from a Roth IRA in the owner's lifetime", authority: "IRC §408A(c)(4)" },
  roth401k: {
    label: "None from a Roth 401(k) in the owner's lifetime",
    authority: roth401kNoneFromAuthority,
  },
  requiredFrom: {
    label: "Required from age",
    authority: ({ requiredFrom }) => authorityOfAge(requiredFrom),
    unit: "plain",
  },
  period: {
    label: "Distribution period at that age",
    authority: (_, law) => tableOf(law!.year).authority,
    unit: "plain",
  },
  rmd: { label: "Required minimum distribution", authority: "IRC §401(a)(9)(A), §408(a)(6)" },
};
