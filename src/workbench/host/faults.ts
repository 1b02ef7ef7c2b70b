import { HostError } from "./errors";
import { ObjectPathType, type QueryRequest } from "./wire";

/** An error that a coming request is to end with. */
export interface Fault {
  code: string;
  message?: string;
  /** Which request from now on: 1, the next, where it is left out. */
  atRequest?: number;
  /**
   * How many actions of the request run before it fails; what they did stays. Left out, the whole request is
   * refused. A number beyond the last action lets all of them run and fails the request after them.
   */
  atAction?: number;
}

/** What office.js sends on its own when an `Excel.run` ends. */
const CLEAN_UP = "_RemoveReference";

/** Lets requests of the add-in fail as a test wants, in jsdom as in a browser. */
export class Faults {
  /** How many actions each request of the add-in had so far. */
  readonly requests: number[] = [];
  private awaited: { fault: Fault; at: number }[] = [];

  /** Lets one of the coming requests fail. Requests of custom functions and of the end of a run do not count. */
  failNext(fault: Fault): void {
    this.awaited.push({ fault, at: this.requests.length + (fault.atRequest ?? 1) });
  }

  /** Forgets the faults that no request has met yet. */
  clear(): void {
    this.awaited = [];
  }

  /** Counts a request; the fault that it meets, if any. */
  meet(request: QueryRequest): Fault | undefined {
    const named = request.Actions.flatMap(({ Name }) => Name || []);
    const ownWork = Object.values(request.ObjectPaths).some(
      ({ ObjectPathType: type }) => type === ObjectPathType.newObject,
    );
    if (ownWork || (named.length > 0 && named.every((name) => name === CLEAN_UP))) return undefined;
    this.requests.push(request.Actions.length);
    const met = this.awaited.find(({ at }) => at === this.requests.length);
    this.awaited = this.awaited.filter((one) => one !== met);
    return met?.fault;
  }
}

/** A fault as the error that the add-in sees. */
export function faultError({ code, message }: Fault): HostError {
  return new HostError(code, message ?? `The request was let fail with ${code}.`);
}
