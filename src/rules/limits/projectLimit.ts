import { type TaxYear, cola, firstYear, lastWith, taxYear } from "../../law";
import type { Lines } from "../lines";
import { downToStep, toCent, wholeSteps } from "../money";
import { notHeld } from "../published";
import { Refusal } from "../refusal";
import { type LimitItem, type LimitName, itemAuthority, limitItems } from "./items";

export type ProjectedName = keyof typeof cola.items & LimitName;

export const projectedNames = Object.keys(cola.items) as ProjectedName[];

export interface ProjectLimitFacts {
  readonly year: number;
  readonly item: ProjectedName;
  readonly inflation: number;
}

export interface ProjectedLimit {
  year: number;
  item: ProjectedName;
  /** Assumed for years whose CPI-U is not published, if there are any before that year. */
  inflation: number | undefined;
  base: number | undefined;
  factor: number | undefined;
  unrounded: number | undefined;
  /** Over the base, where that and not the whole is rounded. */
  increase: number | undefined;
  step: number | undefined;
  /** The highest limit before, where prices fall and the limit stays at it. */
  earlier: number | undefined;
  limit: number;
}

const quarters = cola.cpiThirdQuarter as Record<string, number>;
const last = lastWith("plan");
/** The year of the last third quarter whose CPI-U is published: it decides the limits of the year after. */
export const knownQuarter = last.year in quarters ? last.year : last.year - 1;

/**
 * A future year's limit by the §415(d) method: base times the rise of the third-quarter CPI-U since the base
 * quarter, rounded down to the step, never lower than a prior year. A published year has its own figure;
 * inflation is assumed only for quarters whose CPI-U is not published.
 */
export function projectLimit({ year, item, inflation }: ProjectLimitFacts): ProjectedLimit {
  const law = taxYear(year);
  if (law?.plan) {
    const limit = amountOf(item, law);
    return {
      year,
      item,
      inflation: undefined,
      base: undefined,
      factor: undefined,
      unrounded: undefined,
      increase: undefined,
      step: undefined,
      earlier: undefined,
      limit,
    };
  }
  if (year < firstYear.year)
    throw new Refusal("unavailable", {
      name: "year",
      was: String(year),
      instead: notHeld(`The ${year} plan limits are`),
    });
  const { base, baseQuarter, step } = cola.items[item];
  const factorOf = (y: number) =>
    costOfLivingFactor(cpi(knownQuarter) * (1 + inflation) ** (y - 1 - knownQuarter), cpi(baseQuarter));
  // After the known quarter prices only rise or only fall: the highest year is the first or the last.
  const factor = factorOf(year);
  const earlier = Math.max(amountOf(item, last), adjusted(item, factorOf(last.year + 1)));
  const here = adjusted(item, factor);
  return {
    year,
    item,
    inflation: year === knownQuarter + 1 ? undefined : inflation,
    base,
    factor,
    unrounded: toCent(base * factor),
    increase: "roundsIncrease" in cola.items[item] ? toCent(base * factor - base) : undefined,
    step,
    earlier: earlier > here ? earlier : undefined,
    limit: Math.max(earlier, here),
  };
}

/** The CPI-U of July, August and September of a year, added up. */
function cpi(year: number): number {
  const sum = quarters[year];
  if (sum !== undefined) return sum;
  throw new Refusal("unavailable", { instead: notHeld(`The CPI-U of the third quarter of ${year} is`) });
}

function amountOf(item: ProjectedName, law: TaxYear): number {
  return (limitItems[item] as LimitItem).amount(law, "Single");
}

/** The cost-of-living factor as the IRS computes it: truncated to five decimals, then rounded to four. */
export function costOfLivingFactor(quarter: number, baseQuarter: number): number {
  const truncated = wholeSteps(quarter / baseQuarter, 1e-5);
  return Math.floor((truncated + 5) / 10) / 1e4;
}

/** Base times factor, rounded down to the step; for the catch-up of 60 to 63 the increase is. */
export function adjusted(item: ProjectedName, factor: number): number {
  const { base, step } = cola.items[item];
  if ("roundsIncrease" in cola.items[item]) return base + downToStep(base * factor - base, step);
  return downToStep(base * factor, step);
}

const method = "IRC §415(d)";

export const projectLimitLines: Lines<ProjectedLimit> = {
  year: { label: "Year", authority: "IRC §415(d)", unit: "plain" },
  item: { label: "Item", authority: ({ item }) => limitItems[item].section },
  inflation: { label: "Yearly inflation assumed", authority: "Assumption", unit: "rate" },
  base: { label: "Statutory base", authority: ({ item }) => cola.items[item].authority },
  factor: {
    label: "Cost-of-living factor",
    authority: ({ year }) =>
      `${method}; CPI-U, third quarter${year === knownQuarter + 1 ? ` of ${knownQuarter}` : ", at the inflation assumed"}`,
    unit: "plain",
  },
  unrounded: { label: "Base times factor", authority: method },
  increase: {
    label: "Increase over the base, which is rounded",
    authority: ({ item }) => cola.items[item].authority,
  },
  step: {
    label: "Rounded down to a multiple of",
    authority: ({ item }) => cola.items[item].authority,
  },
  earlier: { label: "Never lower than a prior year", authority: "IRC §415(d)(2)(B)" },
  limit: { label: "Limit", authority: ({ year, item }) => limitAuthority(year, item) },
};

function limitAuthority(year: number, item: LimitName): string {
  const law = taxYear(year);
  if (law?.plan) return itemAuthority(limitItems[item], law);
  return year === knownQuarter + 1
    ? `An estimate from the published CPI-U of the third quarter of ${knownQuarter}, not published law`
    : "An estimate under the inflation assumed, not published law";
}
