import { type Area, formatArea, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { boundingCells, containsCell, intersection } from "./area";
import { type CellValue, type Sheet } from "./book";
import { PLAIN } from "./cell-format";
import { type Content, readContents } from "./content";
import { MemoryLook } from "./memory-look";

/** What a formula of a sheet's cell comes to; a grid spills. */
export type Calculate = (formula: string, sheet: string, address: string) => CellValue | CellValue[][];

interface Cell {
  content: Content;
  format: string;
}

/** The result of a formula, where it stands. */
interface Result {
  area: Area;
  values: CellValue[][];
}

const EMPTY: Cell = { content: { value: "" }, format: "General" };

/** A worksheet in memory. It keeps formulas but has no engine: a formula's value is what `calculate` says. */
export class MemorySheet extends MemoryLook implements Sheet {
  private cells = new Map<string, Cell>();
  /** The results of the last calculation, where formulas are calculated on request. */
  private held: Result[] | undefined;

  constructor(
    readonly id: string,
    public name: string,
    private readonly calculate: Calculate,
    private readonly changed: (sheet: MemorySheet, area: Area) => void = () => undefined,
  ) {
    super();
  }

  /** All that the sheet holds, as plain data. */
  get state(): object {
    const { name, frozen, tabColor, hidden, showGridlines, looks, sizes } = this;
    return { name, frozen, tabColor, hidden, showGridlines, looks, sizes, cells: [...this.cells] };
  }
  set state(state: object) {
    Object.assign(this, state, { cells: new Map((state as { cells: [string, Cell][] }).cells) });
  }

  get hasFormulas(): boolean {
    return [...this.cells.values()].some(({ content }) => "formula" in content);
  }

  values(area: Area): CellValue[][] {
    const results = this.results().filter((result) => intersection(result.area, area));
    return this.map(area, ({ content }, row, column) => {
      if ("value" in content && content.value !== "") return content.value;
      const result = results.find((one) => containsCell(one.area, row, column));
      return result?.values[row - result.area.row]?.[column - result.area.column] ?? "";
    });
  }

  formulas(area: Area): CellValue[][] {
    const values = this.values(area);
    return this.map(area, ({ content }, row, column) =>
      "formula" in content ? content.formula : (values[row - area.row]?.[column - area.column] ?? ""),
    );
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
    this.change(area, readContents(contents, this.numberFormats(area)), (cell, content) => {
      cell.content = content;
      if ("value" in content) cell.format = content.format ?? cell.format;
    });
    this.forget(({ row, column }) => (contents[row - area.row]?.[column - area.column] ?? null) !== null);
    this.changed(this, area);
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.change(area, formats, (cell, format) => (cell.format = format));
  }

  clearContents(area: Area): void {
    this.each(area, (cell) => (cell.content = EMPTY.content));
    this.forget(({ row, column }) => containsCell(area, row, column));
    this.changed(this, area);
  }

  clearFormats(area: Area): void {
    this.each(area, (cell) => (cell.format = EMPTY.format));
    this.setFormat(area, PLAIN);
  }

  /** Calculates now, and from then on only when this is called again; or, as before, whenever a value is wanted. */
  hold(manually: boolean): void {
    this.held = undefined;
    if (manually) this.held = this.results();
  }

  spills(): Area[] {
    return this.results().flatMap(({ area }) => (area.rows * area.columns > 1 ? [area] : []));
  }

  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    const inUse = [...this.cells].filter(([, cell]) => hasContent(cell) || (!valuesOnly && hasFormat(cell)));
    const looked = valuesOnly ? [] : this.formattedAreas();
    const areas = [...this.spills(), ...looked].flatMap((area) => intersection(area, within) ?? []);
    const corners = areas.flatMap(({ row, column, rows, columns }) => [
      { row, column },
      { row: row + rows - 1, column: column + columns - 1 },
    ]);
    const cells = inUse
      .map(([key]) => place(key))
      .filter(({ row, column }) => containsCell(within, row, column));
    return boundingCells([...cells, ...corners]);
  }

  /** Every formula's result. One that has no room for its spill is #SPILL!, and so is a later one in its way. */
  private results(): Result[] {
    if (this.held) return this.held;
    const results: Result[] = [];
    for (const [key, { content }] of this.cells) {
      if (!("formula" in content)) continue;
      const at = { ...place(key), rows: 1, columns: 1 };
      const answer = this.calculate(content.formula, this.name, formatArea(at));
      const values = Array.isArray(answer) ? answer : [[answer]];
      const area = { ...at, rows: values.length, columns: values[0]?.length ?? 0 };
      const isFree = this.hasRoom(area) && !results.some((other) => intersection(other.area, area));
      results.push(isFree ? { area, values } : { area: at, values: [["#SPILL!"]] });
    }
    return results;
  }

  private hasRoom(spill: Area): boolean {
    if (spill.row + spill.rows > SHEET_ROWS || spill.column + spill.columns > SHEET_COLUMNS) return false;
    return ![...this.cells].some(([key, cell]) => {
      const { row, column } = place(key);
      const isAnchor = row === spill.row && column === spill.column;
      return !isAnchor && hasContent(cell) && containsCell(spill, row, column);
    });
  }

  /** A formula that is replaced has no result until the next calculation. */
  private forget(isReplaced: (anchor: Area) => boolean): void {
    this.held = this.held?.filter((result) => !isReplaced(result.area));
  }

  private each(area: Area, change: (cell: Cell) => void): void {
    for (const [key, cell] of this.cells) {
      const { row, column } = place(key);
      if (containsCell(area, row, column)) change(cell);
    }
  }

  private map<T>(area: Area, read: (cell: Cell, row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_r, r) =>
      Array.from({ length: area.columns }, (_c, c) => {
        const [row, column] = [area.row + r, area.column + c];
        return read(this.cells.get(`${row},${column}`) ?? EMPTY, row, column);
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

function place(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

function hasContent({ content }: Cell): boolean {
  return "formula" in content || content.value !== "";
}

function hasFormat({ format }: Cell): boolean {
  return format !== EMPTY.format;
}
