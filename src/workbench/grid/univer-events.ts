import { type ICellData, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { type Area, formatArea } from "../host/address";
import { boundingCells } from "../host/area";
import { type BookEvent, type Selection, type Sheet } from "../host/book";

/** What the grid's events are about. */
export interface Watched {
  readonly selection: Selection;
  sheet(id: string): Sheet;
}

/** Makes a change that raises an event for the final selection only. */
export type Hold = <T>(change: () => T) => T;

/** Raises an event for every change in the grid, whether the user or the add-in makes it. */
export function watchGrid(api: FUniver, grid: Watched, notify: (event: BookEvent) => void): Hold {
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id === InsertSheetMutation.id) {
      notify({ kind: "added", sheet: grid.sheet((params as IInsertSheetMutationParams).sheet.id) });
    } else if (id === RemoveSheetMutation.id) {
      notify({ kind: "deleted", sheet: grid.sheet((params as IRemoveSheetMutationParams).subUnitId) });
    } else if (id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = contentArea(cellValue ?? {});
      if (area) notify({ kind: "changed", sheet: grid.sheet(subUnitId), area });
    } else if (id === SetFormulaCalculationResultMutation.id) {
      const sheets = Object.values((params as ISetFormulaCalculationResultMutation).unitData);
      const calculated = new Set(sheets.flatMap((sheet) => Object.keys(sheet ?? {})));
      for (const sheetId of calculated) notify({ kind: "calculated", sheet: grid.sheet(sheetId) });
    }
  });
  return watchSelection(api, grid, notify);
}

/** The grid selects again when another sheet is activated; Excel does not, as each sheet keeps its selection. */
function watchSelection(api: FUniver, grid: Watched, notify: (event: BookEvent) => void): Hold {
  let held = false;
  let last = grid.selection;
  const look = (): void => {
    if (held) return;
    const before = last;
    last = grid.selection;
    if (last.sheet !== before.sheet) {
      notify({ kind: "deactivated", sheet: before.sheet });
      notify({ kind: "activated", sheet: last.sheet });
    } else if (formatArea(last.area) !== formatArea(before.area)) notify({ kind: "selected", ...last });
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const selects = id === SetSelectionsOperation.id && !isDragging(params as ISetSelectionsOperationParams);
    if (selects || id === SetWorksheetActiveOperation.id) look();
  });
  return (change) => {
    held = true;
    try {
      return change();
    } finally {
      held = false;
      look();
    }
  };
}

/** Excel raises the event of a selection when the pointer is released. */
function isDragging({ type }: ISetSelectionsOperationParams): boolean {
  return type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
}

/** The cells whose content is written, apart from those that get but another style. */
function contentArea(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area | undefined {
  return boundingCells(
    Object.entries(cells).flatMap(([row, columns]) =>
      Object.entries(columns as Record<number, Nullable<ICellData>>).flatMap(([column, cell]) => {
        const isWritten = !cell || "v" in cell || "f" in cell || "p" in cell;
        return isWritten ? [{ row: Number(row), column: Number(column) }] : [];
      }),
    ),
  );
}
