import { type Argument, cellError, type Conversion, NotCalled, toWire } from "./arguments";
import { PAYLOAD_LIMIT, payloadSize } from "./errors";
import { HostObject } from "./host-object";
import { type FunctionMetadata, type FunctionsMetadata } from "./metadata";
import { type CallResult, fromWire } from "./results";
import {
  CustomFunctionEvent,
  EventCategory,
  type EventEntry,
  InvocationFlag,
  type InvocationTuple,
  type ResultTuple,
} from "./wire";

/** How many calls and batches have gone out, and how many batches of results have come back. */
export interface CallCounts {
  calls: number;
  batchesSent: number;
  batchesReceived: number;
}

type Settle = (result: CallResult) => void;

/** No function of the add-in asks for the address of the cell that calls it. */
const NO_ADDRESS = "";

const TOO_LARGE = `A call carries at most ${PAYLOAD_LIMIT / 1024 / 1024} MB.`;

/**
 * Excel's side of custom functions: sends calls to the add-in in batches, once the add-in has said
 * that it is ready, and receives the results.
 */
export class CustomFunctionCalls {
  readonly counts: CallCounts = { calls: 0, batchesSent: 0, batchesReceived: 0 };
  conversion: Conversion;
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, Settle>();
  private queue: InvocationTuple[] = [];
  private scheduled = false;
  private isReady = false;
  private nextId = 1;
  private announce: () => void = () => undefined;
  /** Kept when the add-in's functions can be called. */
  readonly started = new Promise<void>((resolve) => (this.announce = resolve));

  constructor(
    metadata: FunctionsMetadata,
    private readonly send: (entries: EventEntry[]) => void,
  ) {
    const allowErrors = metadata.allowErrorForDataTypeAny === true;
    this.conversion = { emptyCell: 0, errorShape: "error", errorsInArrays: "shown", allowErrors };
    for (const one of metadata.functions) this.byName.set(one.name.toUpperCase(), one);
  }

  /** Calls a function by its name, without the namespace; the promise is never rejected. */
  call(name: string, args: Argument[]): Promise<CallResult> {
    const metadata = this.byName.get(name.toUpperCase());
    if (!metadata) return Promise.resolve(cellError("#NAME?"));
    try {
      return this.enqueue(metadata, toWire(metadata, args, this.conversion));
    } catch (error) {
      if (error instanceof NotCalled) return Promise.resolve(error.shown);
      throw error;
    }
  }

  /** The add-in has loaded its functions: what waited goes out now. */
  ready(): void {
    this.isReady = true;
    this.announce();
    this.flush();
  }

  /** Takes a batch of results from the add-in. */
  receive(results: ResultTuple[]): void {
    this.counts.batchesReceived++;
    for (const result of results) {
      const settle = this.waiting.get(result[0]);
      this.waiting.delete(result[0]);
      const large = settle && payloadSize(JSON.stringify(result)) > PAYLOAD_LIMIT;
      settle?.(large ? cellError("#VALUE!", TOO_LARGE) : fromWire(result, this.conversion.errorsInArrays));
    }
  }

  private enqueue(metadata: FunctionMetadata, args: unknown[]): Promise<CallResult> {
    const { allowErrors, errorShape } = this.conversion;
    const shape = errorShape === "object" ? InvocationFlag.richData : InvocationFlag.allowError;
    const flags = allowErrors ? shape : 0;
    const id = this.nextId++;
    const call: InvocationTuple = [id, metadata.id, args, NO_ADDRESS, flags];
    if (payloadSize(JSON.stringify(call)) > PAYLOAD_LIMIT)
      return Promise.resolve(cellError("#VALUE!", TOO_LARGE));
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.queue.push(call);
      if (this.scheduled) return;
      this.scheduled = true;
      setTimeout(() => this.flush(), 0);
    });
  }

  private flush(): void {
    this.scheduled = false;
    if (!this.isReady || this.queue.length === 0) return;
    const calls = this.queue;
    this.queue = [];
    this.counts.calls += calls.length;
    this.counts.batchesSent++;
    const { customFunctions: category } = EventCategory;
    this.send(calls.map((call) => [category, CustomFunctionEvent.invoke, "", JSON.stringify(call), 0]));
  }
}

/** The service through which office.js reports readiness and results. */
export class CustomFunctionsService extends HostObject {
  readonly typeName = "CustomFunctions";

  constructor(private readonly calls: CustomFunctionCalls) {
    super();
  }

  SetInvocationArrayResults(results: unknown): void {
    this.calls.receive(results as ResultTuple[]);
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.ready();
  }
}

/** The service that keeps with the document whether the add-in starts when it is opened. */
export class StartStateService extends HostObject {
  readonly typeName = "AppRuntimePersistenceService";
  private state: unknown = "Inactive";

  GetAppRuntimeStartState(): unknown {
    return this.state;
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.state = state;
  }
}

/** The service that hears that the add-in's ribbon actions can be called. */
export class AddinInternalService extends HostObject {
  readonly typeName = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    return;
  }
}
