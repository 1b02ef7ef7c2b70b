import { type Area } from "./address";
import { type Book, type Sheet } from "./book";
import { PLAIN_KEPT } from "./cell-format";
import { HostError } from "./errors";
import { keptSheet } from "./kept";
import { layeredOver } from "./layers";

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation. ${what}`);
}

/** A protected worksheet takes content in unlocked cells only. */
export function refuseWriting(book: Book, sheet: Sheet, area: Area): void {
  const { protection, formats } = keptSheet(book, sheet);
  if (!protection) return;
  const isLocked = layeredOver(formats, area, "locked").some((locked) => locked ?? PLAIN_KEPT.locked);
  if (isLocked) throw accessDenied(`Cells of "${sheet.name}" are locked.`);
}

/** A protected worksheet takes no other change, save what its options allow. */
export function refuseFormatting(book: Book, sheet: Sheet, option?: string): void {
  const { protection } = keptSheet(book, sheet);
  if (protection && !(option && protection.options[option] === true)) {
    throw accessDenied(`The worksheet "${sheet.name}" is protected.`);
  }
}
