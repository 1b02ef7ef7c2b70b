import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type ITextDecoration,
  type Nullable,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type CellFormat, type Edge, EDGES, PLAIN } from "../host/cell-format";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
/** The grid has one word for a line's style and weight together. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "DashDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT,
  "DashDotDot Thin": BorderStyleTypes.DASH_DOT_DOT,
  "DashDotDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "Double Thin": BorderStyleTypes.DOUBLE,
  "SlantDashDot Medium": BorderStyleTypes.SLANT_DASH_DOT,
};
const EDGE_KEYS = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A style of the grid as a format of Excel. */
export function toFormat(style: IStyleData): CellFormat {
  const { bg, cl, ff, fs, bl, it, ul, st, ht, vt, tb, bd } = style;
  return {
    fillColor: color(bg?.rgb, ""),
    fontName: ff ?? PLAIN.fontName,
    fontSize: fs ?? PLAIN.fontSize,
    fontColor: color(cl?.rgb, PLAIN.fontColor),
    bold: bl === BooleanNumber.TRUE,
    italic: it === BooleanNumber.TRUE,
    underline: underline(ul),
    strikethrough: st?.s === BooleanNumber.TRUE,
    horizontalAlignment: wordOf(HORIZONTAL, ht) ?? PLAIN.horizontalAlignment,
    verticalAlignment: wordOf(VERTICAL, vt) ?? PLAIN.verticalAlignment,
    wrapText: tb === WrapStrategy.WRAP,
    ...edge("top", bd),
    ...edge("bottom", bd),
    ...edge("left", bd),
    ...edge("right", bd),
  };
}

/** What a change of the format changes in a style of the grid: `null` takes a part out of it. */
export function toStyle(change: Partial<CellFormat>, before: CellFormat): IStyleData {
  const after = { ...before, ...change };
  const has = (key: keyof CellFormat): boolean => key in change;
  return {
    ...(has("fillColor") ? { bg: after.fillColor ? { rgb: after.fillColor } : null } : {}),
    ...(has("fontName") ? { ff: after.fontName } : {}),
    ...(has("fontSize") ? { fs: after.fontSize } : {}),
    ...(has("fontColor") ? { cl: { rgb: after.fontColor } } : {}),
    ...(has("bold") ? { bl: flag(after.bold) } : {}),
    ...(has("italic") ? { it: flag(after.italic) } : {}),
    ...(has("underline") ? { ul: underlined(after.underline) } : {}),
    ...(has("strikethrough") ? { st: { s: flag(after.strikethrough) } } : {}),
    ...(has("horizontalAlignment") ? { ht: HORIZONTAL[after.horizontalAlignment] ?? null } : {}),
    ...(has("verticalAlignment") ? { vt: VERTICAL[after.verticalAlignment] ?? null } : {}),
    ...(has("wrapText") ? { tb: after.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW } : {}),
    ...borders(change, after),
  };
}

function borders(change: Partial<CellFormat>, after: CellFormat): IStyleData {
  const changed = EDGES.filter((one) => Object.keys(change).some((key) => key.startsWith(one)));
  if (changed.length === 0) return {};
  const bd: IBorderData = {};
  for (const one of changed) bd[EDGE_KEYS[one]] = line(one, after);
  return { bd };
}

/** A weight that the grid does not know of a style gives way to one that it does. */
function line(edge: Edge, format: CellFormat): IBorderStyleData | null {
  const style = format[`${edge}Style`];
  if (style === "None") return null;
  const wanted = [format[`${edge}Weight`], "Thin", "Medium"].map((weight) => LINES[`${style} ${weight}`]);
  const s = wanted.find((known) => known !== undefined) ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: format[`${edge}Color`] } };
}

function edge(
  one: Edge,
  bd: Nullable<IBorderData>,
): Pick<CellFormat, `${Edge}${"Style" | "Weight" | "Color"}`> {
  const drawn = bd?.[EDGE_KEYS[one]];
  const [style = "None", weight = "Thin"] = drawn ? (wordOf(LINES, drawn.s)?.split(" ") ?? []) : [];
  return {
    [`${one}Style`]: style,
    [`${one}Weight`]: weight,
    [`${one}Color`]: color(drawn?.cl.rgb, "#000000"),
  } as Pick<CellFormat, `${Edge}${"Style" | "Weight" | "Color"}`>;
}

function underline(ul: Nullable<ITextDecoration>): string {
  if (ul?.s !== BooleanNumber.TRUE) return "None";
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function underlined(word: string): ITextDecoration {
  const t = word === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  return { s: flag(word !== "None"), t };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function wordOf<V>(words: Readonly<Record<string, V>>, value: Nullable<V>): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

/** The grid writes colors as `#rrggbb` or `rgb(r,g,b)`. */
function color(rgb: Nullable<string>, otherwise: string): string {
  if (!rgb) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb)?.slice(1, 4);
  if (!parts) return rgb.toUpperCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
