import { type Area, formatArea } from "./address";
import { type BookEvent } from "./book";
import { HostObject } from "./host-object";
import { EventCategory, type EventEntry, RichApiEvent } from "./wire";

type EventName = keyof typeof RichApiEvent;

/** Where office.js expects what concerns the workbook as a whole. */
const ALL_SHEETS = "Workbook";

/** Notifies an add-in of the events it has registered for. */
export class AddinEvents {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<string, number>();

  constructor(
    private readonly send: (entries: EventEntry[]) => void,
    /** Whether the add-in itself is at work, rather than the user. */
    private readonly byAddin: () => boolean,
  ) {}

  register(name: EventName, target: string, by: 1 | -1): void {
    const key = `${name} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + by);
  }

  notify(event: BookEvent): void {
    const { kind, sheet } = event;
    if (kind === "selected") this.post(kind, sheet.id, { address: formatArea(event.area) });
    else if (kind === "changed") this.post(kind, sheet.id, this.change(event.area));
    else this.post(kind, sheet.id, { source: "Local" });
  }

  /** Which cells changed, how and by whom. Their former contents are not modeled. */
  private change(area: Area): object {
    return {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: this.byAddin() ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    };
  }

  /** An event of a worksheet is one of the collection of worksheets as well. */
  private post(name: EventName, worksheetId: string, detail: object): void {
    if (!this.enabled) return;
    const targets = [worksheetId, ALL_SHEETS].filter((target) => this.isWanted(name, target));
    const entry = (target: string): EventEntry => [
      EventCategory.richApi,
      RichApiEvent[name],
      target,
      JSON.stringify({ worksheetId, ...detail }),
      0,
    ];
    if (targets.length > 0) setTimeout(() => this.send(targets.map(entry)), 0);
  }

  private isWanted(name: EventName, target: string): boolean {
    return (this.registered.get(`${name} ${target}`) ?? 0) > 0;
  }
}

/** The events that a worksheet and the collection of worksheets have in common, as office.js registers for them. */
export abstract class EventSource extends HostObject {
  constructor(
    protected readonly events: AddinEvents,
    protected readonly eventTarget: string = ALL_SHEETS,
  ) {
    super();
  }

  _RegisterActivatedEvent(): void {
    this.events.register("activated", this.eventTarget, 1);
  }
  _UnregisterActivatedEvent(): void {
    this.events.register("activated", this.eventTarget, -1);
  }
  _RegisterDeactivatedEvent(): void {
    this.events.register("deactivated", this.eventTarget, 1);
  }
  _UnregisterDeactivatedEvent(): void {
    this.events.register("deactivated", this.eventTarget, -1);
  }
  _RegisterCalculatedEvent(): void {
    this.events.register("calculated", this.eventTarget, 1);
  }
  _UnregisterCalculatedEvent(): void {
    this.events.register("calculated", this.eventTarget, -1);
  }
  _RegisterDataChangedEvent(): void {
    this.events.register("changed", this.eventTarget, 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.events.register("changed", this.eventTarget, -1);
  }
  _RegisterSelectionChangedEvent(): void {
    this.events.register("selected", this.eventTarget, 1);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.events.register("selected", this.eventTarget, -1);
  }
}
