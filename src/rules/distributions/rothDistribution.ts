import { statute } from "../../law";
import { shown, toCent } from "../money";
import { Refusal } from "../refusal";
import { firstYearAfter } from "./fiveYearDate";

export interface RothDistributionFacts {
  readonly year: number;
  /** On the day of the distribution; 59.5 is 59 1/2 reached. */
  readonly age: number;
  readonly amount: number;
  /** The year for which the first contribution was made or in which the first conversion, whichever is earlier. */
  readonly firstContributionYear: number;
  /** Contributions that earlier distributions left. */
  readonly contributions: number;
  /** Conversions that earlier distributions left. */
  readonly conversions: readonly Conversion[];
  /** Earnings in all Roth IRAs; left out, as much as the distribution needs. */
  readonly earnings?: number | undefined;
  /** A §72(t)(2) exception to the 10% tax. */
  readonly exception: boolean;
  /** Death, disability or a first home. */
  readonly qualifyingEvent: boolean;
}

export interface Conversion {
  readonly year: number;
  readonly taxable: number;
  readonly nontaxable: number;
}

export interface DistributedLayer {
  readonly label: string;
  readonly amount: number;
  readonly taxable: number;
  readonly additionalTax: number;
}

interface Layer {
  readonly label: string;
  readonly held: number;
  /** What leaves this layer is income. */
  readonly isIncome?: boolean;
  /** What leaves this layer bears the 10% tax. */
  readonly isPenalized?: boolean;
}

const { rate, underAge } = statute.penalties.earlyDistribution;

/** How a distribution from all of a person's Roth IRAs falls on their layers, §408A(d)(4)(B); last the total. */
export function rothDistribution(facts: RothDistributionFacts): DistributedLayer[] {
  checkYears(facts);
  const layers = layersOf(facts);
  let left = facts.amount;
  const distributed = layers.map((layer) => {
    const amount = Math.min(left, layer.held);
    left = toCent(left - amount);
    return taxed(layer, amount);
  });
  if (left > 0)
    throw new Refusal("value", {
      name: "amount",
      was: shown(facts.amount),
      maximum: `${shown(facts.amount - left)} (contributions, conversions and earnings together)`,
    });
  return [...distributed, totalOf(distributed)];
}

/** The one five-year clock of all Roth IRAs starts with the first contribution or conversion, Reg. §1.408A-6, A-2. */
function checkYears({ year, firstContributionYear, conversions }: RothDistributionFacts): void {
  if (firstContributionYear > year)
    throw new Refusal("value", {
      name: "firstContributionYear",
      was: String(firstContributionYear),
      maximum: `${year} (the year of the distribution)`,
    });
  const years = conversions.map((conversion) => conversion.year);
  const late = years.find((each) => each > year);
  if (late !== undefined)
    throw new Refusal("value", {
      name: "conversions",
      was: `a conversion of ${late}`,
      instead: `That is after the year of the distribution, ${year}.`,
    });
  const before = years.find((each) => each < firstContributionYear);
  if (before !== undefined)
    throw new Refusal("value", {
      name: "firstContributionYear",
      was: String(firstContributionYear),
      maximum: `${before} (conversions has that year)`,
      instead: "The five years begin with the first contribution or conversion, whichever is earlier.",
    });
}

/** Contributions, then conversions first in first out with the taxable part first, then earnings. */
function layersOf(facts: RothDistributionFacts): Layer[] {
  const { year, age, contributions, conversions, earnings, exception, qualifyingEvent } = facts;
  const isFree = isQualified(facts);
  // Death, disability and a first home are exceptions to the 10% tax themselves, §72(t)(2)(A)(ii), (iii), (F).
  const isEarly = age < underAge && !exception && !qualifyingEvent;
  return [
    { label: "Contributions", held: contributions },
    ...yearly(conversions).flatMap((conversion) => [
      {
        label: `${conversion.year} conversion, taxable`,
        held: conversion.taxable,
        isPenalized: isEarly && year < firstYearAfter(conversion.year),
      },
      { label: `${conversion.year} conversion, nontaxable`, held: conversion.nontaxable },
    ]),
    { label: "Earnings", held: earnings ?? Infinity, isIncome: !isFree, isPenalized: !isFree && isEarly },
  ];
}

function isQualified({ year, age, firstContributionYear, qualifyingEvent }: RothDistributionFacts): boolean {
  return year >= firstYearAfter(firstContributionYear) && (age >= underAge || qualifyingEvent);
}

/** The conversions of each year added together, oldest first. */
function yearly(conversions: readonly Conversion[]): Conversion[] {
  const byYear = new Map<number, Conversion>();
  for (const { year, taxable, nontaxable } of conversions) {
    const same = byYear.get(year) ?? { year, taxable: 0, nontaxable: 0 };
    byYear.set(year, {
      year,
      taxable: toCent(same.taxable + taxable),
      nontaxable: toCent(same.nontaxable + nontaxable),
    });
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

function taxed({ label, isIncome = false, isPenalized = false }: Layer, amount: number): DistributedLayer {
  return {
    label,
    amount,
    taxable: isIncome ? amount : 0,
    additionalTax: isPenalized ? toCent(rate * amount) : 0,
  };
}

function totalOf(layers: readonly DistributedLayer[]): DistributedLayer {
  const sum = (amount: (layer: DistributedLayer) => number) =>
    layers.reduce((total, layer) => toCent(total + amount(layer)), 0);
  return {
    label: "Total",
    amount: sum((layer) => layer.amount),
    taxable: sum((layer) => layer.taxable),
    additionalTax: sum((layer) => layer.additionalTax),
  };
}
