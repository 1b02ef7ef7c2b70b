import { apiNotFound, invalidArgument } from "./errors";

/** A word of one of Excel's enumerations. A word that Excel knows and the host does not model is ApiNotFound. */
export function oneOf(
  value: unknown,
  modeled: readonly string[],
  name: string,
  known: readonly string[] = [],
): string {
  if (typeof value === "string" && modeled.includes(value)) return value;
  if (typeof value === "string" && known.includes(value)) throw apiNotFound(`${name} "${value}"`);
  throw invalidArgument(`${name} "${String(value)}".`);
}

export function aBoolean(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${name} must be true or false.`);
}

export function aText(value: unknown, name: string, longest = 32767): string {
  if (typeof value === "string" && value.length <= longest) return value;
  throw invalidArgument(`${name} must be text of at most ${longest} characters.`);
}

export function aNumber(value: unknown, name: string, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalidArgument(`${name} must be a number from ${least} to ${most}.`);
}

/** The named colors that an add-in is likely to write; Excel takes every name of HTML. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A color as Excel gives it back, from `#rrggbb`, `rrggbb` or a name. */
export function aColor(value: unknown): string {
  if (typeof value === "string") {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
    if (hex) return `#${hex.toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument(`"${String(value)}" is no color.`);
}
