import { forms } from "../../../law";

/** One entry on one form: an amount where it is a figure, text otherwise. */
export interface FormRow {
  readonly form: string;
  readonly line: string;
  readonly entry: number | string;
  readonly why: string;
}

/** Writes rows of one form. */
export function rowsOn(form: string): (line: string, entry: number | string, why: string) => FormRow {
  return (line, entry, why) => ({ form, line, entry, why });
}

/** The lines of Form 1040 for the total and the taxable part, by the year's own form. */
export function linesOf1040(year: number, money: "plan" | "ira"): readonly [total: string, taxable: string] {
  const layout = forms.form1040.filter(({ from }) => from <= year).at(-1)!;
  const [total, taxable] = layout[money];
  return [`Line ${total}`, `Line ${taxable}`];
}
