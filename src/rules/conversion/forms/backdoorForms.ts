import { toCent } from "../../money";
import { type FormRow, linesOf1040, rowsOn } from "./row";

/**
 * The forms of a backdoor Roth IRA: a nondeductible contribution of the year, all of it converted in the year, and
 * no other traditional, SEP or SIMPLE IRA on December 31.
 */
export function backdoorForms(year: number, converted: number, basis: number): FormRow[] {
  const nontaxable = Math.min(basis, converted);
  const taxable = toCent(converted - nontaxable);
  return [
    ...form1099R(converted),
    ...form8606(converted, basis, nontaxable, taxable),
    ...form1040(year, converted, taxable),
    ...form5498(converted, basis),
  ];
}

function form1099R(converted: number): FormRow[] {
  const row = rowsOn("Form 1099-R");
  return [
    row("Box 1", converted, "From the IRA: the total converted."),
    row(
      "Box 2a",
      converted,
      "The custodian does not know the basis: box 2b, not determined, is checked; Form 8606 finds it.",
    ),
    row(
      "Box 7",
      "2, or 7 from age 59 1/2",
      "A conversion, with the box IRA/SEP/SIMPLE checked. Code G is for plan money.",
    ),
  ];
}

const line = rowsOn("Form 8606");

/** Without a conversion lines 4 to 13 and Part II stay blank. */
function form8606(converted: number, basis: number, nontaxable: number, taxable: number): FormRow[] {
  const carried = toCent(basis - nontaxable);
  return [
    line(
      "Line 1",
      basis,
      "Nondeductible contributions for the year; basis from earlier years goes on line 2.",
    ),
    line(
      "Line 2",
      0,
      "Basis from earlier years, and after-tax plan money that went to a traditional IRA: 0 assumed.",
    ),
    line("Line 3", basis, "Lines 1 and 2."),
    ...(converted > 0 ? proRata(converted, basis, nontaxable) : []),
    line("Line 14", carried, "Line 3 less line 13: basis for later years."),
    ...(converted > 0 ? partTwo(converted, nontaxable, taxable) : []),
  ];
}

function proRata(converted: number, basis: number, nontaxable: number): FormRow[] {
  return [
    line("Line 4", 0, "Contributions made after year-end, part of line 1: 0 assumed."),
    line("Line 5", basis, "Line 3 less line 4."),
    line(
      "Line 6",
      0,
      "December 31 value of all traditional, SEP and SIMPLE IRAs: 0 assumed; any balance makes more of the conversion taxable.",
    ),
    line("Line 7", 0, "Distributions that were not converted: 0 assumed."),
    line("Line 8", converted, "Converted in the year."),
    line("Line 9", converted, "Lines 6, 7 and 8."),
    line(
      "Line 10",
      nontaxable / converted,
      "Line 5 divided by line 9, at most 1, to three or more decimals.",
    ),
    line("Line 11", nontaxable, "Line 8 times line 10: the nontaxable part of the conversion."),
    line("Line 12", 0, "Line 7 times line 10."),
    line("Line 13", nontaxable, "Lines 11 and 12."),
  ];
}

function partTwo(converted: number, nontaxable: number, taxable: number): FormRow[] {
  return [
    line("Line 16", converted, "Line 8."),
    line("Line 17", nontaxable, "Line 11."),
    line("Line 18", taxable, "Taxable part: earnings before the conversion."),
  ];
}

function form1040(year: number, converted: number, taxable: number): FormRow[] {
  const row = rowsOn("Form 1040");
  const [total, taxed] = linesOf1040(year, "ira");
  return [
    row(total, converted, "Box 1 of Form 1099-R."),
    row(taxed, taxable, "Line 18 of Form 8606. The contribution is not deducted anywhere."),
  ];
}

function form5498(converted: number, basis: number): FormRow[] {
  const row = rowsOn("Form 5498");
  return [
    row("Box 1, traditional IRA", basis, "The contribution. For the records, not filed."),
    row("Box 3, Roth IRA", converted, "The conversion. For the records, not filed."),
  ];
}
