import { formatArea } from "./address";
import { type Book, type Selection } from "./book";
import { Bridge, type NativeBridge } from "./bridge";
import { startupContext } from "./context";
import { AddinInternalService, CustomFunctionCalls, CustomFunctionsService } from "./custom-functions";
import { type HostObject } from "./host-object";
import { type FunctionsMetadata } from "./metadata";
import { processQuery } from "./query";
import { EventCategory, type EventEntry, RichApiEvent } from "./wire";
import { type Surroundings } from "./surroundings";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

/** What the simulated Excel stands before. */
export interface HostOptions {
  book: Book;
  metadata: FunctionsMetadata;
}

/** A simulated Excel, as the page around it and the tests use it. */
export interface SimulatedExcel {
  readonly book: Book;
  readonly functions: CustomFunctionCalls;
}

/** The window that office.js will run in, with the two seams that office.js looks for. */
export interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge?: NativeBridge;
}

/** Puts a simulated Excel under a window. It must be there before office.js runs. */
export function createHost(target: OfficeWindow, { book, metadata }: HostOptions): SimulatedExcel {
  const references = new Map<string, HostObject>();
  let kept = 0;
  const around: Surroundings = {
    book,
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
  };
  const bridge = new Bridge((request) => processQuery(request, { workbook, services, references }));
  book.onSelectionChanged((selection) => bridge.sendEvents(selectionEvents(selection)));
  target._richApiNativeBridge = bridge;
  Object.defineProperty(target, "external", {
    value: startupContext(book.name, book.settings),
    configurable: true,
  });
  return { book, functions };
}

/** One selection is told to its sheet and to the collection of sheets. */
function selectionEvents({ sheet, area }: Selection): EventEntry[] {
  const { richApi } = EventCategory;
  const { worksheetSelectionChanged } = RichApiEvent;
  const detail = JSON.stringify({ address: formatArea(area), worksheetId: sheet.id });
  return [
    [richApi, worksheetSelectionChanged, sheet.id, detail, 0],
    [richApi, worksheetSelectionChanged, "Workbook", detail, 0],
  ];
}
