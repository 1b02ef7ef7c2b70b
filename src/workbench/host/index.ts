import { type Book } from "./book";
import { createHost, type OfficeWindow, type SimulatedExcel } from "./host";
import { MemoryBook } from "./memory-book";
import { type FunctionsMetadata } from "./metadata";
import { type RequirementSets } from "./requirement-sets";

/** What a page that frames the task pane offers, as `window.workbenchPort`: its workbook, and a callback. */
export interface WorkbenchPort {
  book: Book;
  metadata: FunctionsMetadata;
  sets: RequirementSets;
  connect(excel: SimulatedExcel): void;
}

declare global {
  interface Window {
    workbenchPort?: WorkbenchPort;
  }
}

/** The newest Excel, for a pane that no page tells what the manifest requires. */
const NEWEST: RequirementSets = { ExcelApi: "1.20", CustomFunctionsRuntime: "1.5", SharedRuntime: "1.2" };

// The first script of the task pane in the workbench. A pane opened on its own gets a workbook of its own.
const port = window.parent === window ? undefined : window.parent.workbenchPort;
const excel = createHost(window as unknown as OfficeWindow, {
  book: port?.book ?? new MemoryBook(),
  metadata: port?.metadata ?? { functions: [] },
  sets: port?.sets ?? NEWEST,
});
port?.connect(excel);
