/** Why a formula was not written, or does not show: told to the advisor as it is. */
export class NotInserted extends Error {}

/** Writes a formula into the first selected cell, if that is empty, and gives its address. */
export async function insertFormula(formula: string): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("address, formulas, values");
    await context.sync();
    if (cell.formulas[0]![0] !== "" || cell.values[0]![0] !== "")
      throw new NotInserted(`${cell.address} is not empty. Select an empty cell, and nothing is lost.`);
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    if (cell.values[0]![0] === "#SPILL!")
      throw new NotInserted(`The table in ${cell.address} needs more empty cells to its right and below.`);
    return cell.address;
  });
}

/** What went wrong in words an advisor can act on. */
export function insertionProblem(error: unknown): string {
  if (error instanceof NotInserted) return error.message;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "InvalidOperationInCellEditMode")
    return "A cell is being edited. Press Enter or Esc, then try again.";
  if (code === "AccessDenied") return "This sheet is protected. Unprotect it, or choose another sheet.";
  return `Excel did not take the formula${code ? ` (${code})` : ""}. Select one empty cell and try again.`;
}
