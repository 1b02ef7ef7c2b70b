import { type Book, type Sheet } from "./book";
import { type AddinEvents } from "./events";
import { type HostObject } from "./host-object";

/**
 * What is selected: cells, cells in several areas, a chart or a shape; or another workbook is in front of this one.
 */
export type SelectionKind = "cells" | "several" | "chart" | "elsewhere";

/** What the objects of the workbook need of their surroundings. */
export interface Surroundings {
  book: Book;
  events: AddinEvents;
  selectionKind: SelectionKind;
  /** Keeps an object alive under an id, so that a later request can name it. */
  keep(object: HostObject): string;
  release(id: string): void;
  worksheet(sheet: Sheet): HostObject;
}
