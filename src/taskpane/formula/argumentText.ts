import { type AstExpression } from "@borgar/fx";
import { leastDollars } from "../../functions/kit/numbers";
import { parsed, partsOf } from "./formula";

const written = /^[-+]?\$?\d{1,3}(,\d{3})+(\.\d+)?%?$|^[-+]?\$\d+(\.\d+)?$/;
const thousands = { k: 1e3, m: 1e6 };

/** A date, also without its year: as a formula it would be a division or a difference. */
const dated = /^\d{1,4}([/-])\d{1,2}\1\d{1,4}$|^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])$/;

/**
 * What a user typed for an argument, as formula text: numbers, references, names of this workbook and
 * expressions as they are; anything else is text and goes into quotation marks. "" stays omitted.
 */
export function argumentText(typed: string, names: ReadonlySet<string>): string {
  const text = typed.trim().replace(/^=/, "");
  if (text === "") return "";
  if (written.test(text)) return amountText(text);
  const spoken = /^\$?([\d.,]*\d)\s*([km])$/i.exec(text);
  if (spoken)
    return String(Number(spoken[1]!.replaceAll(",", "")) * thousands[spoken[2]!.toLowerCase() as "k" | "m"]);
  const negative = /^\(\$?([\d.,]*\d)\)$/.exec(text);
  if (negative) return `-${negative[1]!.replaceAll(",", "")}`;
  const tree = dated.test(text) ? undefined : parsed(`=${text}`);
  return tree && isFormula(tree, names) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** An amount without its signs; a few dollars keep theirs, without which they may be taken for a percent. */
function amountText(text: string): string {
  const amount = text.replace(/[$,]/g, "");
  return text.includes("$") && Math.abs(Number(amount)) < leastDollars ? `"${text}"` : amount;
}

/** Whether an expression means something to Excel: every name in it is known, and it is one argument and not several. */
function isFormula(node: AstExpression, names: ReadonlySet<string>): boolean {
  if (node.type === "ReferenceIdentifier" && node.kind === "name")
    return names.has(node.value.toLowerCase()) || node.value.includes("!");
  if (node.type === "BinaryExpression" && (node.operator === "," || node.operator === " ")) return false;
  return partsOf(node).every((part) => isFormula(part, names));
}

/** A formula from what was typed for each argument; those left out at the end are not written. */
export function formulaOf(name: string, typed: readonly string[], names: ReadonlySet<string>): string {
  const args = typed.map((each) => argumentText(each, names));
  while (args[args.length - 1] === "") args.pop();
  return `=MEGAROTH.${name}(${args.join(", ")})`;
}
