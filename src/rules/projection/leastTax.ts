import type { FilingStatus, TaxYear } from "../../law";
import { published } from "../published";

export interface LeastTaxFacts {
  /** The law of each year, its rate schedules included. */
  readonly laws: readonly TaxYear[];
  readonly filingStatus: FilingStatus;
  readonly balance: number;
  /** Other ordinary taxable income of each year; negative where deductions are not used up. */
  readonly otherIncome: readonly number[];
  readonly annualReturn: number;
  readonly discountRate: number;
}

export interface LeastTax {
  /** The taxable income up to which each year converts, unrounded; its other income where it converts nothing. */
  readonly tops: readonly number[];
  /** The year, counted from 0, whose bracket is the dearest in use: every other bracket in use is full. */
  readonly marginal: number;
}

/**
 * Fills the brackets of all years with today's balance, the cheapest first.
 *
 * A dollar converted in year j takes (1 + r)^-(j-1) of today's balance and costs rate x (1 + d)^-(j-1) today, so every
 * bracket of every year is a segment of a fixed width in today's balance and a fixed cost per dollar of it, its density
 * rate x ((1 + r) / (1 + d))^(j-1). The conversions are free but for two things: they are not negative, and the balance
 * they take adds up to today's (then no later balance is negative, and the last is 0). Rates rise within a year, so
 * the cheapest way to convert an amount in a year fills its brackets from the bottom. What is left is a linear program:
 * minimise the sum of density x taken, 0 <= taken <= width, the sum of taken being the balance.
 *
 * Filling by rising density solves it. Let p be the density of the last segment used. For every plan
 *   sum of density x taken = p x balance + sum of (density - p) x taken >= p x balance + sum of min(0, density - p) x width,
 * and this plan attains that bound: a segment under p is full, one over p is empty. No plan is therefore cheaper.
 * Among equal densities the earlier year comes first.
 */
export function leastTax(facts: LeastTaxFacts): LeastTax {
  const { balance, otherIncome } = facts;
  const growth = Math.log((1 + facts.annualReturn) / (1 + facts.discountRate));
  const years = facts.laws.map((_, j) => yearOf(facts, j, j * growth));
  const orders = Float64Array.from(years, orderOf);
  const tops = [...otherIncome];
  let marginal = years.length - 1;
  let left = balance;
  // Past this, what is left is what the subtractions leave of a balance that fills its segments exactly.
  while (left > balance * 1e-13) {
    const j = cheapest(orders);
    const year = years[j]!;
    const from = tops[j]!;
    const to = year.starts[year.bracket + 1] ?? Infinity;
    const width = (to - from) / year.grown;
    tops[j] = width <= left ? to : Math.min(to, from + left * year.grown);
    left -= Math.min(width, left);
    marginal = j;
    year.bracket += 1;
    orders[j] = orderOf(year);
  }
  return { tops, marginal };
}

/** A year on the way up its brackets. */
interface Year {
  readonly rates: readonly number[];
  readonly starts: readonly number[];
  /** A dollar of today's balance by then: (1 + r)^(j-1). */
  readonly grown: number;
  /** The logarithm of ((1 + r) / (1 + d))^(j-1). */
  readonly growth: number;
  /** The one to fill next: -1 is the room below zero. */
  bracket: number;
}

function yearOf(
  { laws, filingStatus, otherIncome, annualReturn }: LeastTaxFacts,
  j: number,
  growth: number,
): Year {
  const { rates, starts: byStatus } = published(laws[j]!, "rates");
  const starts = byStatus[filingStatus];
  let bracket = -1;
  while (bracket + 1 < starts.length && otherIncome[j]! >= starts[bracket + 1]!) bracket += 1;
  return { rates, starts, grown: (1 + annualReturn) ** j, growth, bracket };
}

/** A density's logarithm, which does not overflow, on a grid that makes equal what binary fractions do not. */
function orderOf({ rates, growth, bracket }: Year): number {
  return bracket < 0 ? -Infinity : Math.round((Math.log(rates[bracket] ?? 0) + growth) * 1e11);
}

/** The first of the years whose next bracket has the least density. */
function cheapest(orders: Float64Array): number {
  let found = 0;
  for (let j = 1; j < orders.length; j += 1) if (orders[j]! < orders[found]!) found = j;
  return found;
}
