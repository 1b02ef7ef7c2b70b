import { statute } from "../../law";
import { shown, toCent } from "../money";
import { Refusal } from "../refusal";
import { afterTaxPortion } from "./afterTaxPortion";

export interface RolloverFacts {
  readonly balance: number;
  readonly basis: number;
  readonly toTraditional: number;
  readonly toRoth: number;
  /** Paid to the person, gross of withholding; what is rolled over within 60 days comes out of it. */
  readonly toCash: number;
  readonly sixtyDayToTraditional: number;
  readonly sixtyDayToRoth: number;
}

export interface Destination {
  readonly destination: string;
  readonly amount: number;
  readonly preTax: number;
  readonly afterTax: number;
  readonly taxable: number;
  readonly withholding: number;
}

/**
 * One distribution to several destinations (Notice 2014-54): its pre-tax part is assigned to direct rollovers
 * first, then to 60-day rollovers, then to cash. Within a group the recipient may choose; here traditional comes
 * before Roth, which defers the most tax.
 */
export function rolloverSplit(facts: RolloverFacts): Destination[] {
  const { toTraditional, toRoth, toCash, sixtyDayToTraditional, sixtyDayToRoth } = facts;
  const distributed = toCent(toTraditional + toRoth + toCash);
  check(facts, distributed);
  const { preTax } = afterTaxPortion({ balance: facts.balance, basis: facts.basis, amount: distributed });
  const kept = toCent(toCash - sixtyDayToTraditional - sixtyDayToRoth);

  const amounts = [toTraditional, toRoth, sixtyDayToTraditional, sixtyDayToRoth, kept];
  const preTaxOf = inTurn(preTax, amounts);
  const paidOut = toCent(preTaxOf[2]! + preTaxOf[3]! + preTaxOf[4]!);
  const withheld = toCent(statute.penalties.withholding.rate * paidOut);
  const rows = amounts.map((amount, k) => ({
    destination: destinations[k]!.destination,
    amount,
    preTax: preTaxOf[k]!,
    afterTax: toCent(amount - preTaxOf[k]!),
    taxable: destinations[k]!.defers ? 0 : preTaxOf[k]!,
    withholding: k === amounts.length - 1 ? withheld : 0,
  }));
  return [...rows, total(rows)];
}

/** In the order in which Notice 2014-54 assigns pre-tax money to them. */
const destinations = [
  { destination: "Traditional IRA or plan", defers: true },
  { destination: "Roth IRA", defers: false },
  { destination: "60-day to traditional IRA", defers: true },
  { destination: "60-day to Roth IRA", defers: false },
  { destination: "Cash kept", defers: false },
];

function check(facts: RolloverFacts, distributed: number): void {
  const { balance, toCash, sixtyDayToTraditional, sixtyDayToRoth } = facts;
  if (distributed > balance)
    throw new Refusal("value", {
      name: "toTraditional + toRoth + toCash",
      was: shown(distributed),
      maximum: `${shown(balance)} (the balance)`,
    });
  const sixtyDay = toCent(sixtyDayToTraditional + sixtyDayToRoth);
  if (sixtyDay > toCash)
    throw new Refusal("value", {
      name: "sixtyDayToTraditional + sixtyDayToRoth",
      was: shown(sixtyDay),
      maximum: `${shown(toCash)} (toCash, which they come out of)`,
      instead: "Give toCash with the 60-day amounts included and before withholding.",
    });
}

/** Fills the amounts in order until the total is used up. */
function inTurn(total: number, amounts: readonly number[]): number[] {
  let left = total;
  return amounts.map((amount) => {
    const part = Math.min(left, amount);
    left = toCent(left - part);
    return part;
  });
}

function total(rows: readonly Destination[]): Destination {
  const sum = (column: "amount" | "preTax" | "afterTax" | "taxable" | "withholding") =>
    toCent(rows.reduce((added, row) => added + row[column], 0));
  return {
    destination: "Total",
    amount: sum("amount"),
    preTax: sum("preTax"),
    afterTax: sum("afterTax"),
    taxable: sum("taxable"),
    withholding: sum("withholding"),
  };
}
