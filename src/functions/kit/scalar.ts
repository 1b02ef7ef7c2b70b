import type { Lines } from "../../rules/lines";
import { Refusal } from "../../rules/refusal";
import { type Arguments, type Facts, readCall } from "./arguments";
import type { Cell } from "./cells";
import { thrownIfAlone } from "./errors";
import { explanation, registerExplained } from "./explained";
import { lift } from "./lift";

/**
 * A scalar function from its arguments, its rule and the lines of the rule's worksheet, whose last line is the
 * answer: lifted over ranges, and explained by EXPLAIN.
 */
export function scalar<const A extends Arguments, T extends object>(
  name: string,
  list: A,
  rule: (facts: Facts<A>) => T,
  lines: Lines<T>,
): (...passed: unknown[]) => Cell[][] {
  const names = Object.keys(list);
  const last = Object.keys(lines).at(-1) as keyof T;
  registerExplained(name, {
    explain(passed) {
      if (passed.length > names.length)
        throw new Refusal("value", {
          instead: `${name} takes ${names.length} arguments; the last is ${names.at(-1)}.`,
        });
      const facts = readCall(list, passed);
      return explanation(facts, rule(facts), lines);
    },
  });
  const answer = (facts: object) => rule(facts as Facts<A>)[last] as Cell;
  return (...passed) => thrownIfAlone(lift(list, answer, passed));
}
