import type { Lines } from "../lines";
import { clean, shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { type TaxFacts, rateSchedule } from "./incomeTax";

export interface MarginalRate {
  taxableIncome: number;
  bracketStart: number | undefined;
  rate: number;
}

/** The rate on the next dollar of ordinary income: at a threshold the bracket above it; 0 where negative. */
export function marginalRate({ law, filingStatus, taxableIncome }: TaxFacts): MarginalRate {
  const { rates, starts } = published(law, "rates");
  const bracket = nextBracket(starts[filingStatus], taxableIncome);
  return { taxableIncome, bracketStart: starts[filingStatus][bracket], rate: rates[bracket] ?? 0 };
}

export interface BracketFacts extends TaxFacts {
  readonly rate?: number | undefined;
}

export interface BracketRoom {
  taxableIncome: number;
  rate: number;
  bracketEnd: number;
  room: number;
}

/** Dollars left up to the top of a bracket: the one given by its rate, or the one the next dollar falls in. */
export function bracketRoom({ law, filingStatus, taxableIncome, rate }: BracketFacts): BracketRoom {
  const { rates, starts } = published(law, "rates");
  const bracket =
    rate === undefined ? nextBracket(starts[filingStatus], taxableIncome) : rates.indexOf(clean(rate));
  if (rate !== undefined && bracket < 0)
    throw new Refusal("value", {
      name: "rate",
      was: rate === 0 ? "0 or an empty cell" : percent(rate),
      allowed: `one of the rates of ${law.year}: ${rates.map(percent).join(", ")}`,
    });
  const bracketEnd = starts[filingStatus][bracket + 1];
  if (bracketEnd === undefined)
    throw new Refusal("unavailable", {
      instead: `The ${percent(rates[bracket] ?? 0)} bracket is the top bracket; it has no end.`,
    });
  const room = Math.max(0, toCent(bracketEnd - taxableIncome));
  return { taxableIncome, rate: rates[bracket] ?? 0, bracketEnd, room };
}

/** The bracket the next dollar falls in, -1 below zero. */
function nextBracket(starts: readonly number[], taxableIncome: number): number {
  return starts.filter((start) => taxableIncome >= start).length - 1;
}

function percent(rate: number): string {
  return `${shown(rate * 100)}%`;
}

export const marginalRateLines: Lines<MarginalRate> = {
  taxableIncome: { label: "Taxable income, ordinary", authority: "IRC §63" },
  bracketStart: { label: "Start of the next dollar's bracket", authority: rateSchedule },
  rate: { label: "Rate on the next dollar", authority: rateSchedule, unit: "rate" },
};

export const bracketRoomLines: Lines<BracketRoom> = {
  taxableIncome: { label: "Taxable income, ordinary", authority: "IRC §63" },
  rate: { label: "Rate of the bracket", authority: rateSchedule, unit: "rate" },
  bracketEnd: { label: "Top of the bracket", authority: rateSchedule },
  room: { label: "Remaining up to the top of the bracket", authority: rateSchedule },
};
