import type { FilingStatus, TaxYear } from "../../law";
import type { Lines } from "../lines";
import { Refusal } from "../refusal";
import { type LimitItem, type LimitName, itemAuthority, limitItems } from "./items";

export interface LimitFacts {
  readonly law: TaxYear;
  readonly item: LimitName;
  readonly filingStatus?: FilingStatus | undefined;
}

export interface Limit {
  item: LimitName;
  filingStatus: FilingStatus | undefined;
  amount: number;
}

/** One published figure of a year. */
export function limit({ law, item, filingStatus }: LimitFacts): Limit {
  const { amount, byStatus }: LimitItem = limitItems[item];
  if (byStatus && filingStatus === undefined)
    throw new Refusal("value", {
      name: "item",
      was: item,
      instead: "It depends on filingStatus: give Single, MFJ, MFS, HOH or QSS.",
    });
  return { item, filingStatus: byStatus && filingStatus, amount: amount(law, filingStatus ?? "Single") };
}

export const limitLines: Lines<Limit> = {
  item: { label: "Item", authority: ({ item }) => limitItems[item].section },
  filingStatus: { label: "Filing status", authority: "IRC §1, §2", unit: "plain" },
  amount: {
    label: "Amount",
    authority: ({ item }, law) => (law ? itemAuthority(limitItems[item], law) : limitItems[item].section),
  },
};
