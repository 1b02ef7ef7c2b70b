import type { TaxYear } from "../../law";
import type { Lines } from "../../rules/lines";
import { Refusal } from "../../rules/refusal";
import { type Argument, type Facts, readCall } from "./arguments";
import type { Cell } from "./cells";
import { type ExplainedLine, registerExplained, worksheetLines } from "./explained";
import { lift } from "./lift";

/**
 * A scalar function from its arguments, its rule and the lines of the rule's worksheet, whose last line is the
 * answer: lifted over ranges, and explained by EXPLAIN.
 */
export function scalar<const A extends readonly Argument<unknown>[], T extends object>(
  name: string,
  list: A,
  rule: (...facts: Facts<A>) => T,
  lines: Lines<T>,
): (...passed: unknown[]) => Cell[][] {
  const keys = Object.keys(lines) as (keyof T)[];
  const last = keys[keys.length - 1]!;
  registerExplained(name, {
    explain(passed) {
      if (passed.length > list.length)
        throw new Refusal(
          "value",
          `${name} takes ${list.length} arguments, the last is ${list[list.length - 1]?.name}.`,
        );
      const facts = readCall(list, passed);
      return [...given(list, facts), ...worksheetLines(rule(...facts), lines, facts.find(isTaxYear))];
    },
  });
  const answer = (facts: readonly unknown[]) => rule(...(facts as Facts<A>))[last] as Cell;
  return (...passed) => lift(list, answer, passed);
}

const people: Readonly<Record<string, string>> = {
  year: "Year",
  age: "Age reached by 31 December",
  filingStatus: "Filing status",
};

/** Whose worksheet it is: the facts that every figure in it depends on, but that are no line of their own. */
function given(list: readonly Argument<unknown>[], facts: readonly unknown[]): ExplainedLine[] {
  return list.flatMap(({ name }, k) => {
    const fact = facts[k];
    if (!(name in people) || fact === undefined) return [];
    const amount = isTaxYear(fact) ? fact.year : fact;
    return [{ label: people[name]!, amount, authority: "Given", unit: "plain" }];
  });
}

function isTaxYear(fact: unknown): fact is TaxYear {
  return typeof fact === "object" && fact !== null && "year" in fact;
}
