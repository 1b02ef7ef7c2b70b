import { type Book } from "./book";
import { oneOf } from "./checks";
import { HostError, itemNotFound } from "./errors";
import { type AddinEvents } from "./events";
import { HostObject } from "./host-object";
import { NamesObject } from "./named-item";
import { RangeObject } from "./range";
import { type Surroundings } from "./surroundings";
import { WorksheetsObject } from "./worksheets";

/** `Excel.Workbook`, where every request begins. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  constructor(private readonly around: Surroundings) {
    super();
  }

  get Name(): string {
    return this.around.book.name;
  }
  get Application(): HostObject {
    return new ApplicationObject(this.around.book);
  }
  get Worksheets(): HostObject {
    return new WorksheetsObject(this.around);
  }
  get Names(): HostObject {
    return new NamesObject(this.around);
  }
  get Settings(): HostObject {
    return new SettingsObject(this.around);
  }

  get _Runtime(): HostObject {
    return new RuntimeObject(this.around.events);
  }

  GetSelectedRange(): RangeObject {
    if (this.around.selectionKind !== "cells") throw invalidSelection();
    const { sheet, area } = this.around.book.selection;
    return new RangeObject(sheet, area, this.around);
  }
  /** A sheet keeps its active cell while a chart on it is selected. */
  GetActiveCell(): RangeObject {
    if (this.around.selectionKind === "elsewhere") throw invalidSelection();
    const { sheet, area } = this.around.book.selection;
    return new RangeObject(sheet, { ...area, rows: 1, columns: 1 }, this.around);
  }
  _RemoveReference(id: unknown): void {
    this.around.release(String(id));
  }
}

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

/** `Excel.Application`. */
export class ApplicationObject extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    this.book.calculationMode = oneOf(mode, ["Automatic", "Manual"], "calculationMode", [
      "AutomaticExceptTables",
    ]);
  }

  /** Every type of calculation takes in every formula. */
  Calculate(type: unknown): void {
    oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    this.book.calculate();
  }

  /** The grid calculates after the request in any case. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
}

/** `Excel.Runtime`. */
class RuntimeObject extends HostObject {
  readonly typeName = "Runtime";

  constructor(private readonly events: AddinEvents) {
    super();
  }

  get EnableEvents(): boolean {
    return this.events.enabled;
  }
  set EnableEvents(enabled: unknown) {
    this.events.enabled = enabled === true;
  }
}

/** `Excel.Setting`. */
class SettingObject extends HostObject {
  readonly typeName = "Setting";

  constructor(
    private readonly key: string,
    private readonly settings: Map<string, unknown>,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}

/** `Excel.SettingCollection`. */
class SettingsObject extends HostObject {
  readonly typeName = "SettingCollection";

  constructor(private readonly around: Surroundings) {
    super();
  }

  override get items(): HostObject[] {
    return [...this.around.book.settings.keys()].map(
      (key) => new SettingObject(key, this.around.book.settings),
    );
  }

  Add(key: unknown, value: unknown): HostObject {
    this.around.book.settings.set(String(key), value);
    return new SettingObject(String(key), this.around.book.settings);
  }
  GetCount(): number {
    return this.around.book.settings.size;
  }
  GetItem(key: unknown): HostObject {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`setting "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const { settings } = this.around.book;
    return settings.has(String(key)) ? new SettingObject(String(key), settings) : null;
  }
}
