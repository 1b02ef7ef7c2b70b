import type { IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type ErrorMessages, type Origin } from "./messages";

/** The message behind the error that a cell displays, also inside a spill; "" where there is none. */
export function errorAt(
  sheet: FWorksheet,
  unitId: string,
  row: number,
  column: number,
  code: string,
  model: FormulaDataModel,
  messages: ErrorMessages,
): string {
  const sheetId = sheet.getSheetId();
  const origin = spillOrigin(model, unitId, { sheetId, row, column });
  const formula = sheet.getRange(origin.row, origin.column).getFormula();
  return formula === "" ? "" : messages.find(origin, formula, code, row - origin.row, column - origin.column);
}

/** The areas of spills, by the row and the column of their formula. */
type Spills = Record<number, Record<number, IRange>>;

function spillOrigin(model: FormulaDataModel, unitId: string, cell: Origin): Origin {
  const spills: Spills = model.getArrayFormulaRange()[unitId]?.[cell.sheetId] ?? {};
  for (const columns of Object.values(spills)) {
    for (const range of Object.values(columns)) {
      const inRows = cell.row >= range.startRow && cell.row <= range.endRow;
      if (inRows && cell.column >= range.startColumn && cell.column <= range.endColumn) {
        return { ...cell, row: range.startRow, column: range.startColumn };
      }
    }
  }
  return cell;
}
