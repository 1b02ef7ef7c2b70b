/** Why something was not done: told to the advisor as it is. */
export class NotDone extends Error {}

/** What went wrong, in words an advisor can act on. */
export function problemOf(error: unknown): string {
  if (error instanceof NotDone) return error.message;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code === "InvalidOperationInCellEditMode" || code === "InvalidOperation")
    return "A cell is being edited. Press Enter or Esc, then try again.";
  if (code === "InvalidSelection" || code === "InactiveWorkbook" || code === "UnsupportedSheet")
    return "No cell of this workbook is selected. Select one cell of a worksheet.";
  if (code === "AccessDenied") return "This sheet is protected. Unprotect it, or choose another sheet.";
  return `Excel did not do it${code ? ` (${code})` : ""}. Try again.`;
}
