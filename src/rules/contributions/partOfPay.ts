import { toCent } from "../money";

/** A part of pay: 0.08 is 8%. */
export interface PartOfPay {
  readonly ofPay: number;
}

/** An amount as a plan or a participant states it: dollars, or a part of pay. */
export type DollarsOrPart = number | PartOfPay;

export function isPart(amount: DollarsOrPart): amount is PartOfPay {
  return typeof amount === "object";
}

/** The amount in dollars on that pay. */
export function onPay(amount: DollarsOrPart, pay: number): number {
  return isPart(amount) ? toCent(amount.ofPay * pay) : amount;
}
