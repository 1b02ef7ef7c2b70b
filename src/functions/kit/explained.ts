import type { TaxYear } from "../../law";
import type { Line, Lines, Unit } from "../../rules/lines";
import { shownYear, yearAuthority } from "../../rules/published";
import type { Cell } from "./cells";

/** One line of the worksheet behind an answer. */
export interface ExplainedLine {
  readonly label: string;
  readonly amount: Cell;
  readonly authority: string;
  readonly unit: Unit;
}

/** A function that can show the worksheet behind its answer. */
export interface Explained {
  /** The worksheet's lines, the last its answer; throws what the function would answer as an error. */
  readonly explain: (passed: readonly unknown[]) => ExplainedLine[];
}

const functions = new Map<string, Explained>();

export function registerExplained(name: string, explained: Explained): void {
  functions.set(name, explained);
}

export function explainedFunction(name: string): Explained {
  return functions.get(name)!;
}

export function explainedNames(): string[] {
  return [...functions.keys()].sort();
}

/** A worksheet's lines after the facts that it depends on but has no line of its own for, such as the year. */
export function explanation<T extends object>(facts: object, worksheet: T, lines: Lines<T>): ExplainedLine[] {
  const { law, ...others } = facts as { readonly law?: TaxYear };
  const year = law && {
    label: "Year",
    amount: shownYear(law),
    authority: yearAuthority(law),
    unit: "plain" as const,
  };
  const given = Object.entries(others).flatMap(([name, amount]) => {
    const [label, unit] = givens[name] ?? [];
    if (!label || !unit || amount === undefined || typeof amount === "object") return [];
    const own = lines[name as keyof T] as Line<T> | undefined;
    if (own && (own.unit ?? "dollars") === unit) return [];
    return [{ label, amount: amount as Cell, authority: "Given", unit }];
  });
  return [...(year ? [year] : []), ...given, ...worksheetLines(worksheet, lines, law)];
}

/** Facts for which some rules have no line. A line of that name in another unit is what becomes of the fact. */
const givens: Readonly<Record<string, readonly [label: string, unit: Unit]>> = {
  age: ["Age on December 31", "plain"],
  filingStatus: ["Filing status", "plain"],
  compensation: ["Compensation", "dollars"],
  deferrals: ["Elective deferrals, including catch-up", "dollars"],
  nonelective: ["Additional nonelective rate", "rate"],
  afterTax: ["After-tax contributions", "dollars"],
};

/** A worksheet's lines; those that do not apply are left out. */
export function worksheetLines<T extends object>(
  worksheet: T,
  lines: Partial<Lines<T>>,
  law: TaxYear | undefined,
): ExplainedLine[] {
  return (Object.keys(lines) as (keyof T)[]).flatMap((key) => {
    const value: unknown = worksheet[key];
    const line = lines[key] as Line<T> | Lines<object>;
    if (value === undefined) return [];
    if (!isLine(line)) return worksheetLines(value as object, line, law);
    const { label, unit = "dollars", words } = line;
    const amount = words ? words(worksheet) : value;
    const authority = typeof line.authority === "string" ? line.authority : line.authority(worksheet, law);
    if (!Array.isArray(amount)) return [{ label, amount, authority, unit }];
    return amount.map((each: Cell, k) => ({ label: `${label} ${k + 1}`, amount: each, authority, unit }));
  });
}

/** A line as Excel shows it: label, amount and authority in a row. */
export function rowOf({ label, amount, authority }: ExplainedLine): Cell[] {
  return [label, amount, authority];
}

function isLine<T>(line: Line<T> | Lines<object>): line is Line<T> {
  return "label" in line;
}
