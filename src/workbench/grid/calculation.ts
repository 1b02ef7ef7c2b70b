import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  IConfigService,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaDataModel,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { type Conversions, type Dirty, dirtyCells, mergeDirty } from "./dirty";
import { type Origin } from "./messages";
import { BlockedSpills } from "./spills";

/** The page paints what was typed before it calculates what follows from it. */
const EDIT_MS = 20;

/** After so many formulas the engine lets the page paint, and hears of edits. */
const FORMULAS_A_TURN = 100;

/** Spills can stand in each other's way so that every calculation leaves something undone. */
const MOST_FOLLOWED = 3;

/** Done means that nothing has happened for a moment: an edit may still be on its way into the cells. */
const TURN_MS = 20;
const QUIET_TURNS = 4;

/**
 * Calculates what has changed, and knows when there is nothing left to calculate. The grid's own trigger
 * waits a tenth of a second for further edits, and loses changes where several edits come during a long
 * calculation; so after its first, which calculates everything, calculations are started here, one at a time.
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly model: FormulaDataModel;
  private readonly session: FormulaCalculationSessionService;
  private readonly changeListeners = new Set<() => void>();
  private readonly appliedListeners = new Set<() => void>();
  /** Empty until the first calculation. */
  private readonly conversions: Conversions = new Map();
  private edits: ICommandInfo[] = [];
  private next: Dirty | undefined;
  private current: Dirty = {};
  private interrupted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private quietTurns = 0;
  private blocked = "";
  private follows = false;
  private followed = 0;

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly waits: () => boolean,
  ) {
    this.commands = injector.get(ICommandService);
    this.model = injector.get(FormulaDataModel);
    this.session = injector.get(FormulaCalculationSessionService);
    const turn = { intervalCount: FORMULAS_A_TURN };
    injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, turn, { merge: true });
    this.session.state$.subscribe(() => this.onState());
    this.session.resultApplied$.subscribe(() => {
      for (const listener of this.appliedListeners) listener();
    });
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationResultMutation.id) this.onResult(command);
    });
    this.commands.onCommandExecuted((command, options) => this.onCommand(command, options));
  }

  /** Calls the listener after every calculation whose results are in the cells. */
  onApplied(listener: () => void): void {
    this.appliedListeners.add(listener);
  }

  /** Calls the listener whenever a calculation begins, goes on or ends. */
  onChange(listener: () => void): void {
    this.changeListeners.add(listener);
  }

  /** Calculates every formula again. */
  all(): void {
    this.add({ forceCalculation: true });
  }

  /** Calculates some formulas again, and what depends on them. */
  cells(cells: Origin[]): void {
    if (cells.length > 0) this.add(dirtyCells(this.api.getActiveWorkbook()?.getId() ?? "", cells));
  }

  /** Something happened that a calculation may follow. */
  touch(): void {
    this.quietTurns = 0;
  }

  /** Whether a calculation has begun whose results are not yet in the cells. */
  get underWay(): boolean {
    const { started, completed, resultApplied } = this.session.state;
    return !(started && completed && resultApplied);
  }

  /** Whether something is being calculated, awaited or about to be. */
  get running(): boolean {
    return this.waits() || this.underWay || this.next !== undefined || this.edits.length > 0;
  }

  /** Kept when nothing is being calculated, awaited from the add-in or about to be. */
  async settled(): Promise<void> {
    this.touch();
    while (this.running || this.quietTurns < QUIET_TURNS) {
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      this.quietTurns++;
    }
  }

  private get spills(): BlockedSpills | undefined {
    const workbook = this.api.getActiveWorkbook();
    return workbook ? new BlockedSpills(this.model, workbook) : undefined;
  }

  private add(dirty: Dirty): void {
    this.next = mergeDirty(this.next ?? {}, dirty);
    this.schedule(0);
  }

  private schedule(delay: number): void {
    this.touch();
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.start();
    }, delay);
  }

  private start(): void {
    if (this.underWay || (!this.next && this.edits.length === 0)) return;
    const edited = this.edits.map((command) => this.conversions.get(command.id)?.getDirtyData(command) ?? {});
    this.followed = this.follows && this.edits.length === 0 ? this.followed + 1 : 0;
    this.follows = false;
    this.edits = [];
    this.current = edited.reduce(mergeDirty, this.next ?? {});
    this.next = undefined;
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, this.current, {
      onlyLocal: true,
    });
  }

  private onState(): void {
    this.touch();
    for (const listener of this.changeListeners) listener();
    if (this.underWay) return;
    this.followSpills();
    if (this.interrupted) this.next = mergeDirty(this.current, this.next ?? {});
    this.interrupted = false;
    if (this.next || this.edits.length > 0) this.schedule(0);
  }

  private onResult({ params }: Readonly<ICommandInfo>): void {
    const overwritten = this.spills?.overwritten(params as ISetFormulaCalculationResultMutation) ?? [];
    if (overwritten.length > 0) this.follow(() => this.cells(overwritten));
  }

  private onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.takeOver();
    if (command.type !== CommandType.MUTATION) return;
    this.touch();
    if (!this.conversions.has(command.id)) return;
    if (command.id !== SetRangeValuesMutation.id) return this.onEdit(command);
    // What is only local are the results of a calculation.
    if (options?.onlyLocal) return;
    this.onEdit(command);
    if (this.blocked !== "") this.all();
  }

  /** A calculation that is under way would put what it found into cells that may have changed since. */
  private onEdit(command: ICommandInfo): void {
    this.edits.push(command);
    this.schedule(EDIT_MS);
    if (!this.underWay || this.interrupted) return;
    this.interrupted = true;
    void this.commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }

  /** What the grid's trigger does not know how to translate it does not calculate. */
  private takeOver(): void {
    const manager = this.injector.get(IActiveDirtyManagerService);
    for (const [id, conversion] of [...manager.getDirtyConversionMap()]) {
      this.conversions.set(id, conversion);
      manager.remove(id);
    }
  }

  /** What comes to have no room, or room again, is looked at by the engine in a full calculation only. */
  private followSpills(): void {
    const before = this.blocked;
    this.blocked = this.spills?.list ?? "";
    if (before === "" && this.blocked === "") return;
    const dropped = this.spills?.dropRemnants();
    if (dropped || this.blocked !== before) this.follow(() => this.all());
  }

  /** Calculates once more what a calculation left undone, and stops where that goes on and on. */
  private follow(calculate: () => void): void {
    if (this.followed >= MOST_FOLLOWED) return;
    this.follows = true;
    calculate();
  }
}
