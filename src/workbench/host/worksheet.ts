import { type Sheet } from "./book";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { EventSource } from "./events";
import { type HostObject } from "./host-object";
import { NamesObject } from "./named-item";
import { scopedNames } from "./names";
import { rangeAt, rangeByIndexes, type RangeObject } from "./range";
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
    this.sheet.name = checkedName(name, this.around, this.sheet);
  }
  get Position(): number {
    return this.around.book.sheets.indexOf(this.sheet);
  }
  get Names(): HostObject {
    return new NamesObject(this.around, this.sheet);
  }
  get Visibility(): string {
    return "Visible";
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
  Activate(): void {
    this.around.book.activate(this.sheet);
  }
  Delete(): void {
    if (this.around.book.sheets.length === 1)
      throw invalidArgument("A workbook keeps at least one worksheet.");
    const { book } = this.around;
    for (const name of scopedNames(book, this.sheet)) book.deleteName(name);
    book.deleteSheet(this.sheet);
  }
}

/** `Excel.WorksheetCollection`. */
export class WorksheetsObject extends EventSource {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly around: Surroundings) {
    super(around.events);
  }

  override get items(): HostObject[] {
    return this.around.book.sheets.map((sheet) => new WorksheetObject(sheet, this.around));
  }

  GetCount(): number {
    return this.around.book.sheets.length;
  }
  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.around.book.activeSheet, this.around);
  }
  GetItem(key: unknown): WorksheetObject {
    return this.GetItemOrNullObject(key) ?? missing(key);
  }
  GetItemOrNullObject(key: unknown): WorksheetObject | null {
    const wanted = String(key).toLowerCase();
    const sheet = this.around.book.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id === key);
    return sheet ? new WorksheetObject(sheet, this.around) : null;
  }
  Add(name?: unknown): WorksheetObject {
    const given = name === undefined || name === null ? this.freeName() : checkedName(name, this.around);
    return new WorksheetObject(this.around.book.addSheet(given), this.around);
  }
  _RegisterAddedEvent(): void {
    this.events.register("added", this.eventTarget, 1);
  }
  _UnregisterAddedEvent(): void {
    this.events.register("added", this.eventTarget, -1);
  }
  _RegisterDeletedEvent(): void {
    this.events.register("deleted", this.eventTarget, 1);
  }
  _UnregisterDeletedEvent(): void {
    this.events.register("deleted", this.eventTarget, -1);
  }

  private freeName(): string {
    const taken = new Set(this.around.book.sheets.map((sheet) => sheet.name.toLowerCase()));
    let n = taken.size + 1;
    while (taken.has(`sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}

function missing(key: unknown): never {
  throw itemNotFound(`worksheet "${String(key)}"`);
}

function checkedName(name: unknown, around: Surroundings, self?: Sheet): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
    throw invalidArgument(`"${String(name)}" is no name for a worksheet.`);
  }
  const taken = around.book.sheets.some((s) => s !== self && s.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists", `A worksheet named "${name}" exists already.`);
  return name;
}
