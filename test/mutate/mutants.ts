import ts from "typescript";

/** A small fault: what stands from `start` to `end` and what stands there instead. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

const operators: Readonly<Record<string, string>> = {
  ...{ "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*", "+=": "-=", "-=": "+=", "*=": "/=" },
  ...{ "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "&&": "||", "||": "&&" },
};

const calls: Readonly<Record<string, string>> = {
  ...{ "Math.min": "Math.max", "Math.max": "Math.min" },
  ...{ "Math.floor": "Math.ceil", "Math.ceil": "Math.floor", "Math.round": "Math.floor" },
};

/** Calls that round: without them the bare argument is left. */
const roundings = ["toCent", "toPlaces", "downToStep"];

/** Every mutant of a source, in the order in which they stand. */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile("mutated.ts", text, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    for (const [at, instead] of faults(node))
      if (at.getText() !== instead) mutants.push({ start: at.getStart(), end: at.getEnd(), instead });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

export function applied(text: string, { start, end, instead }: Mutant): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** What to write in the place of a node or of a part of it. */
function faults(node: ts.Node): [at: ts.Node, instead: string][] {
  if (ts.isBinaryExpression(node)) return ofOperator(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isConditionalExpression(node))
    return [[node, `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`]];
  if (ts.isIfStatement(node)) return ofIf(node);
  if (ts.isWhileStatement(node)) return [[node.expression, `!(${node.expression.getText()})`]];
  if (ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand))
    return [[node, `(${node.operand.getText()})`]];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [[node, ";"]];
  if (ts.isNumericLiteral(node) && !isName(node))
    return [`(${node.getText()} + 1)`, "0"].map((each) => [node, each]);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "true"]];
  if ((ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && !isName(node)) return [[node, '""']];
  return [];
}

function ofOperator(node: ts.BinaryExpression): [ts.Node, string][] {
  const { left, operatorToken, right } = node;
  const operator = operatorToken.getText();
  if (operator === "??") return [left, right].map((side) => [node, `(${side.getText()})`]);
  const joins = operator === "+" && [left, right].some((side) => /^["`]|["`]$/.test(side.getText()));
  const instead = operators[operator];
  return instead && !joins ? [[operatorToken, instead]] : [];
}

function ofCall(node: ts.CallExpression): [ts.Node, string][] {
  const called = node.expression.getText();
  if (roundings.includes(called)) return [[node, `(${node.arguments[0]!.getText()})`]];
  return calls[called] ? [[node.expression, calls[called]]] : [];
}

function ofIf(node: ts.IfStatement): [ts.Node, string][] {
  const found: [ts.Node, string][] = [[node.expression, `!(${node.expression.getText()})`]];
  return node.elseStatement ? found : [...found, [node, ";"]];
}

/** A key of an object or the name of a member. */
function isName(node: ts.Node): boolean {
  return "name" in node.parent && node.parent.name === node;
}
