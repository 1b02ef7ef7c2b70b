import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** The grid collects edits for a tenth of a second before it calculates; quiet for longer than that means done. */
const QUIET_MS = 200;

/** Knows when the grid has calculated all there is to calculate. */
export class Calculation {
  private lastActivity = performance.now();
  private readonly session: FormulaCalculationSessionService;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    injector: Injector,
    private readonly waits: () => boolean,
  ) {
    this.session = injector.get(FormulaCalculationSessionService);
    this.session.state$.subscribe(() => this.touch());
    this.session.resultApplied$.subscribe(() => {
      for (const listener of this.listeners) listener();
    });
  }

  /** Calls the listener after every calculation whose results are in the cells. */
  onApplied(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.touch();
    this.api.getFormula().executeCalculation();
  }

  /** Something happened that a calculation will follow. */
  touch(): void {
    this.lastActivity = performance.now();
  }

  get running(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return this.waits() || (started && !(completed && resultApplied));
  }

  /** Kept when nothing is being calculated, awaited from the add-in or about to be. */
  async settled(): Promise<void> {
    while (this.running || performance.now() - this.lastActivity < QUIET_MS) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
