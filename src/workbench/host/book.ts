import { type Area } from "./address";
import { type CellFormat } from "./cell-format";
import { type Kept } from "./kept";
import { type Steps } from "./steps";

/** What a cell holds, as Office.js reports it: an empty cell is "" and an error its code (`#N/A`). */
export type CellValue = string | number | boolean;

/** One worksheet. */
export interface Sheet {
  readonly id: string;
  name: string;
  values(area: Area): CellValue[][];
  /** Formulas where there are any, otherwise the values. */
  formulas(area: Area): CellValue[][];
  /** The cells as they are displayed. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /** Writes constants, formulas (text that begins with `=`) and, as "", empty cells. `null` leaves a cell alone. */
  write(area: Area, contents: (CellValue | null)[][]): void;
  setNumberFormats(area: Area, formats: (string | null)[][]): void;
  clearContents(area: Area): void;
  /** Makes cells plain again, number formats included. */
  clearFormats(area: Area): void;
  /** The different values that a property of the format has among the cells. */
  formats<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][];
  setFormat(area: Area, change: Partial<CellFormat>): void;
  /** The different widths among columns, in points; heights of rows likewise. */
  columnWidths(column: number, count: number): number[];
  setColumnWidths(column: number, count: number, points: number): void;
  rowHeights(row: number, count: number): number[];
  setRowHeights(row: number, count: number, points: number): void;
  /** How many rows and columns stay in view. */
  frozen: { rows: number; columns: number };
  /** "" where the tab has no color. */
  tabColor: string;
  hidden: boolean;
  showGridlines: boolean;
  /** The areas of formulas whose results spill, from the formula's own cell on. */
  spills(): Area[];
  /**
   * The smallest area that holds every cell in use within another, or undefined where there is none. Unless only
   * values count, a cell with a format is in use as well.
   */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined;
}

/** A name of the workbook, or of the worksheet whose id it has. */
export interface DefinedName {
  readonly name: string;
  readonly sheetId?: string;
  /** What the name stands for; it begins with `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Selection {
  sheet: Sheet;
  area: Area;
}

/** Something that happened in a workbook, whoever did it. Another sheet that is activated selects nothing new. */
export type BookEvent =
  | ({ kind: "selected" | "changed" } & Selection)
  | { kind: "activated" | "deactivated" | "added" | "deleted" | "calculated"; sheet: Pick<Sheet, "id"> };

/** A workbook: all that the simulated Excel knows of the grid. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  readonly selection: Selection;
  /** Settings that the add-in keeps in the document. */
  readonly settings: Map<string, unknown>;
  /** What the workbook has beyond what a grid can show. */
  kept: Kept;
  /** What can be undone. */
  readonly steps: Steps;
  readonly names: readonly DefinedName[];
  /** Adds a name, or puts it in the place of the one of the same name and scope. */
  setName(name: DefinedName): void;
  deleteName(name: DefinedName): void;
  /**
   * `Automatic`, or `Manual`: then nothing is calculated until it is asked for. A formula that is written meanwhile
   * shows nothing, where Excel would calculate it once: an add-in that gets along with less gets along with Excel.
   */
  calculationMode: string;
  /** Calculates every formula. */
  calculate(): void;
  addSheet(name: string): Sheet;
  deleteSheet(sheet: Sheet): void;
  activate(sheet: Sheet): void;
  select(sheet: Sheet, area: Area): void;
  /** Calls the listener at every event, until the returned function is called. */
  listen(listener: (event: BookEvent) => void): () => void;
}
