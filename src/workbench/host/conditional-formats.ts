import { type Area } from "./address";
import { intersection } from "./area";
import { type Sheet } from "./book";
import { aBoolean, aColor, aText, oneOf } from "./checks";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptConditionalFormat, keptSheet, newId } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";

const OTHER_TYPES = ["DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

type Change = Partial<KeptConditionalFormat>;

/** A conditional format, read and written where it is kept. */
class Kept {
  constructor(
    private readonly sheet: Sheet,
    readonly id: string,
    private readonly around: Surroundings,
  ) {}

  get(): KeptConditionalFormat {
    const found = this.list.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound("conditional format");
    return found;
  }
  set(change: Change): void {
    Object.assign(this.get(), change);
  }
  get priority(): number {
    return this.list.findIndex(({ id }) => id === this.id);
  }
  delete(): void {
    const sheet = keptSheet(this.around.book, this.sheet);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== this.id);
  }

  private get list(): KeptConditionalFormat[] {
    return keptSheet(this.around.book, this.sheet).conditionalFormats;
  }
}

/** `Excel.ConditionalRangeFormat`, and its font and fill: the look of the cells for which the rule holds. */
class LookObject extends HostObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Fill(): HostObject {
    return new LookFillObject(this.kept);
  }
  get Font(): HostObject {
    return new LookFontObject(this.kept);
  }
}

class LookFillObject extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Color(): string {
    return this.kept.get().fillColor;
  }
  set Color(value: unknown) {
    this.kept.set({ fillColor: aColor(value) });
  }
  Clear(): void {
    this.kept.set({ fillColor: "" });
  }
}

class LookFontObject extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Color(): string {
    return this.kept.get().fontColor;
  }
  set Color(value: unknown) {
    this.kept.set({ fontColor: aColor(value) });
  }
  get Bold(): boolean {
    return this.kept.get().bold;
  }
  set Bold(value: unknown) {
    this.kept.set({ bold: aBoolean(value, "bold") });
  }
  get Italic(): boolean {
    return this.kept.get().italic;
  }
  set Italic(value: unknown) {
    this.kept.set({ italic: aBoolean(value, "italic") });
  }
}

/** `Excel.CellValueConditionalFormat`. */
class CellValueObject extends HostObject {
  readonly typeName = "CellValueConditionalFormat";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Format(): HostObject {
    return new LookObject(this.kept);
  }
  get Rule(): unknown {
    return this.kept.get().rule;
  }
  set Rule(value: unknown) {
    if (typeof value !== "object" || value === null) throw invalidArgument("A rule is an object.");
    const { formula1, formula2, operator } = value as Record<string, unknown>;
    const checked = oneOf(operator, OPERATORS, "operator");
    const second =
      checked === "Between" || checked === "NotBetween" ? { formula2: aText(formula2, "formula2") } : {};
    this.kept.set({ rule: { formula1: aText(formula1, "formula1"), ...second, operator: checked } });
  }
}

/** `Excel.CustomConditionalFormat`. */
class CustomObject extends HostObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Format(): HostObject {
    return new LookObject(this.kept);
  }
  get Rule(): HostObject {
    return new CustomRuleObject(this.kept);
  }
}

/** `Excel.ConditionalFormatRule`. */
class CustomRuleObject extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(private readonly kept: Kept) {
    super();
  }

  get Formula(): unknown {
    return this.kept.get().rule.formula ?? "";
  }
  set Formula(value: unknown) {
    this.kept.set({ rule: { formula: aText(value, "formula") } });
  }
}

/** `Excel.ConditionalFormat`, of a value or of a formula. */
class ConditionalFormatObject extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(private readonly kept: Kept) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return { Id: this.kept.id };
  }

  get Id(): string {
    return this.kept.id;
  }
  get Type(): string {
    return this.kept.get().type;
  }
  get Priority(): number {
    return this.kept.priority;
  }
  get StopIfTrue(): boolean {
    return this.kept.get().stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.kept.set({ stopIfTrue: aBoolean(value, "stopIfTrue") });
  }
  get CellValue(): HostObject {
    return this.CellValueOrNullObject ?? this.wrongType();
  }
  get CellValueOrNullObject(): HostObject | null {
    return this.Type === "CellValue" ? new CellValueObject(this.kept) : null;
  }
  get Custom(): HostObject {
    return this.CustomOrNullObject ?? this.wrongType();
  }
  get CustomOrNullObject(): HostObject | null {
    return this.Type === "Custom" ? new CustomObject(this.kept) : null;
  }

  Delete(): void {
    this.kept.delete();
  }

  private wrongType(): never {
    throw new HostError("InvalidOperation", `The conditional format is of type ${this.Type}.`);
  }
}

/** `Excel.ConditionalFormatCollection`: the conditional formats that touch a range. */
export class ConditionalFormatsObject extends HostObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return this.touching.map(({ id }) => this.object(id));
  }

  Add(type: unknown): HostObject {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    const id = newId(this.around.book);
    keptSheet(this.around.book, this.sheet).conditionalFormats.push({
      id,
      area: this.area,
      type: oneOf(type, ["CellValue", "Custom"], "type", OTHER_TYPES) as "CellValue" | "Custom",
      rule: {},
      fillColor: "",
      fontColor: "#000000",
      bold: false,
      italic: false,
      stopIfTrue: false,
    });
    return this.object(id);
  }
  GetCount(): number {
    return this.touching.length;
  }
  GetItem(id: unknown): HostObject {
    const item = this.touching.find((one) => one.id === id);
    if (!item) throw itemNotFound(`conditional format "${String(id)}"`);
    return this.object(item.id);
  }
  GetItemAt(index: unknown): HostObject {
    const item = this.touching[Number(index)];
    if (!item) throw invalidArgument(`There is no conditional format ${String(index)}.`);
    return this.object(item.id);
  }
  ClearAll(): void {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    for (const { id } of this.touching) new Kept(this.sheet, id, this.around).delete();
  }

  private get touching(): KeptConditionalFormat[] {
    const { conditionalFormats } = keptSheet(this.around.book, this.sheet);
    return conditionalFormats.filter(({ area }) => intersection(area, this.area));
  }

  private object(id: string): HostObject {
    return new ConditionalFormatObject(new Kept(this.sheet, id, this.around));
  }
}
