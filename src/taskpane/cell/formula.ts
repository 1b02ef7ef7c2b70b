import { type AstExpression, isCallNode, parse, tokenize } from "@borgar/fx";

/** One argument as it stands in a formula. */
export interface ArgumentText {
  readonly text: string;
  readonly node: AstExpression;
}

/** A call of a MEGAROTH function inside a formula. */
export interface Call {
  /** The function, without the namespace and in capitals. */
  readonly name: string;
  /** Its arguments in order; undefined where one is left out. */
  readonly args: readonly (ArgumentText | undefined)[];
  /** Whether it is the whole formula, so that the cell shows its answer as it is. */
  readonly isWhole: boolean;
  /** Whether it stands inside LET or LAMBDA, whose variables mean nothing in another cell. */
  readonly hasVariables: boolean;
}

/** What a call stands in. */
type Within = Pick<Call, "isWhole" | "hasVariables">;

const namespace = /^MEGAROTH\./i;

/** The MEGAROTH calls of a formula, the outer before the inner ones. */
export function callsIn(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  const root = parsed(formula);
  return root ? callsOf(root, formula, { isWhole: true, hasVariables: false }) : [];
}

/** The formula's tree, or undefined where Excel's grammar has no sense for it. */
export function parsed(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

function callsOf(node: AstExpression, formula: string, within: Within): Call[] {
  const inner = partsOf(node).flatMap((part) => callsOf(part, formula, below(node, within)));
  if (!isCallNode(node) || !namespace.test(node.callee.name)) return inner;
  const args = node.arguments.map((each) => (each ? { node: each, text: textOf(each, formula) } : undefined));
  return [{ name: node.callee.name.replace(namespace, "").toUpperCase(), args, ...within }, ...inner];
}

function below(node: AstExpression, { isWhole, hasVariables }: Within): Within {
  return {
    // An implicit intersection leaves a lone answer as it is.
    isWhole: isWhole && node.type === "UnaryExpression" && node.operator === "@",
    hasVariables: hasVariables || node.type === "LetExpression" || node.type === "LambdaExpression",
  };
}

/** The text of an expression; the parser locates some operators without what they stand behind. */
function textOf(node: AstExpression, formula: string): string {
  const locations = [node, ...partsOf(node)].flatMap(({ loc }) => loc ?? []);
  return formula.slice(Math.min(...locations), Math.max(...locations));
}

/** The expressions right below one. */
export function partsOf(node: AstExpression): AstExpression[] {
  switch (node.type) {
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments.filter((each) => each !== null && each !== undefined);
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body].filter((each) => each !== null);
    case "LambdaExpression":
      return node.body ? [node.body] : [];
    default:
      return [];
  }
}
