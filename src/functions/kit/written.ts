import type { Cell } from "./cells";

/** A number in text, and the sign it is written with: none, dollars or percent (of which the value is the fraction). */
export interface Written {
  readonly value: number;
  readonly mark: "" | "$" | "%";
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const signed = new RegExp(String.raw`^(-?)\s*(\$?)\s*(-?)(${digits})\s*(%?)$`);
const bracketed = /^\((.*)\)$/;

/** Longer text is no number. */
const longest = 40;

/**
 * Text read as a person writes a number: "300000" and "24,500", "$1,234.56", "(1,234)" below zero, "8%". Undefined for
 * any other.
 */
export function written(cell: Cell): Written | undefined {
  if (typeof cell !== "string" || cell.length > longest) return undefined;
  const text = cell.trim();
  const [, inside] = bracketed.exec(text) ?? [];
  const found = signed.exec((inside ?? text).trim());
  if (!found) return undefined;
  const [, before, dollar, after, number, percent] = found;
  const minuses = [before, after, inside].filter(Boolean).length;
  if (minuses > 1 || (dollar && percent)) return undefined;
  const size = Number(`${number!.replaceAll(",", "")}${percent ? "e-2" : ""}`);
  return { value: minuses === 1 ? 0 - size : size, mark: (dollar || percent || "") as Written["mark"] };
}
