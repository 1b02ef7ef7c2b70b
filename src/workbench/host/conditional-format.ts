import { type Sheet } from "./book";
import { aBoolean, aColor, aText, oneOf } from "./checks";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptConditionalFormat, keptSheet } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";

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
export class RuleOfSheet {
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
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    Object.assign(this.get(), change);
  }
  get priority(): number {
    return this.list.findIndex(({ id }) => id === this.id);
  }
  delete(): void {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
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

  constructor(private readonly kept: RuleOfSheet) {
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

  constructor(private readonly kept: RuleOfSheet) {
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

  constructor(private readonly kept: RuleOfSheet) {
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

  constructor(private readonly kept: RuleOfSheet) {
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

  constructor(private readonly kept: RuleOfSheet) {
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

  constructor(private readonly kept: RuleOfSheet) {
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
export class ConditionalFormatObject extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(private readonly kept: RuleOfSheet) {
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
