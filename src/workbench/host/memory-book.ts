import { type Area } from "./address";
import { type Book, type CellValue, type Selection, type Sheet } from "./book";
import { type Content, readContent } from "./content";

interface Cell {
  content: Content;
  format: string;
}

const EMPTY: Cell = { content: { value: "" }, format: "General" };

/** A worksheet in memory. It keeps formulas but has no engine: a formula's value is what `calculate` says. */
class MemorySheet implements Sheet {
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly calculate: (formula: string) => CellValue,
  ) {}

  values(area: Area): CellValue[][] {
    return this.map(area, ({ content }) =>
      "formula" in content ? this.calculate(content.formula) : content.value,
    );
  }

  formulas(area: Area): CellValue[][] {
    return this.map(area, ({ content }) => ("formula" in content ? content.formula : content.value));
  }

  texts(area: Area): string[][] {
    return this.values(area).map((row) =>
      row.map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value))),
    );
  }

  numberFormats(area: Area): string[][] {
    return this.map(area, (cell) => cell.format);
  }

  write(area: Area, contents: (CellValue | null)[][]): void {
    this.change(area, contents, (cell, content) => (cell.content = readContent(content)));
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.change(area, formats, (cell, format) => (cell.format = format));
  }

  clear(area: Area): void {
    this.map(area, (_cell, key) => this.cells.delete(key));
  }

  usedArea(): Area | undefined {
    const inUse = [...this.cells].filter(([, { content }]) => "formula" in content || content.value !== "");
    const used = inUse.map(([key]) => key.split(",").map(Number));
    if (used.length === 0) return undefined;
    const rows = used.map(([row]) => row ?? 0);
    const columns = used.map(([, column]) => column ?? 0);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  private map<T>(area: Area, read: (cell: Cell, key: string) => T): T[][] {
    return Array.from({ length: area.rows }, (_r, r) =>
      Array.from({ length: area.columns }, (_c, c) => {
        const key = `${area.row + r},${area.column + c}`;
        return read(this.cells.get(key) ?? EMPTY, key);
      }),
    );
  }

  private change<T>(area: Area, items: (T | null)[][], apply: (cell: Cell, item: T) => void): void {
    items.forEach((row, r) =>
      row.forEach((item, c) => {
        if (item === null) return;
        const key = `${area.row + r},${area.column + c}`;
        const cell = this.cells.get(key) ?? { ...EMPTY };
        apply(cell, item);
        this.cells.set(key, cell);
      }),
    );
  }
}

/** A workbook without a grid, for tests and for a task pane opened on its own. */
export class MemoryBook implements Book {
  readonly name = "Book1.xlsx";
  readonly settings = new Map<string, unknown>();
  sheets: Sheet[];
  selection: Selection;
  private readonly listeners = new Set<(selection: Selection) => void>();
  private created = 1;

  constructor(private readonly calculate: (formula: string) => CellValue = () => 0) {
    const first = new MemorySheet("{1}", "Sheet1", calculate);
    this.sheets = [first];
    this.selection = { sheet: first, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  addSheet(name: string): Sheet {
    const sheet = new MemorySheet(`{${++this.created}}`, name, this.calculate);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    const [first] = this.sheets;
    if (first && this.activeSheet === sheet) this.activate(first);
  }

  activate(sheet: Sheet): void {
    this.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  select(sheet: Sheet, area: Area): void {
    this.selection = { sheet, area };
    for (const listener of this.listeners) listener(this.selection);
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
