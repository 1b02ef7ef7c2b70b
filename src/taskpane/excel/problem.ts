/** An action was not carried out; its message is shown to the user as it is. */
export class NotDone extends Error {}

/** What went wrong and what to do about it. */
export function problemOf(error: unknown): string {
  if (error instanceof NotDone) return error.message;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "InvalidOperationInCellEditMode" || code === "InvalidOperation")
    return "A cell is being edited. Press Enter or Esc, then try again.";
  if (code === "InvalidSelection" || code === "InactiveWorkbook" || code === "UnsupportedSheet")
    return "No cell in this workbook is selected. Select a cell in a worksheet.";
  if (code === "AccessDenied") return "This sheet is protected. Unprotect it or choose another sheet.";
  return `Excel could not complete the action${code ? ` (${code})` : ""}. Try again.`;
}
