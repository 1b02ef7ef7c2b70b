import { HostError } from "./errors";
import { RequestFlag } from "./wire";

/**
 * Whether the user is editing a cell. As long as one is, Excel answers no request; the results of custom
 * functions are no exception, and office.js sends those again.
 */
export class CellEdit {
  private editing = false;
  private waiting: (() => void)[] = [];

  begin(): void {
    this.editing = true;
  }

  end(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Lets a request pass: at once, when the edit has ended if it may wait, or not at all. */
  async pass(flags: number): Promise<void> {
    if (!this.editing) return;
    if (!(flags & RequestFlag.delayForCellEdit)) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Leave it with Enter, Tab or Esc, and try again.",
      );
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.pass(flags);
  }
}
