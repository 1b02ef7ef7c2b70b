import { aBoolean, aText, oneOf } from "./checks";
import { apiNotFound, invalidArgument } from "./errors";
import { isoMomentSerial } from "./iso-date";
import { type ValidationRule } from "./kept";
import { absoluteReference } from "./names";
import { RangePlace } from "./range-place";

/** A rule's key, and `Excel.DataValidationType` in words. */
export const RULE_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const LONGEST_LIST = 255;
const LONGEST_FORMULA = 8192;

/** A rule as Excel takes it, with every formula as text that begins with an equal sign. */
export function checkedRule(rule: unknown): ValidationRule {
  const entries =
    typeof rule === "object" && rule !== null ? Object.entries(rule).filter(([, part]) => part) : [];
  const [[type, given] = ["", undefined], ...others] = entries as [string, unknown][];
  if (others.length > 0 || !(type in RULE_TYPES) || typeof given !== "object" || given === null) {
    throw invalidArgument("A rule has one criterion, of a type that Excel knows.");
  }
  return { [type]: checkedCriterion(type, given as Record<string, unknown>) };
}

function checkedCriterion(type: string, given: Record<string, unknown>): Record<string, unknown> {
  if (type === "list") {
    const source = aText(asText(given.source), "source", LONGEST_LIST);
    if (source === "") throw invalidArgument("A list has a source.");
    return { inCellDropDown: aBoolean(given.inCellDropDown ?? true, "inCellDropDown"), source };
  }
  if (type === "custom") {
    const formula = aText(given.formula, "formula", LONGEST_FORMULA);
    if (!/^=./.test(formula)) throw invalidArgument("A custom rule is a formula.");
    return { formula };
  }
  const operator = oneOf(given.operator, OPERATORS, "operator");
  const checked = type === "date" || type === "time" ? checkedDate : checkedNumber;
  const formula1 = checked(given.formula1);
  const isPair = operator === "Between" || operator === "NotBetween";
  return { formula1, ...(isPair ? { formula2: checked(given.formula2) } : {}), operator };
}

/** A range stands for its address. */
function asText(given: unknown): unknown {
  return given instanceof RangePlace ? `=${absoluteReference(given.sheet, given.area)}` : given;
}

function checkedNumber(given: unknown): string {
  return typeof given === "number" && Number.isFinite(given) ? `=${given}` : checkedFormula(given);
}

/** A date or a time is a text or a formula, and no number. */
function checkedDate(given: unknown): string {
  const serial = typeof given === "string" ? isoMomentSerial(given) : undefined;
  return serial === undefined ? checkedFormula(given) : `=${serial}`;
}

function checkedFormula(given: unknown): string {
  const formula = asText(given);
  if (typeof formula !== "string" || formula === "") throw invalidArgument("The rule lacks a formula.");
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** Whether a number stands to the rule's operands as its operator says. */
export function compares(value: number, operator: string, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      throw apiNotFound(`operator "${operator}"`);
  }
}
