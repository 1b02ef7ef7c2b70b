import type { ICommandInfo } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  type FormulaDataModel,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type Area } from "../host/address";
import { type Book, type BookEvent, type DefinedName, type Selection, type Sheet } from "../host/book";
import { emptyKept } from "../host/kept";
import { type Hold, watchGrid } from "./univer-events";
import { UniverNames } from "./univer-names";
import { UniverSteps } from "./univer-steps";
import { UniverSheet } from "./univer-sheet";

/** The grid's workbook, as the simulated Excel sees it. */
export class UniverBook implements Book {
  readonly settings = new Map<string, unknown>();
  kept = emptyKept();
  private readonly known = new Map<string, Sheet>();
  private readonly hold: Hold;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  readonly steps: UniverSteps;
  private readonly definedNames: UniverNames;
  private isManual = false;

  constructor(
    private readonly workbook: FWorkbook,
    private readonly model: FormulaDataModel,
    private readonly api: FUniver,
  ) {
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.isManual && isCalculationOfEdits(event)) event.cancel = true;
    });
    const injector = workbook.getActiveSheet().getInject();
    this.definedNames = new UniverNames(injector, workbook.getId());
    this.steps = new UniverSteps(injector, workbook.getId(), this);
    this.hold = watchGrid(api, this, (event) => {
      for (const listener of this.listeners) listener(event);
    });
  }

  get name(): string {
    return this.workbook.getName();
  }

  get sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  get activeSheet(): Sheet {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  get selection(): Selection {
    const range = this.workbook.getActiveRange();
    const area = range
      ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.activeSheet, area };
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.all;
  }

  get calculationMode(): string {
    return this.isManual ? "Manual" : "Automatic";
  }
  set calculationMode(mode: string) {
    const wasManual = this.isManual;
    this.isManual = mode === "Manual";
    if (wasManual && !this.isManual) this.calculate();
  }

  calculate(): void {
    this.api.getFormula().executeCalculation();
  }

  setName(name: DefinedName): void {
    this.definedNames.set(name);
  }

  deleteName(name: DefinedName): void {
    this.definedNames.delete(name);
  }

  /** The grid activates what it adds; Excel does not. */
  addSheet(name: string): Sheet {
    const before = this.workbook.getActiveSheet();
    return this.hold(() => {
      const added = this.workbook.insertSheet(name, { index: this.workbook.getNumSheets() });
      this.workbook.setActiveSheet(before);
      return this.sheet(added.getSheetId());
    });
  }

  deleteSheet(sheet: Sheet): void {
    this.workbook.deleteSheet(sheet.id);
  }

  activate(sheet: Sheet): void {
    this.workbook.setActiveSheet(sheet.id);
  }

  select(sheet: Sheet, area: Area): void {
    const target = this.workbook.setActiveSheet(sheet.id);
    this.workbook.setActiveRange(target.getRange(area.row, area.column, area.rows, area.columns));
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One object a sheet, so that sheets can be compared. */
  sheet(id: string): Sheet {
    const known = this.known.get(id) ?? new UniverSheet(this.workbook, this.model, this.definedNames, id);
    this.known.set(id, known);
    return known;
  }
}

/** The grid calculates what an edit concerns of itself; everything it calculates only when it is told to. */
function isCalculationOfEdits({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetFormulaCalculationStartMutation.id) return false;
  return !(params as ISetFormulaCalculationStartMutation).forceCalculation;
}
