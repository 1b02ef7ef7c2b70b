import { type Sheet } from "./book";
import { ChartsObject } from "./charts";
import { aBoolean, aColor, oneOf } from "./checks";
import { CustomPropertiesObject } from "./custom-properties";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { EventSource } from "./events";
import { FreezePanesObject } from "./freeze-panes";
import { type HostObject } from "./host-object";
import { keptSheet } from "./kept";
import { NamesObject } from "./named-item";
import { followSheet, scopedNames } from "./names";
import { ProtectionObject } from "./protection";
import { rangeAt, rangeByIndexes, type RangeObject, refuseHidden } from "./range";
import { type Surroundings } from "./surroundings";

/** `Excel.Worksheet`. */
export class WorksheetObject extends EventSource {
  readonly typeName = "Worksheet";

  constructor(
    readonly sheet: Sheet,
    private readonly around: Surroundings,
  ) {
    super(around.events, sheet.id);
  }

  override get identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    const before = this.sheet.name;
    this.sheet.name = checkedName(name, this.around, this.sheet);
    followSheet(this.around.book, before, this.sheet.name);
  }
  get Position(): number {
    return this.around.book.sheets.indexOf(this.sheet);
  }
  get Names(): HostObject {
    return new NamesObject(this.around, this.sheet);
  }
  get Visibility(): string {
    if (!this.sheet.hidden) return "Visible";
    return keptSheet(this.around.book, this.sheet).isVeryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(value: unknown) {
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
    const { book } = this.around;
    const isLast = book.sheets.every((sheet) => sheet === this.sheet || sheet.hidden);
    if (visibility !== "Visible" && isLast) throw lastSheet();
    keptSheet(book, this.sheet).isVeryHidden = visibility === "VeryHidden";
    this.sheet.hidden = visibility !== "Visible";
  }
  /** "" where the tab has no color, and null where it is not seen. */
  get TabColor(): string | null {
    return this.sheet.hidden ? null : this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : aColor(value);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The name under which office.js sets `showGridlines`. */
  set Gridlines(value: unknown) {
    this.sheet.showGridlines = aBoolean(value, "showGridlines");
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.sheet, this.around);
  }
  get Protection(): HostObject {
    return new ProtectionObject(this.sheet, this.around);
  }
  get CustomProperties(): HostObject {
    return new CustomPropertiesObject(this.sheet, this.around);
  }
  get Charts(): HostObject {
    return new ChartsObject(this.sheet, this.around);
  }

  GetRange(address?: unknown): RangeObject {
    return rangeAt(this.sheet, address, this.around);
  }
  GetRangeByIndexes(...numbers: unknown[]): RangeObject {
    return rangeByIndexes(this.sheet, numbers, this.around);
  }
  GetCell(row: unknown, column: unknown): RangeObject {
    return rangeByIndexes(this.sheet, [row, column, 1, 1], this.around);
  }
  GetUsedRange(valuesOnly?: unknown): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? rangeAt(this.sheet, "A1", this.around);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    return rangeAt(this.sheet, undefined, this.around).GetUsedRangeOrNullObject(valuesOnly);
  }
  GetNext(visibleOnly?: unknown): WorksheetObject {
    return this.GetNextOrNullObject(visibleOnly) ?? missing("next");
  }
  GetNextOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly?: unknown): WorksheetObject {
    return this.GetPreviousOrNullObject(visibleOnly) ?? missing("previous");
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly);
  }
  Activate(): void {
    refuseHidden(this.sheet);
    this.around.book.activate(this.sheet);
  }
  Delete(): void {
    const { book } = this.around;
    if (book.sheets.every((sheet) => sheet === this.sheet || sheet.hidden)) throw lastSheet();
    if (this.Visibility === "VeryHidden") {
      throw new HostError(
        "InvalidOperation",
        `"${this.Name}" is very hidden: it must be less so to be deleted.`,
      );
    }
    for (const name of scopedNames(book, this.sheet)) book.deleteName(name);
    book.deleteSheet(this.sheet);
    delete book.kept.sheets[this.sheet.id];
  }

  private neighbour(step: number, visibleOnly: unknown): WorksheetObject | null {
    const sheets = this.around.book.sheets.filter(
      (sheet) => sheet === this.sheet || visibleOnly !== true || !sheet.hidden,
    );
    const sheet = sheets[sheets.indexOf(this.sheet) + step];
    return sheet ? new WorksheetObject(sheet, this.around) : null;
  }
}

function lastSheet(): HostError {
  return new HostError("InvalidOperation", "A workbook keeps at least one visible worksheet.");
}

export function missing(key: unknown): never {
  throw itemNotFound(`worksheet "${String(key)}"`);
}

const LONGEST_NAME = 31;
/** Characters that no name has, apostrophes at its ends, and the name that Excel keeps for itself. */
const NO_NAME = /[\\/?*[\]:]|^'|'$|^History$/i;

/** A name that a worksheet can have: of Excel's form, and not that of another. */
export function checkedName(name: unknown, around: Surroundings, self?: Sheet): string {
  if (typeof name !== "string" || name === "" || name.length > LONGEST_NAME || NO_NAME.test(name)) {
    throw invalidArgument(`"${String(name)}" is no name for a worksheet.`);
  }
  const taken = around.book.sheets.some((s) => s !== self && s.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `A worksheet named "${name}" exists already.`);
  return name;
}
