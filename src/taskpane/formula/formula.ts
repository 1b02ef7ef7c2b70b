import { type AstExpression, isCallNode, parse, tokenize } from "@borgar/fx";

/** One argument of a call in a formula. */
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
  /** Whether each cell of its answer goes into the same cell of the formula's: only arithmetic is around it. */
  readonly isElementwise: boolean;
  /** Whether it is inside LET or LAMBDA, whose variables mean nothing in another cell. */
  readonly hasVariables: boolean;
}

/** The context of a call in its formula. */
type Within = Pick<Call, "isWhole" | "isElementwise" | "hasVariables">;

const arithmetic = new Set(["+", "-", "*", "/", "^", "%", "&", "=", "<>", "<", ">", "<=", ">="]);

const namespace = /^MEGAROTH\./i;

/** The MEGAROTH calls of a formula, the outer before the inner ones. */
export function callsIn(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  const text = formula.replace(lostReference, "#REF!");
  const root = parsed(text);
  return root ? callsOf(root, text, { isWhole: true, isElementwise: true, hasVariables: false }) : [];
}

/** What a reference to a sheet leaves behind when its cells are deleted; the parser knows the bare error alone. */
const lostReference = /(?:'(?:[^']|'')+'|[\w.]+)!#REF!/g;

/** Whether a formula that cannot be read seems to have a MEGAROTH call. */
export function isUnread(formula: string): boolean {
  return (
    formula.startsWith("=") &&
    /\bMEGAROTH\./i.test(formula) &&
    !parsed(formula.replace(lostReference, "#REF!"))
  );
}

/** The formula's tree, or undefined where it cannot be read. */
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
  const texts = argumentTexts(formula, node.callee.loc![1]!);
  const args = node.arguments.map((each, k) => (each ? { node: each, text: texts[k]! } : undefined));
  return [{ name: node.callee.name.replace(namespace, "").toUpperCase(), args, ...within }, ...inner];
}

/** The texts between the commas of a call whose parenthesis opens at a place, their own parentheses included. */
function argumentTexts(formula: string, opens: number): string[] {
  const texts = [""];
  let depth = 0;
  for (const { value, loc } of tokenize(formula, { withLocation: true })) {
    if (loc![0]! < opens) continue;
    if (value === ")" || value === "}") depth -= 1;
    if (depth === 0 && value === ")") break;
    if (depth === 1 && value === ",") texts.push("");
    else if (depth > 0) texts[texts.length - 1] += value;
    if (value === "(" || value === "{") depth += 1;
  }
  return texts.map((text) => text.trim());
}

function below(node: AstExpression, { isWhole, isElementwise, hasVariables }: Within): Within {
  return {
    isElementwise: isElementwise && "operator" in node && arithmetic.has(node.operator),
    // An implicit intersection leaves a lone answer as it is.
    isWhole: isWhole && node.type === "UnaryExpression" && node.operator === "@",
    hasVariables: hasVariables || node.type === "LetExpression" || node.type === "LambdaExpression",
  };
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
