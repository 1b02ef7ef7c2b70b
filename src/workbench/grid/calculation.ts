import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ErrorType } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/**
 * The grid collects edits for a tenth of a second before it calculates, so done means quiet for longer than
 * that. Counted in turns and not by the clock: where the page was held up, so was the grid's own timer.
 */
const TURN_MS = 20;
const QUIET_TURNS = 10;

/** Knows when the grid has calculated all there is to calculate. */
export class Calculation {
  private quietTurns = 0;
  private readonly session: FormulaCalculationSessionService;
  private readonly changeListeners = new Set<() => void>();
  private readonly appliedListeners = new Set<() => void>();

  constructor(
    private readonly api: FUniver,
    injector: Injector,
    private readonly waits: () => boolean,
  ) {
    this.session = injector.get(FormulaCalculationSessionService);
    this.session.state$.subscribe(() => {
      this.touch();
      for (const listener of this.changeListeners) listener();
    });
    this.session.resultApplied$.subscribe(() => {
      for (const listener of this.appliedListeners) listener();
    });
    injector.get(ICommandService).onCommandExecuted((command, options) => this.onCommand(command, options));
  }

  /** Calls the listener after every calculation whose results are in the cells. */
  onApplied(listener: () => void): void {
    this.appliedListeners.add(listener);
  }

  /** Calls the listener whenever a calculation begins, goes on or ends. */
  onChange(listener: () => void): void {
    this.changeListeners.add(listener);
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.touch();
    this.api.getFormula().executeCalculation();
  }

  /** Something happened that a calculation will follow. */
  touch(): void {
    this.quietTurns = 0;
  }

  /** The engine does not look again at a spill that had no room when the cell in its way is emptied; Excel does. */
  private onCommand({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (type !== CommandType.MUTATION) return;
    this.touch();
    const edited = id === SetRangeValuesMutation.id && !options?.onlyLocal;
    if (edited && this.blockedSpills()) this.recalculate();
  }

  private blockedSpills(): boolean {
    const errors = this.api.getActiveWorkbook()?.getAllFormulaError() ?? [];
    return errors.some(({ errorType }) => errorType === ErrorType.SPILL);
  }

  get running(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return this.waits() || (started && !(completed && resultApplied));
  }

  /** Kept when nothing is being calculated, awaited from the add-in or about to be. */
  async settled(): Promise<void> {
    this.touch();
    while (this.running || this.quietTurns < QUIET_TURNS) {
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      this.quietTurns++;
    }
  }
}
