import type { FilingStatus, TaxYear } from "../../law";
import { conversionTax } from "../conversion/conversionTax";
import { largestExact, downToStep, shown, toCent } from "../money";
import { Refusal } from "../refusal";
import { incomeTax } from "../tax/incomeTax";
import { withFutureRates } from "./futureRates";
import { leastTax } from "./leastTax";

export interface LadderFacts {
  readonly startYear: number;
  readonly filingStatus: FilingStatus;
  readonly balance: number;
  readonly years: number;
  /** Other ordinary taxable income: one amount for all years, or one a year. */
  readonly otherIncome: readonly number[];
  readonly annualReturn: number;
  readonly inflation: number;
  readonly discountRate: number;
}

export interface Rung {
  readonly year: number;
  readonly converted: number;
  readonly taxableIncome: number;
  readonly tax: number;
  /** On the last dollar converted; undefined where nothing is. */
  readonly marginalRate: number | undefined;
  /** At the end of the year, grown. */
  readonly balanceLeft: number;
  /** Of the tax, at the start of the first year: what is least. The rungs' add up to the total rounded once. */
  readonly presentValue: number;
}

/** The conversions, one rung a year, that empty a pre-tax balance at the least present value of tax. */
export function ladder(facts: LadderFacts): Rung[] {
  const { startYear, filingStatus, balance, annualReturn, inflation } = facts;
  const otherIncome = eachYear(facts);
  const laws = otherIncome.map((_, j) => withFutureRates(startYear + j, filingStatus, inflation));
  const plan = leastTax({ ...facts, laws, otherIncome });
  const full = plan.tops.map((top, j) =>
    Math.max(0, toCent(toCent(downToStep(top, 0.01)) - otherIncome[j]!)),
  );
  const steps = inCents({ balance, annualReturn, full, marginal: plan.marginal });
  const rungs = steps.map((step, j) => rung(laws[j]!, filingStatus, otherIncome[j]!, step));
  return withPresentValue(rungs, facts.discountRate);
}

/** Each rung's present value of tax is what it adds to the running total, rounded. */
function withPresentValue(rungs: readonly Undiscounted[], discountRate: number): Rung[] {
  let total = 0;
  return rungs.map((rung, j) => {
    const before = toCent(total);
    if (rung.tax > 0) total += rung.tax / (1 + discountRate) ** j;
    return { ...rung, presentValue: toCent(toCent(total) - before) };
  });
}

function eachYear({ otherIncome, years }: LadderFacts): readonly number[] {
  if (otherIncome.length === years) return otherIncome;
  if (otherIncome.length === 1) return new Array<number>(years).fill(otherIncome[0]!);
  throw new Refusal("value", {
    name: "otherIncome",
    was: `a range of ${otherIncome.length} cells`,
    allowed: `one amount, or one for each of the ${years} years`,
  });
}

type Undiscounted = Omit<Rung, "presentValue">;

function rung(law: TaxYear, filingStatus: FilingStatus, other: number, step: Step): Undiscounted {
  const { converted, balanceLeft } = step;
  const { year } = law;
  if (converted === 0)
    return { year, converted, taxableIncome: other, tax: 0, marginalRate: undefined, balanceLeft };
  const taxableIncome = toCent(other + converted);
  const facts = { law, filingStatus, taxableIncome: other, converted, basis: 0, stateRate: 0 };
  const marginalRate = taxableIncome > 0 ? incomeTax({ law, filingStatus, taxableIncome }).rate : 0;
  return { year, converted, taxableIncome, tax: conversionTax(facts).tax, marginalRate, balanceLeft };
}

interface CentFacts {
  readonly balance: number;
  readonly annualReturn: number;
  /** What each year converts in the unrounded optimum, down to the cent, so that no bracket is overstepped. */
  readonly full: readonly number[];
  readonly marginal: number;
}

type Step = Pick<Rung, "converted" | "balanceLeft">;

/**
 * The optimum in whole cents. Balances are rounded half up at each year's end, as an account's statement is. Every year
 * but two converts what fills its brackets; the marginal year, whose bracket is not full, converts what keeps the last
 * year from overstepping its own, and the last year converts all that is left, so that the balance ends at exactly 0.
 * Against the unrounded optimum that moves at most about a cent a year from one bracket to another.
 */
function inCents(facts: CentFacts): Step[] {
  const { annualReturn, full, marginal } = facts;
  const last = Math.max(marginal, ...full.map((amount, j) => (amount > 0 ? j : 0)));
  const later = full.slice(marginal + 1, last + 1);
  const kept = later.reduce((sum, amount, k) => sum + amount / (1 + annualReturn) ** (k + 1), 0);
  let keep = last === marginal ? 0 : downToStep(kept, 0.01);
  for (;;) {
    const steps = stepped(facts, last, toCent(keep));
    const over = toCent(steps[last]!.converted - full[last]!);
    if (last === marginal || over <= 0 || keep <= 0) return steps;
    keep = Math.max(0, keep - Math.max(0.01, over / (1 + annualReturn) ** (last - marginal)));
  }
}

/** The steps where the marginal year keeps a given amount and year `last` converts the rest. */
function stepped({ balance, annualReturn, full, marginal }: CentFacts, last: number, keep: number): Step[] {
  let held = balance;
  return full.map((amount, j) => {
    const wanted = j === last ? held : j === marginal ? toCent(held - keep) : amount;
    const converted = Math.min(held, Math.max(0, wanted));
    held = checkedBalance(toCent(toCent(held - converted) * (1 + annualReturn)), balance);
    return { converted, balanceLeft: held };
  });
}

function checkedBalance(amount: number, balance: number): number {
  if (amount <= largestExact) return amount;
  throw new Refusal("value", {
    name: "balance",
    was: shown(balance),
    instead: `At that annualReturn it grows above ${shown(largestExact)}, too large to be exact to the cent.`,
  });
}
