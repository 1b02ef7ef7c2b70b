import {
  ICommandService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
  LocalUndoRedoService,
  type Nullable,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import { copyOfKept, type Kept } from "../host/kept";
import { type Steps } from "../host/steps";

/**
 * The grid's undo, which can gather what belongs to one step. The grid would batch steps as well, but takes a batch
 * back in the order in which it was made.
 */
export class GatheringUndo extends LocalUndoRedoService {
  gathered: IUndoRedoItem[] | undefined;
  gatheredUnit = "";

  /** The editor of a cell is a unit of its own, with steps of its own. */
  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathered && item.unitID === this.gatheredUnit) this.gathered.push(item);
    else super.pushUndoRedo(item);
  }
}

/** What the workbook kept before and after a step. */
interface KeptStep {
  before: Kept;
  after: Kept;
}

/** The steps of the grid's workbook: those of the grid itself, with what the workbook keeps beside the grid. */
export class UniverSteps implements Steps {
  private readonly keptSteps = new WeakMap<IUndoRedoItem, KeptStep>();
  private readonly undoRedo: GatheringUndo;
  private readonly commands: ICommandService;
  private before: Kept;

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly book: { kept: Kept },
  ) {
    this.undoRedo = injector.get(IUndoRedoService) as GatheringUndo;
    this.undoRedo.gatheredUnit = unitId;
    this.commands = injector.get(ICommandService);
    this.before = book.kept;
    this.followUndo();
  }

  record<T>(change: () => T): T {
    this.before = copyOfKept(this.book.kept);
    this.undoRedo.gathered = [];
    try {
      return change();
    } finally {
      const gathered = this.undoRedo.gathered;
      this.undoRedo.gathered = undefined;
      this.push(gathered);
    }
  }

  forget(): void {
    if (this.undoRedo.gathered) this.undoRedo.gathered = [];
    this.before = copyOfKept(this.book.kept);
    this.undoRedo.clearUndoRedo(this.unitId);
  }

  undo(): boolean {
    return this.commands.syncExecuteCommand(UndoCommandId);
  }

  private push(gathered: readonly IUndoRedoItem[]): void {
    const { before } = this;
    const after = copyOfKept(this.book.kept);
    const hasKept = JSON.stringify(before) !== JSON.stringify(after);
    if (gathered.length === 0 && !hasKept) return;
    const item = {
      unitID: this.unitId,
      undoMutations: [...gathered].reverse().flatMap(({ undoMutations }) => undoMutations),
      redoMutations: gathered.flatMap(({ redoMutations }) => redoMutations),
    };
    if (hasKept) this.keptSteps.set(item, { before, after });
    this.undoRedo.pushUndoRedo(item);
  }

  /** Puts back what the workbook kept, whether a test undoes a step or the user presses Ctrl+Z. */
  private followUndo(): void {
    let next: (() => void) | undefined;
    const restore = (item: Nullable<IUndoRedoItem>, side: keyof KeptStep): (() => void) | undefined => {
      const kept = item && this.keptSteps.get(item)?.[side];
      return kept ? () => (this.book.kept = structuredClone(kept)) : undefined;
    };
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommandId) next = restore(this.undoRedo.pitchTopUndoElement(), "before");
      if (id === RedoCommandId) next = restore(this.undoRedo.pitchTopRedoElement(), "after");
    });
    this.commands.onCommandExecuted(({ id }) => {
      if (id !== UndoCommandId && id !== RedoCommandId) return;
      next?.();
      next = undefined;
    });
  }
}
