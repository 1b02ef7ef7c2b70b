export const EDGES = ["top", "bottom", "left", "right"] as const;
export type Edge = (typeof EDGES)[number];

/** How the line at one edge of a cell looks. */
export interface EdgeFormat {
  style: string;
  weight: string;
  color: string;
}

type EdgeKey = `${Edge}${"Style" | "Weight" | "Color"}`;

/** How a cell looks; colors as `#RRGGBB`, words as in the enumerations of Excel. */
export interface CellFormat extends Record<EdgeKey, string> {
  /** "" where nothing is filled. */
  fillColor: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
}

/** A cell of a new worksheet. */
export const PLAIN: CellFormat = {
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  topStyle: "None",
  topWeight: "Thin",
  topColor: "#000000",
  bottomStyle: "None",
  bottomWeight: "Thin",
  bottomColor: "#000000",
  leftStyle: "None",
  leftWeight: "Thin",
  leftColor: "#000000",
  rightStyle: "None",
  rightWeight: "Thin",
  rightColor: "#000000",
};

/** What belongs to a cell's format and the grid does not show. */
export interface KeptFormat {
  locked: boolean;
  formulaHidden: boolean;
  indentLevel: number;
}

export const PLAIN_KEPT: KeptFormat = { locked: true, formulaHidden: false, indentLevel: 0 };
