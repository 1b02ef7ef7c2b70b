import { readCall, required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { explainedFunction, explainedNames, rowOf } from "../kit/explained";
import { oneOf } from "../kit/kinds";
import { spill } from "../kit/table";

/** The name alone, for one given as it stands in a formula: "=MEGAROTH.LIMIT" is LIMIT. */
function bare(formula: unknown): unknown {
  const cells = Array.isArray(formula) ? formula.flat() : [formula];
  const [, name] = cells.length === 1 ? (/^\s*=?\s*MEGAROTH\.(.*)$/i.exec(String(cells[0])) ?? []) : [];
  return name ?? formula;
}

function stepsOf(passedName: unknown, passed: readonly unknown[]): Cell[][] {
  const { formula } = readCall({ formula: required(oneOf(explainedNames())) }, [bare(passedName)]);
  return [["Step", "Amount", "Authority"], ...explainedFunction(formula).explain(passed).map(rowOf)];
}

/**
 * The worksheet behind an answer, as a table: Step, Amount, Authority. The last row is what the function returns.
 * @customfunction
 * @param {any[][]} formula Name of the function, such as "AFTERTAXROOM".
 * @param {any[][][]} [argument] Its arguments in its own order, one value each; leave one empty between commas to omit it. Default: none.
 * @returns {any[][]} A table that spills. Errors: the error of the function itself; #VALUE! a name that is not a function with a worksheet. Authority: As the function explained, line by line.
 * @example =MEGAROTH.EXPLAIN("AFTERTAXROOM", 2026, 45, 300000, 24500, 15000) //=> "After-tax room", 32500, "IRC §415(c)(1), (2)"
 */
export function EXPLAIN(formula: any[][], argument?: any[][][]): any[][] {
  return spill(() => stepsOf(formula, argument ?? []));
}
