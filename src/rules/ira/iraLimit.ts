import { statute, type TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { published, unpublished } from "../published";

export interface IraFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly compensation?: number | undefined;
}

export interface IraLimit {
  contribution: number;
  catchUp: number;
  compensation: number | undefined;
  limit: number;
}

/** The most one person may put into Roth and traditional IRAs together, not above compensation. */
export function iraLimit({ law, age, compensation }: IraFacts): IraLimit {
  const { contribution, catchUp: atAge } = iraAmounts(law);
  const catchUp = age >= statute.catchUpAges.ira ? atAge : 0;
  const limit = Math.min(contribution + catchUp, compensation ?? Infinity);
  return { contribution, catchUp, compensation, limit };
}

/** The year's contribution and catch-up, refused where only the phase-outs are projected. */
export function iraAmounts(law: TaxYear): { readonly contribution: number; readonly catchUp: number } {
  const { contribution, catchUp } = published(law, "ira");
  if (contribution === null || catchUp === null) return unpublished(law, "IRA contribution limits are");
  return { contribution, catchUp };
}

export const iraLimitLines: Lines<IraLimit> = {
  contribution: { label: "IRA contribution limit", authority: publishedBy("IRC §219(b)(5)(A)", "ira") },
  catchUp: { label: "Catch-up at 50 and older", authority: publishedBy("IRC §219(b)(5)(B)", "ira") },
  compensation: { label: "Compensation", authority: "IRC §219(b)(1)(B), (c)" },
  limit: { label: "IRA limit", authority: "IRC §219(b)(1), §408A(c)(2)" },
};
