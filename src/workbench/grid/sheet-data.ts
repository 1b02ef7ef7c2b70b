import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { type SampleCell, type SampleSheet, type SampleStyle } from "../sample";

const INK = { rgb: "#1f2937" };
const LINE = { s: 1, cl: { rgb: "#d5dae3" } };
const RIGHT = 3;
const MIDDLE = 2;
const BASE: IStyleData = { fs: 10, cl: INK, vt: MIDDLE, pd: { l: 6, r: 6 } };
const UNDERLINED: IStyleData = { ...BASE, bd: { b: LINE } };
const NUMBER: IStyleData = { ...UNDERLINED, ht: RIGHT };
const INPUT: IStyleData = {
  ...NUMBER,
  bg: { rgb: "#fffbe6" },
  cl: { rgb: "#1d3fa8" },
  bd: { t: LINE, b: LINE, l: LINE, r: LINE },
};
const HEADING: IStyleData = {
  ...BASE,
  bl: BooleanNumber.TRUE,
  bg: { rgb: "#14365c" },
  cl: { rgb: "#ffffff" },
};
const WHOLE_DOLLARS = { pattern: "$#,##0" };
const CENTS = { pattern: "$#,##0.00" };

/** Blue on yellow is what the user types, black is calculated. */
const STYLES: Record<SampleStyle, IStyleData> = {
  title: { ...BASE, fs: 13, bl: BooleanNumber.TRUE, cl: { rgb: "#14365c" } },
  note: { ...BASE, cl: { rgb: "#5b6472" }, it: BooleanNumber.TRUE },
  heading: HEADING,
  headingRight: { ...HEADING, ht: RIGHT },
  label: UNDERLINED,
  input: INPUT,
  inputMoney: { ...INPUT, n: WHOLE_DOLLARS },
  money: { ...NUMBER, n: CENTS },
  dollars: { ...NUMBER, n: WHOLE_DOLLARS },
  percent: { ...NUMBER, n: { pattern: "0%" } },
  result: { ...NUMBER, n: CENTS, bl: BooleanNumber.TRUE, cl: { rgb: "#0b5c3b" } },
  text: UNDERLINED,
};

/** The sample as a workbook of the grid. */
export function workbookData(sheets: SampleSheet[]): IWorkbookData {
  const entries = sheets.map((sheet, i): [string, Partial<IWorksheetData>] => {
    const id = `sheet-${i + 1}`;
    return [id, worksheetData(id, sheet)];
  });
  return {
    id: "sample",
    name: "Sample.xlsx",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: STYLES,
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

function worksheetData(id: string, sheet: SampleSheet): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number): Record<number, ICellData> => (cells[row] ??= {});
  for (const { column, fromRow, toRow, style } of sheet.columnStyles ?? []) {
    for (let row = fromRow; row <= toRow; row++) at(row)[column] = { s: style };
  }
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) at(r)[c] = cellData(cell);
    }),
  );
  const frozen = sheet.frozenRows ?? 0;
  return {
    id,
    name: sheet.name,
    rowCount: 1200,
    columnCount: 26,
    defaultRowHeight: 23,
    defaultStyle: BASE,
    cellData: cells,
    columnData: Object.fromEntries(sheet.widths.map((w, c) => [c, { w }])),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen || -1, startColumn: -1 },
  };
}

function cellData({ content, style }: SampleCell): ICellData {
  const s = style ?? null;
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: CellValueType.BOOLEAN, s };
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER, s };
  if (content.startsWith("=")) return { f: content, s };
  return content === "" ? { s } : { v: content, t: CellValueType.STRING, s };
}
