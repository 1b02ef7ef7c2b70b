/**
 * The messages that office.js and Excel exchange, as JSON. Names and numbers are office.js' own
 * (`OfficeExtension.HostBridge`, `ProcessQuery`, `CustomFunctionProxy`).
 */

export const MessageType = { request: 1, reply: 2, event: 3 } as const;

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;

/** The arguments of a method, an indexer or a setter. An argument that is an object arrives as the id of its path. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

/** How to reach an object from the workbook. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** Which properties a `load` wants. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** One step of a request. */
export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId?: number;
  QueryInfo?: QueryInfo;
  ArgumentInfo?: ArgumentInfo;
}

/** The body of a `ProcessQuery` request: what one `context.sync()` sends. */
export interface QueryRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** The answer to one action. */
export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** What stopped a request, and at which action. */
export interface QueryError {
  Code: string;
  Message: string;
  ActionIndex: number;
  Location: string;
}

/** The body of the answer to a `ProcessQuery` request. */
export interface QueryResponse {
  Results: ActionResult[];
  Error?: QueryError;
}

/** Bits of a request: it may write, and it may wait until no cell is being edited. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** A message from office.js. */
export interface RequestMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; body: unknown };
}

/** Event entries: category, type, target, JSON text, id. */
export type EventEntry = [category: number, type: number, target: string, message: string, id: number];

export const EventCategory = { customFunctions: 1, richApi: 65536 } as const;
export const CustomFunctionEvent = { invoke: 1000 } as const;
/** Events of worksheets. */
export const RichApiEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** Bits of an invocation: what the function's metadata declares. */
export const InvocationFlag = { allowError: 4, richData: 8 } as const;

/** One call as it is sent: id, function, arguments, calling cell, flags. */
export type InvocationTuple = [id: number, name: string, args: unknown[], address: string, flags: number];

/** One result as it comes back: id, whether it succeeded, the value or the error's message, and the error's number. */
export type ResultTuple = [id: number, succeeded: boolean, value: unknown, errorNumber?: number];

/** office.js' numbers for errors that a function throws. */
export const THROWN_ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
