import { type FilingStatus, type TaxYear, statute } from "../../law";
import { Refusal, orRefusal } from "../refusal";
import { type LimitItem, type LimitName, itemAuthority, limitItems } from "./items";

export interface LimitsFacts {
  readonly law: TaxYear;
  readonly age?: number | undefined;
  readonly filingStatus?: FilingStatus | undefined;
}

export interface LimitRow {
  readonly label: string;
  /** A Refusal where the figure is not published yet. */
  readonly amount: number | Refusal;
  readonly authority: string;
}

/** Every published limit that bears on a client of that age and filing status; without one, those of all ages. */
export function limits(facts: LimitsFacts): LimitRow[] {
  return (Object.keys(limitItems) as LimitName[])
    .filter((item) => bears(item, facts))
    .map((item) => row(limitItems[item], facts));
}

function row(item: LimitItem, { law, filingStatus }: LimitsFacts): LimitRow {
  const amount = orRefusal(() => item.amount(law, filingStatus ?? "Single"));
  const authority = amount instanceof Refusal ? item.section : itemAuthority(item, law);
  return { label: item.label, amount, authority };
}

function bears(name: LimitName, { law, age, filingStatus }: LimitsFacts): boolean {
  const { catchUp, ira, hsa, superFrom, superTo, rothFirstYear } = statute.catchUpAges;
  const item: LimitItem = limitItems[name];
  const isSuper = age === undefined || (age >= superFrom && age <= superTo);
  if (name === "SuperCatchUp") return law.plan?.superCatchUp !== null && isSuper;
  if (name === "RothCatchUpWages") return law.year >= rothFirstYear && (age === undefined || age >= catchUp);
  if (item.byStatus) return filingStatus !== undefined;
  if (age === undefined) return true;
  if (name === "CatchUp") return age >= catchUp && !(isSuper && law.plan?.superCatchUp);
  if (name === "IRACatchUp") return age >= ira;
  return name !== "HSACatchUp" || age >= hsa;
}
