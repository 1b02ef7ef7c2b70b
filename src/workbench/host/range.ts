import { type Area, parseArea, splitSheet } from "./address";
import { containsCell, intersection, isUnbounded, onSheet, WHOLE_SHEET } from "./area";
import { type CellValue, type Sheet } from "./book";
import { PLAIN_KEPT } from "./cell-format";
import { cellGrid } from "./cell-grid";
import { oneOf } from "./checks";
import { clearConditionalFormats, ConditionalFormatsObject } from "./conditional-formats";
import { valueType } from "./content";
import { DataValidationObject, NO_VALIDATION } from "./data-validation";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { Formatted } from "./formatted";
import { type HostObject } from "./host-object";
import { keptSheet } from "./kept";
import { lay } from "./layers";
import { findName, referredArea } from "./names";
import { refuseFormatting, refuseWriting } from "./protection-rules";
import { RangeFormatObject } from "./range-format";
import { index, RangePlace } from "./range-place";
import { type Surroundings } from "./surroundings";

/** Resource limits and performance optimization for Office Add-ins, "Excel add-ins". */
const MOST_CELLS = 5000000;

/** `Excel.Range`. */
export class RangeObject extends RangePlace<RangeObject> {
  readonly typeName = "Range";
  private reference = "";

  constructor(
    sheet: Sheet,
    area: Area,
    private readonly around: Surroundings,
  ) {
    super(sheet, area);
  }

  override get identity(): Readonly<Record<string, string>> {
    return this.reference ? { _ReferenceId: this.reference } : {};
  }

  /** An unbounded range (whole rows or columns) has no values to give. */
  get Values(): CellValue[][] | null {
    return this.contents(() => this.sheet.values(this.area));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  /**
   * A cell that another cell's formula spills into has no formula of its own, so its value stands here: the
   * documentation leads from such a cell to the formula by getSpillParent.
   */
  get Formulas(): CellValue[][] | null {
    return this.contents(() => this.sheet.formulas(this.area));
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get Text(): string[][] | null {
    return this.contents(() => this.sheet.texts(this.area));
  }
  get ValueTypes(): string[][] | null {
    return this.contents(() => {
      const formulas = this.sheet.formulas(this.area);
      return this.sheet
        .values(this.area)
        .map((row, r) => row.map((value, c) => valueType(value, formulas[r]?.[c] ?? "")));
    });
  }
  get NumberFormat(): string[][] | null {
    return this.contents(() => this.sheet.numberFormats(this.area));
  }
  /** No text is the general format. */
  set NumberFormat(formats: unknown) {
    const texts = cellGrid(formats, this.area).map((row) =>
      row.map((format) => (format === null ? null : String(format) || "General")),
    );
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    this.sheet.setNumberFormats(this.area, texts);
  }
  /** Whether every cell lies in a spill, the formula's own cell included; null where only some do. */
  get HasSpill(): boolean | null {
    const shared = this.sheet.spills().map((spill) => intersection(spill, this.area));
    const covered = shared.reduce((sum, part) => sum + (part ? part.rows * part.columns : 0), 0);
    if (covered === 0) return false;
    return covered === this.area.rows * this.area.columns ? true : null;
  }
  get Format(): HostObject {
    return new RangeFormatObject(new Formatted(this.sheet, this.area, this.around));
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.sheet, this.area, this.around);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatsObject(this.sheet, this.area, this.around);
  }
  get Worksheet(): HostObject {
    return this.around.worksheet(this.sheet);
  }
  get _ReferenceId(): string {
    return this.reference;
  }

  GetSpillParent(): RangeObject {
    return this.GetSpillParentOrNullObject() ?? this.noSpill();
  }
  GetSpillParentOrNullObject(): RangeObject | null {
    const spill = this.spill();
    return spill ? this.at({ ...spill, rows: 1, columns: 1 }) : null;
  }
  GetSpillingToRange(): RangeObject {
    return this.GetSpillingToRangeOrNullObject() ?? this.noSpill();
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.spill();
    const isAnchor = spill?.row === this.area.row && spill.column === this.area.column;
    return spill && isAnchor ? this.at(spill) : null;
  }
  GetUsedRange(valuesOnly?: unknown): RangeObject {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("a used cell in the range");
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const used = this.sheet.usedArea(this.area, valuesOnly === true);
    return used ? this.at(used) : null;
  }
  Clear(applyTo?: unknown): void {
    const known = ["Hyperlinks", "RemoveHyperlinks", "ResetContents"];
    const what = oneOf(applyTo ?? "All", ["All", "Contents", "Formats"], "applyTo", known);
    const { book } = this.around;
    const kept = keptSheet(book, this.sheet);
    if (what !== "Formats") {
      refuseWriting(book, this.sheet, this.area);
      this.sheet.clearContents(this.area);
    }
    if (what !== "Contents") {
      refuseFormatting(book, this.sheet, "allowFormatCells");
      this.sheet.clearFormats(this.area);
      clearConditionalFormats(kept, this.area);
      kept.formats = lay(kept.formats, this.area, PLAIN_KEPT);
    }
    if (what === "All") kept.validations = lay(kept.validations, this.area, NO_VALIDATION);
  }
  Select(): void {
    refuseHidden(this.sheet);
    this.around.book.select(this.sheet, this.area);
    if (this.around.selectionKind !== "elsewhere") this.around.selectionKind = "cells";
  }
  _KeepReference(): void {
    this.reference ||= this.around.keep(this);
  }

  protected at(area: Area): RangeObject {
    return new RangeObject(this.sheet, area, this.around);
  }
  protected read(address: unknown): RangeObject {
    return rangeAt(this.sheet, address, this.around);
  }

  /** What stands in the cells; null for whole rows or columns. So many cells would fit in no reply anyway. */
  private contents<T>(read: () => T): T | null {
    if (isUnbounded(this.area)) return null;
    if (this.CellCount >= 0 && this.CellCount <= MOST_CELLS) return read();
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      `At most ${MOST_CELLS} cells are read at a time.`,
    );
  }

  private write(contents: unknown): void {
    const cells = cellGrid(contents, this.area);
    refuseWriting(this.around.book, this.sheet, this.area);
    this.sheet.write(this.area, cells);
  }

  /** The spill that covers the range's one cell. */
  private spill(): Area | undefined {
    const { row, column } = this.area;
    if (this.CellCount !== 1) return undefined;
    return this.sheet.spills().find((spill) => containsCell(spill, row, column));
  }

  private noSpill(): never {
    if (this.CellCount !== 1) throw new HostError("InvalidOperation", "The range has more than one cell.");
    throw itemNotFound("a spill at the cell");
  }
}

/** What is hidden cannot be brought to the front. */
export function refuseHidden({ name, hidden }: Sheet): void {
  if (hidden) throw new HostError("InvalidOperation", `The worksheet "${name}" is hidden.`);
}

/** The range of an address or of a name on a sheet; an address may name the sheet itself, but no other. */
export function rangeAt(sheet: Sheet, address: unknown, around: Surroundings): RangeObject {
  if (address === undefined || address === null) return new RangeObject(sheet, WHOLE_SHEET, around);
  if (typeof address !== "string") throw invalidArgument("address must be text.");
  const named = findName(around.book, address, sheet);
  const referred = named && referredArea(around.book, named);
  if (referred?.sheet === sheet) return new RangeObject(sheet, referred.area, around);
  const { sheet: sheetName, cells } = splitSheet(address);
  if (sheetName !== undefined && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`Address "${address}" is not on ${sheet.name}.`);
  }
  return new RangeObject(sheet, parseArea(cells), around);
}

/** The range of a position and a size. */
export function rangeByIndexes(sheet: Sheet, numbers: unknown[], around: Surroundings): RangeObject {
  const [row = 0, column = 0, rows = 0, columns = 0] = numbers.map((n) => index(n, "index"));
  return new RangeObject(sheet, onSheet({ row, column, rows, columns }), around);
}
