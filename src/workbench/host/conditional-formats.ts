import { type Area } from "./address";
import { intersection, without } from "./area";
import { type Sheet } from "./book";
import { oneOf } from "./checks";
import { ConditionalFormatObject, RuleOfSheet } from "./conditional-format";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptConditionalFormat, keptSheet, type KeptSheet, newId } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";

const OTHER_TYPES = ["DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"];

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

  /** A new one comes before all others. */
  Add(type: unknown): HostObject {
    refuseFormatting(this.around.book, this.sheet, "allowFormatCells");
    const id = newId(this.around.book);
    keptSheet(this.around.book, this.sheet).conditionalFormats.unshift({
      id,
      areas: [this.area],
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
    clearConditionalFormats(keptSheet(this.around.book, this.sheet), this.area);
  }

  private get touching(): KeptConditionalFormat[] {
    const { conditionalFormats } = keptSheet(this.around.book, this.sheet);
    return conditionalFormats.filter(({ areas }) => areas.some((area) => intersection(area, this.area)));
  }

  private object(id: string): HostObject {
    return new ConditionalFormatObject(new RuleOfSheet(this.sheet, id, this.around));
  }
}

/** Takes the conditional formats from cells; elsewhere they stay. */
export function clearConditionalFormats(kept: KeptSheet, cells: Area): void {
  kept.conditionalFormats = kept.conditionalFormats
    .map((one) => ({ ...one, areas: one.areas.flatMap((area) => without(area, cells)) }))
    .filter(({ areas }) => areas.length > 0);
}
