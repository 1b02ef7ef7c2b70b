import { type Sheet } from "./book";
import { aBoolean, aText, oneOf } from "./checks";
import { invalidArgument } from "./errors";
import { HostObject } from "./host-object";
import { type KeptProtection, keptSheet, type ProtectionOptions } from "./kept";
import { accessDenied } from "./protection-rules";
import { type Surroundings } from "./surroundings";

const LONGEST_PASSWORD = 255;

/** What a protected worksheet allows unless it is told otherwise. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `Excel.WorksheetProtection`. */
export class ProtectionObject extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    private readonly sheet: Sheet,
    private readonly around: Surroundings,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.kept !== null;
  }
  /** A worksheet that is not protected allows everything. */
  get Options(): ProtectionOptions {
    if (this.kept) return this.kept.options;
    const all = Object.entries(DEFAULTS).map(([name, value]) => [name, value === false ? true : value]);
    return Object.fromEntries(all) as ProtectionOptions;
  }

  Protect(options?: unknown, password?: unknown): void {
    if (this.kept) throw accessDenied("The worksheet is protected already.");
    this.kept = {
      options: { ...DEFAULTS, ...checkedOptions(options ?? {}) },
      password: checkedPassword(password),
    };
  }
  Unprotect(password?: unknown): void {
    if (this.kept && this.kept.password !== checkedPassword(password))
      throw accessDenied("The password is wrong.");
    this.kept = null;
  }

  private get kept(): KeptProtection | null {
    return keptSheet(this.around.book, this.sheet).protection;
  }
  private set kept(protection: KeptProtection | null) {
    keptSheet(this.around.book, this.sheet).protection = protection;
  }
}

function checkedPassword(password: unknown): string {
  return password === undefined || password === null ? "" : aText(password, "password", LONGEST_PASSWORD);
}

function checkedOptions(options: unknown): ProtectionOptions {
  if (typeof options !== "object" || options === null) throw invalidArgument("options must be an object.");
  const checked = Object.entries(options).map(([name, value]: [string, unknown]) => {
    if (!(name in DEFAULTS)) throw invalidArgument(`There is no option "${name}".`);
    const isMode = name === "selectionMode";
    return [name, isMode ? oneOf(value, ["Normal", "Unlocked", "None"], name) : aBoolean(value, name)];
  });
  return Object.fromEntries(checked) as ProtectionOptions;
}
