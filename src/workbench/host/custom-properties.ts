import { type Sheet } from "./book";
import { aText } from "./checks";
import { itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { keptSheet } from "./kept";
import { type Surroundings } from "./surroundings";

const LONGEST_KEY = 255;

/** `Excel.WorksheetCustomProperty`: a text that an add-in keeps with a worksheet. */
class CustomPropertyObject extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    private readonly key: string,
    private readonly kept: () => Record<string, string>,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = this.kept()[this.key];
    if (value === undefined) throw itemNotFound(`custom property "${this.key}"`);
    return value;
  }
  set Value(value: unknown) {
    this.kept()[this.key] = aText(value, "value");
  }

  Delete(): void {
    delete this.kept()[this.key];
  }
}

/** `Excel.WorksheetCustomPropertyCollection`. Keys are the same whatever their case. */
export class CustomPropertiesObject extends HostObject {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly sheet: Sheet,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return Object.keys(this.kept()).map((key) => this.object(key));
  }

  Add(key: unknown, value: unknown): HostObject {
    const checked = aText(key, "key", LONGEST_KEY);
    const known = this.find(checked) ?? checked;
    this.kept()[known] = aText(value, "value");
    return this.object(known);
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItem(key: unknown): HostObject {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`custom property "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const known = this.find(String(key));
    return known === undefined ? null : this.object(known);
  }

  private find(key: string): string | undefined {
    return Object.keys(this.kept()).find((one) => one.toLowerCase() === key.toLowerCase());
  }

  private kept(): Record<string, string> {
    return keptSheet(this.around.book, this.sheet).customProperties;
  }

  private object(key: string): HostObject {
    return new CustomPropertyObject(key, () => this.kept());
  }
}
