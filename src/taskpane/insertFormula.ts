/** Writes a formula into the first selected cell and gives its address; the sheet does the rest. */
export async function insertFormula(formula: string): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.formulas = [[formula]];
    cell.load("address");
    await context.sync();
    return cell.address;
  });
}

/** What went wrong in words an advisor can act on. */
export function insertionProblem(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "InvalidOperationInCellEditMode")
    return "A cell is being edited. Press Enter or Esc, then try again.";
  if (code === "AccessDenied") return "This sheet is protected. Unprotect it, or choose another sheet.";
  return `Excel did not take the formula${code ? ` (${code})` : ""}. Select one empty cell and try again.`;
}
