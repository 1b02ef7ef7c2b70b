import { type Area } from "./address";
import { intersection, isUnbounded } from "./area";
import { type CellValue, type Sheet } from "./book";
import { aBoolean, aText, oneOf } from "./checks";
import { apiNotFound, invalidArgument } from "./errors";
import { HostObject } from "./host-object";
import { keptSheet, type KeptValidation, type ValidationRule } from "./kept";
import { distinct, lay, layered, layeredOver, shared } from "./layers";
import { formulaArea } from "./names";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";
import { checkedRule, compares, RULE_TYPES } from "./validation-rules";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

/** What cells have that were given no validation. */
export const NO_VALIDATION: KeptValidation = {
  rule: {},
  prompt: { message: "", showPrompt: false, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};

/** `Excel.DataValidation`. As in Excel it holds for what the user types, not for what an add-in writes. */
export class DataValidationObject extends HostObject {
  readonly typeName = "DataValidation";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly around: Surroundings,
  ) {
    super();
  }

  get Type(): string {
    const rules = this.all("rule");
    const types = distinct(rules.map(typeOf));
    if (types.length > 1) return types.includes("None") ? "MixedCriteria" : "Inconsistent";
    return rules.length > 1 ? "Inconsistent" : (types[0] ?? "None");
  }
  get Rule(): unknown {
    return this.one("rule");
  }
  set Rule(rule: unknown) {
    this.put({ rule: checkedRule(rule) });
  }
  get Prompt(): unknown {
    return this.one("prompt");
  }
  set Prompt(prompt: unknown) {
    const { message, showPrompt, title } = fields(prompt);
    this.put({
      prompt: {
        message: aText(message ?? "", "message", LONGEST_PROMPT),
        showPrompt: aBoolean(showPrompt ?? false, "showPrompt"),
        title: aText(title ?? "", "title", LONGEST_TITLE),
      },
    });
  }
  get ErrorAlert(): unknown {
    return this.one("errorAlert");
  }
  set ErrorAlert(alert: unknown) {
    const { message, showAlert, style, title } = fields(alert);
    this.put({
      errorAlert: {
        message: aText(message ?? "", "message", LONGEST_ALERT),
        showAlert: aBoolean(showAlert ?? true, "showAlert"),
        style: oneOf(style ?? "Stop", ["Stop", "Warning", "Information"], "style"),
        title: aText(title ?? "", "title", LONGEST_TITLE),
      },
    });
  }
  get IgnoreBlanks(): unknown {
    return this.one("ignoreBlanks");
  }
  set IgnoreBlanks(value: unknown) {
    this.put({ ignoreBlanks: aBoolean(value, "ignoreBlanks") });
  }
  /** Whether all cells hold what their rules allow; null where only some do. */
  get Valid(): boolean | null {
    const whole = { row: 0, column: 0, rows: 0, columns: 0 };
    const used = isUnbounded(this.area) ? (this.sheet.usedArea(this.area, true) ?? whole) : this.area;
    const cells = intersection(used, this.area);
    if (!cells) return true;
    const judged = this.sheet
      .values(cells)
      .flatMap((row, r) => row.map((value, c) => this.allows(value, cells.row + r, cells.column + c)));
    return shared(judged);
  }

  Clear(): void {
    this.put(NO_VALIDATION);
  }

  private all<K extends keyof KeptValidation>(key: K): KeptValidation[K][] {
    const { validations } = keptSheet(this.around.book, this.sheet);
    const texts = layeredOver(validations, this.area, key).map((value) =>
      JSON.stringify(value ?? NO_VALIDATION[key]),
    );
    return distinct(texts).map((text) => JSON.parse(text) as KeptValidation[K]);
  }

  private one<K extends keyof KeptValidation>(key: K): KeptValidation[K] | null {
    return shared(this.all(key));
  }

  private put(change: Partial<KeptValidation>): void {
    refuseFormatting(this.around.book, this.sheet);
    const kept = keptSheet(this.around.book, this.sheet);
    kept.validations = lay(kept.validations, this.area, change);
  }

  private allows(value: CellValue, row: number, column: number): boolean {
    const { validations } = keptSheet(this.around.book, this.sheet);
    const rule = layered(validations, row, column, "rule") ?? NO_VALIDATION.rule;
    const type = typeOf(rule);
    const ignoresBlanks = layered(validations, row, column, "ignoreBlanks") ?? NO_VALIDATION.ignoreBlanks;
    if (type === "None" || (value === "" && ignoresBlanks)) return true;
    const [criterion = {}] = Object.values(rule);
    if (type === "List") return this.listed(String(criterion.source)).includes(String(value).toLowerCase());
    if (type === "Custom") throw apiNotFound("DataValidation.valid of a custom formula");
    const number = type === "TextLength" ? String(value).length : value;
    if (typeof number !== "number" || (type === "WholeNumber" && !Number.isInteger(number))) return false;
    const first = this.operand(String(criterion.formula1));
    const second = criterion.formula2 === undefined ? first : this.operand(String(criterion.formula2));
    return compares(number, String(criterion.operator), first, second);
  }

  private listed(source: string): string[] {
    const items = source.startsWith("=")
      ? this.cellsOf(source)
      : source.split(",").map((item) => item.trim());
    return items.map((item) => String(item).toLowerCase());
  }

  private operand(formula: string): number {
    const text = formula.slice(1);
    const value = text !== "" && !Number.isNaN(Number(text)) ? Number(text) : this.cellsOf(formula)[0];
    return typeof value === "number" ? value : 0;
  }

  private cellsOf(formula: string): CellValue[] {
    const referred = formulaArea(this.around.book, formula, this.sheet);
    if (!referred) throw apiNotFound("DataValidation.valid of a formula that is no reference");
    return referred.sheet.values(referred.area).flat();
  }
}

function typeOf(rule: ValidationRule): string {
  return RULE_TYPES[Object.keys(rule)[0] ?? ""] ?? "None";
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  throw invalidArgument("An object is wanted.");
}
