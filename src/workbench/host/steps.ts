/** What Ctrl+Z takes back, step by step. */
export interface Steps {
  /** Makes a change of the workbook that is one step, if it changes anything. */
  record<T>(change: () => T): T;
  /** Forgets all steps, and what the present one has changed so far. */
  forget(): void;
  /** Takes the last step back; false where there is none. */
  undo(): boolean;
}

/**
 * What Excel cannot take back on one of its platforms at least: it forgets all steps before. `name=` is a setter.
 * (Undo support with the Excel JavaScript API, "Unsupported APIs".)
 */
const NO_UNDO: Readonly<Record<string, readonly string[]>> = {
  NamedItem: ["comment="],
  Worksheet: ["delete", "name=", "position=", "standardWidth=", "visibility="],
  WorksheetProtection: ["protect", "unprotect"],
};

/** Whether Excel forgets all steps when this member of the API is used. */
export function clearsUndo(typeName: string, name: string): boolean {
  return NO_UNDO[typeName]?.includes(name) ?? false;
}

/** The steps of a workbook whose whole state can be read and put back as text. */
export class StateSteps implements Steps {
  private taken: string[] = [];
  private before = "";

  constructor(
    private readonly read: () => string,
    private readonly putBack: (state: string) => void,
  ) {}

  record<T>(change: () => T): T {
    this.before = this.read();
    try {
      return change();
    } finally {
      if (this.read() !== this.before) this.taken.push(this.before);
    }
  }

  forget(): void {
    this.taken = [];
    this.before = this.read();
  }

  undo(): boolean {
    const state = this.taken.pop();
    if (state !== undefined) this.putBack(state);
    return state !== undefined;
  }
}
