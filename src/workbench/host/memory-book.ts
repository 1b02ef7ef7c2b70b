import { type Area } from "./address";
import { type Book, type BookEvent, type DefinedName, type Selection, type Sheet } from "./book";
import { copyOfKept, emptyKept } from "./kept";
import { type Calculate, MemorySheet } from "./memory-sheet";
import { StateSteps } from "./steps";

/** What an undo puts back. The settings of the add-in are not part of it. */
interface BookState extends Pick<Book, "kept" | "names"> {
  sheets: [id: string, state: object][];
}

/** A workbook without a grid, for tests and for a task pane opened on its own. */
export class MemoryBook implements Book {
  readonly name = "Book1.xlsx";
  readonly settings = new Map<string, unknown>();
  kept = emptyKept();
  names: DefinedName[] = [];
  sheets: MemorySheet[];
  selection: Selection;
  readonly steps = new StateSteps(
    () => JSON.stringify(this.state),
    (state) => (this.state = JSON.parse(state) as BookState),
  );
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private created = 1;
  private isManual = false;

  constructor(private readonly engine: Calculate = () => 0) {
    const first = new MemorySheet("{1}", "Sheet1", engine, this.changed);
    this.sheets = [first];
    this.selection = { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  get calculationMode(): string {
    return this.isManual ? "Manual" : "Automatic";
  }
  set calculationMode(mode: string) {
    this.isManual = mode === "Manual";
    this.calculate();
  }

  calculate(): void {
    for (const sheet of this.sheets) sheet.hold(this.isManual);
  }

  setName(name: DefinedName): void {
    this.names = [...this.names.filter((other) => !isSameName(other, name)), name];
  }

  deleteName(name: DefinedName): void {
    this.names = this.names.filter((other) => !isSameName(other, name));
  }

  addSheet(name: string): Sheet {
    const sheet = new MemorySheet(`{${++this.created}}`, name, this.engine, this.changed);
    sheet.hold(this.isManual);
    this.sheets = [...this.sheets, sheet];
    this.notify({ kind: "added", sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    const [first] = this.sheets;
    if (first && this.activeSheet === sheet) this.activate(first);
    this.notify({ kind: "deleted", sheet });
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (sheet === before) return;
    this.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.notify({ kind: "deactivated", sheet: before });
    this.notify({ kind: "activated", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.notify({ kind: "selected", sheet, area });
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A sheet with formulas is calculated after every change. */
  private readonly changed = (sheet: MemorySheet, area: Area): void => {
    this.notify({ kind: "changed", sheet, area });
    if (sheet.hasFormulas) this.notify({ kind: "calculated", sheet });
  };

  private get state(): BookState {
    const sheets = this.sheets.map(({ id, state }): [string, object] => [id, state]);
    return { sheets, names: this.names, kept: copyOfKept(this.kept) };
  }
  private set state({ sheets, names, kept }: BookState) {
    const known = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    // A sheet that was added goes; none comes back, as there is no undo of what deletes a sheet.
    this.sheets = sheets.flatMap(([id, state]) => {
      const sheet = known.get(id);
      return sheet ? Object.assign(sheet, { state }) : [];
    });
    Object.assign(this, { names, kept });
  }

  private notify(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function isSameName(a: DefinedName, b: DefinedName): boolean {
  return a.sheetId === b.sheetId && a.name.toLowerCase() === b.name.toLowerCase();
}
