import { toCent } from "../money";
import { Refusal } from "../refusal";

export interface ProjectionFacts {
  /** The first year's contribution; each later one is `growth` more. */
  readonly contribution: number;
  readonly years: number;
  readonly annualReturn: number;
  readonly taxRateNow: number;
  readonly taxRateLater: number;
  readonly growth: number;
  readonly conversionDelayDays: number;
  readonly dividendYield: number;
  readonly capitalGainsRate: number;
}

export interface ProjectedYear {
  year: number;
  roth: number;
  unconverted: number;
  taxable: number;
  overUnconverted: number;
  overTaxable: number;
}

/** What the same contributions come to in three accounts, after tax, as if cashed at each year's end. */
export function projection(facts: ProjectionFacts): ProjectedYear[] {
  const { annualReturn, dividendYield } = facts;
  if (dividendYield > 1 + annualReturn)
    throw new Refusal("value", {
      name: "dividendYield",
      was: String(dividendYield),
      instead: `It is part of annualReturn (${annualReturn}), which would leave a price below 0.`,
    });
  let account: Account = { value: 0, basis: 0 };
  return Array.from({ length: facts.years }, (_, k) => {
    const year = k + 1;
    account = yearLater(account, contributionOf(facts, year), facts);
    const roth = checkedValue(rothAfter(year, facts), year);
    const unconverted = checkedValue(unconvertedAfter(year, facts), year);
    const taxable = checkedValue(lessTax(account.value, account.basis, facts.capitalGainsRate), year);
    return {
      year,
      roth,
      unconverted,
      taxable,
      overUnconverted: toCent(roth - unconverted),
      overTaxable: toCent(roth - taxable),
    };
  });
}

function contributionOf({ contribution, growth }: ProjectionFacts, year: number): number {
  return contribution * (1 + growth) ** (year - 1);
}

/** The sum over the contributions of `years` years of what each has become by the end of the last. */
function sumOver(facts: ProjectionFacts, years: number, become: (held: number) => number): number {
  let sum = 0;
  for (let paid = 1; paid <= years; paid += 1) sum += contributionOf(facts, paid) * become(years - paid + 1);
  return sum;
}

/**
 * The tax on what the delay earned comes out at the conversion; afterwards all is free of tax. Money still waiting
 * for its conversion at the year's end is cashed as unconverted.
 */
function rothAfter(years: number, facts: ProjectionFacts): number {
  const { annualReturn, taxRateNow, taxRateLater } = facts;
  const delay = facts.conversionDelayDays / 365;
  const grown = (time: number) => (1 + annualReturn) ** time;
  const converted = lessTax(grown(delay), 1, taxRateNow);
  return sumOver(facts, years, (held) =>
    held < delay ? lessTax(grown(held), 1, taxRateLater) : converted * grown(held - delay),
  );
}

function unconvertedAfter(years: number, facts: ProjectionFacts): number {
  const value = sumOver(facts, years, (held) => (1 + facts.annualReturn) ** held);
  const basis = sumOver(facts, years, () => 1);
  return lessTax(value, basis, facts.taxRateLater);
}

/** A value less tax on its gain; a loss gives no refund. */
function lessTax(value: number, basis: number, rate: number): number {
  return value - rate * Math.max(0, value - basis);
}

interface Account {
  readonly value: number;
  readonly basis: number;
}

/** Dividends are a part of the return, taxed each year; what the tax leaves of them is reinvested as basis. */
function yearLater({ value, basis }: Account, contribution: number, facts: ProjectionFacts): Account {
  const start = value + contribution;
  const reinvested = start * facts.dividendYield * (1 - facts.capitalGainsRate);
  return {
    value: start * (1 + facts.annualReturn - facts.dividendYield) + reinvested,
    basis: basis + contribution + reinvested,
  };
}

/** To the cent, as long as a double can hold it: beyond, a difference of two accounts would say nothing. */
function checkedValue(value: number, year: number): number {
  if (Number.isSafeInteger(Math.round(value * 100))) return toCent(value);
  throw new Refusal("value", {
    instead: `By year ${year} the projection is too large to be exact to the cent.`,
  });
}
