import { type CellValue, type DefinedName, type Sheet } from "./book";
import { isErrorCode, plainValue } from "./content";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { absoluteReference, checkedNewName, findName, referredArea, scopedNames } from "./names";
import { RangeObject } from "./range";
import { type Surroundings } from "./surroundings";

/** `Excel.NamedItem`. */
class NamedItemObject extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private defined: DefinedName,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return { _Id: this.defined.name };
  }

  get Name(): string {
    return this.defined.name;
  }
  get Scope(): string {
    return this.defined.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Comment(): string {
    return this.defined.comment;
  }
  set Comment(comment: unknown) {
    this.change({ comment: String(comment) });
  }
  get Visible(): boolean {
    return this.defined.visible;
  }
  set Visible(visible: unknown) {
    this.change({ visible: visible === true });
  }
  get Formula(): string {
    return this.defined.formula;
  }
  set Formula(formula: unknown) {
    this.change({ formula: checkedFormula(formula) });
  }
  get Type(): string {
    return this.content.type;
  }
  get Value(): CellValue {
    return this.content.value;
  }
  get Worksheet(): HostObject {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw itemNotFound(`a worksheet of the name "${this.Name}"`);
    return sheet;
  }
  get WorksheetOrNullObject(): HostObject | null {
    const sheet = this.around.book.sheets.find(({ id }) => id === this.defined.sheetId);
    return sheet ? this.around.worksheet(sheet) : null;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference", `The name "${this.Name}" stands for no range.`);
    return range;
  }
  GetRangeOrNullObject(): HostObject | null {
    const referred = referredArea(this.around.book, this.defined);
    return referred ? new RangeObject(referred.sheet, referred.area, this.around) : null;
  }
  Delete(): void {
    this.around.book.deleteName(this.defined);
  }

  /**
   * The value of a range is its address. A formula that is more than a constant needs a cell to be calculated in,
   * and Excel itself gives #VALUE! where it calls a custom function.
   */
  private get content(): { type: string; value: CellValue } {
    const inner = this.defined.formula.slice(1).trim();
    if (referredArea(this.around.book, this.defined)) return { type: "Range", value: inner };
    const text = /^"((?:[^"]|"")*)"$/.exec(inner)?.[1];
    if (text !== undefined) return { type: "String", value: text.replaceAll('""', '"') };
    if (isErrorCode(inner)) return { type: "Error", value: inner };
    const value = plainValue(inner);
    if (typeof value === "number") return { type: "Double", value };
    if (typeof value === "boolean") return { type: "Boolean", value };
    return inner.includes("#REF!") ? { type: "Error", value: "#REF!" } : { type: "Error", value: "#VALUE!" };
  }

  private change(change: Partial<DefinedName>): void {
    this.defined = { ...this.defined, ...change };
    this.around.book.setName(this.defined);
  }
}

/** `Excel.NamedItemCollection`: the names of one scope. */
export class NamesObject extends HostObject {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly around: Surroundings,
    private readonly scope?: Sheet,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return scopedNames(this.around.book, this.scope).map((name) => new NamedItemObject(name, this.around));
  }

  Add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    const checked = checkedNewName(name);
    if (this.GetItemOrNullObject(checked)) {
      throw new HostError("ItemAlreadyExists", `The name "${checked}" exists already.`);
    }
    const defined = {
      name: checked,
      formula:
        reference instanceof RangeObject
          ? `=${absoluteReference(reference.sheet, reference.area)}`
          : checkedFormula(reference),
      comment: typeof comment === "string" ? comment : "",
      visible: true,
      ...(this.scope ? { sheetId: this.scope.id } : {}),
    };
    this.around.book.setName(defined);
    return new NamedItemObject(defined, this.around);
  }
  /** The formula in the language of the user, who has US English here. */
  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): HostObject {
    return this.Add(name, checkedFormula(formula), comment);
  }
  GetCount(): number {
    return scopedNames(this.around.book, this.scope).length;
  }
  GetItem(name: unknown): HostObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound(`name "${String(name)}"`);
    return item;
  }
  GetItemOrNullObject(name: unknown): HostObject | null {
    const found = findName(this.around.book, String(name), this.scope);
    return found && found.sheetId === this.scope?.id ? new NamedItemObject(found, this.around) : null;
  }
}

function checkedFormula(formula: unknown): string {
  if (typeof formula === "string" && /^=./.test(formula)) return formula;
  throw invalidArgument("A name stands for a range or for a formula that begins with an equal sign.");
}
