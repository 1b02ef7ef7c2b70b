import { type Area } from "./address";
import { type Sheet } from "./book";
import { type CellFormat, type KeptFormat, PLAIN_KEPT } from "./cell-format";
import { keptSheet } from "./kept";
import { lay, layeredOver, shared } from "./layers";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";

/** The cells that a format belongs to, and how it is read and written. */
export class Formatted {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    readonly around: Surroundings,
  ) {}

  /** What all cells share, or null. */
  get<K extends keyof CellFormat>(key: K): CellFormat[K] | null {
    return shared(this.sheet.formats(this.area, key));
  }
  set(change: Partial<CellFormat>): void {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    this.sheet.setFormat(this.area, change);
  }
  getKept<K extends keyof KeptFormat>(key: K): KeptFormat[K] | null {
    const { formats } = keptSheet(this.around.book, this.sheet);
    return shared(layeredOver(formats, this.area, key).map((value) => value ?? PLAIN_KEPT[key]));
  }
  setKept(change: Partial<KeptFormat>): void {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    const kept = keptSheet(this.around.book, this.sheet);
    kept.formats = lay(kept.formats, this.area, change);
  }
}
