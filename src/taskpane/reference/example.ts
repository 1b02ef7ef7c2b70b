import type { Unit } from "../../rules/lines";
import { explanationOf, hasWorksheet } from "../answer/explanation";
import { callsIn } from "../formula/formula";
import { amountText } from "../../functions/catalogue/amount";
import { unitIn } from "../../functions/kit/table";
import type { Entry, Example } from "../../functions/catalogue/entry";

/** An example's answer, calculated by the function itself: a value, or a row of its table under the headings. */
export type ExampleAnswer =
  { readonly value: string } | { readonly heads: readonly string[]; readonly texts: readonly string[] };

const formats: Readonly<Record<Unit, string | undefined>> = {
  dollars: "$#,##0.00",
  rate: "0.0###%",
  date: "mmm d, yyyy",
  ratio: undefined,
  plain: undefined,
};

/** The number format for the answer of a function, if it is one number; an example has its unit. */
export function formatOf(entry: Entry): string | undefined {
  const [first] = entry.examples;
  if (!first || !hasWorksheet(entry)) return undefined;
  const explanation = explanationOf(entry, matrices(first.passed));
  const answer =
    explanation.kind === "worksheet" ? explanation.lines[explanation.lines.length - 1] : undefined;
  return typeof answer?.amount === "number" ? formats[answer.unit] : undefined;
}

/** Arguments as Excel passes them: lone values as 1x1 matrices. */
export function matrices(passed: readonly unknown[]): unknown[] {
  return passed.map((value) => (value === null || Array.isArray(value) ? value : [[value]]));
}

export function formulaText({ line }: Example): string {
  return line.replace(/ \/\/=>.*/, "");
}

/** The arguments of an example as a user types them. */
export function typedIn(example: Example): string[] {
  return callsIn(formulaText(example))[0]!.args.map((each) => each?.text ?? "");
}

export function exampleAnswer(entry: Entry, { passed, result }: Example): ExampleAnswer {
  const explanation = explanationOf(entry, matrices(passed));
  if (explanation.kind === "error") return { value: explanation.error.code };
  if (explanation.kind === "worksheet") {
    const { amount, unit } = explanation.lines[explanation.lines.length - 1]!;
    return { value: amountText(amount, unit) };
  }
  const [heads = [], ...rows] = explanation.cells;
  const row = rows.find((cells) => result.every((each, k) => each === cells[k])) ?? rows[0];
  if (!row) return { value: amountText(heads[0], "plain") };
  return {
    heads: heads.map(String),
    texts: row.map((each, k) => amountText(each, unitIn(entry.name, k, row[0]))),
  };
}
