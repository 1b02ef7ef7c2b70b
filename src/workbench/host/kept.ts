import { type Area } from "./address";
import { type Book, type Sheet } from "./book";
import { type KeptFormat } from "./cell-format";
import { type Layer } from "./layers";

/** What a protected worksheet allows all the same: `allowFormatCells` and the like, and which cells can be selected. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface KeptProtection {
  options: ProtectionOptions;
  password: string;
}

/** A rule as an add-in writes it, with formulas as text: `{ wholeNumber: { formula1: "=1", ... } }`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What data validation sets for cells. Parts are replaced as wholes. */
export interface KeptValidation {
  rule: ValidationRule;
  prompt: { message: string; showPrompt: boolean; title: string };
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  ignoreBlanks: boolean;
}

/** Cells of a worksheet, as a chart keeps them. */
export interface KeptSource {
  sheetId: string;
  area: Area;
}

export interface KeptSeries {
  /** A text, or the cells that hold it. */
  name: string | KeptSource;
  values: KeptSource | null;
  categories: KeptSource | null;
}

export interface KeptCaption {
  text: string;
  visible: boolean;
}

export interface KeptAxis {
  title: KeptCaption;
  visible: boolean;
  gridlines: boolean;
  numberFormat: string;
  minimum: number | "";
  maximum: number | "";
}

export interface KeptChart {
  id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: KeptCaption;
  legend: { position: string; visible: boolean };
  categoryAxis: KeptAxis;
  valueAxis: KeptAxis;
  series: KeptSeries[];
}

export interface KeptConditionalFormat {
  id: string;
  /** The cells it is for, without overlaps. */
  areas: Area[];
  type: "CellValue" | "Custom";
  rule: Readonly<Record<string, unknown>>;
  fillColor: string;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  stopIfTrue: boolean;
}

/** What a worksheet has beyond what the grid can show. */
export interface KeptSheet {
  formats: Layer<KeptFormat>[];
  validations: Layer<KeptValidation>[];
  protection: KeptProtection | null;
  charts: KeptChart[];
  /** In the order of their priority. */
  conditionalFormats: KeptConditionalFormat[];
  isVeryHidden: boolean;
  /** Texts that an add-in keeps with the worksheet, by key. */
  customProperties: Record<string, string>;
}

/** What a workbook has beyond what the grid can show: plain data, so that it can be copied and put back. */
export interface Kept {
  sheets: Record<string, KeptSheet>;
  /** Numbers the objects that are added. */
  added: number;
}

export function emptyKept(): Kept {
  return { sheets: {}, added: 0 };
}

function emptySheet(): KeptSheet {
  return {
    formats: [],
    validations: [],
    protection: null,
    charts: [],
    conditionalFormats: [],
    isVeryHidden: false,
    customProperties: {},
  };
}

export function keptSheet({ kept }: Book, { id }: Sheet): KeptSheet {
  return (kept.sheets[id] ??= emptySheet());
}

/** A copy, without the sheets that were only looked at. */
export function copyOfKept(kept: Kept): Kept {
  const empty = JSON.stringify(emptySheet());
  const sheets = Object.entries(kept.sheets).filter(([, sheet]) => JSON.stringify(sheet) !== empty);
  return structuredClone({ ...kept, sheets: Object.fromEntries(sheets) });
}

/** An id for an object that is added, in the form that Excel gives them. */
export function newId({ kept }: Book): string {
  return `{${String(++kept.added).padStart(8, "0")}-0000-0000-0000-000000000000}`;
}
