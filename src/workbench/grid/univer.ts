import "@univerjs/preset-sheets-core/lib/index.css";
import {
  IUndoRedoService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { gridFunctions } from "./functions";
import { GatheringUndo } from "./univer-steps";
import { BUSY } from "./values";

export interface Grid {
  univer: Univer;
  api: FUniver;
  workbook: FWorkbook;
}

/** Opens a grid in an element, with functions of its own and a workbook. */
export function openGrid(
  container: string,
  functions: ReturnType<typeof gridFunctions>,
  data: IWorkbookData,
): Grid {
  // A native formula passes #BUSY! on like any error of a cell it reads.
  ERROR_TYPE_SET.add(BUSY as ErrorType);
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: {
      function: functions.classes,
      description: functions.descriptions,
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: GatheringUndo }]],
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return { univer, api, workbook: api.createWorkbook(data) };
}
