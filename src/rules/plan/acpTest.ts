import { statute, type TaxYear } from "../../law";
import { shown, toCent } from "../money";
import { published } from "../published";
import { Refusal } from "../refusal";
import { acpLimit } from "./acpLimit";
import { levelAfter } from "./levelling";

export interface AcpTestFacts {
  readonly law: TaxYear;
  /** Matching and after-tax contributions, one per employee, in the order of `compensation` and `hce`. */
  readonly contributions: readonly number[];
  readonly compensation: readonly number[];
  /** Whether each is highly compensated; undefined for a row that is no employee. */
  readonly hce: readonly (boolean | undefined)[];
  /** The average of NHCEs where it is not this year's own. */
  readonly nhceAverage?: number | undefined;
}

export interface AcpTest {
  /** Undefined where there is no employee of that kind. */
  readonly nhceAverage: number | undefined;
  readonly hceAverage: number | undefined;
  readonly limit: number | undefined;
  readonly nhces: number;
  readonly hces: number;
  readonly passes: boolean;
  readonly totalExcess: number;
  readonly refunds: readonly { readonly employee: number; readonly refund: number }[];
}

interface Employee {
  /** Row number in the ranges. */
  readonly row: number;
  readonly contributions: number;
  readonly pay: number;
  readonly isHce: boolean;
  /** In hundredths of a point, whole. */
  readonly ratio: number;
}

/** A fraction as hundredths of a point: what the regulation rounds ratios and averages to. */
const perHundredth = 1 / statute.acp.ratiosTo;

/** The ACP test of a year, and where it fails what goes back to each highly compensated employee. */
export function acpTest(facts: AcpTestFacts): AcpTest {
  const employees = employeesOf(facts);
  const hces = employees.filter((each) => each.isHce);
  const others = employees.filter((each) => !each.isHce);
  const nhce = facts.nhceAverage === undefined ? average(others) : hundredths(facts.nhceAverage);
  const hce = average(hces);
  const limit = nhce === undefined ? undefined : limitOf(nhce);

  const passes = hce === undefined || limit === undefined || hce <= limit;
  const excess = passes ? 0 : totalExcess(hces, limit);
  return {
    nhceAverage: fractionOf(nhce),
    hceAverage: fractionOf(hce),
    limit: fractionOf(limit),
    nhces: others.length,
    hces: hces.length,
    passes,
    totalExcess: excess / 100,
    refunds: refunds(hces, excess),
  };
}

function employeesOf({ law, contributions, compensation, hce }: AcpTestFacts): Employee[] {
  checkLengths("compensation", compensation, contributions.length);
  checkLengths("hce", hce, contributions.length);
  const cap = published(law, "plan").compensation;
  const employees = contributions.flatMap((amount, k) => {
    const pay = compensation[k]!;
    const isHce = hce[k];
    checkRow(k + 1, amount, pay, isHce);
    const counted = Math.min(pay, cap);
    const ratio = amount === 0 ? 0 : hundredths(amount / counted);
    return isHce === undefined ? [] : [{ row: k + 1, contributions: amount, pay: counted, isHce, ratio }];
  });
  if (employees.length === 0)
    throw new Refusal("value", { instead: "contributions, compensation and hce have no employee." });
  return employees;
}

/** An employee without contributions counts with a ratio of 0, whatever the pay: a row left in doubt would change the average. */
function checkRow(row: number, contributions: number, pay: number, isHce: boolean | undefined): void {
  if (isHce === undefined && (pay > 0 || contributions > 0))
    throw new Refusal("value", {
      name: `hce, row ${row},`,
      was: "0 or an empty cell",
      allowed: "TRUE or FALSE for every row with pay or contributions",
    });
  if (contributions > pay)
    throw new Refusal("value", {
      name: `contributions, row ${row},`,
      was: shown(contributions),
      maximum: `${shown(pay)}, the compensation of that row`,
    });
}

function checkLengths(name: string, values: readonly unknown[], employees: number): void {
  if (values.length === employees) return;
  const was = values.length === 1 ? "a range of 1 cell" : `a range of ${values.length} cells`;
  throw new Refusal("value", {
    name,
    was,
    allowed: `as long as contributions (${employees}), one value per employee`,
  });
}

/** Rounded half up to whole hundredths of a point: toCent of the points, which forgives binary fractions. */
function hundredths(ratio: number): number {
  return Math.round(toCent(ratio * 100) * 100);
}

function fractionOf(average: number | undefined): number | undefined {
  return average === undefined ? undefined : average / perHundredth;
}

/** In hundredths of a point: 1.25 times a whole number of them has quarters at the finest. */
function limitOf(average: number): number {
  const { limit } = acpLimit({ nhceAverage: average / perHundredth });
  return Math.round(limit * perHundredth * 4) / 4;
}

function average(employees: readonly Employee[]): number | undefined {
  if (employees.length === 0) return undefined;
  return Math.floor(sumOf(employees.map(({ ratio }) => ratio)) / employees.length + 0.5);
}

/**
 * The excess in cents: the highest ratios are lowered step by step until the average passes, and each employee's
 * contributions over the level reached are excess.
 */
function totalExcess(hces: readonly Employee[], limit: number): number {
  const ratios = hces.map(({ ratio }) => ratio);
  const level = levelAfter(ratios, sumOf(ratios) - passing(limit) * ratios.length);
  return sumOf(
    hces
      .filter(({ ratio }) => ratio > level)
      .map(({ contributions, pay }) => Math.max(0, cents(contributions - (level / perHundredth) * pay))),
  );
}

/** The average to reach: the limit, or where the average would round above it, the hundredth of a point below. */
function passing(limit: number): number {
  return Math.floor(limit + 0.5) <= limit ? limit : Math.floor(limit);
}

/** The excess shared out: the highest dollar amounts are lowered first; odd cents come from the first rows. */
function refunds(hces: readonly Employee[], excess: number): { employee: number; refund: number }[] {
  const amounts = hces.map(({ contributions }) => cents(contributions));
  const level = excess === 0 ? Infinity : Math.ceil(levelAfter(amounts, excess));
  let odd = excess - sumOf(amounts.map((amount) => Math.max(0, amount - level)));
  return hces.map(({ row }, k) => {
    const amount = amounts[k]!;
    const more = amount >= level && odd > 0 ? 1 : 0;
    odd -= more;
    return { employee: row, refund: (Math.max(0, amount - level) + more) / 100 };
  });
}

function cents(dollars: number): number {
  return Math.round(toCent(dollars) * 100);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
