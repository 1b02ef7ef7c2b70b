import { type CellValue } from "../../../src/workbench/host/book";
import { type SimulatedExcel } from "../../../src/workbench/host/host";

/** What a case is given besides Excel. */
export interface Probe {
  /** The name of the fresh, active worksheet that the case has for itself. */
  readonly sheet: string;
  /** The simulated Excel: what the user or a fault does to it. */
  readonly host: SimulatedExcel;
  /** Kept when every formula is calculated. */
  settled(): Promise<void>;
  /** Kept when every event that has been sent has arrived. */
  quiet(): Promise<void>;
  /** The code of the error with which a request ends, or "none". */
  refused(request: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<string>;
}

/**
 * One case of what the simulated Excel does. It runs in jsdom on the book in memory and in Chromium on the
 * grid, so `run` stands alone: an arrow function without imports or variables of its module. It returns
 * JSON, which must equal `expected`.
 */
export interface HostCase {
  readonly title: string;
  readonly run: (excel: typeof Excel, probe: Probe) => Promise<unknown>;
  readonly expected: unknown;
  /** What the book in memory, which has no engine, makes of the formulas of the case; a grid spills. */
  readonly answers?: Readonly<Record<string, CellValue | CellValue[][]>>;
}

/** Makes the probe of a case. It stands alone as well, as it is sent into the frame of the task pane. */
export function makeProbe(
  excel: typeof Excel,
  sheet: string,
  settled: () => Promise<void>,
  host: SimulatedExcel,
): Probe {
  return {
    sheet,
    host,
    settled,
    quiet: () => new Promise((resolve) => setTimeout(resolve, 100)),
    async refused(request) {
      try {
        await excel.run(async (context) => {
          await request(context, context.workbook.worksheets.getItem(sheet));
          await context.sync();
        });
        return "none";
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    },
  };
}
