import type { Lines } from "../lines";
import { shown, toCent } from "../money";
import { Refusal } from "../refusal";

export interface PortionFacts {
  readonly balance: number;
  readonly basis: number;
  readonly amount: number;
}

export interface AfterTaxPortion {
  balance: number;
  basis: number;
  amount: number;
  ratio: number;
  preTax: number;
  afterTax: number;
}

/** The after-tax part of a distribution: pro rata to basis over balance, all of it where the balance is below basis. */
export function afterTaxPortion({ balance, basis, amount }: PortionFacts): AfterTaxPortion {
  if (amount > balance)
    throw new Refusal("value", {
      name: "amount",
      was: shown(amount),
      maximum: `${shown(balance)} (the balance)`,
    });
  const ratio = basis >= balance ? 1 : basis / balance;
  const afterTax = basis >= balance ? amount : toCent((basis * amount) / balance);
  return { balance, basis, amount, ratio, preTax: toCent(amount - afterTax), afterTax };
}

export const afterTaxPortionLines: Lines<AfterTaxPortion> = {
  balance: { label: "Vested balance", authority: "IRC §72(e)(8)(B), (C)" },
  basis: { label: "Basis (after-tax contributions)", authority: "IRC §72(e)(6), (8)(B)" },
  amount: { label: "Distributed", authority: "IRC §402(a)" },
  ratio: {
    label: "Basis divided by balance, at most 1",
    authority: "IRC §72(e)(8)(B), separate contract §72(d)(2)",
    unit: "ratio",
  },
  preTax: { label: "Pre-tax part", authority: "IRC §72(e)(2)(B), (8)" },
  afterTax: { label: "After-tax part", authority: "IRC §72(e)(8)" },
};
