import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { isUnbounded } from "./area";
import { type CellFormat, PLAIN } from "./cell-format";
import { distinct, lay, type Layer, layeredOver } from "./layers";

interface Sizes {
  width: number;
  height: number;
}

const STANDARD: Sizes = { width: 48, height: 15 };

/** How a worksheet in memory looks. */
export abstract class MemoryLook {
  frozen = { rows: 0, columns: 0 };
  tabColor = "";
  hidden = false;
  showGridlines = true;
  protected looks: Layer<CellFormat>[] = [];
  protected sizes: Layer<Sizes>[] = [];

  formats<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][] {
    return distinct(layeredOver(this.looks, area, key).map((value) => value ?? PLAIN[key]));
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    this.looks = lay(this.looks, area, change);
  }

  columnWidths(column: number, count: number): number[] {
    const widths = layeredOver(this.sizes, { row: 0, column, rows: SHEET_ROWS, columns: count }, "width");
    return distinct(widths.map((width) => width ?? STANDARD.width));
  }

  setColumnWidths(column: number, count: number, width: number): void {
    this.sizes = lay(this.sizes, { row: 0, column, rows: SHEET_ROWS, columns: count }, { width });
  }

  rowHeights(row: number, count: number): number[] {
    const heights = layeredOver(
      this.sizes,
      { row, column: 0, rows: count, columns: SHEET_COLUMNS },
      "height",
    );
    return distinct(heights.map((height) => height ?? STANDARD.height));
  }

  setRowHeights(row: number, count: number, height: number): void {
    this.sizes = lay(this.sizes, { row, column: 0, rows: count, columns: SHEET_COLUMNS }, { height });
  }

  protected formattedAreas(): Area[] {
    return this.looks.filter(isNoticed).map(({ area }) => area);
  }
}

/** Whole rows and columns, and plain cells, are not in use for how they look. */
function isNoticed({ area, set }: Layer<CellFormat>): boolean {
  const parts = Object.entries(set) as [keyof CellFormat, unknown][];
  return !isUnbounded(area) && parts.some(([key, value]) => value !== PLAIN[key]);
}
