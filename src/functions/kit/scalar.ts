import type { Lines } from "../../rules/lines";
import { Refusal } from "../../rules/refusal";
import { type Argument, type Facts, readCall } from "./arguments";
import type { Cell } from "./cells";
import { explanation, registerExplained } from "./explained";
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
      return explanation(list, facts, rule(...facts), lines);
    },
  });
  const answer = (facts: readonly unknown[]) => rule(...(facts as Facts<A>))[last] as Cell;
  return (...passed) => lift(list, answer, passed);
}
