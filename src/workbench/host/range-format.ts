import { aBoolean, aColor, aNumber, aText, oneOf } from "./checks";
import { HostObject } from "./host-object";
import { type Formatted } from "./formatted";
import { shared } from "./layers";
import { BordersObject } from "./range-borders";
import { autofitColumns, autofitRows } from "./autofit";
import { refuseFormatting } from "./protection-rules";

const LARGEST_FONT = 409;
const WIDEST_COLUMN = 1790;
const TALLEST_ROW = 409.5;
const DEEPEST_INDENT = 250;

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends HostObject {
  readonly typeName = "RangeFormat";

  constructor(private readonly cells: Formatted) {
    super();
  }

  get Fill(): HostObject {
    return new FillObject(this.cells);
  }
  get Font(): HostObject {
    return new FontObject(this.cells);
  }
  get Borders(): HostObject {
    return new BordersObject(this.cells);
  }
  get Protection(): HostObject {
    return new FormatProtectionObject(this.cells);
  }
  get HorizontalAlignment(): string | null {
    return this.cells.get("horizontalAlignment");
  }
  set HorizontalAlignment(value: unknown) {
    const modeled = ["General", "Left", "Center", "Right", "Justify", "Distributed"];
    const known = ["Fill", "CenterAcrossSelection"];
    this.cells.set({ horizontalAlignment: oneOf(value, modeled, "horizontalAlignment", known) });
  }
  get VerticalAlignment(): string | null {
    return this.cells.get("verticalAlignment");
  }
  set VerticalAlignment(value: unknown) {
    const known = ["Justify", "Distributed"];
    this.cells.set({
      verticalAlignment: oneOf(value, ["Top", "Center", "Bottom"], "verticalAlignment", known),
    });
  }
  get WrapText(): boolean | null {
    return this.cells.get("wrapText");
  }
  set WrapText(value: unknown) {
    this.cells.set({ wrapText: aBoolean(value, "wrapText") });
  }
  get IndentLevel(): number | null {
    return this.cells.getKept("indentLevel");
  }
  set IndentLevel(value: unknown) {
    this.cells.setKept({ indentLevel: aNumber(value, "indentLevel", 0, DEEPEST_INDENT) });
  }
  /** The width of all columns, in points. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.cells;
    return shared(sheet.columnWidths(area.column, area.columns));
  }
  set ColumnWidth(value: unknown) {
    const { sheet, area, around } = this.cells;
    refuseFormatting(around.book, sheet, "allowFormatColumns");
    sheet.setColumnWidths(area.column, area.columns, aNumber(value, "columnWidth", 0, WIDEST_COLUMN));
  }
  /** The height of all rows, in points. */
  get RowHeight(): number | null {
    const { sheet, area } = this.cells;
    return shared(sheet.rowHeights(area.row, area.rows));
  }
  set RowHeight(value: unknown) {
    const { sheet, area, around } = this.cells;
    refuseFormatting(around.book, sheet, "allowFormatRows");
    sheet.setRowHeights(area.row, area.rows, aNumber(value, "rowHeight", 0, TALLEST_ROW));
  }

  AutofitColumns(): void {
    refuseFormatting(this.cells.around.book, this.cells.sheet, "allowFormatColumns");
    autofitColumns(this.cells.sheet, this.cells.area);
  }
  AutofitRows(): void {
    refuseFormatting(this.cells.around.book, this.cells.sheet, "allowFormatRows");
    autofitRows(this.cells.sheet, this.cells.area);
  }
}

/** `Excel.RangeFill`. */
class FillObject extends HostObject {
  readonly typeName = "RangeFill";

  constructor(private readonly cells: Formatted) {
    super();
  }

  /** Excel says white where nothing is filled. */
  get Color(): string | null {
    const color = this.cells.get("fillColor");
    return color === "" ? "#FFFFFF" : color;
  }
  set Color(value: unknown) {
    this.cells.set({ fillColor: value === "" ? "" : aColor(value) });
  }

  Clear(): void {
    this.cells.set({ fillColor: "" });
  }
}

/** `Excel.RangeFont`. */
class FontObject extends HostObject {
  readonly typeName = "RangeFont";

  constructor(private readonly cells: Formatted) {
    super();
  }

  get Name(): string | null {
    return this.cells.get("fontName");
  }
  set Name(value: unknown) {
    this.cells.set({ fontName: aText(value, "name", 31) });
  }
  get Size(): number | null {
    return this.cells.get("fontSize");
  }
  set Size(value: unknown) {
    this.cells.set({ fontSize: aNumber(value, "size", 1, LARGEST_FONT) });
  }
  get Color(): string | null {
    return this.cells.get("fontColor");
  }
  set Color(value: unknown) {
    this.cells.set({ fontColor: aColor(value) });
  }
  get Bold(): boolean | null {
    return this.cells.get("bold");
  }
  set Bold(value: unknown) {
    this.cells.set({ bold: aBoolean(value, "bold") });
  }
  get Italic(): boolean | null {
    return this.cells.get("italic");
  }
  set Italic(value: unknown) {
    this.cells.set({ italic: aBoolean(value, "italic") });
  }
  get Underline(): string | null {
    return this.cells.get("underline");
  }
  set Underline(value: unknown) {
    const known = ["SingleAccountant", "DoubleAccountant"];
    this.cells.set({ underline: oneOf(value, ["None", "Single", "Double"], "underline", known) });
  }
  get Strikethrough(): boolean | null {
    return this.cells.get("strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.cells.set({ strikethrough: aBoolean(value, "strikethrough") });
  }
}

/** `Excel.FormatProtection`. */
class FormatProtectionObject extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(private readonly cells: Formatted) {
    super();
  }

  get Locked(): boolean | null {
    return this.cells.getKept("locked");
  }
  set Locked(value: unknown) {
    this.cells.setKept({ locked: aBoolean(value, "locked") });
  }
  get FormulaHidden(): boolean | null {
    return this.cells.getKept("formulaHidden");
  }
  set FormulaHidden(value: unknown) {
    this.cells.setKept({ formulaHidden: aBoolean(value, "formulaHidden") });
  }
}
