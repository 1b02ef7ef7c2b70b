import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { formatArea, parseArea, splitSheet } from "../host/address";
import { type Conversion } from "../host/arguments";
import { type CellValue, type Sheet } from "../host/book";
import { type CallCounts } from "../host/custom-functions";
import { type SimulatedExcel } from "../host/host";
import { type Answers } from "./answers";
import { type Calculation } from "./calculation";
import { errorAt } from "./error-at";
import { type ErrorMessages } from "./messages";
import { type UniverBook } from "./univer-book";

/** A cell as the user sees it. */
export interface SeenCell {
  value: CellValue;
  display: string;
  formula: string;
  /** What lies behind an error; "" where there is none. */
  message: string;
}

interface Parts {
  workbook: FWorkbook;
  book: UniverBook;
  model: FormulaDataModel;
  answers: Answers;
  messages: ErrorMessages;
  calculation: Calculation;
}

/** The workbench for tests and measurements, as `window.workbench`. Addresses are `B2` or `Clients!B2`. */
export class Workbench {
  /** The simulated Excel under the task pane, once the pane has come up. */
  excel: SimulatedExcel | undefined;

  constructor(private readonly parts: Parts) {}

  /** Writes a value or a formula, as Excel reads what is typed. */
  setCell(address: string, content: CellValue): void {
    this.setCells(address, [[content]]);
  }

  /** Writes values and formulas from a first cell on. */
  setCells(address: string, contents: CellValue[][]): void {
    const { sheet, cells } = this.find(address);
    const { row, column } = parseArea(cells);
    this.parts.calculation.touch();
    sheet.write({ row, column, rows: contents.length, columns: contents[0]?.length ?? 0 }, contents);
  }

  cell(address: string): SeenCell {
    const { sheet, cells } = this.find(address);
    const area = parseArea(cells);
    const value = sheet.values(area)[0]?.[0] ?? "";
    const formula = sheet.formulas(area)[0]?.[0] ?? "";
    return {
      value,
      display: sheet.texts(area)[0]?.[0] ?? "",
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
      message: this.messageAt(sheet, area.row, area.column, value),
    };
  }

  values(address: string): CellValue[][] {
    const { sheet, cells } = this.find(address);
    return sheet.values(parseArea(cells));
  }

  /** Selects a cell or a range, on its sheet. */
  select(address: string): void {
    const { sheet, cells } = this.find(address);
    this.parts.book.select(sheet, parseArea(cells));
  }

  /** The selected cell and its address. */
  selected(): SeenCell & { address: string } {
    const { sheet, area } = this.parts.book.selection;
    const address = formatArea({ ...area, rows: 1, columns: 1 });
    return { address, ...this.cell(`${sheet.name}!${address}`) };
  }

  /** Asks the add-in for every answer again. */
  recalculate(): void {
    this.parts.answers.forget();
  }

  /** Changes how values travel to the functions and back, as it differs among Excels, and recalculates. */
  setConversion(change: Partial<Conversion>): void {
    this.parts.answers.setConversion(change);
  }

  get counts(): Readonly<CallCounts> | undefined {
    return this.excel?.functions.counts;
  }

  /** Kept when everything is calculated. */
  settled(): Promise<void> {
    return this.parts.calculation.settled();
  }

  private messageAt(sheet: Sheet, row: number, column: number, value: CellValue): string {
    const { workbook, model, messages } = this.parts;
    const grid = workbook.getSheetBySheetId(sheet.id);
    if (!grid || typeof value !== "string" || !value.startsWith("#")) return "";
    return errorAt(grid, workbook.getId(), row, column, value, model, messages);
  }

  private find(address: string): { sheet: Sheet; cells: string } {
    const { sheet: name, cells } = splitSheet(address);
    const { book } = this.parts;
    const sheet = name === undefined ? book.activeSheet : book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet of "${address}".`);
    return { sheet, cells };
  }
}
