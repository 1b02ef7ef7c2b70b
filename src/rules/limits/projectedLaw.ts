import {
  type ByStatus,
  type FilingStatus,
  type IraLimits,
  type LawGroup,
  type PhaseOut,
  type PlanLimits,
  type RateSchedule,
  type StandardDeduction,
  type TaxYear,
  filingStatuses,
  firstYear,
  lastWith,
  lastYear,
  statute,
  taxYear,
} from "../../law";
import { clean, downToStep, toCent } from "../money";
import { type ProjectedName, knownQuarter, projectLimit } from "./projectLimit";

interface Assumed {
  readonly year: number;
  /** A year, as a fraction. */
  readonly inflation: number;
}

/** More than the years that one sheet compares at a few rates. */
const most = 128;
const kept = new Map<string, TaxYear>();

/**
 * The law of a year as a sheet assumes it, made once: what is held of that year, the rest projected from the last year
 * held. Not projected: IRA and HSA limits, the wage base, Medicare premium tiers. Undefined before the first year.
 */
export function projectedLaw(year: number, inflation: number): TaxYear | undefined {
  if (year < firstYear.year) return undefined;
  const text = `${year} at ${percent(inflation)}`;
  const made = kept.get(text);
  if (made) return made;
  const law = year > lastYear.year ? projected({ year, inflation }) : taxYear(year)!;
  const assumed = { ...law, assumption: { text, inflation } };
  if (kept.size === most) kept.delete(kept.keys().next().value!);
  kept.set(text, assumed);
  return assumed;
}

/** The law of some years later or, below 0, earlier, under the same assumption if there is one. */
export function yearBeside({ year, assumption }: TaxYear, offset: number): TaxYear | undefined {
  return assumption ? projectedLaw(year + offset, assumption.inflation) : taxYear(year + offset);
}

function projected(assumed: Assumed): TaxYear {
  const { year } = assumed;
  return {
    plan: planLimits(assumed),
    ira: phaseOuts(assumed),
    rates: rateSchedule(assumed),
    deduction: standardDeduction(assumed),
    gains: gainsSchedule(assumed),
    // Not indexed: the statute itself has it for these years.
    ...(year <= statute.seniorDeduction.throughYear && { senior: lastWith("senior").senior }),
    year,
    ...taxYear(year),
  };
}

/** The last group held, what its amounts grow by from there on, and the authority of what they become. */
function since<G extends LawGroup>(group: G, { year, inflation }: Assumed) {
  const law = lastWith(group);
  const last = law[group] as Required<TaxYear>[G];
  const growth = (1 + inflation) ** (year - law.year);
  return { last, growth, authority: `projected at ${percent(inflation)} a year from ${last.authority}` };
}

/** The §415(d) method. A CPI-U published since the last limits decides the first year alone, and begins the others. */
function planLimits(assumed: Assumed): PlanLimits {
  const { last, authority } = since("plan", assumed);
  const limit = (item: ProjectedName) => projectLimit({ ...assumed, item }).limit;
  const quarter = `the CPI-U of the third quarter of ${knownQuarter}`;
  const isDecided = assumed.year === knownQuarter + 1;
  const isBegun = knownQuarter === lastWith("plan").year;
  return {
    authority: isDecided
      ? `projected by ${quarter} from ${last.authority}`
      : `${authority}${isBegun ? ` and ${quarter}` : ""}`,
    deferral: limit("Deferral"),
    catchUp: limit("CatchUp"),
    superCatchUp: limit("SuperCatchUp"),
    additions: limit("Additions"),
    compensation: limit("Compensation"),
    hce: limit("HCE"),
    keyEmployee: limit("KeyEmployee"),
    rothCatchUpWages: limit("RothCatchUpWages"),
  };
}

/** The starts are indexed, the width of each range is the statute's; a start of 0 (separate returns) stays. */
function phaseOuts(assumed: Assumed): IraLimits {
  const { last, growth, authority } = since("ira", assumed);
  const { step } = statute.indexing.phaseOuts;
  const range = ([start, end]: PhaseOut): PhaseOut => {
    const moved = Math.round(toCent(start * growth) / step) * step;
    return [moved, moved + end - start];
  };
  const { rothPhaseOut, coveredPhaseOut, spouseCoveredPhaseOut } = last;
  return {
    authority,
    contribution: null,
    catchUp: null,
    rothPhaseOut: byStatus((status) => range(rothPhaseOut[status])),
    coveredPhaseOut: byStatus((status) => range(coveredPhaseOut[status])),
    spouseCoveredPhaseOut: { MFJ: range(spouseCoveredPhaseOut.MFJ), MFS: range(spouseCoveredPhaseOut.MFS) },
  };
}

function rateSchedule(assumed: Assumed): RateSchedule {
  const { last, growth, authority } = since("rates", assumed);
  const { step } = statute.indexing.brackets;
  return {
    authority,
    rates: last.rates,
    starts: byStatus((status) =>
      last.starts[status].map((start) => downToStep(start * growth, step[status])),
    ),
  };
}

/** Each amount is rounded by itself, but the zero rate of single and separate returns ends at half the joint amount. */
function gainsSchedule(assumed: Assumed): RateSchedule {
  const { last, growth, authority } = since("gains", assumed);
  const { step } = statute.indexing.gains;
  const grown = (status: FilingStatus) =>
    last.starts[status].map((start) => downToStep(start * growth, step));
  const [, jointZeroEnd] = grown("MFJ") as [number, number];
  const halved = ([start, , fifteenEnd]: readonly number[]) => [start!, jointZeroEnd / 2, fifteenEnd!];
  return {
    authority,
    rates: last.rates,
    starts: {
      Single: halved(grown("Single")),
      MFJ: grown("MFJ"),
      MFS: halved(grown("MFS")),
      HOH: grown("HOH"),
      QSS: grown("QSS"),
    },
  };
}

/** A joint return and a surviving spouse have twice the amount of a single one, §63(c)(2)(A). */
function standardDeduction(assumed: Assumed): StandardDeduction {
  const { last, growth, authority } = since("deduction", assumed);
  const grown = (amount: number) => downToStep(amount * growth, statute.indexing.deduction.step);
  const [single, headOfHousehold] = [grown(last.standard.Single), grown(last.standard.HOH)];
  return {
    authority,
    standard: {
      Single: single,
      MFJ: 2 * single,
      MFS: single,
      HOH: headOfHousehold,
      QSS: 2 * single,
    },
    aged: byStatus((status) => grown(last.aged[status])),
  };
}

function byStatus<T>(of: (status: FilingStatus) => T): ByStatus<T> {
  return Object.fromEntries(filingStatuses.map((status) => [status, of(status)])) as ByStatus<T>;
}

function percent(rate: number): string {
  return `${clean(rate * 100)}%`;
}
