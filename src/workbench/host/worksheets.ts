import { EventSource } from "./events";
import { type HostObject } from "./host-object";
import { type Surroundings } from "./surroundings";
import { checkedName, missing, WorksheetObject } from "./worksheet";

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
  GetFirst(visibleOnly?: unknown): WorksheetObject {
    return this.end(visibleOnly, 0);
  }
  GetLast(visibleOnly?: unknown): WorksheetObject {
    return this.end(visibleOnly, -1);
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

  private end(visibleOnly: unknown, at: number): WorksheetObject {
    const sheet = this.around.book.sheets.filter(({ hidden }) => visibleOnly !== true || !hidden).at(at);
    return sheet ? new WorksheetObject(sheet, this.around) : missing("");
  }

  private freeName(): string {
    const taken = new Set(this.around.book.sheets.map((sheet) => sheet.name.toLowerCase()));
    let n = taken.size + 1;
    while (taken.has(`sheet${n}`)) n++;
    return `Sheet${n}`;
  }
}
