import fc, { type Arbitrary } from "fast-check";
import { type FilingStatus, lastYear, taxYear } from "../../../src/law";
import { withFutureRates } from "../../../src/rules/projection/futureRates";
import { leastTax } from "../../../src/rules/projection/leastTax";
import { dollars, status } from "../arbitraries";

/** One call of LADDER, every argument given. */
export interface LadderCase {
  readonly startYear: number;
  readonly filingStatus: FilingStatus;
  readonly balance: number;
  readonly otherIncome: readonly number[];
  readonly annualReturn: number;
  readonly inflation: number;
  readonly discountRate: number;
}

export function passed(given: LadderCase): unknown[] {
  const { startYear, filingStatus, balance, otherIncome, annualReturn, inflation, discountRate } = given;
  const incomes = otherIncome.map((income) => [income]);
  return [
    startYear,
    filingStatus,
    balance,
    otherIncome.length,
    incomes,
    annualReturn,
    inflation,
    discountRate,
  ];
}

const basisPoints = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((points) => points / 10000);

const income = fc
  .tuple(dollars(60000), dollars(400000), fc.integer({ min: 0, max: 3 }))
  .map(([unused, earned, which]) => (which === 0 && unused > 0 ? -unused : earned));

const incomes = (years: number): Arbitrary<number[]> =>
  fc.oneof(
    income.map((each) => new Array<number>(years).fill(each)),
    fc.array(income, { minLength: years, maxLength: years }),
  );

/** Random ladders of at most so many years. */
export const ladder = (longest: number): Arbitrary<LadderCase> =>
  fc
    .record({ years: fc.integer({ min: 1, max: longest }), rate: basisPoints(-500, 1500) })
    .chain(({ years, rate }) =>
      fc.record({
        startYear: fc.integer({ min: 2018, max: 2040 }),
        filingStatus: status as Arbitrary<FilingStatus>,
        balance: dollars(3000000),
        otherIncome: incomes(years),
        annualReturn: fc.constant(rate),
        inflation: fc.oneof(fc.constant(0), basisPoints(-100, 800)),
        // As often as not the default, under which the years' densities tie.
        discountRate: fc.oneof(fc.constant(rate), basisPoints(-500, 1500)),
      }),
    );

/** The same random cases every run. */
export function ladderCases(count: number, longest: number): LadderCase[] {
  return fc.sample(ladder(longest), { numRuns: count, seed: 8606 });
}

/** Rates and starts of a year's brackets, those after the last held grown by inflation. */
function brackets({ startYear, filingStatus, inflation }: LadderCase, j: number): [number[], number[]] {
  const year = startYear + j;
  const { rates, starts } = taxYear(Math.min(year, lastYear.year))!.rates!;
  const grown = year > lastYear.year ? (1 + inflation) ** (year - lastYear.year) : 1;
  return [[...rates], starts[filingStatus].map((start) => start * grown)];
}

/** The unrounded tax of one year's conversion: the schedule's integral from the other income up. */
export function taxOn(given: LadderCase, j: number, converted: number): number {
  const [rates, starts] = brackets(given, j);
  const from = given.otherIncome[j]!;
  const to = from + converted;
  return rates.reduce((tax, rate, b) => {
    const width = Math.min(to, starts[b + 1] ?? Infinity) - Math.max(from, starts[b]!);
    return tax + rate * Math.max(0, width);
  }, 0);
}

export function presentValue({ discountRate }: LadderCase, taxes: readonly number[]): number {
  return taxes.reduce((sum, tax, j) => sum + tax / (1 + discountRate) ** j, 0);
}

/** The present value of tax at the rule's own optimum, before conversions are rounded to cents. */
export function leastPresentValue(given: LadderCase): number {
  const { startYear, filingStatus, inflation, otherIncome } = given;
  const laws = otherIncome.map((_, j) => withFutureRates(startYear + j, filingStatus, inflation));
  const { tops } = leastTax({ ...given, laws });
  return presentValue(
    given,
    tops.map((top, j) => taxOn(given, j, top - otherIncome[j]!)),
  );
}

/** What a cent a year is worth today: how far whole cents may lie from the optimum. */
export function centAYear(given: LadderCase): number {
  return presentValue(given, new Array<number>(given.otherIncome.length).fill(0.01));
}

/**
 * The ladder as a linear program in CPLEX's LP format, with the balances as variables of their own: in year j the
 * amounts y_j_b converted in bracket b and the balance left l_j, which is carried on grown, and at last is nothing.
 */
export function linearProgram(given: LadderCase): string {
  const years = given.otherIncome.length;
  const costs: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  for (let j = 0; j < years; j += 1) {
    const [rates, starts] = brackets(given, j);
    const discount = (1 + given.discountRate) ** -j;
    const other = given.otherIncome[j]!;
    const used = [`y_${j}_0`];
    bounds.push(`0 <= y_${j}_0 <= ${plain(Math.max(0, -other))}`);
    for (const [b, start] of starts.entries()) {
      const width = (starts[b + 1] ?? Infinity) - Math.max(start, other);
      if (width <= 0) continue;
      const name = `y_${j}_${b + 1}`;
      used.push(name);
      costs.push(`${plain(rates[b]! * discount)} ${name}`);
      bounds.push(width === Infinity ? `${name} >= 0` : `0 <= ${name} <= ${plain(width)}`);
    }
    const carried = j === 0 ? "" : ` - ${plain(1 + given.annualReturn)} l_${j - 1}`;
    const left = j === years - 1 ? "" : ` + l_${j}`;
    rows.push(` c${j}: ${used.join(" + ")}${left}${carried} = ${j === 0 ? plain(given.balance) : "0"}`);
  }
  return [
    "Minimize",
    ` tax: ${costs.join(" + ")}`,
    "Subject To",
    ...rows,
    "Bounds",
    ...bounds.map((bound) => ` ${bound}`),
    "End",
  ].join("\n");
}

function plain(value: number): string {
  return value.toPrecision(17);
}
