import type { ICellData, IRange, Nullable } from "@univerjs/core";
import {
  ErrorType,
  type FormulaDataModel,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type Origin } from "./messages";

/** What the engine gets wrong where a spill has no room, put right for one workbook. */
export class BlockedSpills {
  constructor(
    private readonly model: FormulaDataModel,
    private readonly workbook: FWorkbook,
  ) {}

  /** The formulas whose spill has no room, as one text. */
  get list(): string {
    return this.workbook
      .getAllFormulaError()
      .filter(({ errorType }) => errorType === ErrorType.SPILL)
      .map(({ sheetName, row, column }) => `${sheetName}!${row},${column}`)
      .join();
  }

  /**
   * The engine returns each cell in the way of a spill as it was before the calculation, or empty: a formula
   * there loses its new value, or itself. This keeps formulas from being emptied, and returns those in the
   * way: they are to be calculated once more.
   */
  overwritten({ unitData }: ISetFormulaCalculationResultMutation): Origin[] {
    return Object.entries(unitData[this.workbook.getId()] ?? {}).flatMap(([sheetId, rows]) => {
      const results = rows as Cells;
      const blocked = this.spills(sheetId).filter(
        ({ startRow, startColumn }) => results[startRow]?.[startColumn]?.v === ErrorType.SPILL,
      );
      const inTheWay = addresses(sheetId, results).filter(
        (cell) =>
          results[cell.row]?.[cell.column]?.v !== ErrorType.SPILL &&
          blocked.some((range) => contains(range, cell)) &&
          this.isFormula(cell),
      );
      for (const { row, column } of inTheWay) if (!results[row]?.[column]) delete results[row]?.[column];
      return inTheWay;
    });
  }

  /**
   * Where spills that have no room lie over each other, the engine keeps what others spilled there. This
   * drops the cells that no formula spills, and tells whether there were any.
   */
  dropRemnants(): boolean {
    const sheets = Object.entries(this.model.getArrayFormulaCellData()[this.workbook.getId()] ?? {});
    const dropped = sheets.map(([sheetId, rows]) => {
      const spilled = rows as Cells;
      const areas = this.areas(sheetId);
      const old = addresses(sheetId, spilled).filter((cell) => !areas.some((area) => contains(area, cell)));
      for (const { row, column } of old) delete spilled[row]?.[column];
      return old.length;
    });
    return dropped.some((count) => count > 0);
  }

  /** What formulas spill over; of a formula that has no room, its own cell. */
  private areas(sheetId: string): IRange[] {
    return this.spills(sheetId).flatMap((range) => {
      const { startRow: row, startColumn: column } = range;
      if (!this.isFormula({ sheetId, row, column })) return [];
      const blocked = this.cell({ sheetId, row, column })?.v === ErrorType.SPILL;
      return [blocked ? { ...range, endRow: row, endColumn: column } : range];
    });
  }

  private spills(sheetId: string): IRange[] {
    const ranges = this.model.getArrayFormulaRange()[this.workbook.getId()]?.[sheetId] ?? {};
    return Object.values(ranges).flatMap((columns) => Object.values(columns as Record<string, IRange>));
  }

  private isFormula(at: Origin): boolean {
    const cell = this.cell(at);
    return Boolean(cell?.f ?? cell?.si);
  }

  private cell({ sheetId, row, column }: Origin): Nullable<ICellData> {
    return this.workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
  }
}

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

function addresses(sheetId: string, cells: Cells): Origin[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ sheetId, row: +row, column: +column })),
  );
}

function contains({ startRow, endRow, startColumn, endColumn }: IRange, { row, column }: Origin): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
