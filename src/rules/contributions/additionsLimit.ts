import type { TaxYear } from "../../law";
import { type Lines, publishedBy } from "../lines";
import { toCent } from "../money";
import { published } from "../published";
import { catchUpLimit } from "./catchUp";

export interface AdditionsFacts {
  readonly law: TaxYear;
  readonly compensation: number;
  readonly age?: number | undefined;
}

export interface AdditionsLimit {
  dollarLimit: number;
  compensation: number;
  limit: number;
  catchUp: number | undefined;
  /** Where it is less than the total: the most if only deferrals above 402(g) are catch-up. */
  withoutRecharacterizing: number | undefined;
  total: number;
}

/** The most that may go into one employer's plans in a year: the §415(c) limit and, given an age, the catch-up. */
export function additionsLimit({ law, compensation, age }: AdditionsFacts): AdditionsLimit {
  const { additions: dollarLimit, deferral } = published(law, "plan");
  const limit = Math.min(dollarLimit, compensation);
  const catchUp = age === undefined ? undefined : Math.min(catchUpLimit(law, age), compensation);
  const aboveDeferral = Math.max(0, Math.min(catchUp ?? 0, toCent(compensation - deferral)));
  const most = toCent(limit + aboveDeferral);
  const total = toCent(limit + (catchUp ?? 0));
  const withoutRecharacterizing = most < total ? most : undefined;
  return { dollarLimit, compensation, limit, catchUp, withoutRecharacterizing, total };
}

/** The lines of the limit itself, which every worksheet of annual additions begins with. */
export const limitLines: Lines<Pick<AdditionsLimit, "dollarLimit" | "compensation" | "limit">> = {
  dollarLimit: {
    label: "415(c) dollar limit",
    authority: publishedBy("IRC §415(c)(1)(A)", "plan"),
  },
  compensation: { label: "100% of compensation", authority: "IRC §415(c)(1)(B), (c)(3)" },
  limit: { label: "Annual additions limit (the lesser)", authority: "IRC §415(c)(1)" },
};

export const additionsLimitLines: Lines<AdditionsLimit> = {
  ...limitLines,
  catchUp: {
    label: "Catch-up, at most compensation",
    authority: publishedBy("IRC §414(v)(2), (3)(A)", "plan"),
  },
  withoutRecharacterizing: {
    label: "In a plan that does not recharacterize, at most",
    authority: "Reg. §1.414(v)-1(b)(1); plan document",
  },
  total: {
    label: "Limit, with catch-up if an age is given",
    authority: "IRC §415(c)(1), §414(v)(3)(A)(i)",
  },
};
