import { type Book } from "./book";
import { Bridge, type NativeBridge } from "./bridge";
import { CellEdit } from "./cell-edit";
import { startupContext } from "./context";
import {
  AddinInternalService,
  CustomFunctionCalls,
  CustomFunctionsService,
  StartStateService,
} from "./custom-functions";
import { AddinEvents } from "./events";
import { faultError, Faults } from "./faults";
import { type HostObject } from "./host-object";
import { type FunctionsMetadata } from "./metadata";
import { processQuery } from "./query";
import { ApiLevel, type RequirementSets, STARTUP_SETS } from "./requirement-sets";
import { type SelectionKind, type Surroundings } from "./surroundings";
import { type Theme, themeInfo } from "./theme";
import { type QueryResponse, RequestFlag } from "./wire";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

/** What the simulated Excel is created with. */
export interface HostOptions {
  book: Book;
  metadata: FunctionsMetadata;
  /** What it claims to have of the Excel API and its neighbors: as a rule what the manifest requires, and no more. */
  sets: RequirementSets;
}

/** A simulated Excel, as the page around it and the tests use it. */
export interface SimulatedExcel {
  readonly book: Book;
  readonly functions: CustomFunctionCalls;
  readonly faults: Faults;
  readonly cellEdit: CellEdit;
  /** Takes back the last request that changed the workbook; false if there is nothing to undo. */
  undo(): boolean;
  /** Office's theme, which the user may change at any time. */
  theme: Theme;
  /** What the user has selected. Cells that the add-in selects take the place of several areas and of a chart. */
  selection: SelectionKind;
}

/** The window that office.js will run in, with the two seams that office.js looks for. */
export interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge?: NativeBridge;
}

/** Puts a simulated Excel under a window. It must be there before office.js runs. */
export function createHost(target: OfficeWindow, { book, metadata, sets }: HostOptions): SimulatedExcel {
  const references = new Map<string, HostObject>();
  let atWork = false;
  const events = new AddinEvents(
    (entries) => bridge.sendEvents(entries),
    () => atWork,
  );
  let kept = 0;
  const around: Surroundings = {
    book,
    events,
    selectionKind: "cells",
    worksheet: (sheet) => new WorksheetObject(sheet, around),
    keep(object) {
      const id = `reference-${++kept}`;
      references.set(id, object);
      return id;
    },
    release: (id) => void references.delete(id),
  };
  const workbook = new WorkbookObject(around);
  const functions = new CustomFunctionCalls(metadata, (entries) => bridge.sendEvents(entries));
  const services = {
    "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(functions),
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new StartStateService(),
  };
  const faults = new Faults();
  const cellEdit = new CellEdit();
  const roots = {
    api: new ApiLevel(sets.ExcelApi ?? "0.0"),
    workbook,
    services,
    references,
    steps: book.steps,
  };
  const bridge = new Bridge(async (request, flags) => {
    await cellEdit.pass(flags);
    const fault = faults.meet(request);
    if (fault && fault.atAction === undefined) throw faultError(fault);
    atWork = true;
    try {
      const answer = (): QueryResponse => processQuery(request, roots, fault);
      return flags & RequestFlag.write ? book.steps.record(answer) : answer();
    } finally {
      atWork = false;
    }
  });
  const excel: SimulatedExcel = {
    book,
    functions,
    faults,
    cellEdit,
    undo: () => book.steps.undo(),
    theme: "light",
    get selection() {
      return around.selectionKind;
    },
    set selection(kind) {
      around.selectionKind = kind;
    },
  };
  book.listen((event) => events.notify(event));
  target._richApiNativeBridge = bridge;
  const startup = {
    documentUrl: book.name,
    settings: book.settings,
    sets: { ...STARTUP_SETS, ...sets },
    theme: () => themeInfo(excel.theme),
  };
  Object.defineProperty(target, "external", { value: startupContext(startup), configurable: true });
  return excel;
}
